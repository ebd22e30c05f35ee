using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A link from an authority to its predecessor or successor.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record AuthoritySuccession
{
    /// <summary>The other authority's key.</summary>
    public required string AuthorityKey { get; init; }

    /// <summary>The other authority's three-digit DfE code, or null where it has none yet.</summary>
    public string? DfeCode { get; init; }

    /// <summary>The part of the area that passed across ("Christchurch"), or null when the link covers the whole.</summary>
    public string? Part { get; init; }

    /// <summary>The code or, failing that, the key, and the part where there is one.</summary>
    public override string ToString() => Excerpt.OfLine(Part is null ? DfeCode ?? AuthorityKey : $"{DfeCode ?? AuthorityKey} ({Part})");
}
