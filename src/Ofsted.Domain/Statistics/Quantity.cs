using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Statistics;

/// <summary>A number with its unit and the kind of period that it covers.</summary>
/// <remarks>
/// It has no operators: adding and taking away give a <see cref="Calculation"/>, which is refused where the units do not fit and
/// carries a caveat where the kinds of time differ.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Quantity
{
    /// <summary>The number, in the unit.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The unit.</summary>
    public required MeasurementUnit Unit { get; init; }

    /// <summary>The kind of period that it covers.</summary>
    public required PeriodKind Period { get; init; }

    /// <summary>Whether the document describes it as approximate.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The sum of this and another.</summary>
    /// <param name="other">The other; of percentages, only percentage points can be added to one.</param>
    /// <returns>The sum; refused for different units, different kinds of time, and units of which there are no sums, such as rates.</returns>
    public Calculation Plus(Quantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!(Unit == MeasurementUnit.Percent && other.Unit == MeasurementUnit.PercentagePoints))
        {
            if (Unit != other.Unit)
                return Calculation.Refused(Refusals.UnitsDiffer(Unit, other.Unit));
            if (!UnitWords.IsAdditive(Unit))
                return Calculation.Refused(Refusals.NotAdditive(Unit));
        }

        return Period == other.Period
            ? Result(other, Unit, (one, two) => one + two)
            : Calculation.Refused(Refusals.PeriodsDiffer(Period, other.Period));
    }

    /// <summary>The difference between this and another.</summary>
    /// <param name="other">The other.</param>
    /// <returns>
    /// The difference, of percentages in percentage points, with a caveat where the kinds of time differ; refused for different units.
    /// </returns>
    public Calculation Minus(Quantity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Unit == other.Unit
            ? Result(other, UnitWords.OfDifference(Unit), (one, two) => one - two)
            : Calculation.Refused(Refusals.UnitsDiffer(Unit, other.Unit));
    }

    /// <summary>The number with its unit.</summary>
    public override string ToString() => Excerpt.OfLine(IsApproximate ? $"about {UnitWords.Of(Amount, Unit)}" : UnitWords.Of(Amount, Unit));

    private Calculation Result(Quantity other, MeasurementUnit unit, Func<decimal, decimal, decimal> calculate) => Calculation.Guarded(() => Calculation.Of(
        new() { Amount = calculate(Amount, other.Amount), Unit = unit, Period = Period, IsApproximate = IsApproximate || other.IsApproximate },
        [
            IsApproximate || other.IsApproximate ? Caveats.Approximate : null,
            Period == other.Period && Period != PeriodKind.Unspecified
                ? null
                : Caveats.OfPeriods(new() { Kind = Period }, new() { Kind = other.Period }),
        ]));
}
