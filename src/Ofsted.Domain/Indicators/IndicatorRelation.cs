using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>How an indicator relates to others, for example which count it is a share of.</summary>
/// <remarks><see cref="IndicatorCatalogue.Relations"/> lists those that the library knows; <c>RuleCatalogue</c> in <c>Ofsted.Domain.Rules</c> checks by them.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record IndicatorRelation
{
    /// <summary>The kind of relation.</summary>
    public required IndicatorRelationKind Kind { get; init; }

    /// <summary>The code of the indicator.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>The part of the indicator that it concerns: null for the whole, "*" for any.</summary>
    public string? Dimension { get; init; }

    /// <summary>The code of the part, or null where there is none.</summary>
    public string? PartCode { get; init; }

    /// <summary>The dimension of the part: null for the whole, "*" for any.</summary>
    public string? PartDimension { get; init; }

    /// <summary>The code of the whole, or null where there is none.</summary>
    public string? WholeCode { get; init; }

    /// <summary>The dimension of the whole: null for the whole, "*" for any.</summary>
    public string? WholeDimension { get; init; }

    /// <summary>The code of the other count that the share may be of, or null where there is none.</summary>
    public string? OtherWholeCode { get; init; }

    /// <summary>What to know before using it, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The indicator, the relation and the others.</summary>
    public override string ToString() =>
        Excerpt.OfLine(string.Join(' ', new[] { IndicatorCode, Kind.ToString(), PartCode, WholeCode, OtherWholeCode }.Where(word => word is not null)));
}
