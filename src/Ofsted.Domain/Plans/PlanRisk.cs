using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>A risk to a plan, or something that holds it back.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanRisk
{
    /// <summary>What may happen, or is in the way.</summary>
    public required string Text { get; init; }

    /// <summary>The references of the actions it affects; empty when it affects the whole plan.</summary>
    public EquatableList<string> Actions { get; init; } = [];

    /// <summary>How much it matters.</summary>
    public RiskSeverity Severity { get; init; }

    /// <summary>The post that deals with it, or null when none is named.</summary>
    public string? Owner { get; init; }

    /// <summary>What is being done about it, or null when nothing is stated.</summary>
    public string? Response { get; init; }

    /// <summary>The numbers that the plan gives for it, such as an average caseload; empty when none.</summary>
    public EquatableList<Observation> Observations { get; init; } = [];

    /// <summary>The text.</summary>
    public override string ToString() => Excerpt.OfLine(Text);
}
