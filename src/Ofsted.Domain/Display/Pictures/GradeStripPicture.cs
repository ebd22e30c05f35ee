namespace Ofsted.Domain.Display;

/// <summary>Draws the grades of many authorities, such as those of a region, with a row for each, by year or by area.</summary>
public static class GradeStripPicture
{
    /// <summary>The grade of one area, year by year: at the end of each year, by the latest inspection that was public.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <param name="area">The area; what earlier editions judged in its place stands for it, and a line of the picture says so.</param>
    /// <param name="options">What it shows and how large it is; the defaults when null.</param>
    /// <returns>An SVG document that needs nothing else, and can also be part of an HTML page.</returns>
    /// <remarks>The colour runs on from each inspection to the year before the next; the letter stands where it begins.</remarks>
    public static string RenderByYear(IEnumerable<InspectionEvent> events, JudgementArea area, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(area);
        options ??= PictureOptions.Default;
        var groups = Groups(events, options);
        return new YearStrip(groups, area, options).Draw();
    }

    /// <summary>The grades of all areas by the latest inspection of each authority.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <param name="options">What it shows and how large it is; the defaults when null.</param>
    /// <returns>An SVG document that needs nothing else, and can also be part of an HTML page.</returns>
    public static string RenderByArea(IEnumerable<InspectionEvent> events, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        options ??= PictureOptions.Default;
        return new AreaStrip(Groups(events, options), options).Draw();
    }

    /// <summary>By name, unless an order is asked for. A review of a board on its own is not an inspection of its authority.</summary>
    private static IReadOnlyList<EventGroup> Groups(IEnumerable<InspectionEvent> events, PictureOptions options)
    {
        var groups = EventGroup.Of(
            events.OfType<Inspection>().Where(item => item.Activity != InspectionActivities.LscbReview && item.PublicFrom is not null), options);
        return options.Authorities is null ? [.. groups.OrderBy(group => group.Name, StringComparer.Ordinal)] : groups;
    }
}
