using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A topic that inspectors evaluate within a section.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record EvaluationCriterion
{
    /// <summary>The permanent code, such as <c>ilacs-hp-05</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The topic, in the library's own words.</summary>
    public required string Topic { get; init; }

    /// <summary>
    /// How many of the published sections (ILACS) or reports (SIF) touch the topic, in per cent from 0 to 100, rounded;
    /// null where it was not counted.
    /// </summary>
    /// <remarks>Counted by keywords, so a rough measure of how usual the topic is, not of its weight.</remarks>
    public int? SharePercent { get; init; }

    /// <summary>Where the topic comes from, and how many published reports touch it.</summary>
    public required Citation Source { get; init; }

    /// <summary>The code and the topic.</summary>
    public override string ToString() => Excerpt.OfLine($"{Code}: {Topic}");
}
