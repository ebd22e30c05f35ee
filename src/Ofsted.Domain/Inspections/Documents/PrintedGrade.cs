using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A grade as printed in one place of a document.</summary>
/// <remarks>The judgements of an inspection hold each grade once; reports repeat it in headings, and those of 2013 number it.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PrintedGrade
{
    /// <summary>What was judged.</summary>
    public required JudgementArea Area { get; init; }

    /// <summary>The grade that the words mean.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The number beside the words, 1 for the best; null when there is none.</summary>
    public int? Number { get; init; }

    /// <summary>The words as printed, such as "Requires improvement to be good"; null when not recorded.</summary>
    public string? Wording { get; init; }

    /// <summary>The area and the grade, such as "Care leavers: Good".</summary>
    public override string ToString() => Excerpt.OfLine($"{Area.Label}: {Wording ?? Grade.Label}");
}
