using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the numbers of items that a record holds.</summary>
internal static class RecommendationTotalsRules
{
    private static readonly Citation Definition = Sources.Definition("recommendations");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-REC-52", FindingSeverity.Error, "No number of items is negative.",
            Definition, RuleIncidence.Of(0, 864),
            "A count.", "totals",
            TotalsAreNotNegative),
        new("OFS-REC-53", FindingSeverity.Error, "Where a record has both the items and their numbers, the two agree.",
            Definition, RuleIncidence.NotCounted,
            "The numbers are for records without the items themselves.", "recommendations totals",
            TotalsAgreeWithItems),
    ];

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
                Invariant($"The record says {stated}, but has {counted}."),
                RuleText.Number(stated), RuleText.Number(counted));
        }
    }
}
