using NodaTime;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the days on site and of publication of one event.</summary>
internal static class DateRules
{
    private const int UsualLag = 250;
    private const string OwnRules = "it is left to the rules on its activity";

    private static readonly Citation OnSite = Sources.Documents("days on site");
    private static readonly Citation Publication = Sources.Documents("days of publication on Ofsted's site");
    private static readonly Citation Definition = Sources.Definition("days");

    public static IEnumerable<EventRule> All =>
    [
        EventRule.Of("DAT-01", FindingSeverity.Error, "No period on site ends before it starts.",
            OnSite, RuleEvidence.Of(0, 488),
            "A period has its first day first. Where one does not, the rules that need the days on site do not look.",
            NoPeriodEndsBeforeItStarts),
        EventRule.Of("DAT-02", FindingSeverity.Error, "The periods on site of one event are in order and do not overlap.",
            OnSite, RuleEvidence.Of(0, 5, "the records with more than one period"),
            "Inspectors sometimes come back; they come back after they have left.",
            PeriodsAreInOrder),
        EventRule.Of("DAT-03", FindingSeverity.Error, "Publication comes after the last day on site.",
            Publication, RuleEvidence.Of(0, 859),
            "A report is written after the fieldwork. The rules on the time between the two then do not look.",
            PublicationFollowsFieldwork),
        EventRule.Of("DAT-04", FindingSeverity.Warning, "An ILACS report is published 25 to 70 days after the last day on site.",
            Publication, RuleEvidence.Of(22, 321, "1 earlier (Cornwall 2019), 21 later, many around elections"),
            "A range that covers most reports; outside it the dates deserve a second look.",
            (facts, findings) => LagIsWithin(facts, findings, 25, 70), Applies.IlacsInspections),
        EventRule.Of("DAT-05", FindingSeverity.Warning, "A SIF report is published 37 to 90 days after the last day on site.",
            Publication, RuleEvidence.Of(5, 167, "Surrey, Peterborough, Gateshead and Sandwell are later; the inspectors came back to Sheffield late"),
            "A range that covers most reports; outside it the dates deserve a second look.",
            (facts, findings) => LagIsWithin(facts, findings, 37, 90), Applies.SifInspections),
        EventRule.Of("DAT-06", FindingSeverity.Warning, "The letter of a focused visit is published 20 to 70 days after the last day on site.",
            Publication, RuleEvidence.Of(3, 371, "Dudley, Slough and St Helens 2024 are later: an election"),
            "A range that covers most letters; outside it the dates deserve a second look.",
            (facts, findings) => LagIsWithin(facts, findings, 20, 70), Applies.FocusedVisits),
        EventRule.Of("DAT-07", FindingSeverity.Warning, "Publication is not on a Saturday or Sunday.",
            Publication, RuleEvidence.Of(0, 859),
            "Ofsted has never published one of these documents at a weekend; nothing forbids it.",
            PublicationIsNotAtAWeekend),
        EventRule.Of("DAT-08", FindingSeverity.Information, "An ILACS inspection starts on a Monday.",
            OnSite, RuleEvidence.Of(1, 321, "Isles of Scilly 2023 starts on a Tuesday"),
            "Bank holidays and islands shift it. A start at a weekend is left to OFS-DAT-09.",
            InspectionStartsOnMonday, Applies.IlacsInspections),
        EventRule.Of("DAT-09", FindingSeverity.Warning, "No period on site starts or ends on a Saturday or Sunday.",
            OnSite, RuleEvidence.Of(0, 864),
            "Inspectors are on site on working days; nothing forbids a weekend.",
            NoPeriodTouchesAWeekend),
        EventRule.Of("DAT-10", FindingSeverity.Warning, "The first period on site of an ILACS inspection lasts 5 or 12 calendar days.",
            OnSite, RuleEvidence.Of(2, 321, "Isles of Scilly 2023 lasts 3 days, Wiltshire 2019 lasts 17"),
            "One week or two, Monday to Friday.",
            InspectionLastsOneOrTwoWeeks, Applies.IlacsInspections),
        EventRule.Of("DAT-11", FindingSeverity.Warning, "A short inspection lasts one week on site and a standard inspection two.",
            Sources.StatedAndSeen("Nottinghamshire County Council, guide to ILACS", note: "321 reports; the reports do not name the kind"),
            RuleEvidence.Of(0, 321),
            "The first period decides: up to 9 calendar days is one week. Other lengths than 5 and 12 are left to OFS-DAT-10.",
            ActivityFitsLength, Applies.IlacsInspections),
        EventRule.Of("DAT-12", FindingSeverity.Warning, "The first period on site of a single inspection lasts 18 to 29 calendar days.",
            OnSite, RuleEvidence.Of(2, 151, "Coventry 2014 prints 9 days and City of London 2016 one: slips of print"),
            "About four weeks.",
            (facts, findings) => FirstPeriodLasts(facts, findings, 18, 29),
            Applies.Sif with { Activities = [InspectionActivities.SingleInspection] }),
        EventRule.Of("DAT-13", FindingSeverity.Warning, "The first period on site of a re-inspection lasts 12 to 26 calendar days.",
            OnSite, RuleEvidence.Of(0, 19, "three of them under the plain title"),
            "Two to four weeks.",
            (facts, findings) => FirstPeriodLasts(facts, findings, 12, 26),
            Applies.Sif with { Activities = [InspectionActivities.ReInspection] }),
        EventRule.Of("DAT-14", FindingSeverity.Warning, "A focused visit has one to three days on site.",
            OnSite, RuleEvidence.Of(1, 371, "Hull 2025, three days spread over a week and held as one period"),
            "The days of all periods are added. A visit spread over more than 15 days is left to OFS-DAT-15.",
            VisitIsBrief, Applies.FocusedVisits),
        EventRule.Of("DAT-15", FindingSeverity.Error, "A focused visit ends within 14 days of its start.",
            OnSite, RuleEvidence.Of(1, 371, "the letter to Darlington on the visit of October 2023 prints a wrong year at its start"),
            "Longer is a slip in a date; the one exception is a slip of print. The rules that need the days on site then do not look.",
            VisitEndsSoon, Applies.FocusedVisits),
        EventRule.Of("DAT-17", FindingSeverity.Information, "The day of publication is known.",
            Publication, RuleEvidence.Of(0, 864, "no ILACS report prints it; it comes from Ofsted's site"),
            "A record without it is right but cannot be placed among the published outcomes.",
            PublicationIsKnown),
        EventRule.Of("DAT-18", FindingSeverity.Warning, "No graded ILACS inspection starts from 17 March 2020 to 27 June 2021.",
            Sources.StatedAndSeen("Ofsted's rolling update on the pandemic, 17 March 2020", note: "the report of the first inspection after it is seen"),
            RuleEvidence.Of(0, 321),
            "Routine inspection was suspended; focused visits resumed earlier.",
            NotInThePandemic, Applies.IlacsInspections),
        EventRule.Of("DAT-19", FindingSeverity.Error, "No date lies after the day as at which the record is judged.",
            Definition, RuleEvidence.Of(0, 864),
            "The library has no clock: the rule looks only when the caller gives a day.",
            NothingInTheFuture),
        EventRule.Of("DAT-50", FindingSeverity.Error, "Every date lies between 1 January 2005 and 31 December 2049.",
            Definition, RuleEvidence.Of(0, 864),
            "Children's services were inspected under the editions that the library knows from 2009 on. The range is fixed, since the library " +
            "has no clock: it catches slips such as 1924 or 2204 for 2024. The rules that need the date then do not look.",
            DatesArePlausible),
        EventRule.Of("DAT-51", FindingSeverity.Error, "An event has at least one period on site.",
            OnSite, RuleEvidence.Of(0, 864),
            "Every report and letter prints its days on site, and the first of them decides the framework edition.",
            HasFieldwork),
        EventRule.Of("DAT-52", FindingSeverity.Error, "No period on site lasts more than 60 calendar days.",
            OnSite, RuleEvidence.Of(0, 868),
            "The longest has been of 29 days; more than twice that is a slip in a date. The rules that need the days on site then do not look. " +
            "Focused visits are left to OFS-DAT-15.",
            NoPeriodIsEndless),
        EventRule.Of("DAT-53", FindingSeverity.Warning, "The outcome of any other activity is published 10 to 120 days after the last day on site.",
            Publication, RuleEvidence.Of(0, 5, "35 days four times, and 47; monitoring and joint letters were not read"),
            "For what OFS-DAT-04, -05 and -06 do not cover: the inspections of 2013, reviews of a board alone, monitoring and joint visits, unknown activities.",
            OtherLagIsUsual),
        EventRule.Of("DAT-54", FindingSeverity.Warning, "No period on site of any other activity lasts more than 30 calendar days.",
            OnSite, RuleEvidence.Of(0, 5, "3 and 5 days; monitoring and joint letters were not read"),
            "For what OFS-DAT-10, -12, -13 and -14 do not cover. More than 60 days are left to OFS-DAT-52.",
            OtherPeriodIsUsual),
        EventRule.Of("DAT-55", FindingSeverity.Warning, "Inspectors who come back to an authority do so within 31 days.",
            OnSite, RuleEvidence.Of(3, 864, "Sheffield 2014 after 48 days, South Tyneside 2023 after 67, Devon 2025 after 94; Derbyshire 2019 after 26"),
            "A later return is rare and known by name; more often a date is wrong.",
            InspectorsReturnSoon),
    ];

