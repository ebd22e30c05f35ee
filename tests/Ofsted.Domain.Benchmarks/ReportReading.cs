using BenchmarkDotNet.Attributes;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Reading documents, against a plain scan of their lines. Per run over a whole set.</summary>
[HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "RatioSD")]
public class ReportReading
{
    private string[] _texts = [];

    [ParamsSource(nameof(Sets))]
    public string Set { get; set; } = "";

    public static IEnumerable<string> Sets => DocumentFolder.Sets;

    [GlobalSetup]
    public void ReadTexts()
    {
        _texts = DocumentFolder.Texts(Set);
        Console.WriteLine($"// {Set}: {_texts.Length} documents, {_texts.Sum(text => text.Length)} characters");
        Warmth.Bring(() => Plain_scan(), () => Lines_as_strings_with_one_word(), () => Read());
    }

    [Benchmark(Baseline = true)]
    public int Plain_scan()
    {
        var sum = 0;
        foreach (var text in _texts)
            sum ^= PlainScan.Of(text);
        return sum;
    }

    /// <summary>What a script does that looks for one word.</summary>
    [Benchmark]
    public int Lines_as_strings_with_one_word()
    {
        var found = 0;
        foreach (var text in _texts)
        {
            using var reader = new StringReader(text);
            while (reader.ReadLine() is { } line)
                found += line.Contains("inspection", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return found;
    }

    [Benchmark]
    public int Read()
    {
        var events = 0;
        foreach (var text in _texts)
            events += ReportReader.Read(text).Event is null ? 0 : 1;
        return events;
    }
}
