using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>How many days inspectors were on site in a year for one kind of activity.</summary>
[JsonConverter(typeof(OfstedJsonConverterFactory))]
public sealed record InspectionBurden
{
    private const int LongestPeriod = 366;

    /// <summary>The calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>The activity, or null for events whose activity is not known.</summary>
    public InspectionActivity? Activity { get; init; }

    /// <summary>How many events had days on site in the year.</summary>
    public required int Events { get; init; }

    /// <summary>The days on site from Monday to Friday, added up over every event.</summary>
    public required int DaysOnSite { get; init; }

    /// <summary>What to know before using it, such as that events of the kind were looked for in only part of the year; empty when there is nothing.</summary>
    public EquatableList<Caveat> Caveats { get; init; } = [];

    /// <summary>The year, the activity and the days.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Year}, {Activity?.Label ?? "activity not known"}: {Counted.Of(DaysOnSite, "day")} on site");

    /// <summary>The burden of some events, year by year and kind by kind; events whose days are not known are left out.</summary>
    /// <param name="events">The events, such as those of one authority.</param>
    public static EquatableList<InspectionBurden> Of(IEnumerable<InspectionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var extent = (events as EventSet)?.Extent;
        return events
            .SelectMany((item, place) => DaysOf(item).Select(day => (day.Year, item.Activity, Place: place)))
            .GroupBy(day => (day.Year, day.Activity))
            .Select(group => new InspectionBurden
            {
                Year = group.Key.Year,
                Activity = group.Key.Activity,
                Events = group.Select(day => day.Place).Distinct().Count(),
                DaysOnSite = group.Count(),
                Caveats = CaveatsOf(extent, group.Key.Year, group.Key.Activity),
            })
            .OrderBy(burden => burden.Year)
            .ThenBy(burden => burden.Activity?.Code, StringComparer.Ordinal)
            .ToEquatableList();
    }

    private static EquatableList<Caveat> CaveatsOf(RecordExtent? extent, int year, InspectionActivity? activity) =>
        activity is not null && extent?.Of(activity)?.CaveatFor(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)) is { } caveat ? [caveat] : [];

    /// <summary>A period in the wrong order, over a year long or without its last day counts as nothing.</summary>
    private static IEnumerable<LocalDate> DaysOf(InspectionEvent item)
    {
        foreach (var period in item.Fieldwork)
        {
            if (period.CalendarDays is not (>= 1 and <= LongestPeriod and var days))
                continue;
            for (var i = 0; i < days; i++)
            {
                var day = period.Start.PlusDays(i);
                if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
                    yield return day;
            }
        }
    }
}
