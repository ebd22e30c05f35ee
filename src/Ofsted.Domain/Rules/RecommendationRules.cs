using NodaTime;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on what a report or letter asks to be done.</summary>
internal static class RecommendationRules
{
    private static readonly LocalDate LastPriorityHeading = new(2015, 6, 5);
    private static readonly LocalDate FirstSingleList = new(2015, 6, 22);

    private static readonly Citation Items = Sources.Documents("recommendations and areas for improvement");
    private static readonly Citation Definition = Sources.Definition("recommendations");

    public static IEnumerable<EventRule> All =>
    [
        EventRule.Of("REC-01", FindingSeverity.Warning, "An ILACS report without areas for improvement judges the service good or better throughout or overall.",
            Items, RuleEvidence.Of(0, 4, "Lewisham, Thurrock, Gloucestershire, North Lincolnshire"),
            "A report with lower grades and no items has probably not been read to the end.",
            NoItemsOnlyWhenGood, Applies.IlacsInspections),
        EventRule.Of("REC-02", FindingSeverity.Information, "An ILACS report has at most 15 areas for improvement.",
            Items, RuleEvidence.Of(0, 321),
            "The longest list that has been published.",
            (facts, findings) => ImprovementsAreWithin(facts, findings, 0, 15), Applies.IlacsInspections),
        EventRule.Of("REC-04", FindingSeverity.Error, "An ILACS report sets no priority actions of its own.",
            Sources.StatedAndSeen("CYP Now, 16 August 2018; report texts", note: "17 reports refer to those of an earlier visit"),
            RuleEvidence.Of(0, 321),
            "Areas for priority action are set by letters after focused visits and joint inspections, and by reports before mid-2015.",
            NoPriorityActionsInIlacs, Applies.IlacsInspections),
        EventRule.Of("REC-08", FindingSeverity.Warning, "A SIF report published after 5 June 2015 has no priority and immediate actions.",
            Items, RuleEvidence.Of(1, 112, "Lewisham 2016 keeps the heading"),
            "From 22 June 2015 reports have one list of recommendations.",
            NoPriorityActionsInLaterSif, Applies.SifInspections),
        EventRule.Of("REC-09", FindingSeverity.Warning, "A SIF report published up to 5 June 2015 whose overall grade is inadequate has a priority action.",
            Items, RuleEvidence.Of(0, 13),
            "All thirteen such reports have at least one.",
            InadequateHasPriorityAction, Applies.SifInspections),
        EventRule.Of("REC-10", FindingSeverity.Warning, "A SIF report published from 22 June 2015 has 3 to 27 recommendations for the authority.",
            Items, RuleEvidence.Of(0, 112),
            "The shortest and the longest list that has been published.",
            LaterSifListIsUsual, Applies.SifInspections),
        EventRule.Of("REC-50", FindingSeverity.Error, "The number of an item is 1 or more.",
            Definition, RuleEvidence.NotCounted,
            "Items are numbered from 1.",
            NumbersArePositive),
        EventRule.Of("REC-51", FindingSeverity.Warning, "No two items of one list have the same number.",
            Definition, RuleEvidence.NotCounted,
            "A list is the items of one addressee, priority and theme: reports restart their numbers. Slips of print do occur.",
            NumbersDiffer),
        EventRule.Of("REC-52", FindingSeverity.Error, "No number of items is negative.",
            Definition, RuleEvidence.Of(0, 864),
            "A count.",
            TotalsAreNotNegative),
        EventRule.Of("REC-53", FindingSeverity.Error, "Where a record holds both the items and their numbers, the two agree.",
            Definition, RuleEvidence.NotCounted,
            "The numbers are there for records that do not hold the items.",
            TotalsAgreeWithItems),
        EventRule.Of("REC-54", FindingSeverity.Warning, "An item has a text.",
            Definition, RuleEvidence.NotCounted,
            "An item without text has not been read.",
            ItemsHaveText),
    ];

