namespace Ofsted.Domain.Csv;

/// <summary>Writes events as a flat table, one row for each, for spreadsheets and for tools such as R, Python and Power BI, and reads such tables.</summary>
/// <remarks>
/// The columns are permanent: later versions may add some at the end, and never rename or reorder these. What the judgements
/// were is in <see cref="JudgementRows"/>; the column <c>event</c> joins the two. The whole of a record goes through the JSON of
/// <c>Ofsted.Domain.Json</c>; a table gives back what its columns hold.
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

    /// <summary>Reads events from CSV: the library's own, or any that has a header and a row for each event.</summary>
    /// <param name="events">The table. Columns are in any order; commas, semicolons or tabs part them.</param>
    /// <param name="judgements">The table of judgements that <see cref="JudgementRows"/> writes, joined by the column <c>event</c>; or null.</param>
    /// <param name="headings">What your own headings mean: a heading, and the name of the column or of an area; or null.</param>
    /// <remarks>
    /// Headings are known by their names (<see cref="Columns"/>), by the usual words of the field, such as "Local authority" and "Inspection start
    /// date", and by the name of an area, whose cells are grades. Words are those of <see cref="FieldSpellings"/>; dates are 2024-05-13,
    /// 13/05/2024, 13 May 2024 and the like. What a cell does not say stays unknown.
    /// </remarks>
    /// <returns>The events of the rows without an error, and what is wrong with the others.</returns>
    public static EventRowsReading ReadCsv(string events, string? judgements = null, IReadOnlyDictionary<string, string>? headings = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        return new EventRowReader(headings).Read(events, judgements);
    }

    /// <summary>The events as JSON Lines: an object on each line, whose members are the columns; null where a cell is empty.</summary>
    /// <param name="events">The events; lines keep their order.</param>
    public static string ToJsonLines(IEnumerable<InspectionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return FlatWriter.JsonLines(Fields, events);
    }
}
