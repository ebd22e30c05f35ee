using Ofsted.Domain.Indicators;
using Ofsted.Domain.Statistics;

namespace Ofsted.Domain.Rules;

/// <summary>Looks at what documents set beside their numbers.</summary>
internal static class ComparatorChecks
{
    public static IEnumerable<(string, EquatableList<int>)> Directions(ObservationGroup document) =>
        from pair in Pairs(document)
        where DirectionWord.Contradicts(pair.Own.Observation, pair.Other)
        select (
            $"The document says {pair.Other.Direction.ToString().ToLowerInvariant()}, but the numbers are {pair.Own.Value} and {pair.Other.Value}.",
            (EquatableList<int>)[pair.Own.Index]);

    public static IEnumerable<(string, EquatableList<int>)> YearsAgainstThree(ObservationGroup document) =>
        from pair in Pairs(document)
        let other = PeriodOf(pair.Own.Observation, pair.Other)
        where other is not null && pair.Other.Value is not TextValue
            && pair.Own.Period.Kind != PeriodKind.Unspecified && other.Kind != PeriodKind.Unspecified
            && pair.Own.Period.Kind == PeriodKind.ThreeYearAverage != (other.Kind == PeriodKind.ThreeYearAverage)
        select (
            $"{pair.Own} is compared with {pair.Other.Value} ({(pair.Other.Period?.Text is { Length: > 0 } text ? text : other.Text)}), but only one of the two is an average of three years.",
            (EquatableList<int>)[pair.Own.Index]);

    public static IEnumerable<(string, EquatableList<int>)> Targets(ObservationGroup document) =>
        from pair in Pairs(document)
        let wrong = Limits.WhatIsWrong(pair.Own.Observation, pair.Other)
        where wrong is not null
        select (wrong, (EquatableList<int>)[pair.Own.Index]);

    public static IEnumerable<(string, EquatableList<int>)> ImpliedTargets(ObservationGroup document) =>
        from pair in Pairs(document)
        where pair.Other is { IsImplied: true, Kind: ComparatorKind.NationalTarget }
        select (
            $"Only the difference between {pair.Own} and the target is printed; the target would be {pair.Other.Value}.", (EquatableList<int>)[pair.Own.Index]);

    /// <summary>The time of the other number; a national limit of averages of three years is that of three years, whatever is printed.</summary>
    private static ObservationPeriod? PeriodOf(Observation observation, Comparator comparator) =>
        comparator.Kind == ComparatorKind.NationalTarget && Limits.For(observation) is { IsThreeYearAverage: true } threshold
            ? Limits.PeriodOf(threshold)
            : comparator.Period;

    private static IEnumerable<(Sighting Own, Comparator Other)> Pairs(ObservationGroup document) =>
        from sighting in document.Observations
        from comparator in sighting.Observation.Comparators
        select (sighting, comparator);
}
