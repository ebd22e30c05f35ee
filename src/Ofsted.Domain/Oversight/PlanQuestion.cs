using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Oversight;

/// <summary>Something that a scrutiny committee would ask about a plan.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanQuestion
{
    /// <summary>What it is about.</summary>
    public required PlanQuestionKind Kind { get; init; }

    /// <summary>The question in English; the wording may change between versions.</summary>
    public required string Text { get; init; }

    /// <summary>The reference of the action concerned, or null.</summary>
    public string? Action { get; init; }

    /// <summary>The position of the item concerned, counted from 1; null when the question is not about an item.</summary>
    public int? Place { get; init; }

    /// <summary>The question.</summary>
    public override string ToString() => Excerpt.OfLine(Text);
}
