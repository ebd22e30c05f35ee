using BenchmarkDotNet.Attributes;
using NodaTime;
using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Questions of the published record, against LINQ over a list of the same events.</summary>
[HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "RatioSD")]
public class Questions
{
    private static readonly LocalDate Day = new(2026, 8, 31);

    private readonly EventSet _events = OfstedDataset.Default.Events;
    private readonly List<InspectionEvent> _list = [.. OfstedDataset.Default.Events];

    [GlobalSetup]
    public void GroupByAuthority() => _ = _events.Histories;

    [Benchmark(Baseline = true)]
    public int LINQ_over_a_list() => _list
        .Where(item => item is Inspection inspection && inspection.GradeOf(JudgementAreas.OverallEffectiveness) == Grades.Inadequate)
        .ToList().Count;

    [Benchmark]
    public int WithGrade() => _events.WithGrade(JudgementAreas.OverallEffectiveness, Grades.Inadequate).Count;

    [Benchmark]
    public int AsAt() => _events.AsAt(Day).Count;

    [Benchmark]
    public int Pairs() => _events.Pairs.Count;

    [Benchmark]
    public int SpellsOf() => _events.SpellsOf(JudgementAreas.OverallEffectiveness).Count;

    [Benchmark]
    public int Among_neighbours()
    {
        var now = _events.AsAt(Day);
        return now.Of("Oldham")!.Among(now.NeighboursOf("Oldham", NeighbourModel.Model2025)).Areas.Count;
    }

    [Benchmark]
    public int Replay() => NextActivity.Replay(_events).Count;
}
