using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>How an area of one edition compares with an area of another.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record LineageStep
{
    /// <summary>The edition of the earlier judgement.</summary>
    public required FrameworkEdition FromEdition { get; init; }

    /// <summary>The area judged earlier.</summary>
    public required JudgementArea FromArea { get; init; }

    /// <summary>The edition of the later judgement.</summary>
    public required FrameworkEdition ToEdition { get; init; }

    /// <summary>The area judged later.</summary>
    public required JudgementArea ToArea { get; init; }

    /// <summary>How far the grades may be compared.</summary>
    public required Comparability Comparability { get; init; }

    /// <summary>Why, in one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>The comparability and the reason.</summary>
    public override string ToString() => Excerpt.OfLine($"{Comparability}: {Reason}");
}
