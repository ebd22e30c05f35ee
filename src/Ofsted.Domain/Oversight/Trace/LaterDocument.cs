using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Oversight;

/// <summary>An inspection or visit after the one that a plan answers, with its paragraphs where they are recorded.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record LaterDocument
{
    /// <summary>The inspection or visit; its items are compared with those of the earlier one.</summary>
    public required InspectionEvent Event { get; init; }

    /// <summary>Its paragraphs, which are searched for what it says about the last inspection; empty when they are not recorded.</summary>
    public EquatableList<DocumentPassage> Passages { get; init; } = [];

    /// <summary>The event.</summary>
    public override string ToString() => Excerpt.OfLine(Event.ToString());
}
