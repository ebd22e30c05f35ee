using BenchmarkDotNet.Attributes;
using Ofsted.Domain.Data;
using Ofsted.Domain.FluentValidation;
using Ofsted.Domain.Json;
using Ofsted.Domain.Query;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Checking all published outcomes, against reading them from JSON. Per run over all of them.</summary>
[HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "RatioSD")]
public class RuleChecking
{
    private readonly EventSet _events = OfstedDataset.Default.Events;
    private readonly string _json = OfstedJson.Serialize(OfstedDataset.Default.Events);
    private readonly InspectionEventValidator _validator = new();
    private readonly HistoryValidator _historyValidator = new();

    [GlobalSetup]
    public void WarmUp() => Warmth.Bring(
        () => Deserialise_events(), () => Check_events(), () => Check_events_by_FluentValidation(),
        () => Check_histories(), () => Check_histories_by_FluentValidation());

    [Benchmark(Baseline = true)]
    public int Deserialise_events() => OfstedJson.DeserializeAll(_json).Count;

    [Benchmark]
    public int Check_events()
    {
        var findings = 0;
        foreach (var item in _events)
            findings += RuleCatalogue.Check(item).Findings.Count;
        return findings;
    }

    [Benchmark]
    public int Check_events_by_FluentValidation()
    {
        var findings = 0;
        foreach (var item in _events)
            findings += _validator.Validate(item).Errors.Count;
        return findings;
    }

    [Benchmark]
    public int Check_histories()
    {
        var findings = 0;
        foreach (var history in _events.Histories)
            findings += RuleCatalogue.CheckHistory(history.Events).Findings.Count;
        return findings;
    }

    [Benchmark]
    public int Check_histories_by_FluentValidation()
    {
        var findings = 0;
        foreach (var history in _events.Histories)
            findings += _historyValidator.Validate(history.Events).Errors.Count;
        return findings;
    }
}
