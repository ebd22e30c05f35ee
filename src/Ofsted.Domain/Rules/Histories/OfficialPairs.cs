using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>Finds, for what Ofsted's statistics tell, the event that is held from elsewhere and is about the same.</summary>
internal static class OfficialPairs
{
    /// <summary>Inspections of one authority lie further apart than twice this, visits further than twice the other.</summary>
    private const int MostDaysOfInspection = 60;

    private const int MostDaysOfVisit = 14;

    /// <summary>As many neighbours are looked at on each side: no authority has so many activities so close.</summary>
    private const int MostNeighbours = 8;

    public static IReadOnlyList<(HistoryStep Official, HistoryStep Held)> Find(IReadOnlyList<HistoryStep> steps)
    {
        if (!steps.Any(step => step.Facts.Event.IsFromStatistics))
            return [];

        var held = steps.Where(step => !step.Facts.Event.IsFromStatistics && !step.IsAny(InspectionActivities.LscbReview)).ToList();
        var byFirstDay = InOrder(held, item => item.FirstDay);
        var byPublication = InOrder(held, item => item.Published);
        var pairs = new List<(HistoryStep, HistoryStep)>();
        foreach (var step in steps.Where(step => step.Facts.Event.IsFromStatistics))
        {
            var found = Nearest(step, byFirstDay, step.Facts.Event.FirstDay) ?? Nearest(step, byPublication, step.Facts.Event.Published);
            if (found is not null)
                pairs.Add((step, found));
        }

        return pairs;
    }

    private static List<(int Day, LocalDate Date, HistoryStep Step)> InOrder(List<HistoryStep> held, Func<InspectionEvent, LocalDate?> dayOf) => held
        .Where(step => dayOf(step.Facts.Event) is not null)
        .Select(step => (IsoDate.NumberOf(dayOf(step.Facts.Event)!.Value), dayOf(step.Facts.Event)!.Value, step))
        .OrderBy(item => item.Item1).ToList();

    private static HistoryStep? Nearest(HistoryStep official, List<(int Day, LocalDate Date, HistoryStep Step)> held, LocalDate? day)
    {
        if (day is not { } sought)
            return null;
        var place = held.BinarySearch((IsoDate.NumberOf(sought), default, null!), ByDay);
        place = place < 0 ? ~place : place;
        HistoryStep? nearest = null;
        var fewest = (official.Facts.Inspection is null ? MostDaysOfVisit : MostDaysOfInspection) + 1;
        for (var i = Math.Max(0, place - MostNeighbours); i < Math.Min(held.Count, place + MostNeighbours); i++)
        {
            var days = Math.Abs(Period.DaysBetween(held[i].Date, sought));
            if (days < fewest && AreAlike(official.Facts, held[i].Step.Facts))
                (nearest, fewest) = (held[i].Step, days);
        }

        return nearest;
    }

    private static bool AreAlike(EventFacts official, EventFacts held) =>
        official.AuthorityKey == held.AuthorityKey
        && official.Inspection is null == held.Inspection is null
        && (official.Event.Edition is null || held.Event.Edition is null || official.Event.Edition == held.Event.Edition)
        && (official.Inspection is not null || official.Event.Activity is null || held.Event.Activity is null || official.Event.Activity == held.Event.Activity);

    private static readonly Comparer<(int Day, LocalDate Date, HistoryStep Step)> ByDay =
        Comparer<(int Day, LocalDate Date, HistoryStep Step)>.Create((one, other) => one.Day.CompareTo(other.Day));
}