    private static readonly InspectionActivity[] WithOwnRules =
    [
        InspectionActivities.SingleInspection, InspectionActivities.ReInspection, InspectionActivities.StandardInspection,
        InspectionActivities.ShortInspection, InspectionActivities.FocusedVisit,
    ];

    private static string? NoPeriodEndsBeforeItStarts(EventFacts facts, Findings findings)
    {
        var periods = facts.Event.Fieldwork.AsSpan();
        if (periods.IsEmpty)
            return Reasons.NoFieldwork;

        for (var i = 0; i < periods.Length; i++)
        {
            if (periods[i].Start > periods[i].End && EventFacts.IsPlausible(periods[i].Start) && EventFacts.IsPlausible(periods[i].End))
            {
                findings.Add(
                    Invariant($"$.fieldwork[{i}].start"),
                    Invariant($"The period on site starts on {periods[i].Start:d MMMM yyyy} and ends before that, on {periods[i].End:d MMMM yyyy}."),
                    RuleText.Iso(periods[i].Start), RuleText.Iso(periods[i].End));
            }
        }

        return null;
    }

    private static string? PeriodsAreInOrder(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;

        var periods = facts.Event.Fieldwork.AsSpan();
        if (periods.Length == 1)
            return "there is one period on site";

        for (var i = 1; i < periods.Length; i++)
        {
            if (periods[i].Start <= periods[i - 1].End)
            {
                findings.Add(
                    Invariant($"$.fieldwork[{i}].start"),
                    Invariant($"The period on site that starts on {periods[i].Start:d MMMM yyyy} starts before the one listed ahead of it has ended, on {periods[i - 1].End:d MMMM yyyy}."),
                    periods[i].ToString(), periods[i - 1].ToString());
            }
        }

        return null;
    }

