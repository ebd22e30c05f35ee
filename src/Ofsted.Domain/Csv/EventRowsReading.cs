using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>What was read from a table of events.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record EventRowsReading
{
    /// <summary>The events of the rows without an error, in their order.</summary>
    public required EquatableList<InspectionEvent> Events { get; init; }

    /// <summary>The row of the table that holds each event, in the order of <see cref="Events"/>, counted from 1 as <see cref="Finding.Line"/> is.</summary>
    public EquatableList<int> RowNumbers { get; init; } = [];

    /// <summary>The number of rows below the header that are not blank.</summary>
    public required int Rows { get; init; }

    /// <summary>What is wrong, row by row; a row with a finding of error severity is not among <see cref="Events"/>.</summary>
    public EquatableList<Finding> Findings { get; init; } = [];

    /// <summary>The numbers of rows, events and findings.</summary>
    public override string ToString() => Excerpt.OfLine(FormattableString.Invariant($"{Rows} rows, {Events.Count} events, {Findings.Count} findings"));
}
