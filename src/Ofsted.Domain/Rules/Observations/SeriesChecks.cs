using System.Globalization;
using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>Looks at numbers of one thing at several times.</summary>
internal static class SeriesChecks
{
    private const decimal Jump = 0.5m;
    private const decimal Disagreement = 0.1m;
    private const decimal Many = 100;
    private const int MonthsOfJump = 6;
    private const int DaysOfMonth = 31;

    public static IEnumerable<(string, EquatableList<int>)> Jumps(ObservationGroup document)
    {
        foreach (var (earlier, later) in Neighbours(document))
        {
            if (IndicatorCatalogue.RelationsOf(later.Code).Any(relation => relation.Kind == IndicatorRelationKind.Steady)
                && later.Day <= earlier.Day!.Value.MonthsLater(MonthsOfJump) && LeastGrowth(earlier, later) > Jump)
            {
                yield return (
                    Text($"{later.Code} goes from {earlier} to {later}, by {100 * Growth(earlier, later):0.#}% within {MonthsOfJump} months."),
                    Places(later, earlier));
            }
        }
    }

    public static IEnumerable<(string, EquatableList<int>)> Disagreements(ObservationGroup document)
    {
        foreach (var (earlier, later) in Neighbours(document))
        {
            if (Period.DaysBetween(earlier.Day!.Value, later.Day!.Value) <= DaysOfMonth && LeastGrowth(earlier, later) > Disagreement)
                yield return (Text($"{later.Code} is {earlier} and {later} within a month: they may count different things."), Places(later, earlier));
        }
    }

    public static IEnumerable<(string, EquatableList<int>)> SinceLastInspection(ObservationGroup document)
    {
        var wholes = document.Observations.Where(sighting => sighting is { Number: not null, Dimension: null, Period.Kind: PeriodKind.SinceLastInspection, Observation.Unit: MeasurementUnit.Count });
        var parts = document.Observations.Where(sighting => sighting is { Number: not null, Dimension: not null, Observation.Unit: MeasurementUnit.Count })
            .ToLookup(sighting => sighting.Code, StringComparer.Ordinal);
        foreach (var whole in wholes.DistinctBy(sighting => sighting.Code, StringComparer.Ordinal))
        {
            var sum = parts[whole.Code].Sum(part => part.Number!.Value);
            if (CountRange.Sum(parts[whole.Code].Select(Rounding.RangeOf)).Low > Rounding.RangeOf(whole).High)
            {
                yield return (
                    Text($"{whole} since the last inspection, but {sum} in the parts of a shorter period: the periods or the categories differ."),
                    [whole.Index, .. parts[whole.Code].Select(part => part.Index)]);
            }
        }
    }

    /// <summary>Numbers of one thing that follow each other in time, large enough for a percentage to mean something.</summary>
    private static IEnumerable<(Sighting Earlier, Sighting Later)> Neighbours(ObservationGroup document)
    {
        foreach (var series in document.Series)
        {
            var dated = series.Where(sighting => sighting.Day is not null && sighting.Number >= Many && IsCount(sighting))
                .DistinctBy(sighting => (sighting.Day, sighting.Number)).ToList();
            for (var i = 1; i < dated.Count; i++)
                yield return (dated[i - 1], dated[i]);
        }
    }

    private static bool IsCount(Sighting sighting) => sighting.Observation.Unit == MeasurementUnit.Count
        && sighting.Period.Kind is PeriodKind.AsAt or PeriodKind.Month or PeriodKind.AtInspection;

    private static decimal Growth(Sighting earlier, Sighting later) => later.Number!.Value / earlier.Number!.Value - 1;

    /// <summary>How much a number grew or fell at least, as far as approximate numbers say.</summary>
    private static decimal LeastGrowth(Sighting earlier, Sighting later)
    {
        var (before, after) = (Rounding.RangeOf(earlier), Rounding.RangeOf(later));
        return after.Low > before.High ? (after.Low / before.High) - 1
            : after.High < before.Low ? 1 - (after.High / before.Low)
            : 0;
    }

    private static EquatableList<int> Places(Sighting later, Sighting earlier) =>
        later.Index == earlier.Index ? [later.Index] : [later.Index, earlier.Index];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
