using System.Diagnostics;
using System.Globalization;
using Ofsted.Domain.Pdf;

namespace Ofsted.Domain.Benchmarks;

/// <summary>
/// What reading real PDFs costs, each beside a process of <c>pdftotext -layout</c> on the same file.
/// </summary>
internal static class PdfFolder
{
    private const int Rounds = 5;
    private const int ColdRounds = 11;

    private static readonly PdfOptions WithoutTags = new() { CompareTags = false };

    public static void Run(string[] arguments)
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("OFSTED_CORPUS") ?? throw new InvalidOperationException("OFSTED_CORPUS names no folder."), "pdf");
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToArray();
        switch (arguments)
        {
            case ["cold", .. var programs]:
                Cold(files[files.Length / 2], programs);
                break;
            case ["threads"]:
                Threads(files);
                break;
            case ["memory"]:
                Memory(files);
                break;
            default:
                Ratios(files);
                break;
        }
    }

    private static void Ratios(string[] files)
    {
        foreach (var file in files.Take(40))
            Render(file);
        var (plain, tagged) = (new List<double>(), new List<double>());
        foreach (var file in files)
        {
            var ours = new List<double>();
            var theirs = new List<double>();
            var withTags = new List<double>();
            for (var i = 0; i < Rounds; i++)
            {
                theirs.Add(Foreign(file));
                ours.Add(Own(() => Render(file)).Elapsed);
                withTags.Add(Own(() => PdfReportReader.Read(File.ReadAllBytes(file))).Elapsed);
            }

            plain.Add(Median(ours) / Median(theirs));
            tagged.Add(Median(withTags) / Median(theirs));
        }

        Print("text and rectangles", plain);
        Print("record, with a second reading by tags", tagged);
    }

    private static void Threads(string[] files)
    {
        foreach (var file in files)
            Render(file);
        var ratios = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var one = Time(files, 1);
            var two = Time(files, 2);
            ratios.Add(one.Elapsed / two.Elapsed);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one thread {one.Elapsed:F0} ms ({one.Processor:F0} of processor), two {two.Elapsed:F0} ms ({two.Processor:F0})"));
        }

        Print("one thread to two", ratios);
    }

    private static Cost Time(string[] files, int threads)
    {
        GC.Collect();
        return Own(() => Parallel.ForEach(
            System.Collections.Concurrent.Partitioner.Create(files, loadBalance: true), new ParallelOptions { MaxDegreeOfParallelism = threads }, file => Render(file)));
    }

    private static void Memory(string[] files)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        foreach (var file in files)
            Render(file);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{files.Length} files: {allocated / files.Length / 1e6:F2} MB allocated for each, {process.PeakWorkingSet64 / 1e6:F0} MB at the peak; collections {GC.CollectionCount(0)}, {GC.CollectionCount(1)}, {GC.CollectionCount(2)}, paused {GC.GetTotalPauseDuration().TotalMilliseconds:F0} ms"));
    }

    /// <summary>Whole programs that read one PDF: builds of the command, and <c>pdftotext</c> with each reading its text.</summary>
    private static void Cold(string file, string[] programs)
    {
        var text = Path.GetTempFileName();
        try
        {
            var kinds = new List<(string Name, Func<double> Run)> { ("pdftotext alone", () => Foreign(file)) };
            foreach (var program in programs)
            {
                kinds.Add((program, () => Program("dotnet", program, "read", file)));
                kinds.Add((program + " after pdftotext", () => Program("pdftotext", "-layout", file, text) + Program("dotnet", program, "read", text)));
            }

            var costs = kinds.ConvertAll(_ => new List<double>());
            for (var i = 0; i < ColdRounds; i++)
            {
                for (var j = 0; j < kinds.Count; j++)
                    costs[j].Add(kinds[j].Run());
            }

            for (var j = 0; j < kinds.Count; j++)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kinds[j].Name}: {Median(costs[j]):F0} ms"));
        }
        finally
        {
            File.Delete(text);
        }
    }

    private static void Render(string file) => PdfText.Render(File.ReadAllBytes(file), WithoutTags);

    private static Cost Own(Action action)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        action();
        return new Cost(Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
    }

    private static double Foreign(string file) => Program("pdftotext", "-layout", file, "-");

    private static double Program(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static void Print(string what, List<double> ratios)
    {
        ratios.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: median {ratios[ratios.Count / 2]:F2}, 95th of 100 {ratios[ratios.Count * 95 / 100]:F2}, worst {ratios[^1]:F2} ({ratios.Count})"));
    }

    private sealed record Cost(double Elapsed, double Processor);
}
