namespace Ofsted.Domain.Display;

/// <summary>Writes the inspection history of an authority as an HTML table: a row for each event, a column for each area.</summary>
/// <remarks>
/// No script and no style: a page brings its own. The class of a cell says what it is, for those who want to colour it:
/// <c>ofsted-quiet</c>, <c>ofsted-best</c>, <c>ofsted-good</c>, <c>ofsted-caution</c>, <c>ofsted-bad</c>. Text is escaped.
/// </remarks>
public static class HistoryHtml
{
    private static readonly EquatableList<string> FirstColumns = ["On site", "Authority", "Activity"];

    /// <summary>The history in the order of the first day on site.</summary>
    /// <param name="events">The events, in any order. Where they concern several authorities, a column names them.</param>
    /// <returns>A <c>table</c> element, and a line feed.</returns>
    public static string Render(IEnumerable<InspectionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return Render(events, isNewestFirst: false);
    }

    internal static string Render(IEnumerable<InspectionEvent> events, bool isNewestFirst)
    {
        var groups = EventGroup.Of(events, PictureOptions.Default);
        var ordered = groups.SelectMany(group => group.Events.Select(item => (group.Name, Event: item)))
            .OrderBy(pair => pair.Event.Day ?? NodaTime.LocalDate.MaxIsoValue).ToList();
        if (isNewestFirst)
            ordered.Reverse();
        var lanes = Lane.Of(ordered.Select(pair => pair.Event).OfType<Inspection>());
        var isOne = groups.Count <= 1;
        return HtmlTable.Render(
            isOne && groups.Count == 1 ? groups[0].Name + ": inspections and visits" : "Inspections and visits",
            [.. FirstColumns.Where((_, i) => !(isOne && i == 1)), .. lanes.Select(lane => lane.Label), "To improve"],
            ordered.Select(pair => (EquatableList<TextCell>)
            [
                EventText.Fieldwork(pair.Event),
                .. isOne ? (IEnumerable<TextCell>)[] : [pair.Name],
                EventText.What(pair.Event),
                .. lanes.Select(lane => GradeCell(lane, pair.Event)),
                EventText.ToImprove(pair.Event) ?? "not recorded",
            ]));
    }

    private static TextCell GradeCell(Lane lane, InspectionEvent item) => item switch
    {
        Inspection inspection => lane.In(inspection) is { } judgement
            ? judgement.Grade is { } grade ? TextCell.Of(grade) : TextCell.Of("not judged", TextTone.Quiet)
            : TextCell.Of("–", TextTone.Quiet),
        _ => TextCell.Of("not graded", TextTone.Quiet),
    };
}
