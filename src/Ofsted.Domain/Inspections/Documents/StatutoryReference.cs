using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A power that a document cites as its basis.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record StatutoryReference
{
    /// <summary>The act or the regulations, by their full name, such as "Education and Inspections Act 2006".</summary>
    public required string Document { get; init; }

    /// <summary>The section, such as "section 136", or null when the whole is cited.</summary>
    public string? Place { get; init; }

    /// <summary>The document and the place.</summary>
    public override string ToString() => Excerpt.OfLine(Place is null ? Document : string.Create(CultureInfo.InvariantCulture, $"{Document}, {Place}"));
}
