namespace Ofsted.Domain;

/// <summary>A topic that inspectors evaluate within a section.</summary>
public sealed record EvaluationCriterion
{
    /// <summary>The permanent code, such as <c>ilacs-hp-05</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The topic, in our words.</summary>
    public required string Topic { get; init; }

    /// <summary>Where the topic comes from, and how many published reports touch it.</summary>
    public required Citation Source { get; init; }

    /// <summary>The code and the topic.</summary>
    public override string ToString() => $"{Code}: {Topic}";
}
