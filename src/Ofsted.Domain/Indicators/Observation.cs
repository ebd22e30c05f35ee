using NodaTime;

namespace Ofsted.Domain;

/// <summary>One value of one indicator for one authority and period, as a document gives it.</summary>
/// <remarks>A record holds what a document says, right or wrong, so a percentage may be above 100.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Observation
{
    /// <summary>The code of the indicator; one that the library does not know is allowed.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>The authority, or null for England or another group.</summary>
    public Authority? Authority { get; init; }

    /// <summary>Which part of the indicator it is, such as "boys" or "aged 16 to 17", or null for the whole.</summary>
    public string? Dimension { get; init; }

    /// <summary>The period in the words of the document, such as "2014-15".</summary>
    public required string Period { get; init; }

    /// <summary>The last day of the period, or the day itself for a number as at a day; null when not known.</summary>
    public LocalDate? PeriodEnd { get; init; }

    /// <summary>The value.</summary>
    public required ObservedValue Value { get; init; }

    /// <summary>Where it was read, or null when that is not held.</summary>
    public Citation? Source { get; init; }

    /// <summary>The indicator, or null when the library does not know the code.</summary>
    public Indicator? Indicator => Indicators.Find(IndicatorCode);

    /// <summary>The change from an earlier observation of the same thing, in the unit of the indicator.</summary>
    /// <param name="earlier">The earlier observation.</param>
    /// <returns>
    /// The later number less the earlier; null when one of the two is no exact number, or when the indicators, the dimensions or
    /// the authorities differ.
    /// </returns>
    /// <remarks>It does not look at the periods: whether a year may be set against three is for the caller to judge.</remarks>
    public decimal? ChangeFrom(Observation earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return earlier.IndicatorCode == IndicatorCode && earlier.Dimension == Dimension && earlier.Authority == Authority
            ? Value.Number - earlier.Value.Number
            : null;
    }

    /// <summary>The indicator, the period and the value.</summary>
    public override string ToString() => $"{IndicatorCode}, {Period}: {Value}";
}
