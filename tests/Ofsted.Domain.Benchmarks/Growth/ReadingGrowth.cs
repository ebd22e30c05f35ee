using System.Diagnostics;
using Ofsted.Domain.Reading;
using Ofsted.Domain.Tests.Growth;

namespace Ofsted.Domain.Benchmarks;

/// <summary>What reading takes as a document grows at one place by one wording: processor time, memory for the largest, and how soon a cancelled reading stops.</summary>
internal static class ReadingGrowth
{
    private const int Megabyte = 1_000_000;

    private static readonly string[] Largest =
    [
        "-", "- Improve the quality of plans.", "Ensure that plans are good", "lead inspector", "inspector", "section", "within 10 working days", "what needs to improve", "Recommendations",
        "the previous inspection", "inspection of", "paragraph", "ceased to be looked after", "primary schools", "the graded judgement", "yours sincerely", "1.", "<p>", "contents",
    ];

    /// <summary>Every wording at every place, at a size and at four times that.</summary>
    public static void Run(int characters)
    {
        Console.WriteLine(FormattableString.Invariant($"reading, {characters} and {4 * characters} characters, {ReaderWordings.All.Count} wordings"));
        foreach (var shape in GrowthShape.Of(ReaderWordings.All))
        {
            var times = characters / shape.Repeated.Length;
            var (small, large) = (shape.Text(times), shape.Text(4 * times));
            ProcessorTime.Compare(shape.Name, () => ReportReader.Read(small), () => ReportReader.Read(large));
        }
    }

    /// <summary>50 MB of some shapes, and the token cancelled on the way.</summary>
    public static void RunLargest()
    {
        Console.WriteLine("shape | processor time | bytes for each character | stops after");
        foreach (var shape in GrowthShape.Of(Largest))
        {
            if (shape.Repeated.Trim().Length <= 2 && shape.Name.Contains("item", StringComparison.Ordinal))
                continue;
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
