using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the dates of the events of one authority.</summary>
internal static class DateHistoryRules
{
    private const int FewestDaysBetween = 90;

    private static readonly Citation Histories = Sources.Documents("the events of each of 153 authorities in order");

    public static IEnumerable<CheckedRule<HistoryFacts>> All =>
    [
        new("OFS-DAT-20", FindingSeverity.Error, "No two activities at one authority overlap on site.",
            Histories, RuleIncidence.Of(0, 864),
            "Ofsted is on site for one purpose at a time; only the periods themselves count, and inspections of areas are left out.", "authority activity fieldwork",
            NoOverlap),
        new("OFS-DAT-21", FindingSeverity.Warning, "An activity starts after the outcome of the previous activity is published.",
            Histories, RuleIncidence.Of(0, 686),
            "The earlier outcome decides what comes next; for activities that overlap see OFS-DAT-20.", "authority activity fieldwork published",
            HistoryFacts.EachStep(StartsAfterPublication)),
        new("OFS-DAT-22", FindingSeverity.Warning, "At least 90 days lie between two inspections or focused visits.",
            Histories, RuleIncidence.Of(0, 686, "the shortest time is 95 days, at Sunderland"),
            "Monitoring visits are more frequent and are left out, as are activities that break OFS-DAT-20 or -21.", "authority fieldwork published",
            HistoryFacts.EachStep(KeepsItsDistance), Applies.IlacsAndVisits),
        new("OFS-DAT-23", FindingSeverity.Information, "The next ILACS inspection starts two and a half to three and a half years after the last.",
            Sources.Stated("Nottinghamshire and Kirklees councils, guides to ILACS", note: "within six months of the third anniversary"),
            RuleIncidence.Of(112, 168, "the pandemic delayed a round"),
            "The stated cycle, from first day to first day; the pandemic broke it.", "authority fieldwork published",
            HistoryFacts.EachStep(KeepsTheCycle), Applies.IlacsInspections),
    ];

    private static string? NoOverlap(HistoryFacts facts, Findings findings)
    {
        if (facts.IsMixed)
            return Reasons.MixedHistory;
        if (facts.Steps.Count < 2)
            return Reasons.NothingToCompare;

        (FieldworkPeriod Period, HistoryStep Step)? latest = null;
        foreach (var (period, index, step) in PeriodsInOrder(facts))
        {
            if (latest is { } earlier && earlier.Step != step && period.Start <= earlier.Period.LastKnown)
            {
                findings.Add(
                    step.With(earlier.Step),
                    step.Path(Invariant($"fieldwork[{index}].start")),
                    Invariant($"The activity starts on {period.Start:d MMMM yyyy}, when another is on site until {earlier.Period.LastKnown:d MMMM yyyy}."),
                    period.ToString(), earlier.Period.ToString());
            }

            if (latest is null || period.LastKnown > latest.Value.Period.LastKnown)
                latest = (period, step);
        }

        return null;
    }

    private static IEnumerable<(FieldworkPeriod Period, int Index, HistoryStep Step)> PeriodsInOrder(HistoryFacts facts) => facts.Steps
        .Where(step => step.Facts.Event is not AreaInspection && !step.IsAny(InspectionActivities.JointTargetedAreaInspection))
        .SelectMany(step => step.Facts.Event.Fieldwork.Select((period, index) => (period, index, step)))
        .OrderBy(item => item.period.Start);

    private static bool StartsAfterPublication(HistoryStep step, Findings findings)
    {
        if (step.Previous is not { Facts.NoPublicationReason: null } previous || !step.IsOfTheAuthorityAlone || step.OverlapsPrevious)
            return false;

        if (StartsTooEarly(step))
        {
            findings.Add(
                step.With(previous),
                step.Path("fieldwork[0].start"),
                Invariant($"The activity starts on {step.Facts.FirstDay:d MMMM yyyy}, but the outcome of the previous one was published on {previous.Facts.Published:d MMMM yyyy}."),
                IsoDate.Of(step.Facts.FirstDay), IsoDate.Of(previous.Facts.Published));
        }

        return true;
    }

    private static bool StartsTooEarly(HistoryStep step) =>
        step.Previous is { Facts.NoPublicationReason: null } previous && step.Facts.FirstDay <= previous.Facts.Published;

    private static bool KeepsItsDistance(HistoryStep step, Findings findings)
    {
        if (step.Previous is not { Facts.NoLastDayReason: null } previous || step.OverlapsPrevious || StartsTooEarly(step)
            || previous.IsAny(InspectionActivities.MonitoringVisit))
            return false;

        var days = Period.DaysBetween(previous.Facts.LastDay, step.Facts.FirstDay);
        if (days < FewestDaysBetween)
        {
            findings.Add(
                step.With(previous),
                step.Path("fieldwork[0].start"),
                Invariant($"The activity starts {days} days after the last day on site of the previous one; the shortest gap has been 95 days."),
                IsoDate.Of(step.Facts.FirstDay), RuleText.Number(days));
        }

        return true;
    }

    private static bool KeepsTheCycle(HistoryStep step, Findings findings)
    {
        if (step.PreviousFull is not { IsIlacsInspection: true } last)
            return false;

        var start = last.Facts.FirstDay;
        if (step.Facts.FirstDay < start.MonthsLater(30) || step.Facts.FirstDay > start.MonthsLater(42))
        {
            findings.Add(
                step.With(last),
                step.Path("fieldwork[0].start"),
                Invariant($"The inspection starts on {step.Facts.FirstDay:d MMMM yyyy}, not within six months of the third anniversary of the last, which started on {start:d MMMM yyyy}."),
                IsoDate.Of(step.Facts.FirstDay), IsoDate.Of(start));
        }

        return true;
    }
}
