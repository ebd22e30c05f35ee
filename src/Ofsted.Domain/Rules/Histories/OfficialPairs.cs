using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>Finds, for what Ofsted's statistics tell, the event that is recorded from elsewhere, or that they told of before, and is about the same.</summary>
internal static class OfficialPairs
{
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
        var told = new Dictionary<(string, string, InspectionActivity?, LocalDate?), HistoryStep>();
        foreach (var step in steps.Where(step => step.Facts.Event.IsFromStatistics))
        {
            var found = Nearest(step, byFirstDay, step.Facts.Event.FirstDay) ?? Nearest(step, byPublication, step.Facts.Event.Published);
            if (found is null && step.Facts.Event.Day is not null && !told.TryAdd(KeyOf(step), step))
                found = told[KeyOf(step)];
            if (found is not null)
                pairs.Add((step, found));
        }

        return pairs;
    }

    /// <summary>By this, two lists of the statistics are known to tell of one event.</summary>
    private static (string, string, InspectionActivity?, LocalDate?) KeyOf(HistoryStep step) =>
        (step.Facts.AuthorityKey, EventKind.CodeOf(step.Facts.Event), step.Facts.Event.Activity, step.Facts.Event.Day);

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
        var fewest = EventIdentity.MostDaysApart(official.Facts.Event) + 1;
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
        && EventIdentity.AreOfOneKind(official.Event, held.Event)
        && (official.Inspection is not null || official.Event.Activity is null || held.Event.Activity is null || official.Event.Activity == held.Event.Activity);

    private static readonly Comparer<(int Day, LocalDate Date, HistoryStep Step)> ByDay =
        Comparer<(int Day, LocalDate Date, HistoryStep Step)>.Create((one, other) => one.Day.CompareTo(other.Day));
}
