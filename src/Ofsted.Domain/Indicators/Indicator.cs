using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>A measure of children's social care, such as the share of conferences held within 15 working days.</summary>
/// <remarks><see cref="IndicatorCatalogue"/> lists all of them.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Indicator
{
    /// <summary>The permanent code, such as <c>hp-icpc-15wd-pct</c>.</summary>
    public required string Code { get; init; }

    /// <summary>A readable title.</summary>
    public required string Title { get; init; }

    /// <summary>The part of the service that it measures.</summary>
    public required IndicatorArea Area { get; init; }

    /// <summary>How widely it is used.</summary>
    public required IndicatorTier Tier { get; init; }

    /// <summary>What it means, and how it can be misread.</summary>
    public required string Definition { get; init; }

    /// <summary>What is counted.</summary>
    public required string Numerator { get; init; }

    /// <summary>The group of which it is counted, or null for a plain number.</summary>
    public string? Denominator { get; init; }

    /// <summary>The unit.</summary>
    public required MeasurementUnit Unit { get; init; }

    /// <summary>Which direction is better.</summary>
    /// <remarks>
    /// It follows the Department for Education where that gives a direction; elsewhere it is our reading of what inspectors
    /// praise and criticise. Where you read it otherwise, say so in <c>AssessmentOptions.Polarity</c>.
    /// </remarks>
    public required Polarity Polarity { get; init; }

    /// <summary>The period that it covers in words, such as "year ending 31 March".</summary>
    public required string Period { get; init; }

    /// <summary>The kinds of period for which it is published, the most common first; empty where that varies.</summary>
    public EquatableList<PeriodKind> PeriodKinds { get; init; } = [];

    /// <summary>Where its numbers are collected, such as "CIN census".</summary>
    public required string Collection { get; init; }

    /// <summary>The areas of judgement that it informs, in every framework edition; empty for an indicator that only describes the setting.</summary>
    public EquatableList<JudgementArea> JudgedUnder { get; init; } = [];

    /// <summary>The codes that others use for it, as scheme and code, such as "LAIT:218" and "AnnexA:List5"; empty when none is known.</summary>
    public EquatableList<string> ExternalCodes { get; init; } = [];

    /// <summary>What is expected, in words, or null where nothing is; for numbers see <see cref="IndicatorCatalogue.ThresholdsOf"/>.</summary>
    public string? Target { get; init; }

    /// <summary>How sure we are of the entry, and how often published documents mention its subject.</summary>
    public required Citation Source { get; init; }

    /// <summary>The code and the title.</summary>
    public override string ToString() => Excerpt.OfLine($"{Code}: {Title}");
}
