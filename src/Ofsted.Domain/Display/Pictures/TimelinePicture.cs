using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>Draws the inspections and visits of an authority over time, with a lane for each area across all editions.</summary>
/// <remarks>
/// A bar runs from each inspection to the next. It reaches the next mark where the two grades compare exactly, goes over into
/// dots where they compare broadly, and stops where they do not compare (<see cref="AreaLineage"/>). Each grade has a letter and
/// a shape of its own besides its colour.
/// </remarks>
public static class TimelinePicture
{
    /// <summary>A picture of a history as SVG.</summary>
    /// <param name="events">
    /// The events, in any order. Those of each authority get a panel of their own, the latest first, so that what belongs to a
    /// predecessor is seen beside its successor and never as its own.
    /// </param>
    /// <param name="options">What it shows and how large it is; the defaults when null.</param>
    /// <returns>An SVG document that needs nothing else, and can also be part of an HTML page.</returns>
    public static string Render(IEnumerable<InspectionEvent> events, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        options ??= PictureOptions.Default;
        var groups = EventGroup.Of(events, options);
        var canvas = new Canvas(options, Title(groups), Description(groups));
        if (groups.All(group => group.Events.Count == 0))
        {
            canvas.Paragraph(EventWords.Nothing);
            return canvas.Finish();
        }

        canvas.Paragraph(Summary(groups, options));
        var label = canvas.IsNarrow ? 0 : TimelinePanel.LabelWidth;
        var axis = new TimeAxis(groups, options.AsAt, Canvas.Margin + label + Mark.Radius, canvas.Right - Mark.Radius);
        foreach (var group in groups)
            TimelinePanel.Draw(canvas, group, axis, hasHeading: groups.Count > 1);
        DrawYears(canvas, axis);
        DrawLegend(canvas, groups);
        return canvas.Finish();
    }

    private static string Title(IReadOnlyList<EventGroup> groups) => groups switch
    {
        [] => "Inspections and visits",
        [var only] => only.Name + ": inspections and visits",
        [var first, var second] => $"{first.Name} and {second.Name}: inspections and visits",
        [var first, ..] => string.Create(CultureInfo.InvariantCulture, $"{first.Name} and {groups.Count - 1} others: inspections and visits"),
    };

    private static string Summary(IReadOnlyList<EventGroup> groups, PictureOptions options)
    {
        var events = groups.SelectMany(group => group.Events).ToList();
        var undated = events.Count(item => item.Day is null);
        string[] parts =
        [
            Counted.Of(events.OfType<Inspection>().Count(), "inspection", "inspections"),
            Counted.Of(events.OfType<Visit>().Count(), "visit", "visits")
                + (options.VisitsAsOf is { } seen && !(options.AsAt <= seen) ? $" (letters seen to {DateText.Of(seen)})" : ""),
            .. Gaps(events, options),
            events.OfType<AreaInspection>().Count() is > 0 and var areas ? Counted.Of(areas, "inspection of the area", "inspections of the area") : "",
            undated > 0 ? Counted.Of(undated, "event without a day is not drawn", "events without a day are not drawn") : "",
            options.AsAt is { } day ? "as at " + DateText.Of(day) : "",
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>The kinds of visit shown that are not complete to the day of the picture, but for those of which letters are said to be seen to a day.</summary>
    private static IEnumerable<string> Gaps(IReadOnlyList<InspectionEvent> events, PictureOptions options) =>
        from kind in options.Coverage
        where kind.Activity == InspectionActivities.MonitoringVisit || (kind.Activity == InspectionActivities.FocusedVisit && options.VisitsAsOf is null)
        where events.Any(item => item.Activity == kind.Activity) && !(options.AsAt is { } day && kind.Covers(day))
        select $"{kind.Activity.Label.ToLowerInvariant()}s known only from {DateText.Of(kind.From)} to {DateText.Of(kind.To)}";

    private static string Description(IReadOnlyList<EventGroup> groups) =>
        groups.Count == 0 ? EventWords.Nothing : string.Join(" ", groups.Select(group =>
            $"{group.Name}. {(group.Events.Count == 0 ? EventWords.Nothing : string.Join(" ", group.Events.Select(EventWords.Sentence)))}"));

    private static void DrawYears(Canvas canvas, TimeAxis axis)
    {
        canvas.Y += 18;
        foreach (var (year, x) in axis.Labels())
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            if (x + TextMetrics.Width(text, Canvas.SmallText) <= canvas.Right)
                canvas.Text(Ink.Quiet, x, canvas.Y, text);
        }
    }

    private static void DrawLegend(Canvas canvas, IReadOnlyList<EventGroup> groups)
    {
        var links = groups.SelectMany(TimelinePanel.Links).ToHashSet();
        var legend = Legend.Of(canvas);
        var ink = (canvas.Marks.FirstOrDefault(mark => mark.IsGrade) ?? Mark.Good).Shape;
        if (links.Contains(Comparability.Exact))
            legend.AddBar(ink, "Compares exactly with the next");
        if (links.Contains(Comparability.Broad))
            legend.AddDots(ink, "Compares broadly");
        if (links.Contains(Comparability.NotComparable))
            legend.AddGap(ink, "Does not compare, or is no longer judged");
        canvas.Y += 14;
    }
}
