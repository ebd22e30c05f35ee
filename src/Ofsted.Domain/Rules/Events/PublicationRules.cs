using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the day of publication of one event.</summary>
internal static class PublicationRules
{
    private static readonly Citation Publication = Sources.Documents("days of publication on Ofsted's site");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-DAT-03", FindingSeverity.Error, "Publication comes after the last day on site.",
            Publication, RuleIncidence.Of(0, 859),
            "A report is written after the fieldwork; rules on the time between the two are then skipped.", "activity fieldwork published",
            PublicationFollowsFieldwork),
        new("OFS-DAT-04", FindingSeverity.Warning, "An ILACS report is published 25 to 70 days after the last day on site.",
            Publication, RuleIncidence.Of(22, 321, "1 earlier (Cornwall 2019), 21 later, many around elections"),
            "A range that covers most reports; dates outside it are worth checking.", "fieldwork published",
            (facts, findings) => LagIsWithin(facts, findings, 25, 70), Applies.IlacsInspections),
        new("OFS-DAT-05", FindingSeverity.Warning, "A SIF report is published 37 to 90 days after the last day on site.",
            Publication, RuleIncidence.Of(5, 167, "Surrey, Peterborough, Gateshead and Sandwell are later; the inspectors returned to Sheffield late"),
            "A range that covers most reports; dates outside it are worth checking.", "fieldwork published",
            (facts, findings) => LagIsWithin(facts, findings, 37, 90), Applies.SifInspections),
        new("OFS-DAT-06", FindingSeverity.Warning, "The letter of a focused visit is published 20 to 70 days after the last day on site.",
            Publication, RuleIncidence.Of(3, 371, "Dudley, Slough and St Helens 2024 are later because of an election"),
            "A range that covers most letters; dates outside it are worth checking.", "fieldwork published",
            (facts, findings) => LagIsWithin(facts, findings, 20, 70), Applies.FocusedVisits),
        new("OFS-DAT-07", FindingSeverity.Warning, "Publication is not on a Saturday or Sunday.",
            Publication, RuleIncidence.Of(0, 859),
            "Ofsted has never published one of these documents at a weekend; nothing forbids it.", "published",
            PublicationIsNotAtAWeekend),
        new("OFS-DAT-16", FindingSeverity.Warning, "The publication date printed in a SIF report is at most 7 days before that on Ofsted's site, and not after it.",
            Sources.Documents("printed days of publication and those of Ofsted's site"),
            RuleIncidence.Of(0, 154, "six differ, by 1 to 7 days: Norfolk, Stoke, West Berkshire and Hull 2015, Manchester 2014, Hackney 2016"),
            "The report is dated before it is uploaded; a larger difference means that one of the two is wrong.", "fieldwork published document",
            PrintedDateIsNear, Applies.SifInspections),
        new("OFS-DAT-17", FindingSeverity.Information, "The day of publication is known.",
            Publication, RuleIncidence.Of(0, 864, "no ILACS report prints it; it comes from Ofsted's site"),
            "A record without it is correct, but cannot be placed among the published outcomes.", "published",
            PublicationIsKnown),
        new("OFS-DAT-53", FindingSeverity.Warning, "The outcome of any other activity is published 10 to 120 days after the last day on site.",
            Publication, RuleIncidence.Of(0, 5, "35 days four times, and 47; monitoring and joint letters were not read"),
            "For activities that OFS-DAT-04, -05 and -06 do not cover: the inspections of 2013, reviews of a board alone, monitoring and joint visits, unknown activities.", "edition activity fieldwork published judgements",
            OtherLagIsUsual),
    ];

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
                IsoDate.Of(published), IsoDate.Of(facts.LastDay));
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
                IsoDate.Of(facts.Published), RuleText.Number(days));
        }

        return null;
    }

    private static string? PublicationIsNotAtAWeekend(EventFacts facts, Findings findings)
    {
        if (facts.Event.Published is not { } published)
            return Reasons.NoPublication;
        if (!EventFacts.IsPlausible(published))
            return Reasons.PublicationInDispute;

        if (EventFacts.IsWeekend(published))
        {
            findings.Add(
                "$.published",
                Invariant($"Publication on {published:d MMMM yyyy} is on a {published.DayOfWeek}."),
                IsoDate.Of(published));
        }

        return null;
    }

    private static string? PrintedDateIsNear(EventFacts facts, Findings findings)
    {
        if (facts.NoPublicationReason is { } reason)
            return reason;
        if (facts.Event.Document?.PrintedDate is not { } printed)
            return "the printed day of publication is not recorded";
        if (!EventFacts.IsPlausible(printed))
            return Reasons.PublicationInDispute;

        var days = Period.DaysBetween(printed, facts.Published);
        if (days is < 0 or > 7)
        {
            findings.Add(
                "$.document.printedDate",
                Invariant($"The report is dated {printed:d MMMM yyyy}, but was published on {facts.Published:d MMMM yyyy}."),
                IsoDate.Of(printed), IsoDate.Of(facts.Published));
        }

        return null;
    }

    private static string? PublicationIsKnown(EventFacts facts, Findings findings)
    {
        if (facts.Event.Published is null)
            findings.Add("$.published", "The day of publication is not recorded.");
        return null;
    }

    private static string? OtherLagIsUsual(EventFacts facts, Findings findings) =>
        FieldworkLengthRules.HasOwnRules(facts) ? FieldworkLengthRules.OwnRules : LagIsWithin(facts, findings, 10, 120);
}
