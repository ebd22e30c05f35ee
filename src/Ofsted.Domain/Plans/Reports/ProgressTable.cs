using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>A table of numbers in a progress report, each cell an observation.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ProgressTable
{
    /// <summary>The printed number, such as "1.1", or null when it has none.</summary>
    public string? Number { get; init; }

    /// <summary>The caption.</summary>
    public required string Title { get; init; }

    /// <summary>The rows in their order.</summary>
    public required EquatableList<ProgressTableRow> Rows { get; init; }

    /// <summary>The number and the caption.</summary>
    public override string ToString() => Excerpt.OfLine(Number is null ? Title : $"{Number} {Title}");
}
