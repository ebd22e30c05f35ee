using System.Globalization;
using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>Reads a measure as at a day.</summary>
internal static class MeasureReading
{
    public static MeasurePosition Of(SuccessMeasure measure, LocalDate asAt)
    {
        var latest = LatestBy(measure, asAt, out var isUndated);
        var start = measure.Baseline ?? (measure.Results.Count > 1 && !ReferenceEquals(measure.Results[0], latest) ? measure.Results[0] : null);
        return new MeasurePosition
        {
            Measure = measure,
            AsAt = asAt,
            Latest = latest,
            ChangeFromBaseline = Change(measure.Baseline, latest),
            Standing = StandingOf(measure, latest),
            Trend = TrendOf(measure.EffectivePolarity, Change(start, latest)),
            Caveats = latest is null ? [] : CaveatsOf(measure, latest, isUndated, asAt).ToEquatableList(),
        };
    }

    /// <summary>Whether a result is on the good side of a target; null when the side is not known.</summary>
    public static bool? Meets(SuccessMeasure measure, MeasureTarget target, decimal number) => ComparisonOf(measure, target) switch
    {
        TargetDirection.AtLeast => number >= target.Value,
        TargetDirection.AtMost => number <= target.Value,
        TargetDirection.Exactly => number == target.Value,
        _ => null,
    };

    private static TargetDirection ComparisonOf(SuccessMeasure measure, MeasureTarget target) => target.Comparison switch
    {
        TargetDirection.Unspecified when measure.EffectivePolarity == Polarity.HigherIsBetter => TargetDirection.AtLeast,
        TargetDirection.Unspecified when measure.EffectivePolarity == Polarity.LowerIsBetter => TargetDirection.AtMost,
        var stated => stated,
    };

    private static Observation? LatestBy(SuccessMeasure measure, LocalDate asAt, out bool isUndated)
    {
        Observation? dated = null;
        Observation? undated = null;
        foreach (var result in measure.Results.AsSpan())
        {
            if (result.Period.End is not { } end)
                undated = result;
            else if (end <= asAt && (dated is null || end >= dated.Period.End))
                dated = result;
        }

        isUndated = dated is null && undated is not null;
        return dated ?? undated;
    }

    private static MeasureStanding StandingOf(SuccessMeasure measure, Observation? latest)
    {
        if (measure.Target is not { } target)
            return MeasureStanding.NoTarget;
        if (latest is null)
            return MeasureStanding.NoResult;
        if (latest.Value.Number is not { } number || !SameSubject(measure, latest) || UnitsDiffer(measure, latest))
            return MeasureStanding.NotComparable;
        return Meets(measure, target, number) switch
        {
            null => MeasureStanding.Unspecified,
            true => MeasureStanding.Met,
            false when target.Tolerance is { } tolerance && Math.Abs(Bounded.Difference(number, target.Value)) <= tolerance => MeasureStanding.Close,
            false => MeasureStanding.NotMet,
        };
    }

    private static decimal? Change(Observation? from, Observation? to) =>
        from is not null && to is not null && from.Unit == to.Unit && from.IndicatorCode == to.IndicatorCode && from.Dimension == to.Dimension
            && to.Value.Number is { } now && from.Value.Number is { } before
            ? Bounded.Difference(now, before)
            : null;

    private static MeasureTrend TrendOf(Polarity polarity, decimal? change) => (change, polarity) switch
    {
        (null, _) => MeasureTrend.Unspecified,
        (0, _) => MeasureTrend.Same,
        (> 0, Polarity.HigherIsBetter) or (< 0, Polarity.LowerIsBetter) => MeasureTrend.Better,
        (< 0, Polarity.HigherIsBetter) or (> 0, Polarity.LowerIsBetter) => MeasureTrend.Worse,
        _ => MeasureTrend.Changed,
    };

    private static bool SameSubject(SuccessMeasure measure, Observation observation) =>
        observation.IndicatorCode == measure.IndicatorCode && observation.Dimension == measure.Dimension;

    private static bool UnitsDiffer(SuccessMeasure measure, Observation observation) =>
        measure.Unit != MeasurementUnit.Unspecified && observation.Unit != measure.Unit;

    private static IEnumerable<Caveat> CaveatsOf(SuccessMeasure measure, Observation latest, bool isUndated, LocalDate asAt)
    {
        foreach (var caveat in latest.Caveats)
            yield return caveat;
        if (isUndated)
            yield return Caveat(CaveatCodes.ResultUndated, "The result has no date.");
        else if (latest.Period.End is { } end && end.YearsLater(1) < asAt)
            yield return Caveat(CaveatCodes.ResultOld, string.Create(CultureInfo.InvariantCulture, $"The last result is for {end:d MMMM yyyy}."));
        if (latest.Value.Number is null)
            yield return Caveat(CaveatCodes.ResultNotANumber, $"The last result is not an exact number: {latest.Value}.");
        if (!SameSubject(measure, latest))
            yield return Caveat(CaveatCodes.SubjectDiffers, "The last result is for another indicator or another part of it.");
        if (UnitsDiffer(measure, latest) || (measure.Baseline is { } first && first.Unit != latest.Unit))
            yield return Caveat(CaveatCodes.UnitDiffers, "The numbers are in different units.");
        if (measure.Baseline is null)
            yield return Caveat(CaveatCodes.NoBaseline, "There is no baseline to compare with.");
        else if (measure.Baseline.Period.Kind != latest.Period.Kind)
            yield return Caveat(CaveatCodes.PeriodKindDiffers, "The baseline and the result cover different kinds of period.");
    }

    private static Caveat Caveat(string code, string message) => new() { Code = code, Message = message };
}
