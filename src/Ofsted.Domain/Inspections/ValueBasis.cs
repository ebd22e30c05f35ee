using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The note of a record that one of its values is not simply stated by the document.</summary>
/// <remarks>In exchanged data it is the origin alone, or origin and source where there is one.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ValueBasis
{
    /// <summary>The member, by its name in exchanged data, such as <c>activity</c> or <c>published</c>.</summary>
    public required string Member { get; init; }

    /// <summary>How the value came to be known.</summary>
    public required ValueOrigin Origin { get; init; }

    /// <summary>What it comes from, such as "Ofsted's statistics of March 2025"; null when the origin says all that is known.</summary>
    public string? Source { get; init; }

    /// <summary>The member, the origin and the source.</summary>
    public override string ToString() => Excerpt.OfLine(Source is null ? $"{Member}: {Origin}" : $"{Member}: {Origin} ({Source})");
}
