namespace Ofsted.Domain.Display;

/// <summary>Writes an inspection or visit as an HTML table.</summary>
public static class EventHtml
{
    /// <summary>One event: its kind, edition, dates and judgements.</summary>
    /// <param name="item">The event.</param>
    /// <returns>A <c>table</c> element, and a line feed; see <see cref="HistoryHtml"/>.</returns>
    public static string Render(InspectionEvent item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return HtmlTable.Render(
            $"{EventText.What(item)}, {item.Authority}", [], EventText.Rows(item).Select(row => (EquatableList<TextCell>)[row.Label, row.Value]));
    }
}
