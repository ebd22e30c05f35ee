using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>A body or a post that oversees a plan, and how often.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record GovernanceBody
{
    /// <summary>The name, such as "Children's Assurance Group".</summary>
    public required string Name { get; init; }

    /// <summary>What kind of body it is.</summary>
    public required GovernanceBodyKind Kind { get; init; }

    /// <summary>The post of the chair, never a person; null when none is named.</summary>
    public string? Chair { get; init; }

    /// <summary>Whether the chair is independent of the authority, or null when not stated.</summary>
    public bool? IsChairIndependent { get; init; }

    /// <summary>How often the body considers the plan.</summary>
    public Cadence Cadence { get; init; }

    /// <summary>What the body does for the plan, or null when not stated.</summary>
    public string? Role { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Excerpt.OfLine(Name);
}
