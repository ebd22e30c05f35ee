using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Oversight;

/// <summary>A paragraph of a document.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record DocumentPassage
{
    /// <summary>The printed number, or null when it has none.</summary>
    public int? Number { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The text.</summary>
    public override string ToString() => Excerpt.OfLine(Text);
}
