using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>An area as one framework edition judges it.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record EditionArea
{
    /// <summary>What is judged.</summary>
    public required JudgementArea Area { get; init; }

    /// <summary>The label as reports of this edition print it.</summary>
    public required string Label { get; init; }

    /// <summary>The role of the area among the judgements.</summary>
    public required JudgementRole Role { get; init; }

    /// <summary>The printed number, such as "2.1", or null where the edition prints none.</summary>
    public string? Number { get; init; }

    /// <summary>The key judgement that this is part of, or null when it is on its own.</summary>
    public JudgementArea? Parent { get; init; }

    /// <summary>Whether a report of this edition may state that the area was not judged.</summary>
    public bool MayBeNotJudged { get; init; }

    /// <summary>The printed number and label.</summary>
    public override string ToString() => Excerpt.OfLine(Number is null ? Label : $"{Number} {Label}");
}
