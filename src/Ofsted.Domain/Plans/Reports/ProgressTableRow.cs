namespace Ofsted.Domain.Plans;

/// <summary>A row of a table in a progress report.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ProgressTableRow
{
    /// <summary>Its heading.</summary>
    public required string Label { get; init; }

    /// <summary>Whether it is the total of the rows above it.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The cells in the order of the columns.</summary>
    public required EquatableList<ProgressTableCell> Cells { get; init; }

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
