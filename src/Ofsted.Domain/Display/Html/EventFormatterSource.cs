namespace Ofsted.Domain.Display;

/// <summary>Makes the formatters with which notebook hosts show events, sets of events and histories.</summary>
internal sealed class EventFormatterSource
{
    private readonly EquatableList<object> _formatters =
    [
        new NotebookFormatter("text/html", EventPage.Render),
        new NotebookFormatter("text/plain", item => item.ToString()),
    ];

    /// <summary>What hosts call.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}
