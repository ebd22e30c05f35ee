using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The evaluation criteria of one area in one framework.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record FrameworkSection
{
    /// <summary>The permanent code, such as <c>ilacs-hp</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What the section is about, such as "Help and protection".</summary>
    public required string Title { get; init; }

    /// <summary>The editions that use this section, the oldest first.</summary>
    public required EquatableList<FrameworkEdition> Editions { get; init; }

    /// <summary>The areas that the section covers; two where editions split or joined them.</summary>
    public required EquatableList<JudgementArea> Areas { get; init; }

    /// <summary>The framework's own headings within the section; empty where none were read.</summary>
    public EquatableList<SectionHeading> Headings { get; init; } = [];

    /// <summary>The criteria in their order.</summary>
    public required EquatableList<EvaluationCriterion> Criteria { get; init; }

    /// <summary>The code and the title.</summary>
    public override string ToString() => Excerpt.OfLine($"{Code}: {Title}");
}
