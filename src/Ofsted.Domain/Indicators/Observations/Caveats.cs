namespace Ofsted.Domain.Indicators;

/// <summary>The caveats that the library itself adds, in words.</summary>
internal static class Caveats
{
    public static Caveat Of(string code, string message) => new() { Code = code, Message = message };

    public static Caveat Approximate { get; } = Of(CaveatCodes.Approximate, "The document describes a number as approximate.");

    public static Caveat OnlyBounds { get; } = Of(CaveatCodes.OnlyBounds, "Only bounds of a number are known.");

    public static Caveat Suppressed { get; } = Of(CaveatCodes.Suppressed, "Part of the comparison is withheld by the publisher.");

    public static Caveat Unweighted { get; } =
        Of(CaveatCodes.Unweighted, "Each value counts the same, however many children it covers.");

    public static Caveat Implied { get; } =
        Of(CaveatCodes.Implied, "The document gives only the difference from the other number, so the other number was calculated.");

    public static Caveat SmallNumbers { get; } = Of(CaveatCodes.SmallNumbers, "The numbers are so small that one child more or less matters.");

    public static Caveat DimensionDiffers { get; } =
        Of(CaveatCodes.DimensionDiffers, "The two numbers are about different parts of the indicator.");

    /// <summary>What there is to know about the times of two numbers that are set side by side; null when nothing.</summary>
    public static Caveat? OfPeriods(ObservationPeriod one, ObservationPeriod? other)
    {
        if (other is null || one.Kind == PeriodKind.Unspecified || other.Kind == PeriodKind.Unspecified)
            return Of(CaveatCodes.PeriodUnstated, "The period of one of the numbers is not stated.");
        if (one.Kind == other.Kind)
            return null;
        return one.Kind == PeriodKind.ThreeYearAverage || other.Kind == PeriodKind.ThreeYearAverage
            ? Of(CaveatCodes.PeriodMismatch, $"An average of three years is compared with another kind of period: {one} and {other}.")
            : Of(CaveatCodes.PeriodMismatch, $"The numbers cover different kinds of period: {one} and {other}.");
    }

    /// <summary>As <see cref="OfPeriods"/>, and also when the kind is the same and the time is another.</summary>
    public static Caveat? OfTimes(ObservationPeriod one, ObservationPeriod? other) => OfPeriods(one, other) is { } caveat
        ? caveat
        : one.LastDay is { } day && other!.LastDay is { } otherDay && day != otherDay
            ? Of(CaveatCodes.PeriodMismatch, $"The numbers cover different periods: {one} and {other}.")
            : null;

    /// <summary>The caveats, each code once, in the order in which they come.</summary>
    public static EquatableList<Caveat> Distinct(IEnumerable<Caveat?> caveats) =>
        caveats.OfType<Caveat>().DistinctBy(caveat => caveat.Code, StringComparer.Ordinal).ToEquatableList();
}
