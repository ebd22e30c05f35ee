using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>Something that a progress report says was done or is under way.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ProgressStatement
{
    /// <summary>The heading above it, or null when there is none.</summary>
    public string? Theme { get; init; }

    /// <summary>What it says.</summary>
    public required string Text { get; init; }

    /// <summary>The status that its words imply: "have completed" is completed, "is to be" not started; unspecified when they are unclear.</summary>
    public PlanActionStatus Status { get; init; }

    /// <summary>The numbers that it gives; empty when none.</summary>
    public EquatableList<Observation> Observations { get; init; } = [];

    /// <summary>The theme and the text.</summary>
    public override string ToString() => Excerpt.OfLine(Theme is null ? Text : $"{Theme}: {Text}");
}
