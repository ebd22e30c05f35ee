using NodaTime;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on how many items a report or letter has, and of which kind.</summary>
internal static class RecommendationRules
{
    private static readonly LocalDate LastPriorityHeading = new(2015, 6, 5);
    private static readonly LocalDate FirstSingleList = new(2015, 6, 22);

    private static readonly Citation Items = Sources.Documents("recommendations and areas for improvement");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-REC-01", FindingSeverity.Warning, "An ILACS report without areas for improvement judges every area, or the service overall, good or better.",
            Items, RuleIncidence.Of(0, 4, "Lewisham, Thurrock, Gloucestershire, North Lincolnshire"),
            "A report with lower grades and no items has probably not been read to the end.", "recommendations totals",
            NoItemsOnlyWhenGood, Applies.IlacsInspections),
        new("OFS-REC-02", FindingSeverity.Warning, "An ILACS report has at most 15 areas for improvement.",
            Items, RuleIncidence.Of(0, 321),
            "The longest published list has this many.", "recommendations totals",
            (facts, findings) => ImprovementsAreWithin(facts, findings, 0, 15), Applies.IlacsInspections),
        new("OFS-REC-04", FindingSeverity.Error, "An ILACS report sets no priority actions of its own.",
            Sources.StatedAndSeen("CYP Now, 16 August 2018; report texts", note: "17 reports refer to those of an earlier visit"),
            RuleIncidence.Of(0, 321),
            "Areas for priority action are set by letters after focused visits and joint inspections, and by reports before mid-2015.", "recommendations totals",
            NoPriorityActionsInIlacs, Applies.IlacsInspections),
        new("OFS-REC-08", FindingSeverity.Warning, "A SIF report published after 5 June 2015 has no priority and immediate actions.",
            Items, RuleIncidence.Of(1, 112, "Lewisham 2016 keeps the heading"),
            "From 22 June 2015 reports have one list of recommendations.", "published recommendations totals",
            NoPriorityActionsInLaterSif, Applies.SifInspections),
        new("OFS-REC-09", FindingSeverity.Warning, "A SIF report published up to 5 June 2015 whose overall grade is inadequate has a priority action.",
            Items, RuleIncidence.Of(0, 13),
            "All thirteen such reports have at least one.", "published recommendations totals",
            InadequateHasPriorityAction, Applies.SifInspections),
        new("OFS-REC-10", FindingSeverity.Warning, "A SIF report published from 22 June 2015 has 3 to 27 recommendations for the authority.",
            Items, RuleIncidence.Of(0, 112),
            "The shortest and the longest published lists.", "published recommendations totals",
            LaterSifListIsUsual, Applies.SifInspections),
        new("OFS-REC-59", FindingSeverity.Warning, "A SIF report published up to 21 June 2015 has 4 to 50 items for the authority.",
            Items, RuleIncidence.Of(0, 55, "the fewest are 6, the most 44"),
            "Priority and immediate actions and other items together. Later reports: OFS-REC-10.", "published recommendations totals",
            EarlierSifListIsUsual, Applies.SifInspections),
        new("OFS-REC-60", FindingSeverity.Warning, "The letter of a focused visit has at most 15 items.",
            Items, RuleIncidence.Of(0, 371, "the most are 12"),
            "Letters are brief.", "recommendations totals",
            VisitListIsBrief, Applies.FocusedVisits),
    ];

    private static string? NoItemsOnlyWhenGood(EventFacts facts, Findings findings)
    {
        if (facts.Counts is not { } counts)
            return Reasons.NoCounts;
        if (facts.HasDuplicates || !facts.Profile.IsComplete)
            return Reasons.JudgementsIncomplete;

        var worst = facts.Profile.Overall > 0 ? facts.Profile.Overall : facts.Profile.Worst;
        if (counts.Improvements == 0 && worst > 2)
            findings.Add(Path(facts), "The report asks for no improvement, although it does not judge the service good.");
        return null;
    }

    private static string? NoPriorityActionsInIlacs(EventFacts facts, Findings findings) =>
        NoPriorityActions(facts, findings, "An ILACS report sets no priority actions.");

    private static string? NoPriorityActionsInLaterSif(EventFacts facts, Findings findings)
    {
        if (facts.NoPublicationReason is { } reason)
            return reason;
        return facts.Published <= LastPriorityHeading
            ? "the report is older"
            : NoPriorityActions(facts, findings, "A SIF report of this time has no priority actions.");
    }

    private static string? NoPriorityActions(EventFacts facts, Findings findings, string message)
    {
        if (facts.Counts is not { } counts)
            return Reasons.NoCounts;
        if (counts.PriorityActions == 0)
            return null;

        if (facts.Event.Recommendations is not { } items)
        {
            findings.Add("$.totals.priorityActions", message, RuleText.Number(counts.PriorityActions));
            return null;
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Priority == RecommendationPriority.PriorityAction && items[i].Addressee != RecommendationAddressee.Lscb)
                findings.Add(Invariant($"$.recommendations[{i}].priority"), message, "priority-action");
        }

        return null;
    }

    private static string? InadequateHasPriorityAction(EventFacts facts, Findings findings)
    {
        if (facts.NoPublicationReason is { } reason)
            return reason;
        if (facts.Counts is not { } counts)
            return Reasons.NoCounts;
        if (facts.Published > LastPriorityHeading || facts.Profile.Overall != 4)
            return "the report is newer or its overall grade is not inadequate";

        if (counts.PriorityActions == 0)
            findings.Add(Path(facts), "The report judges the service inadequate, but asks for no priority action.");
        return null;
    }

    private static string? LaterSifListIsUsual(EventFacts facts, Findings findings)
    {
        if (facts.NoPublicationReason is { } reason)
            return reason;
        return facts.Published < FirstSingleList ? "the report is older" : ImprovementsAreWithin(facts, findings, 3, 27);
    }

    private static string? EarlierSifListIsUsual(EventFacts facts, Findings findings)
    {
        if (facts.NoPublicationReason is { } reason)
            return reason;
        if (facts.Published >= FirstSingleList)
            return "it is covered by OFS-REC-10";
        return ItemsAreWithin(facts, findings, 4, 50);
    }

    private static string? VisitListIsBrief(EventFacts facts, Findings findings) => ItemsAreWithin(facts, findings, 0, 15);

    private static string? ImprovementsAreWithin(EventFacts facts, Findings findings, int from, int to)
    {
        if (facts.Counts is not { } counts)
            return Reasons.NoCounts;

        if (counts.Improvements < from || counts.Improvements > to)
        {
            findings.Add(
                Path(facts),
                Invariant($"The report has {counts.Improvements} items for the authority; {from} to {to} are usual."),
                RuleText.Number(counts.Improvements));
        }

        return null;
    }

    private static string? ItemsAreWithin(EventFacts facts, Findings findings, int from, int to)
    {
        if (facts.Counts is not { } counts)
            return Reasons.NoCounts;

        if (counts.ForTheAuthority < from || counts.ForTheAuthority > to)
        {
            findings.Add(
                Path(facts),
                Invariant($"The document has {counts.ForTheAuthority} items for the authority; {from} to {to} are usual."),
                RuleText.Number(counts.ForTheAuthority));
        }

        return null;
    }

    private static string Path(EventFacts facts) =>
        facts.Event.Recommendations is null ? "$.totals.improvements" : "$.recommendations";
}
