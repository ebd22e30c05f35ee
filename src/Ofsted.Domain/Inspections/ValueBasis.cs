using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A note on how a value became known, where the document does not simply state it or other sources disagree.</summary>
/// <remarks>In exchanged data it is the origin alone, or an object where there is a source or where others differ.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ValueBasis
{
    /// <summary>The member, by its name in exchanged data, such as <c>activity</c> or <c>published</c>.</summary>
    public required string Member { get; init; }

    /// <summary>How the value became known.</summary>
    public required ValueOrigin Origin { get; init; }

    /// <summary>What it comes from, such as "Ofsted's statistics of March 2025"; null when the origin is all that is known.</summary>
    public string? Source { get; init; }

    /// <summary>What other sources say, where they were not believed; empty when none is known to differ.</summary>
    public EquatableList<OtherStatement> Others { get; init; } = [];

    /// <summary>The member, the origin and the source.</summary>
    public override string ToString() => Excerpt.OfLine(Source is null ? $"{Member}: {Origin}" : $"{Member}: {Origin} ({Source})");
}
