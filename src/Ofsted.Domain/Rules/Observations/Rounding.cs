using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Rules;

/// <summary>What a printed number says of the true one.</summary>
internal static class Rounding
{
    private static readonly decimal[] Halves = [0.5m, 0.05m, 0.005m, 0.0005m, 0.00005m, 0.000005m];

    /// <summary>Half of the last printed digit, or a whole one where the document says "about".</summary>
    public static decimal Tolerance(Sighting sighting)
    {
        var half = Halves[Math.Min(Decimals(sighting), Halves.Length - 1)];
        return sighting.Value is ExactValue { Qualifier: ValueQualifier.Unspecified } ? half : 2 * half;
    }

    public static CountRange RangeOf(Sighting sighting) => CountRange.Of(sighting.Value);

    public static bool IsExact(Sighting sighting) => sighting.Value is ExactValue { Qualifier: ValueQualifier.Unspecified };

    public static int Decimals(Sighting sighting) => Math.Min(sighting.Number!.Value.Scale, Halves.Length - 1);

    public static decimal AsPrinted(decimal exact, Sighting sighting) => Math.Round(exact, Decimals(sighting), MidpointRounding.AwayFromZero);

    public static decimal Truncated(decimal exact, Sighting sighting) => exact - (exact % (2 * Halves[Decimals(sighting)]));
}
