namespace Ofsted.Domain.Csv;

/// <summary>A column of the flat table of a plan.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanCsvColumn
{
    /// <summary>The heading that is written; it never changes.</summary>
    public required string Name { get; init; }

    /// <summary>Other headings that are understood, in any capitals.</summary>
    public EquatableList<string> Spellings { get; init; } = [];

    /// <summary>What stands in the column, and in which form.</summary>
    public required string Meaning { get; init; }

    /// <summary>The heading.</summary>
    public override string ToString() => Name;
}
