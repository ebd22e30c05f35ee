using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on how long one event lasts on site.</summary>
internal static class FieldworkLengthRules
{
    public const string OwnRules = "it is covered by the rules on its activity";

    private const int UsualLag = 250;

    private static readonly Citation OnSite = Sources.Documents("days on site");

    private static readonly InspectionActivity[] WithOwnRules =
    [
        InspectionActivities.SingleInspection, InspectionActivities.ReInspection, InspectionActivities.StandardInspection,
        InspectionActivities.ShortInspection, InspectionActivities.FocusedVisit,
    ];

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-DAT-10", FindingSeverity.Warning, "The first period on site of an ILACS inspection lasts 5 or 12 calendar days.",
            OnSite, RuleIncidence.Of(2, 321, "Isles of Scilly 2023 lasts 3 days, Wiltshire 2019 lasts 17"),
            "One week or two, Monday to Friday.", "activity fieldwork",
            InspectionLastsOneOrTwoWeeks, Applies.IlacsInspections),
        new("OFS-DAT-11", FindingSeverity.Warning, "A short inspection lasts one week on site and a standard inspection two.",
            Sources.StatedAndSeen("Nottinghamshire County Council, guide to ILACS", note: "321 reports; the reports do not name the kind"),
            RuleIncidence.Of(0, 321),
            "The first period decides: up to 9 calendar days count as one week. For lengths other than 5 and 12 see OFS-DAT-10.", "activity fieldwork",
            ActivityFitsLength, Applies.IlacsInspections),
        new("OFS-DAT-12", FindingSeverity.Warning, "The first period on site of a single inspection lasts 18 to 29 calendar days.",
            OnSite, RuleIncidence.Of(2, 151, "Coventry 2014 prints 9 days and City of London 2016 one: slips of print"),
            "About four weeks.", "activity fieldwork",
            (facts, findings) => FirstPeriodLasts(facts, findings, 18, 29),
            Applies.Sif with { Activities = [InspectionActivities.SingleInspection] }),
        new("OFS-DAT-13", FindingSeverity.Warning, "The first period on site of a re-inspection lasts 12 to 26 calendar days.",
            OnSite, RuleIncidence.Of(0, 19, "three of them under the plain title"),
            "Two to four weeks.", "activity fieldwork",
            (facts, findings) => FirstPeriodLasts(facts, findings, 12, 26),
            Applies.Sif with { Activities = [InspectionActivities.ReInspection] }),
        new("OFS-DAT-14", FindingSeverity.Warning, "A focused visit has one to three days on site.",
            OnSite, RuleIncidence.Of(1, 371, "Hull 2025, three days spread over a week and recorded as one period"),
            "The days of all periods are added; for a visit spread over more than 15 days see OFS-DAT-15.", "fieldwork published",
            VisitIsBrief, Applies.FocusedVisits),
        new("OFS-DAT-15", FindingSeverity.Error, "A focused visit ends within 14 days of its start.",
            OnSite, RuleIncidence.Of(1, 371, "the letter to Darlington on the visit of October 2023 prints a wrong year at its start"),
            "A longer visit has a wrong date; the one exception is a misprint. Rules that need the days on site are then skipped.", "fieldwork published",
            VisitEndsSoon, Applies.FocusedVisits),
        new("OFS-DAT-52", FindingSeverity.Error, "No period on site lasts more than 60 calendar days.",
            OnSite, RuleIncidence.Of(0, 868),
            "The longest lasted 29 days; more than twice that means a wrong date. Rules that need the days on site are then skipped. " +
            "For focused visits see OFS-DAT-15.", "activity fieldwork published",
            NoPeriodIsEndless),
        new("OFS-DAT-54", FindingSeverity.Warning, "No period on site of any other activity lasts more than 30 calendar days.",
            OnSite, RuleIncidence.Of(0, 5, "3 and 5 days; monitoring and joint letters were not read"),
            "For activities that OFS-DAT-10, -12, -13 and -14 do not cover; for more than 60 days see OFS-DAT-52.", "edition activity fieldwork judgements",
            OtherPeriodIsUsual),
    ];

    private static string? InspectionLastsOneOrTwoWeeks(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.Event.Fieldwork[0].CalendarDays is not { } days)
            return Reasons.NoLastDay;

        if (days is not (5 or 12))
        {
            findings.Add(
                "$.fieldwork[0]",
                Invariant($"The first period on site lasts {RuleText.CalendarDays(days)}; 5 or 12 are usual."),
                facts.Event.Fieldwork[0].ToString(), RuleText.Number(days));
        }

        return null;
    }

    private static string? ActivityFitsLength(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.Event.Fieldwork[0].CalendarDays is not { } days)
            return Reasons.NoLastDay;

        var isShort = facts.Activity == InspectionActivities.ShortInspection;
        if (days <= InspectionActivities.LongestShortInspection != isShort)
        {
            findings.Add(
                "$.activity",
                Invariant($"The record says {RuleText.Name(facts.Activity!)}, but the first period on site lasts {RuleText.CalendarDays(days)}."),
                facts.Activity!.Code, RuleText.Number(days));
        }

        return null;
    }

    private static string? FirstPeriodLasts(EventFacts facts, Findings findings, int from, int to)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.Event.Fieldwork[0].CalendarDays is not { } days)
            return Reasons.NoLastDay;

        if (days < from || days > to)
        {
            findings.Add(
                "$.fieldwork[0]",
                Invariant($"The first period on site lasts {RuleText.CalendarDays(days)}; {from} to {to} are usual."),
                facts.Event.Fieldwork[0].ToString(), RuleText.Number(days));
        }

        return null;
    }

    private static string? VisitIsBrief(EventFacts facts, Findings findings)
    {
        if (facts.NoLastDayReason is { } reason)
            return reason;

        var days = 0;
        foreach (var period in facts.Event.Fieldwork.AsSpan())
            days += period.CalendarDays!.Value;
        if (days > 3)
        {
            findings.Add(
                "$.fieldwork[0]",
                Invariant($"The visit has {days} days on site; one to three are usual."),
                facts.Event.Fieldwork[0].ToString(), RuleText.Number(days));
        }

        return null;
    }

    private static string? VisitEndsSoon(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason && reason != Reasons.VisitTooLong)
            return reason;

        if (facts.NoDaysReason is not null)
        {
            findings.Add(
                StartHasSlipped(facts, FieldworkPeriod.Of(facts.FirstDay, facts.LastDay))
                    ? Invariant($"$.fieldwork[{IndexOfFirstDay(facts)}].start")
                    : Invariant($"$.fieldwork[{IndexOfLastDay(facts)}].end"),
                Invariant($"The visit starts on {facts.FirstDay:d MMMM yyyy} and ends on {facts.LastDay:d MMMM yyyy}, more than 14 days later."),
                IsoDate.Of(facts.FirstDay), IsoDate.Of(facts.LastDay));
        }

        return null;
    }

    private static string? NoPeriodIsEndless(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason && reason != Reasons.PeriodTooLong)
            return reason;
        if (facts.NoDaysReason is null)
            return null;

        var periods = facts.Event.Fieldwork.AsSpan();
        for (var i = 0; i < periods.Length; i++)
        {
            if (periods[i].CalendarDays is { } days && days > EventDays.LongestPeriod)
            {
                var side = StartHasSlipped(facts, periods[i]) ? "start" : "end";
                findings.Add(
                    Invariant($"$.fieldwork[{i}].{side}"),
                    Invariant($"The period on site from {periods[i].Start:d MMMM yyyy} to {periods[i].LastKnown:d MMMM yyyy} lasts {RuleText.CalendarDays(days)}."),
                    IsoDate.Of(periods[i].Start), IsoDate.Of(periods[i].LastKnown));
            }
        }

        return null;
    }

    /// <summary>Of a period that is too long, the day that fits the publication is taken to be right; the first day where both do.</summary>
    private static bool StartHasSlipped(EventFacts facts, FieldworkPeriod period) =>
        facts.NoPublicationReason is null && Fits(period.LastKnown, facts.Published) && !Fits(period.Start, facts.Published);

    private static bool Fits(LocalDate onSite, LocalDate published) =>
        published > onSite && Period.DaysBetween(onSite, published) <= UsualLag;

    private static int IndexOfFirstDay(EventFacts facts)
    {
        var periods = facts.Event.Fieldwork.AsSpan();
        var index = 0;
        for (var i = 1; i < periods.Length; i++)
        {
            if (periods[i].Start < periods[index].Start)
                index = i;
        }

        return index;
    }

    private static int IndexOfLastDay(EventFacts facts)
    {
        var periods = facts.Event.Fieldwork.AsSpan();
        var index = 0;
        for (var i = 1; i < periods.Length; i++)
        {
            if (periods[i].LastKnown > periods[index].LastKnown)
                index = i;
        }

        return index;
    }

    private static string? OtherPeriodIsUsual(EventFacts facts, Findings findings)
    {
        if (HasOwnRules(facts))
            return OwnRules;
        if (facts.NoLastDayReason is { } reason)
            return reason;

        var periods = facts.Event.Fieldwork.AsSpan();
        for (var i = 0; i < periods.Length; i++)
        {
            if (periods[i].CalendarDays is { } days && days > 30)
            {
                findings.Add(
                    Invariant($"$.fieldwork[{i}]"),
                    Invariant($"The period on site lasts {RuleText.CalendarDays(days)}; up to 30 are usual."),
                    periods[i].ToString(), RuleText.Number(days));
            }
        }

        return null;
    }

    /// <summary>Whether the activity has rules of its own on its length and on the time to publication.</summary>
    public static bool HasOwnRules(EventFacts facts) =>
        facts.Activity is { } activity && Array.IndexOf(WithOwnRules, activity) >= 0 && (facts.Edition is not null || facts.Inspection is null);
}
