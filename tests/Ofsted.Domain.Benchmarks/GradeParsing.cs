using BenchmarkDotNet.Attributes;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Reading a printed grade, against a switch over its exact labels.</summary>
[HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "RatioSD")]
public class GradeParsing
{
    private readonly string _text = "Requires improvement to be good";

    [Benchmark(Baseline = true)]
    public Grade? Switch_over_exact_labels() => _text switch
    {
        "Outstanding" => Grades.Outstanding,
        "Good" => Grades.Good,
        "Requires improvement to be good" => Grades.RequiresImprovement,
        "Inadequate" => Grades.Inadequate,
        _ => null,
    };

    [Benchmark]
    public Grade? TryParse_label() => Grade.TryParse(_text, out var grade) ? grade : null;

    [Benchmark]
    public Grade? TryFromCode() => Grade.TryFromCode("requires-improvement", out var grade) ? grade : null;

    [Benchmark]
    public Grade? TryParse_noise() => Grade.TryParse("requires a lot of improvement", out var grade) ? grade : null;
}
