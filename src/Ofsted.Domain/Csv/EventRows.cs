namespace Ofsted.Domain.Csv;

/// <summary>Writes events as a flat table, one row for each, for spreadsheets and for tools such as R, Python and Power BI.</summary>
/// <remarks>
/// The columns are permanent: later versions may add some at the end, and never rename or reorder these. What the judgements
/// were is in <see cref="JudgementRows"/>; the column <c>event</c> joins the two. The whole of a record goes through the JSON of
/// <c>Ofsted.Domain.Json</c>, which also reads it back.
/// </remarks>
public static class EventRows
{
    private static readonly EquatableList<FlatField<InspectionEvent>> Fields = [.. EventFields.Identity, .. EventFields.Details];

    /// <summary>The columns in their order.</summary>
    public static EquatableList<FlatColumn> Columns { get; } = Fields.Select(field => field.Column).ToEquatableList();

    /// <summary>The events as CSV by RFC 4180: a header, then a line for each event; lines end with CR LF.</summary>
    /// <param name="events">The events; rows keep their order.</param>
    /// <remarks>
    /// A cell is never taken for a formula: words that begin with a sign such as <c>=</c> get an apostrophe before them, and
    /// control characters are written as spaces. JSON Lines keeps every letter.
    /// </remarks>
    public static string ToCsv(IEnumerable<InspectionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return FlatWriter.Csv(Fields, events);
    }

    /// <summary>The events as JSON Lines: an object on each line, whose members are the columns; null where a cell is empty.</summary>
    /// <param name="events">The events; lines keep their order.</param>
    public static string ToJsonLines(IEnumerable<InspectionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return FlatWriter.JsonLines(Fields, events);
    }
}
