using System.Diagnostics;
using Ofsted.Domain.Reading;
using Ofsted.Domain.Tests.Growth;

namespace Ofsted.Domain.Benchmarks;

/// <summary>What reading takes as a document grows at one place by one wording: processor time, memory for the largest, and how soon a cancelled reading stops.</summary>
internal static class ReadingGrowth
{
    private const int Megabyte = 1_000_000;
    private const double MostGrowth = 4.4;
    private const double MostTimes = 8;
    private static readonly TimeSpan SoonEnough = TimeSpan.FromMilliseconds(100);

    private static readonly string[] Largest =
    [
        "-", "- Improve the quality of plans.", "Ensure that plans are good", "lead inspector", "inspector", "section", "within 10 working days", "what needs to improve", "Recommendations",
        "the previous inspection", "inspection of", "paragraph", "ceased to be looked after", "primary schools", "the graded judgement", "yours sincerely", "1.", "<p>", "contents",
    ];

    /// <summary>Every wording at every place, at a size and at four times that: memory, counted work and processor time, and the token cancelled within the larger.</summary>
    /// <param name="characters">How long the smaller texts are.</param>
    /// <param name="sample">How many of the shapes are tried, and the seed that draws them; null for all.</param>
    public static void Run(int characters, (int Shapes, int Seed)? sample)
    {
        var all = GrowthShape.Of(ReaderWordings.All).ToArray();
        if (sample is { } drawn)
        {
            new Random(drawn.Seed).Shuffle(all);
            all = all[..drawn.Shapes];
        }

        Run(characters, all);
    }

    /// <summary>Some wordings in lists: as above, and the largest.</summary>
    /// <param name="characters">How long the smaller texts are.</param>
    /// <param name="wordings">The wordings, such as ordinals of items.</param>
    public static void RunOf(int characters, string[] wordings)
    {
        Run(characters, [.. GrowthShape.Of(wordings).Where(shape => shape.Name.Contains("list", StringComparison.Ordinal))]);
        RunLargest(GrowthShape.Of(wordings).Where(shape => shape.Name.Contains("in a report’s list", StringComparison.Ordinal)));
    }

    private static void Run(int characters, GrowthShape[] all)
    {
        Console.WriteLine(FormattableString.Invariant($"reading, {characters} and {4 * characters} characters, {all.Length} shapes"));
        _ = ReadingCost.Of(all[0].Text(1));
        var (mostGrowth, mostTimes, longestStop, stopped) = (0.0, 0.0, TimeSpan.Zero, 0);
        foreach (var shape in all)
        {
            var times = characters / shape.Repeated.Length;
            var (small, large) = (shape.Text(times), shape.Text(4 * times));
            ReadingCost less = default, more = default;
            var (shorter, longer) = (ProcessorTime.Of(() => less = ReadingCost.Of(small)), ProcessorTime.Of(() => more = ReadingCost.Of(large)));
            var growth = more.RatioTo(less);
            if (growth > MostGrowth)
                Console.WriteLine(FormattableString.Invariant($"  {shape.Name}: {growth:0.00} times the memory or work ({less} and {more})"));
            if (longer / shorter > MostTimes)
                ProcessorTime.Compare(shape.Name, () => ReportReader.Read(small), () => ReportReader.Read(large));
            var stop = StopsAfter(large, longer / 3);
            if (stop > SoonEnough)
                Console.WriteLine(FormattableString.Invariant($"  {shape.Name}: stops after {stop.TotalMilliseconds:0} ms"));
            mostGrowth = Math.Max(mostGrowth, growth);
            mostTimes = Math.Max(mostTimes, longer.TotalMilliseconds > 100 ? longer / shorter : 0);
            longestStop = stop > longestStop ? stop : longestStop;
            stopped += stop > TimeSpan.Zero ? 1 : 0;
        }

        Console.WriteLine(FormattableString.Invariant($"most: {mostGrowth:0.00} times memory or work, {mostTimes:0.0} times processor time, stops after {longestStop.TotalMilliseconds:0} ms ({stopped} were stopped)"));
    }

    /// <summary>50 MB of some shapes, and the token cancelled on the way.</summary>
    /// <param name="first">The number of the first shape; those before it are left out.</param>
    public static void RunLargest(int first) =>
        RunLargest(GrowthShape.Of(Largest).Skip(first).Where(shape => shape.Repeated.Trim().Length > 2 || !shape.Name.Contains("item", StringComparison.Ordinal)));

    private static void RunLargest(IEnumerable<GrowthShape> shapes)
    {
        Console.WriteLine("shape | processor time | bytes for each character | stops after");
        foreach (var shape in shapes)
        {
            var text = shape.Text(50 * Megabyte / shape.Repeated.Length);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var time = ProcessorTime.Of(() => ReportReader.Read(text));
            var each = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / text.Length;
            Console.WriteLine(FormattableString.Invariant($"{shape.Name} | {time.TotalSeconds:0.00} s | {each:0.0} | {StopsAfter(text, time / 3).TotalMilliseconds:0} ms"));
        }
    }

    /// <summary>How long a reading goes on after its token is cancelled.</summary>
    private static TimeSpan StopsAfter(string text, TimeSpan cancelledAfter)
    {
        using var source = new CancellationTokenSource();
        var sinceCancelled = new Stopwatch();
        source.Token.Register(sinceCancelled.Start);
        source.CancelAfter(cancelledAfter);
        try
        {
            ReportReader.Read(text, null, source.Token);
        }
        catch (OperationCanceledException)
        {
            return sinceCancelled.Elapsed;
        }

        return TimeSpan.Zero;
    }
}
