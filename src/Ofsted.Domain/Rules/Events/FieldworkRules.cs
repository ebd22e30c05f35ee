using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the days on site of one event.</summary>
internal static class FieldworkRules
{
    private static readonly Citation OnSite = Sources.Documents("days on site");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-DAT-01", FindingSeverity.Error, "No period on site ends before it starts.",
            OnSite, RuleIncidence.Of(0, 488),
            "A period begins with its first day; where one does not, rules that need the days on site are skipped.", "fieldwork",
            NoPeriodEndsBeforeItStarts),
        new("OFS-DAT-02", FindingSeverity.Error, "The periods on site of one event are in order and do not overlap.",
            OnSite, RuleIncidence.Of(0, 5, "the records with more than one period"),
            "Inspectors sometimes return, but only after they have left.", "activity fieldwork",
            PeriodsAreInOrder),
        new("OFS-DAT-08", FindingSeverity.Information, "An ILACS inspection starts on a Monday.",
            OnSite, RuleIncidence.Of(1, 321, "Isles of Scilly 2023 starts on a Tuesday"),
            "Bank holidays and islands shift it; for a start at a weekend see OFS-DAT-09.", "activity fieldwork",
            InspectionStartsOnMonday, Applies.IlacsInspections),
        new("OFS-DAT-09", FindingSeverity.Warning, "No period on site starts or ends on a Saturday or Sunday.",
            OnSite, RuleIncidence.Of(0, 864),
            "Inspectors are on site on working days; nothing forbids a weekend.", "activity fieldwork",
            NoPeriodTouchesAWeekend),
        new("OFS-DAT-18", FindingSeverity.Warning, "No graded ILACS inspection starts from 17 March 2020 to 27 June 2021.",
            Sources.StatedAndSeen("Ofsted's rolling update on the pandemic, 17 March 2020", note: "the report of the first inspection after it is seen"),
            RuleIncidence.Of(0, 321),
            "Routine inspection was suspended; focused visits resumed earlier.", "activity fieldwork",
            NotInThePandemic, Applies.IlacsInspections),
        new("OFS-DAT-51", FindingSeverity.Error, "An event has at least one period on site.",
            OnSite, RuleIncidence.Of(0, 864),
            "Every report and letter prints its days on site, and the first of them decides the framework edition; Ofsted's statistics may give only the day of publication.", "fieldwork basis",
            HasFieldwork),
        new("OFS-DAT-55", FindingSeverity.Warning, "Inspectors who return to an authority do so within 31 days.",
            OnSite, RuleIncidence.Of(3, 864, "Sheffield 2014 after 48 days, South Tyneside 2023 after 67, Devon 2025 after 94; Derbyshire 2019 after 26"),
            "A later return is rare and known individually; more often a date is wrong.", "activity fieldwork",
            InspectorsReturnSoon),
    ];

    private static string? NoPeriodEndsBeforeItStarts(EventFacts facts, Findings findings)
    {
        var periods = facts.Event.Fieldwork.AsSpan();
        if (periods.IsEmpty)
            return Reasons.NoFieldwork;

        for (var i = 0; i < periods.Length; i++)
        {
            if (periods[i].End is { } end && periods[i].Start > end && EventFacts.IsPlausible(periods[i].Start) && EventFacts.IsPlausible(end))
            {
                findings.Add(
                    Invariant($"$.fieldwork[{i}].start"),
                    Invariant($"The period on site starts on {periods[i].Start:d MMMM yyyy} and ends before that, on {end:d MMMM yyyy}."),
                    IsoDate.Of(periods[i].Start), IsoDate.Of(end));
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
            if (periods[i].Start <= periods[i - 1].LastKnown)
            {
                findings.Add(
                    Invariant($"$.fieldwork[{i}].start"),
                    Invariant($"The period on site that starts on {periods[i].Start:d MMMM yyyy} begins before the previous one has ended, on {periods[i - 1].LastKnown:d MMMM yyyy}."),
                    periods[i].ToString(), periods[i - 1].ToString());
            }
        }

        return null;
    }

    private static string? InspectionStartsOnMonday(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;

        if (facts.FirstDay.DayOfWeek is not IsoDayOfWeek.Monday && !EventFacts.IsWeekend(facts.FirstDay))
        {
            findings.Add(
                "$.fieldwork[0].start",
                Invariant($"The first day on site, {facts.FirstDay:d MMMM yyyy}, is a {facts.FirstDay.DayOfWeek}."),
                IsoDate.Of(facts.FirstDay));
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
            if (periods[i].End is { } end)
                ReportWeekend(findings, end, i, "end");
        }

        return null;
    }

    private static void ReportWeekend(Findings findings, LocalDate day, int period, string side)
    {
        if (EventFacts.IsWeekend(day))
        {
            findings.Add(
                Invariant($"$.fieldwork[{period}].{side}"),
                Invariant($"The {side} of the period on site, {day:d MMMM yyyy}, is a {day.DayOfWeek}."),
                IsoDate.Of(day));
        }
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
                IsoDate.Of(facts.FirstDay));
        }

        return null;
    }

    private static string? HasFieldwork(EventFacts facts, Findings findings)
    {
        if (facts.Event is { Fieldwork.Count: 0, IsFromStatistics: true })
            return Reasons.StatisticsWithoutDays;
        if (facts.Event.Fieldwork.Count == 0)
            findings.Add("$.fieldwork", "No day on site is recorded.");
        return null;
    }

    private static string? InspectorsReturnSoon(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;

        var periods = facts.Event.Fieldwork.AsSpan();
        if (periods.Length == 1)
            return "there is one period on site";

        for (var i = 1; i < periods.Length; i++)
        {
            if (periods[i - 1].End is not { } left)
                return Reasons.NoLastDay;
            var days = Period.DaysBetween(left, periods[i].Start);
            if (days > 31)
            {
                findings.Add(
                    Invariant($"$.fieldwork[{i}].start"),
                    Invariant($"The inspectors returned {days} days after they left."),
                    IsoDate.Of(periods[i].Start), RuleText.Number(days));
            }
        }

        return null;
    }
}
