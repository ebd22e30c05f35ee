using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Statistics;

/// <summary>Tells how a value compares with another, as far as numbers, bounds or the document's own words say.</summary>
internal static class Standing
{
    /// <summary>The direction; unspecified when bounds leave it open; null when there is nothing to tell it from.</summary>
    public static Direction? Of(ObservedValue own, Comparator comparator)
    {
        if (comparator.Value is TextValue)
            return comparator.Direction == Direction.Unspecified ? null : comparator.Direction;
        if (Ends(own) is not { } mine || Ends(comparator.Value) is not { } theirs)
            return null;
        if (mine.IsPoint && theirs.IsPoint)
            return mine.Low == theirs.Low ? Direction.Same : mine.Low > theirs.Low ? Direction.Higher : Direction.Lower;
        if (mine.Low > theirs.High || (mine.Low == theirs.High && (mine.IsLowOpen || theirs.IsHighOpen)))
            return Direction.Higher;
        if (mine.High < theirs.Low || (mine.High == theirs.Low && (mine.IsHighOpen || theirs.IsLowOpen)))
            return Direction.Lower;
        return Direction.Unspecified;
    }

    private static Interval? Ends(ObservedValue value) => value switch
    {
        ExactValue exact => new(exact.Value, exact.Value, false, false),
        BoundedValue bounded => new(
            bounded.From ?? bounded.Above, bounded.To ?? bounded.Below, bounded.From is null && bounded.Above is not null,
            bounded.To is null && bounded.Below is not null),
        _ => null,
    };

    /// <summary>A null end is infinite, and every comparison with it is false.</summary>
    private readonly record struct Interval(decimal? Low, decimal? High, bool IsLowOpen, bool IsHighOpen)
    {
        public bool IsPoint => Low is not null && Low == High;
    }
}
