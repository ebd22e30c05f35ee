namespace Ofsted.Domain.Reading.Text;

/// <summary>What the title of a document says: its kind, the name of the authority, and where both are.</summary>
/// <param name="Kind">The kind of document.</param>
/// <param name="AuthorityName">The printed name of the authority, or null when there is none.</param>
/// <param name="Index">The index of the title's first line among the lines of content.</param>
internal sealed record DocumentTitle(DocumentKind Kind, string? AuthorityName, int Index)
{
    /// <summary>Whether the title itself is lost, and the first sentence of a letter stands for it.</summary>
    public bool IsLost { get; init; }

    /// <summary>Whether the title announces a review of the Local Safeguarding Children Board.</summary>
    public bool AnnouncesLscbReview { get; init; }
}
