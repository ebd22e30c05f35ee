using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Statistics;

/// <summary>Sums, averages, shares and changes of observations, refused with a reason where they would be wrong.</summary>
/// <remarks>
/// Only exact numbers are used in calculations. A suppressed value, a bound and words are never taken for zero, nor left out in silence: take
/// them out yourself where that is what you mean.
/// </remarks>
public static class Calculate
{
    /// <summary>The later number minus the earlier, for the same indicator, part and authority.</summary>
    /// <param name="later">The later observation.</param>
    /// <param name="earlier">The earlier observation.</param>
    /// <returns>The change, of percentages in percentage points, with a caveat where the kinds of time or the definitions differ.</returns>
    public static Calculation Change(Observation later, Observation earlier)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        if (WhyNotOneSeries(later, earlier) is { } refusal)
            return Calculation.Refused(refusal);
        var change = later.ToQuantity()!.Minus(earlier.ToQuantity()!);
        return change.IsRefused ? change : change with { Caveats = Caveats.Distinct([.. change.Caveats, .. OfSeries(later, earlier)]) };
    }

    /// <summary>The growth of a number as a percentage of the earlier one; negative when it fell.</summary>
    /// <param name="later">The later observation.</param>
    /// <param name="earlier">The earlier observation, not zero.</param>
    /// <returns>The growth; refused where the earlier number is zero or less, and for percentages, of which the change is in points.</returns>
    public static Calculation Growth(Observation later, Observation earlier)
    {
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(earlier);
        if (WhyNotOneSeries(later, earlier) is { } refusal)
            return Calculation.Refused(refusal);
        var (to, from) = (later.ToQuantity()!, earlier.ToQuantity()!);
        if (to.Unit != from.Unit)
            return Calculation.Refused(Refusals.UnitsDiffer(to.Unit, from.Unit));
        if (UnitWords.OfDifference(to.Unit) != to.Unit)
            return Calculation.Refused(Refusals.NotAdditive(to.Unit));
        if (from.Amount <= 0)
            return Calculation.Refused(Refusals.DivisionByZero);
        return Calculation.Guarded(() => Calculation.Of(
            new() { Amount = 100 * (to.Amount / from.Amount - 1), Unit = MeasurementUnit.PercentChange, Period = PeriodKind.Between, IsApproximate = to.IsApproximate || from.IsApproximate },
            [.. to.Minus(from).Caveats, .. OfSeries(later, earlier)]));
    }

    /// <summary>The sum of observations.</summary>
    /// <param name="observations">Counts of one time; of one authority or of several.</param>
    /// <returns>
    /// The sum, with a caveat where categories share children; refused where one of them is not a number, where units or times differ, where
    /// the same thing appears twice, and for percentages and rates, unless they are parts of one indicator of one authority.
    /// </returns>
    public static Calculation Sum(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var parts = observations.ToList();
        if (WhyNotTogether(parts) is { } refusal)
            return Calculation.Refused(refusal);
        var unit = parts[0].Unit;
        if (!UnitWords.IsAdditive(unit) && !AreSharesOfOneWhole(parts))
            return Calculation.Refused(Refusals.NotAdditive(unit));
        return Calculation.Guarded(() => Calculation.Of(
            Result(parts, parts.Sum(part => part.Value.Number!.Value), unit), [.. OfAll(parts), Overlap.Of(parts)]));
    }

    /// <summary>The mean of observations of one indicator and one kind of period, with equal weight.</summary>
    /// <param name="observations">Observations of several authorities, or of several times.</param>
    /// <returns>
    /// The mean, of percentages, rates and averages with a caveat that it is not weighted; refused where one of them is not a number or of another
    /// indicator, part, unit or kind of time.
    /// </returns>
    public static Calculation Average(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var parts = observations.ToList();
        if (WhyNotAveraged(parts) is { } refusal)
            return Calculation.Refused(refusal);
        return Calculation.Guarded(() => Calculation.Of(
            Result(parts, parts.Sum(part => part.Value.Number!.Value) / parts.Count, parts[0].Unit),
            [.. OfAll(parts), parts.Count > 1 && parts[0].Unit != MeasurementUnit.Count ? Caveats.Unweighted : null]));
    }

    /// <summary>A part as a percentage of its whole.</summary>
    /// <param name="part">A count.</param>
    /// <param name="whole">The count of which it is a part, not zero, of the same authority.</param>
    /// <returns>The share; refused where the part is larger than the whole.</returns>
    public static Calculation Share(Observation part, Observation whole) => Divide(part, whole, 100, MeasurementUnit.Percent);

    /// <summary>A count for each 10,000 of a population.</summary>
    /// <param name="count">The count.</param>
    /// <param name="population">The population, not zero, of the same authority.</param>
    public static Calculation Rate(Observation count, Observation population) => Divide(count, population, 10_000, MeasurementUnit.RatePer10000);

    private static Calculation Divide(Observation part, Observation whole, int scale, MeasurementUnit unit)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        if (part.ToQuantity() is not { } above || whole.ToQuantity() is not { } below)
            return Calculation.Refused(Refusals.NotANumber([part.Value, whole.Value]));
        if (part.Unit != whole.Unit)
            return Calculation.Refused(Refusals.UnitsDiffer(part.Unit, whole.Unit));
        if (!UnitWords.IsAdditive(part.Unit))
            return Calculation.Refused(Refusals.NotAdditive(part.Unit));
        if (part.Authority != whole.Authority)
            return Calculation.Refused(Refusals.AuthoritiesDiffer);
        if (below.Amount == 0)
            return Calculation.Refused(Refusals.DivisionByZero);
        if (above.Amount > below.Amount)
            return Calculation.Refused(Refusals.PartExceedsWhole);
        return Calculation.Guarded(() => Calculation.Of(
            new() { Amount = scale * (above.Amount / below.Amount), Unit = unit, Period = part.Period.Kind, IsApproximate = above.IsApproximate || below.IsApproximate },
            [.. OfAll([part, whole]), Caveats.OfTimes(part.Period, whole.Period)]));
    }

    private static Refusal? WhyNotOneSeries(Observation later, Observation earlier)
    {
        if (later.IndicatorCode != earlier.IndicatorCode)
            return Refusals.IndicatorsDiffer;
        if (later.Authority != earlier.Authority)
            return Refusals.AuthoritiesDiffer;
        if (later.Dimension != earlier.Dimension)
            return Refusals.DimensionsDiffer;
        return later.ToQuantity() is null || earlier.ToQuantity() is null ? Refusals.NotANumber([later.Value, earlier.Value]) : null;
    }

    private static Refusal? WhyNotTogether(List<Observation> parts)
    {
        if (parts.Count == 0)
            return Refusals.Nothing;
        var first = parts[0];
        if (parts.Exists(part => part.Value.Number is null))
            return Refusals.NotANumber(parts.Select(part => part.Value));
        if (parts.Find(part => part.Unit != first.Unit) is { } other)
            return Refusals.UnitsDiffer(first.Unit, other.Unit);
        if (parts.Find(part => !part.Period.IsSameTimeAs(first.Period)) is { } later)
            return Refusals.PeriodsDiffer(first.Period.Kind, later.Period.Kind);
        return parts.DistinctBy(part => (part.IndicatorCode, part.Authority, part.Dimension)).Count() < parts.Count ? Refusals.CountedTwice : null;
    }

    private static Refusal? WhyNotAveraged(List<Observation> parts)
    {
        if (parts.Count == 0)
            return Refusals.Nothing;
        var first = parts[0];
        if (parts.Exists(part => part.Value.Number is null))
            return Refusals.NotANumber(parts.Select(part => part.Value));
        if (parts.Exists(part => part.IndicatorCode != first.IndicatorCode))
            return Refusals.IndicatorsDiffer;
        if (parts.Exists(part => part.Dimension != first.Dimension))
            return Refusals.DimensionsDiffer;
        if (parts.Find(part => part.Unit != first.Unit) is { } other)
            return Refusals.UnitsDiffer(first.Unit, other.Unit);
        if (parts.Find(part => part.Period.Kind != first.Period.Kind) is { } later)
            return Refusals.PeriodsDiffer(first.Period.Kind, later.Period.Kind);
        return parts.DistinctBy(part => (part.Authority, part.Period)).Count() < parts.Count ? Refusals.CountedTwice : null;
    }

    private static bool AreSharesOfOneWhole(List<Observation> parts) => parts[0].Unit == MeasurementUnit.Percent
        && parts.TrueForAll(part => part.IndicatorCode == parts[0].IndicatorCode && part.Authority == parts[0].Authority && part.Dimension is not null);

    private static Quantity Result(List<Observation> parts, decimal amount, MeasurementUnit unit) => new()
    {
        Amount = amount,
        Unit = unit,
        Period = parts[0].Period.Kind,
        IsApproximate = parts.Exists(part => part.ToQuantity()!.IsApproximate),
    };

    private static IEnumerable<Caveat?> OfAll(IEnumerable<Observation> parts) =>
        parts.SelectMany(part => part.Caveats.Append(part.ToQuantity() is { IsApproximate: true } ? Caveats.Approximate : null));

    private static IEnumerable<Caveat?> OfSeries(Observation later, Observation earlier) =>
    [
        .. OfAll([later, earlier]),
        DefinitionChanges.Between(later.IndicatorCode, later.Period, earlier.Period),
    ];
}
