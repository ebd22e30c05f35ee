using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the measures of a plan.</summary>
internal static class PlanMeasureRules
{
    public static IEnumerable<CheckedRule<PlanFacts>> All =>
    [
        new("OFS-PLN-08", FindingSeverity.Error, "The baseline, the target and the results of a measure have the same indicator, dimension and unit.",
            PlanSources.Definition, "Numbers of different things cannot be compared.", "priorities actions",
            NumbersBelongTogether),
        new("OFS-PLN-09", FindingSeverity.Error, "A percentage lies between 0 and 100.",
            PlanSources.Definition, "A percentage change, which may lie outside that range, has its own unit.", "priorities actions",
            PercentagesAreShares),
        new("OFS-PLN-27", FindingSeverity.Warning, "A target is not easier than its baseline.",
            PlanSources.Definition, "A target below the starting point has the wrong direction or the wrong number.", "priorities actions",
            TargetsAreAhead),
        new("OFS-PLN-28", FindingSeverity.Warning, "A target whose date has passed has a result.",
            PlanSources.Inspectors, "Otherwise nobody has checked; the rule applies only when a day is given.", "priorities actions",
            PastTargetsHaveResults),
        new("OFS-PLN-29", FindingSeverity.Warning, "The baseline and the results of a measure cover the same kind of period.",
            PlanSources.Definition, "A day, a month and a year of one indicator are different numbers.", "priorities actions",
            PeriodsAreOfOneKind),
        new("OFS-PLN-36", FindingSeverity.Warning, "A measure does not change by more than half between consecutive results.",
            PlanSources.Arithmetic, "So large a change is more often due to a change of definition or counting than of practice; numbers below 20 are ignored.", "priorities actions",
            ResultsDoNotJump),
    ];

    private static string? NumbersBelongTogether(PlanFacts facts, Findings findings)
    {
        if (facts.Measures.Count == 0)
            return PlanFacts.NoMeasures;
        foreach (var (measure, path) in facts.Measures)
        {
            var unit = measure.Indicator?.Unit ?? measure.Unit;
            if (measure.Target is { Unit: not MeasurementUnit.Unspecified } target && target.Unit != unit)
                findings.Add($"{path}.target.unit", $"The target is in {Name(target.Unit)}, but the measure is in {Name(unit)}.", Name(target.Unit), Name(unit));
            foreach (var (observation, place) in Observations(measure, path))
            {
                if (observation.IndicatorCode != measure.IndicatorCode)
                    findings.Add($"{place}.indicator", $"The number is for '{observation.IndicatorCode}', but the measure is for '{measure.IndicatorCode}'.", observation.IndicatorCode, measure.IndicatorCode);
                else if (observation.Dimension != measure.Dimension)
                    findings.Add($"{place}.dimension", "The number is for a different part of the indicator from the measure.", observation.Dimension ?? "", measure.Dimension ?? "");
                else if (observation.Unit != unit)
                    findings.Add($"{place}.unit", $"The number is in {Name(observation.Unit)}, but the measure is in {Name(unit)}.", Name(observation.Unit), Name(unit));
            }
        }

        return null;
    }

    private static string? PercentagesAreShares(PlanFacts facts, Findings findings)
    {
        if (facts.Measures.Count == 0)
            return PlanFacts.NoMeasures;
        foreach (var (measure, path) in facts.Measures)
        {
            if (measure.Target is { } target && measure.Unit == MeasurementUnit.Percent && target.Value is < 0 or > 100)
                findings.Add($"{path}.target.value", Invariant($"The target is {target.Value}%."), Invariant($"{target.Value}"));
            foreach (var (observation, place) in Observations(measure, path))
            {
                if (observation is { Unit: MeasurementUnit.Percent, Value.Number: { } number and (< 0 or > 100) })
                    findings.Add($"{place}.value", Invariant($"The value is {number}%."), Invariant($"{number}"));
            }
        }

        return null;
    }

    private static string? TargetsAreAhead(PlanFacts facts, Findings findings)
    {
        if (facts.Measures.Count == 0)
            return PlanFacts.NoMeasures;
        foreach (var (measure, path) in facts.Measures)
        {
            if (measure is { Target: { } target, Baseline.Value.Number: { } baseline } && IsEasier(measure.EffectivePolarity, baseline, target.Value))
            {
                findings.Add(
                    $"{path}.target.value", Invariant($"The target of {target.Value} is easier than the baseline of {baseline}."),
                    Invariant($"{target.Value}"), Invariant($"{baseline}"));
            }
        }

        return null;
    }

    private static bool IsEasier(Polarity polarity, decimal baseline, decimal target) => polarity switch
    {
        Polarity.HigherIsBetter => target < baseline,
        Polarity.LowerIsBetter => target > baseline,
        _ => false,
    };

    private static string? PastTargetsHaveResults(PlanFacts facts, Findings findings)
    {
        if (facts.AsAt is not { } asAt)
            return Reasons.NoAsAt;
        foreach (var (measure, path) in facts.Measures)
        {
            if (measure.Target?.By is { } by && by < asAt && measure.PositionAt(asAt).Latest is null)
                findings.Add($"{path}.results", $"The target was for {DateText.Of(by)}, but there is no result.", IsoDate.Of(by));
        }

        return null;
    }

    private static string? PeriodsAreOfOneKind(PlanFacts facts, Findings findings)
    {
        if (facts.Measures.Count == 0)
            return PlanFacts.NoMeasures;
        foreach (var (measure, path) in facts.Measures)
        {
            if ((measure.Baseline ?? (measure.Results.Count > 0 ? measure.Results[0] : null))?.Period.Kind is not { } kind)
                continue;
            for (var i = 0; i < measure.Results.Count; i++)
            {
                if (measure.Results[i].Period.Kind != kind)
                    findings.Add(Invariant($"{path}.results[{i}].period"), $"The result covers a different kind of period ({measure.Results[i].Period.Kind}) from the first number ({kind}).");
            }
        }

        return null;
    }

    private static string? ResultsDoNotJump(PlanFacts facts, Findings findings)
    {
        if (facts.Measures.Count == 0)
            return PlanFacts.NoMeasures;
        foreach (var (measure, path) in facts.Measures)
        {
            for (var i = 0; i < measure.Results.Count; i++)
            {
                var before = i == 0 ? measure.Baseline : measure.Results[i - 1];
                if (before is not null && Series.Jump(before, measure.Results[i]) is { } percent)
                    findings.Add(Invariant($"{path}.results[{i}].value"), Invariant($"The result is {percent:+0;-0}% from the one before."), before.Value.ToString(), measure.Results[i].Value.ToString());
            }
        }

        return null;
    }

    private static IEnumerable<(Observation Observation, string Path)> Observations(SuccessMeasure measure, string path)
    {
        if (measure.Baseline is { } baseline)
            yield return (baseline, $"{path}.baseline");
        for (var i = 0; i < measure.Results.Count; i++)
            yield return (measure.Results[i], Invariant($"{path}.results[{i}]"));
    }

    private static string Name(MeasurementUnit unit) => unit.ToString().ToLowerInvariant();
}
