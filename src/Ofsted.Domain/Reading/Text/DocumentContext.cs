namespace Ofsted.Domain.Reading.Text;

/// <summary>What every reader of a document works with: its text, its title, what the caller knows, and the log of what is found.</summary>
internal sealed class DocumentContext
{
    private int? _frontEnd;

    public required DocumentText Document { get; init; }

    public required DocumentTitle Title { get; init; }

    public required ReadingOptions Options { get; init; }

    public required ReadingLog Log { get; init; }

    public DocumentKind Kind => Title.Kind;

    /// <summary>The lines of content.</summary>
    public LineList Content => Document.Content;

    /// <summary>The index of the line of content at which the front matter of a report ends.</summary>
    public int FrontEnd => _frontEnd ??= Document.FrontEnd(key => SectionHeadings.BeginsBody(key, Kind));

    /// <summary>The index of the sentence in which a letter says what it summarises, or null.</summary>
    public int? Summary => Document.FindSummary(Title.Index, Title.Index + DocumentText.FarthestSummary);
}
