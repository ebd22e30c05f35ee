using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A link from an authority to its predecessor or successor.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record AuthoritySuccession
{
    /// <summary>The other authority's three-digit DfE code.</summary>
    public required string DfeCode { get; init; }

    /// <summary>Which part of the area passed ("Christchurch"), or null when the link covers the whole.</summary>
    public string? Part { get; init; }

    /// <summary>The code, and the part where there is one.</summary>
    public override string ToString() => Excerpt.OfLine(Part is null ? DfeCode : $"{DfeCode} ({Part})");
}
