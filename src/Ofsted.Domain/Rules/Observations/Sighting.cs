using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>A number of a document: an observation, or what one prints beside itself as the same number of an earlier period.</summary>
internal sealed class Sighting
{
    private Sighting(int index, Observation observation, ObservationPeriod period, ObservedValue value, bool isComparator)
    {
        Index = index;
        Observation = observation;
        Period = period;
        Value = value;
        IsComparator = isComparator;
        Day = period.LastDay;
        Time = Day is { } day ? $"{period.Kind} {IsoDate.Of(day)}" : $"{period.Kind} {period.Text}";
        Number = value.Number is >= -CountRange.LargestNumber and <= CountRange.LargestNumber and var number ? number : null;
    }

    public int Index { get; }

    public Observation Observation { get; }

    public ObservationPeriod Period { get; }

    public ObservedValue Value { get; }

    public bool IsComparator { get; }

    public LocalDate? Day { get; }

    /// <summary>What tells two times apart: the last day where it is known, else the words.</summary>
    public string Time { get; }

    /// <summary>The number; null for what is none, and for what is too large to be a number of the field.</summary>
    public decimal? Number { get; }

    public string Code => Observation.IndicatorCode;

    public string? Dimension => Observation.Dimension;

    public static IEnumerable<Sighting> Of(Observation observation, int index)
    {
        yield return new(index, observation, observation.Period, observation.Value, isComparator: false);
        foreach (var comparator in observation.Comparators)
        {
            if (comparator is { Kind: ComparatorKind.PreviousPeriod, Period: { } period })
                yield return new(index, observation, period, comparator.Value, isComparator: true);
        }
    }

    public override string ToString() =>
        $"{UnitWords.Of(Value.Number ?? 0, Observation.Unit)}{(Period.Text.Length == 0 ? "" : $" ({Period.Text})")}";
}