    private static string? PublicationFollowsFieldwork(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.Event.Published is not { } published)
            return Reasons.NoPublication;
        if (!EventFacts.IsPlausible(published))
            return Reasons.PublicationInDispute;

        if (published <= facts.LastDay)
        {
            findings.Add(
                "$.published",
                Invariant($"Publication on {published:d MMMM yyyy} is not after the last day on site, {facts.LastDay:d MMMM yyyy}."),
                RuleText.Iso(published), RuleText.Iso(facts.LastDay));
        }

        return null;
    }

    private static string? LagIsWithin(EventFacts facts, Findings findings, int from, int to)
    {
        if (facts.NoLagReason is { } reason)
            return reason;

        var days = Period.DaysBetween(facts.LastDay, facts.Published);
        if (days < from || days > to)
        {
            findings.Add(
                "$.published",
                Invariant($"Publication on {facts.Published:d MMMM yyyy} is {days} days after the last day on site; {from} to {to} is usual."),
                RuleText.Iso(facts.Published), RuleText.Number(days));
        }

        return null;
    }

    private static string? PublicationIsNotAtAWeekend(EventFacts facts, Findings findings)
    {
        if (facts.Event.Published is not { } published)
            return Reasons.NoPublication;
        if (!EventFacts.IsPlausible(published))
            return Reasons.PublicationInDispute;

        if (IsWeekend(published))
        {
            findings.Add(
                "$.published",
                Invariant($"Publication on {published:d MMMM yyyy} is on a {published.DayOfWeek}."),
                RuleText.Iso(published));
        }

        return null;
    }

    private static string? InspectionStartsOnMonday(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;

        if (facts.FirstDay.DayOfWeek is not IsoDayOfWeek.Monday && !IsWeekend(facts.FirstDay))
        {
            findings.Add(
                "$.fieldwork[0].start",
                Invariant($"The first day on site, {facts.FirstDay:d MMMM yyyy}, is a {facts.FirstDay.DayOfWeek}."),
                RuleText.Iso(facts.FirstDay));
        }

        return null;
    }

    private static string? NoPeriodTouchesAWeekend(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;

        var periods = facts.Event.Fieldwork.AsSpan();
        for (var i = 0; i < periods.Length; i++)
        {
            ReportWeekend(findings, periods[i].Start, i, "start");
            ReportWeekend(findings, periods[i].End, i, "end");
        }

        return null;
    }

    private static void ReportWeekend(Findings findings, LocalDate day, int period, string side)
    {
        if (IsWeekend(day))
        {
            findings.Add(
                Invariant($"$.fieldwork[{period}].{side}"),
                Invariant($"The {side} of the period on site, {day:d MMMM yyyy}, is a {day.DayOfWeek}."),
                RuleText.Iso(day));
        }
    }

    private static string? InspectionLastsOneOrTwoWeeks(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;

        var days = facts.Event.Fieldwork[0].CalendarDays;
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

        var days = facts.Event.Fieldwork[0].CalendarDays;
        var isShort = facts.Activity == InspectionActivities.ShortInspection;
        if (days <= InspectionActivities.LongestShortInspection != isShort)
        {
            findings.Add(
                "$.activity",
                Invariant($"The record says {RuleText.Name(facts.Activity!)}, and the first period on site lasts {RuleText.CalendarDays(days)}."),
                facts.Activity!.Code, RuleText.Number(days));
        }

        return null;
    }

    private static string? FirstPeriodLasts(EventFacts facts, Findings findings, int from, int to)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;

        var days = facts.Event.Fieldwork[0].CalendarDays;
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
        if (facts.NoDaysReason is { } reason)
            return reason;

        var days = 0;
        foreach (var period in facts.Event.Fieldwork.AsSpan())
            days += period.CalendarDays;
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
                RuleText.Iso(facts.FirstDay), RuleText.Iso(facts.LastDay));
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
            if (periods[i].CalendarDays > EventFacts.LongestPeriod)
            {
                var side = StartHasSlipped(facts, periods[i]) ? "start" : "end";
                findings.Add(
                    Invariant($"$.fieldwork[{i}].{side}"),
                    Invariant($"The period on site from {periods[i].Start:d MMMM yyyy} to {periods[i].End:d MMMM yyyy} lasts {RuleText.CalendarDays(periods[i].CalendarDays)}."),
                    RuleText.Iso(periods[i].Start), RuleText.Iso(periods[i].End));
            }
        }

        return null;
    }

    /// <summary>Of a period that is too long, the day that fits the publication is taken to be right; the first day where both do.</summary>
    private static bool StartHasSlipped(EventFacts facts, FieldworkPeriod period) =>
        facts.NoPublicationReason is null && Fits(period.End, facts.Published) && !Fits(period.Start, facts.Published);

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
            if (periods[i].End > periods[index].End)
                index = i;
        }

        return index;
    }

    private static string? PublicationIsKnown(EventFacts facts, Findings findings)
    {
        if (facts.Event.Published is null)
            findings.Add("$.published", "The day of publication is not held.");
        return null;
    }

    private static string? NotInThePandemic(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;

        if (facts.FirstDay >= new LocalDate(2020, 3, 17) && facts.FirstDay <= new LocalDate(2021, 6, 27))
        {
            findings.Add(
                "$.fieldwork[0].start",
                Invariant($"The inspection starts on {facts.FirstDay:d MMMM yyyy}, while routine inspection was suspended."),
                RuleText.Iso(facts.FirstDay));
        }

        return null;
    }

    private static string? NothingInTheFuture(EventFacts facts, Findings findings)
    {
        if (facts.AsAt is not { } asAt)
            return Reasons.NoAsAt;

        EachDay(facts, (path, day) =>
        {
            if (day > asAt)
                findings.Add(path, Invariant($"{day:d MMMM yyyy} is after {asAt:d MMMM yyyy}."), RuleText.Iso(day));
        });
        return null;
    }

    private static string? DatesArePlausible(EventFacts facts, Findings findings)
    {
        if (AllPlausible(facts))
            return null;

        EachDay(facts, (path, day) =>
        {
            if (!EventFacts.IsPlausible(day))
                findings.Add(path, Invariant($"{day:d MMMM yyyy} is not between 2005 and 2049."), RuleText.Iso(day));
        });
        return null;
    }

    private static bool AllPlausible(EventFacts facts)
    {
        foreach (var period in facts.Event.Fieldwork.AsSpan())
        {
            if (!EventFacts.IsPlausible(period.Start) || !EventFacts.IsPlausible(period.End))
                return false;
        }

        return facts.Event.Published is not { } published || EventFacts.IsPlausible(published);
    }

    private static void EachDay(EventFacts facts, Action<string, LocalDate> look)
    {
        for (var i = 0; i < facts.Event.Fieldwork.Count; i++)
        {
            look(Invariant($"$.fieldwork[{i}].start"), facts.Event.Fieldwork[i].Start);
            look(Invariant($"$.fieldwork[{i}].end"), facts.Event.Fieldwork[i].End);
        }

        if (facts.Event.Published is { } published)
            look("$.published", published);
    }

    private static string? OtherLagIsUsual(EventFacts facts, Findings findings) =>
        HasOwnRules(facts) ? OwnRules : LagIsWithin(facts, findings, 10, 120);

    private static string? OtherPeriodIsUsual(EventFacts facts, Findings findings)
    {
        if (HasOwnRules(facts))
            return OwnRules;
        if (facts.NoDaysReason is { } reason)
            return reason;

        var periods = facts.Event.Fieldwork.AsSpan();
        for (var i = 0; i < periods.Length; i++)
        {
            if (periods[i].CalendarDays > 30)
            {
                findings.Add(
                    Invariant($"$.fieldwork[{i}]"),
                    Invariant($"The period on site lasts {RuleText.CalendarDays(periods[i].CalendarDays)}; up to 30 are usual."),
                    periods[i].ToString(), RuleText.Number(periods[i].CalendarDays));
            }
        }

        return null;
    }

    private static bool HasOwnRules(EventFacts facts) =>
        facts.Activity is { } activity && Array.IndexOf(WithOwnRules, activity) >= 0 && (facts.Edition is not null || facts.Inspection is null);

    private static string? InspectorsReturnSoon(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;

        var periods = facts.Event.Fieldwork.AsSpan();
        if (periods.Length == 1)
            return "there is one period on site";

        for (var i = 1; i < periods.Length; i++)
        {
            var days = Period.DaysBetween(periods[i - 1].End, periods[i].Start);
            if (days > 31)
            {
                findings.Add(
                    Invariant($"$.fieldwork[{i}].start"),
                    Invariant($"The inspectors come back {days} days after they left."),
                    RuleText.Iso(periods[i].Start), RuleText.Number(days));
            }
        }

        return null;
    }

    private static string? HasFieldwork(EventFacts facts, Findings findings)
    {
        if (facts.Event.Fieldwork.Count == 0)
            findings.Add("$.fieldwork", "No day on site is held.");
        return null;
    }

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
