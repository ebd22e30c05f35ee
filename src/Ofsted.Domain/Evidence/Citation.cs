using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Where a fact comes from: a document and a place in it.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Citation
{
    /// <summary>The usual name of the document ("Education and Inspections Act 2006").</summary>
    public required string Document { get; init; }

    /// <summary>The place in the document ("section 136"), or null when the whole document is cited.</summary>
    public string? Place { get; init; }

    /// <summary>How sure we are that the document says so.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What was counted or which caveat applies, or null when there is nothing to add.</summary>
    public string? Note { get; init; }

    /// <summary>The document and the place, in the usual form of a citation.</summary>
    public override string ToString() => Excerpt.OfLine(Place is null ? Document : $"{Document}, {Place}");
}
