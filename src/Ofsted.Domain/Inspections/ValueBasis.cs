using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The note of a record how one of its values came to be known: that the document does not simply state it, or that others say it differently.</summary>
/// <remarks>In exchanged data it is the origin alone, or an object where there is a source or where others differ.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ValueBasis
{
    /// <summary>The member, by its name in exchanged data, such as <c>activity</c> or <c>published</c>.</summary>
    public required string Member { get; init; }

    /// <summary>How the value came to be known.</summary>
    public required ValueOrigin Origin { get; init; }

    /// <summary>What it comes from, such as "Ofsted's statistics of March 2025"; null when the origin says all that is known.</summary>
    public string? Source { get; init; }

    /// <summary>What other sources say, where they were not believed; empty when none is known to differ.</summary>
    public EquatableList<OtherStatement> Others { get; init; } = [];

    /// <summary>The member, the origin and the source.</summary>
    public override string ToString() => Excerpt.OfLine(Source is null ? $"{Member}: {Origin}" : $"{Member}: {Origin} ({Source})");
}
