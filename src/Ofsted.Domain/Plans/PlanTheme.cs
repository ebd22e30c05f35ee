using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>A heading under which a plan groups its actions, such as "Workforce".</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanTheme
{
    /// <summary>The reference within the plan, such as "W" or "2".</summary>
    public required string Id { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The judgement that it aims to improve, or null when the plan names none.</summary>
    public JudgementArea? Area { get; init; }

    /// <summary>The reference and the heading.</summary>
    public override string ToString() => Excerpt.OfLine($"{Id}: {Title}");
}
