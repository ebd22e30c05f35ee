using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Statistics;

/// <summary>Finds what to mind when an observation is compared with another number.</summary>
internal static class ComparisonCaveats
{
    public static IEnumerable<Caveat?> OfObservation(Observation observation) =>
    [
        .. observation.Caveats,
        observation.Value switch
        {
            ExactValue { Qualifier: not ValueQualifier.Unspecified } => Caveats.Approximate,
            BoundedValue => Caveats.OnlyBounds,
            SuppressedValue => Caveats.Suppressed,
            _ => null,
        },
        observation.Indicator is { } indicator && indicator.Unit != observation.Unit
            ? Caveats.Of(CaveatCodes.UnitUnexpected, $"The number is in {UnitWords.Of(observation.Unit)}, but the indicator is in {UnitWords.Of(indicator.Unit)}.")
            : null,
    ];

    public static IEnumerable<Caveat?> Of(Observation observation, Comparator comparator, AssessmentOptions options) =>
    [
        .. OfObservation(observation),
        .. OfValue(comparator.Value),
        Period(observation, comparator),
        DefinitionChanges.Between(observation.IndicatorCode, observation.Period, comparator.Period),
        Small(observation, comparator, options),
        comparator.IsImplied ? Caveats.Implied : null,
        Contradicted(observation, comparator),
        Limits.WhatIsWrong(observation, comparator) is { } wrong ? Caveats.Of(CaveatCodes.TargetOfOtherPeriod, wrong) : null,
        Unverified(observation, comparator),
        Neighbours(observation, comparator, options),
    ];

    private static IEnumerable<Caveat?> OfValue(ObservedValue value) =>
    [
        value is SuppressedValue ? Caveats.Suppressed : null,
        value is BoundedValue ? Caveats.OnlyBounds : null,
        value is ExactValue { Qualifier: not ValueQualifier.Unspecified } ? Caveats.Approximate : null,
    ];

    private static Caveat? Period(Observation observation, Comparator comparator)
    {
        if (comparator.Kind == ComparatorKind.LocalTarget || comparator.Period?.Kind == PeriodKind.Policy)
            return null;
        if (comparator.Kind == ComparatorKind.PreviousPeriod)
            return Caveats.OfPeriods(observation.Period, comparator.Period);
        if (comparator.Kind != ComparatorKind.NationalTarget)
            return Caveats.OfTimes(observation.Period, comparator.Period);
        if (Limits.For(observation) is { IsThreeYearAverage: true } threshold)
            return Caveats.OfPeriods(observation.Period, Limits.PeriodOf(threshold));
        return comparator.Period is null ? null : Caveats.OfPeriods(observation.Period, comparator.Period);
    }

    private static Caveat? Small(Observation observation, Comparator comparator, AssessmentOptions options) =>
        observation.Unit == MeasurementUnit.Count && (observation.Value.Number < options.SmallNumber || comparator.Value.Number < options.SmallNumber)
            ? Caveats.SmallNumbers
            : null;

    private static Caveat? Contradicted(Observation observation, Comparator comparator) =>
        DirectionWord.Contradicts(observation, comparator)
            ? Caveats.Of(CaveatCodes.DirectionContradicted, $"The document says {comparator.Direction}, but the numbers are {observation.Value} and {comparator.Value}.")
            : null;

    private static Caveat? Unverified(Observation observation, Comparator comparator) =>
        comparator.Kind == ComparatorKind.NationalTarget && Limits.For(observation) is { } threshold
            && threshold.Limit == comparator.Value.Number && threshold.Source.Confidence < Confidence.VerifiedInDocuments
                ? Caveats.Of(CaveatCodes.LimitUnverified, "The limit is given from memory.")
                : null;

    private static Caveat? Neighbours(Observation observation, Comparator comparator, AssessmentOptions options)
    {
        if (comparator.Kind != ComparatorKind.StatisticalNeighbours)
            return null;
        if (comparator.NeighbourModel is not { } model)
            return Caveats.Of(CaveatCodes.NeighbourModelUnstated, "The document does not say which model chose the neighbours.");
        var other = options.NeighbourModel ?? observation.Comparators
            .FirstOrDefault(one => one.Kind == ComparatorKind.StatisticalNeighbours && one.NeighbourModel is not null && one.NeighbourModel != model)?.NeighbourModel;
        return other is not null && other != model
            ? Caveats.Of(CaveatCodes.NeighbourModelDiffers, $"The neighbours are those of the model of {model}, not of {other}.")
            : null;
    }
}
