namespace Ofsted.Domain;

/// <summary>An ungraded visit and its published letter; it cannot have judgements.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Visit : InspectionEvent
{
    /// <summary>What the visit looked at, the main topic first; empty when the letter names no single topic.</summary>
    public EquatableList<VisitTopic> Topics { get; init; } = [];
}
