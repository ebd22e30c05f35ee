using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>
/// Events as a notebook shows them: a table for one, a picture and a table for a history, a table for more. The inspections in
/// force, side by side, are a picture.
/// </summary>
internal static class EventPage
{
    private const int MostPanels = 3;
    private const int MostRows = 50;
    private const int MostSideBySide = 60;

    /// <summary>The page, or null for something that holds no events.</summary>
    public static string? Render(object shown) => shown switch
    {
        InspectionEvent item => EventHtml.Render(item),
        IHolder<Inspection> inForce => SideBySide([.. inForce.Held]),
        IHolder<InspectionEvent> holder => Render([.. holder.Held]),
        IEnumerable<InspectionEvent> events => Render([.. events]),
        _ => null,
    };

    private static string SideBySide(IReadOnlyList<Inspection> inspections) =>
        inspections.Count <= MostSideBySide ? GradeStripPicture.RenderByArea(inspections) : Render(inspections);

    private static string Render(IReadOnlyList<InspectionEvent> events)
    {
        if (EventGroup.Of(events, PictureOptions.Default).Count <= MostPanels)
            return TimelinePicture.Render(events) + HistoryHtml.Render(events, isNewestFirst: true);

        var newest = events.OrderByDescending(item => item.Day ?? NodaTime.LocalDate.MinIsoValue).Take(MostRows);
        return HistoryHtml.Render(newest, isNewestFirst: true)
            + (events.Count > MostRows ? $"<p>The newest {MostRows.ToString(CultureInfo.InvariantCulture)} of {Counted.Of(events.Count, "event")}.</p>\n" : "");
    }
}
