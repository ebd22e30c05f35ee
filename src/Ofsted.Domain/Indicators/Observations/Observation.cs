using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>One value of one indicator for one authority and period, as a document gives it.</summary>
/// <remarks>A record holds what a document says, right or wrong, so a percentage may be above 100.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Observation
{
    /// <summary>The code of the indicator; one that the library does not know is allowed.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>The authority, or null for England or another group.</summary>
    public AuthorityReference? Authority { get; init; }

    /// <summary>Which part of the indicator it is, such as "boys" or "aged 16 to 17", or null for the whole.</summary>
    public string? Dimension { get; init; }

    /// <summary>The day or the period that the number covers.</summary>
    public required ObservationPeriod Period { get; init; }

    /// <summary>The value.</summary>
    public required ObservedValue Value { get; init; }

    /// <summary>The unit that the document gives, which should be that of the indicator.</summary>
    public required MeasurementUnit Unit { get; init; }

    /// <summary>What the document compares the number with; empty when nothing.</summary>
    public EquatableList<Comparator> Comparators { get; init; } = [];

    /// <summary>
    /// The document's wording for the measure where it differs from the catalogue's, such as "more than three moves"; null when it does not differ or
    /// is not recorded.
    /// </summary>
    public string? StatedAs { get; init; }

    /// <summary>Where it was read, or null when that is not recorded.</summary>
    public Citation? Source { get; init; }

    /// <summary>The line of the document on which the value is, counted from 1; null when it was not read from a text.</summary>
    public int? Line { get; init; }

    /// <summary>What to know before using the number; empty when there is nothing.</summary>
    public EquatableList<Caveat> Caveats { get; init; } = [];

    /// <summary>The indicator, or null when the library does not know the code.</summary>
    public Indicator? Indicator => IndicatorCatalogue.Find(IndicatorCode);

    /// <summary>The change from an earlier observation of the same thing, in the unit of the indicator.</summary>
    /// <param name="earlier">The earlier observation.</param>
    /// <returns>
    /// The later number less the earlier; null when one of the two is not an exact number, or when the indicators, the dimensions or
    /// the authorities differ.
    /// </returns>
    /// <remarks>It does not look at the periods: <c>Calculate.Change</c> in <c>Ofsted.Domain.Statistics</c> does, and gives caveats and reasons.</remarks>
    public decimal? ChangeFrom(Observation earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return earlier.IndicatorCode == IndicatorCode && earlier.Dimension == Dimension && earlier.Authority == Authority
            && Value.Number is { } now && earlier.Value.Number is { } before
            ? Bounded.Difference(now, before)
            : null;
    }

    /// <summary>The indicator, the period and the value.</summary>
    public override string ToString() => Excerpt.OfLine($"{IndicatorCode}, {Period}: {Value}");
}
