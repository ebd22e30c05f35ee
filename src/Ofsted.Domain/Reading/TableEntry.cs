using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading;

/// <summary>What a row or a column of a table means: the indicator, the part of it, the period and the unit.</summary>
/// <remarks>A row says what its columns do not, and the other way round. A label may have several entries, as where a cell holds a number and its share.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record TableEntry
{
    /// <summary>The label as printed in the table, compared ignoring capitals, blanks and quotation marks.</summary>
    public required string Label { get; init; }

    /// <summary>The code of the indicator, or null where the other side gives it.</summary>
    public string? IndicatorCode { get; init; }

    /// <summary>Which part of the indicator it is, or null for the whole.</summary>
    public string? Dimension { get; init; }

    /// <summary>The day or the period, or null where the other side gives it.</summary>
    public ObservationPeriod? Period { get; init; }

    /// <summary>
    /// The unit of the numbers, or null for that of the indicator; in a cell such as "420 (22.45%)", per cent selects the share and any other unit
    /// the number.
    /// </summary>
    public MeasurementUnit? Unit { get; init; }

    /// <summary>The label and the indicator.</summary>
    public override string ToString() => Excerpt.OfLine(IndicatorCode is null ? Label : $"{Label}: {IndicatorCode}");
}
