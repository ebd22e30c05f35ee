namespace Ofsted.Domain;

/// <summary>One value of one indicator for one authority and period, as a document gives it.</summary>
/// <remarks>A record holds what a document says, right or wrong, so a percentage may be above 100.</remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record Observation
{
    /// <summary>The code of the indicator; one that the library does not know is allowed.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>The authority, or null for England or another group.</summary>
    public AuthorityReference? Authority { get; init; }

    /// <summary>Which part of the indicator it is, such as "boys" or "aged 16 to 17", or null for the whole.</summary>
    public string? Dimension { get; init; }

    /// <summary>The day or the time that the number covers.</summary>
    public required ObservationPeriod Period { get; init; }

    /// <summary>The value.</summary>
    public required ObservedValue Value { get; init; }

    /// <summary>The unit that the document gives; it should be that of the indicator.</summary>
    public required MeasurementUnit Unit { get; init; }

    /// <summary>What the document sets beside the number; empty when nothing.</summary>
    public EquatableList<Comparator> Comparators { get; init; } = [];

    /// <summary>
    /// The document's words for the measure where they are not those of the catalogue, such as "more than three moves"; null when they
    /// are, or when that is not held.
    /// </summary>
    public string? StatedAs { get; init; }

    /// <summary>Where it was read, or null when that is not held.</summary>
    public Citation? Source { get; init; }

    /// <summary>The line of the document on which the value stands, counted from 1; null when it was not read from a text.</summary>
    public int? Line { get; init; }

    /// <summary>What to know before the number is used; empty when nothing is.</summary>
    public EquatableList<Caveat> Caveats { get; init; } = [];

    /// <summary>The indicator, or null when the library does not know the code.</summary>
    public Indicator? Indicator => Indicators.Find(IndicatorCode);

    /// <summary>The number with its unit and kind of time, or null when the value is no exact number.</summary>
    public Quantity? Quantity => Value is ExactValue exact
        ? new() { Amount = exact.Value, Unit = Unit, Period = Period.Kind, IsApproximate = exact.Qualifier != ValueQualifier.Unspecified }
        : null;

    /// <summary>Sets the number against everything that the document prints beside it, and against the national limit of its period.</summary>
    /// <param name="options">How to read the numbers, or null for the customary way.</param>
    /// <returns>The comparisons with their verdicts, reasons and caveats.</returns>
    public Assessment Assess(AssessmentOptions? options = null) => Assessor.Assess(this, options ?? AssessmentOptions.Default);

    /// <summary>Sets the number against one other that a document gives.</summary>
    /// <param name="comparator">The other.</param>
    /// <param name="options">How to read the numbers, or null for the customary way.</param>
    public Comparison CompareWith(Comparator comparator, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(comparator);
        return Assessor.Compare(this, comparator, options ?? AssessmentOptions.Default);
    }

    /// <summary>Sets the number against another observation: of an earlier time, or of another authority.</summary>
    /// <param name="other">The other, of the same indicator.</param>
    /// <param name="options">How to read the numbers, or null for the customary way.</param>
    /// <returns>The comparison; refused for another indicator or unit, with caveats for another part or kind of time.</returns>
    public Comparison CompareWith(Observation other, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Assessor.Compare(this, other, options ?? AssessmentOptions.Default);
    }

    /// <summary>Sets the number against a national limit, of whatever period.</summary>
    /// <param name="threshold">The limit, such as one of <see cref="Indicators.ThresholdsOf"/>.</param>
    /// <param name="options">How to read the numbers, or null for the customary way.</param>
    /// <returns>The comparison; refused for a limit of another indicator or unit, and for a time limit, which is no level of the indicator.</returns>
    public Comparison CompareWith(IndicatorThreshold threshold, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return Assessor.Compare(this, threshold, options ?? AssessmentOptions.Default);
    }

    /// <summary>The change from an earlier observation of the same thing, in the unit of the indicator.</summary>
    /// <param name="earlier">The earlier observation.</param>
    /// <returns>
    /// The later number less the earlier; null when one of the two is no exact number, or when the indicators, the dimensions or
    /// the authorities differ.
    /// </returns>
    /// <remarks>It does not look at the periods: <see cref="Calculate.Change"/> does, and gives caveats and reasons.</remarks>
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