    private static string? NoItemsOnlyWhenGood(EventFacts facts, Findings findings)
    {
        if (facts.Counts is not { } counts)
            return Reasons.NoCounts;
        if (facts.HasDuplicates || !facts.Profile.IsComplete)
            return Reasons.JudgementsIncomplete;

        var worst = facts.Profile.Overall > 0 ? facts.Profile.Overall : facts.Profile.Worst;
        if (counts.Improvements == 0 && worst > 2)
            findings.Add(Path(facts), "The report asks for no improvement although it does not judge the service good.");
        return null;
    }

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
            findings.Add(Path(facts), "The report judges the service inadequate and asks for no priority action.");
        return null;
    }

    private static string? LaterSifListIsUsual(EventFacts facts, Findings findings)
    {
        if (facts.NoPublicationReason is { } reason)
            return reason;
        return facts.Published < FirstSingleList ? "the report is older" : ImprovementsAreWithin(facts, findings, 3, 27);
    }

    private static string? NumbersArePositive(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Number is { } number and < 1)
            {
                findings.Add(
                    Invariant($"$.recommendations[{i}].number"),
                    Invariant($"An item is numbered {number}."),
                    RuleText.Number(number));
            }
        }

        return null;
    }

    private static string? NumbersDiffer(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;
        if (items.Count < 2)
            return null;

        var seen = new HashSet<(RecommendationAddressee, RecommendationPriority, string?, int)>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Number is { } number and > 0 && !seen.Add((items[i].Addressee, items[i].Priority, items[i].Theme, number)))
            {
                findings.Add(
                    Invariant($"$.recommendations[{i}].number"),
                    Invariant($"Another item of the list also has the number {number}."),
                    RuleText.Number(number));
            }
        }

        return null;
    }

    private static string? TotalsAreNotNegative(EventFacts facts, Findings findings)
    {
        if (facts.Event.Totals is not { } totals)
            return Reasons.NoCounts;

        ReportNegative(findings, "priorityActions", totals.PriorityActions);
        ReportNegative(findings, "improvements", totals.Improvements);
        ReportNegative(findings, "lscbPriorityActions", totals.LscbPriorityActions);
        ReportNegative(findings, "lscbImprovements", totals.LscbImprovements);
        ReportNegative(findings, "nationalFrameworkReferences", totals.NationalFrameworkReferences ?? 0);
        return null;
    }

    private static void ReportNegative(Findings findings, string member, int number)
    {
        if (number < 0)
            findings.Add("$.totals." + member, Invariant($"A number of items is {number}."), RuleText.Number(number));
    }

    private static string? TotalsAgreeWithItems(EventFacts facts, Findings findings)
    {
        if (facts.Event is not { Recommendations: { } items, Totals: { } totals })
            return "the record does not hold both the items and their numbers";

        var counted = RecommendationTotals.Of(items);
        ReportDifference(findings, "priorityActions", totals.PriorityActions, counted.PriorityActions);
        ReportDifference(findings, "improvements", totals.Improvements, counted.Improvements);
        ReportDifference(findings, "lscbPriorityActions", totals.LscbPriorityActions, counted.LscbPriorityActions);
        ReportDifference(findings, "lscbImprovements", totals.LscbImprovements, counted.LscbImprovements);
        if (totals.NationalFrameworkReferences is { } references)
            ReportDifference(findings, "nationalFrameworkReferences", references, counted.NationalFrameworkReferences ?? 0);
        return null;
    }

    private static void ReportDifference(Findings findings, string member, int stated, int counted)
    {
        if (stated >= 0 && stated != counted)
        {
            findings.Add(
                "$.totals." + member,
                Invariant($"The record gives the number {stated} and holds {counted}."),
                RuleText.Number(stated), RuleText.Number(counted));
        }
    }

    private static string? ItemsHaveText(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;

        for (var i = 0; i < items.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(items[i].Text))
                findings.Add(Invariant($"$.recommendations[{i}].text"), "The item has no text.");
        }

        return null;
    }

    private static string Path(EventFacts facts) =>
        facts.Event.Recommendations is null ? "$.totals.improvements" : "$.recommendations";
}
