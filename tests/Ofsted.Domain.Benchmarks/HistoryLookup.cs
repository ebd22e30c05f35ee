using BenchmarkDotNet.Attributes;
using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Finding the events of an authority, against a walk over all events.</summary>
[HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "RatioSD")]
public class HistoryLookup
{
    private readonly EventSet _events = OfstedDataset.Default.Events;
    private readonly Authority _authority = Authorities.FindByUrn(80535)!;

    [GlobalSetup]
    public void WarmUp() => Warmth.Bring(() => Walk_over_all_events(), () => HistoryOf_authority(), () => HistoryOf_name(), () => Group_all_by_authority());

    [Benchmark(Baseline = true)]
    public int Walk_over_all_events() => _events.Where(item => item.Authority.Urn == 80535).ToList().Count;

    [Benchmark]
    public int HistoryOf_authority() => _events.HistoryOf(_authority).Events.Count;

    [Benchmark]
    public int HistoryOf_name() => _events.HistoryOf("Oldham").Events.Count;

    [Benchmark]
    public int Group_all_by_authority() => EventSet.From(_events).Histories.Count;
}
