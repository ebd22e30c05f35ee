namespace Ofsted.Domain.Csv;

/// <summary>A column of the flat tables of events, judgements, findings and the actions of a plan.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record FlatColumn
{
    /// <summary>The permanent name used as the column heading, such as <c>first_day</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What the column holds, and when a cell is empty.</summary>
    public required string Title { get; init; }

    /// <summary>The kind of its cells.</summary>
    public required FlatColumnKind Kind { get; init; }

    /// <summary>Other accepted headings, in any capitalisation; empty when there are none.</summary>
    public EquatableList<string> Spellings { get; init; } = [];

    /// <summary>The name.</summary>
    public override string ToString() => Code;
}
