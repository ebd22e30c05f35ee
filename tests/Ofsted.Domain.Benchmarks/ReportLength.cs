using BenchmarkDotNet.Attributes;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Reading a document that was repeated, per copy: the ratio stays near 1 where the time grows with the length.</summary>
[HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "RatioSD")]
public class ReportLength
{
    private readonly string _once = DocumentFolder.Texts(DocumentFolder.Sets[0]).MaxBy(text => text.Length)!;
    private readonly string _fourTimes;
    private readonly string _sixteenTimes;

    public ReportLength()
    {
        _fourTimes = string.Concat(Enumerable.Repeat(_once, 4));
        _sixteenTimes = string.Concat(Enumerable.Repeat(_once, 16));
    }

    [GlobalSetup]
    public void WarmUp() => Warmth.Bring(Once, Four_times, Sixteen_times);

    [Benchmark(Baseline = true)]
    public object Once() => ReportReader.Read(_once);

    [Benchmark(OperationsPerInvoke = 4)]
    public object Four_times() => ReportReader.Read(_fourTimes);

    [Benchmark(OperationsPerInvoke = 16)]
    public object Sixteen_times() => ReportReader.Read(_sixteenTimes);
}
