using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Rules;

/// <summary>Looks at single numbers and their units.</summary>
internal static class UnitChecks
{
    public static IEnumerable<(string, EquatableList<int>)> UnitOfIndicator(ObservationGroup document) =>
        from sighting in document.Observations
        let indicator = sighting.Observation.Indicator
        where indicator is not null && sighting.Number is not null && sighting.Observation.Unit != indicator.Unit
            && !IsAmountBehindShare(sighting.Observation, indicator) && !ArePoints(sighting.Observation, indicator)
        select (
            $"{sighting.Code} is in {UnitWords.Of(indicator.Unit)}, but the number {sighting.Value} is in {UnitWords.Of(sighting.Observation.Unit)}.",
            (EquatableList<int>)[sighting.Index]);

    public static IEnumerable<(string, EquatableList<int>)> Range(ObservationGroup document) =>
        from sighting in document.Observations
        where sighting.Value.Number is { } number && IsImpossible(number, sighting.Observation)
        select ($"{sighting} cannot be: {Reason(sighting.Observation.Unit)}.", (EquatableList<int>)[sighting.Index]);

    public static IEnumerable<(string, EquatableList<int>)> Points(ObservationGroup document) =>
        from sighting in document.Observations
        where sighting.Number is not null && sighting.Observation.Indicator is { } indicator && ArePoints(sighting.Observation, indicator)
        select (
            $"{sighting.Value} percentage points for a number that is not a percentage: per cent is probably meant.", (EquatableList<int>)[sighting.Index]);

    /// <summary>The number of children behind a percentage, or the share behind a count, said of a part of the indicator.</summary>
    private static bool IsAmountBehindShare(Observation observation, Indicator indicator) => observation.Dimension is not null
        && (observation.Unit, indicator.Unit) is (MeasurementUnit.Count, MeasurementUnit.Percent) or (MeasurementUnit.Percent, MeasurementUnit.Count);

    private static bool ArePoints(Observation observation, Indicator indicator) =>
        observation.Unit == MeasurementUnit.PercentagePoints && indicator.Unit != MeasurementUnit.Percent;

    private static bool IsImpossible(decimal number, Observation observation) => observation.Unit switch
    {
        MeasurementUnit.Percent => number is < 0 or > 100,
        MeasurementUnit.Count or MeasurementUnit.RatePer10000 or MeasurementUnit.Cases => number < 0,
        MeasurementUnit.Days or MeasurementUnit.WorkingDays or MeasurementUnit.Weeks or MeasurementUnit.Months or MeasurementUnit.Hours => number < 0,
        MeasurementUnit.PercentChange => number < -100,
        _ => false,
    };

    private static string Reason(MeasurementUnit unit) => unit switch
    {
        MeasurementUnit.Percent => "a percentage of a whole lies between 0 and 100",
        MeasurementUnit.PercentChange => "nothing falls by more than all of it",
        _ => "nothing is counted below zero",
    };
}
