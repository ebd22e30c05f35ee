namespace Ofsted.Domain.Display;

/// <summary>Makes the formatters with which notebook hosts show what one looks at: events, and whatever tells its facts.</summary>
internal sealed class NotebookFormatterSource
{
    private readonly EquatableList<object> _formatters =
    [
        new NotebookFormatter("text/html", NotebookPage.Render),
        new NotebookFormatter("text/plain", NotebookText.Render),
    ];

    /// <summary>What hosts call.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}
