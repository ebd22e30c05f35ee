using NodaTime;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on what a report or letter asks to be done.</summary>
internal static class RecommendationRules
{
    private static readonly LocalDate LastPriorityHeading = new(2015, 6, 5);
    private static readonly LocalDate FirstSingleList = new(2015, 6, 22);

    /// <summary>More paragraphs than any report has: the only item of a list may go by the number of its paragraph.</summary>
    private const int GreatestParagraph = 500;

    private static readonly Citation Items = Sources.Documents("recommendations and areas for improvement");
    private static readonly Citation Definition = Sources.Definition("recommendations");

    public static IEnumerable<EventRule> All =>
    [
        EventRule.Of("REC-01", FindingSeverity.Warning, "An ILACS report without areas for improvement judges the service good or better throughout or overall.",
            Items, RuleEvidence.Of(0, 4, "Lewisham, Thurrock, Gloucestershire, North Lincolnshire"),
            "A report with lower grades and no items has probably not been read to the end.",
            NoItemsOnlyWhenGood, Applies.IlacsInspections),
        EventRule.Of("REC-02", FindingSeverity.Warning, "An ILACS report has at most 15 areas for improvement.",
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
        EventRule.Of("REC-54", FindingSeverity.Error, "An item has a text.",
            Definition, RuleEvidence.Of(0, 172, "the reports and letters whose items were read"),
            "An item asks for something. A blank text, or one without a letter, has not been read.",
            ItemsHaveText),
        EventRule.Of("REC-55", FindingSeverity.Error, "The number of a paragraph to which an item refers is 1 or more.",
            Definition, RuleEvidence.Of(0, 172, "the reports and letters whose items were read"),
            "Paragraphs are numbered from 1.",
            ParagraphsArePositive),
        EventRule.Of("REC-56", FindingSeverity.Warning, "An item refers to a paragraph once.",
            Items, RuleEvidence.Of(0, 172, "the reports and letters whose items were read"),
            "A number that is there twice is mostly another one, misread.",
            ParagraphsDiffer),
        EventRule.Of("REC-57", FindingSeverity.Warning, "An item's number is at most the number of items, or is next to that of another item.",
            Items, RuleEvidence.Of(0, 172, "the reports and letters whose items were read"),
            "Lists are numbered from 1, and some SIF reports number their items among their paragraphs. A number far from all others has been read from the wrong place.",
            NumbersHaveNeighbours),
        EventRule.Of("REC-58", FindingSeverity.Warning, "No two items of one list have the same text.",
            Items, RuleEvidence.Of(0, 172, "the reports and letters whose items were read"),
            "A list is the items of one addressee, priority and theme. Where also the numbers are the same, it is left to OFS-REC-51.",
            TextsDiffer),
        EventRule.Of("REC-59", FindingSeverity.Warning, "A SIF report published up to 21 June 2015 has 4 to 50 items for the authority.",
            Items, RuleEvidence.Of(0, 55, "the fewest are 6, the most 44"),
            "Priority and immediate actions and other items together. Later reports: OFS-REC-10.",
            EarlierSifListIsUsual, Applies.SifInspections),
        EventRule.Of("REC-60", FindingSeverity.Warning, "The letter of a focused visit has at most 15 items.",
            Items, RuleEvidence.Of(0, 371, "the most are 12"),
            "Letters are brief.",
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
            if (items[i].Text is not { } text || !text.AsSpan().ContainsLetter())
                findings.Add(Invariant($"$.recommendations[{i}].text"), "The item has no text in words.");
        }

        return null;
    }

    private static bool ContainsLetter(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
                return true;
        }

        return false;
    }

    private static string? ParagraphsArePositive(EventFacts facts, Findings findings) =>
        EachParagraph(facts, findings, (_, number) => number < 1 ? Invariant($"The item refers to paragraph {number}.") : null);

    private static string? ParagraphsDiffer(EventFacts facts, Findings findings) =>
        EachParagraph(facts, findings, (seen, number) => number > 0 && !seen.Add(number) ? Invariant($"The item refers to paragraph {number} more than once.") : null);

    private static string? EachParagraph(EventFacts facts, Findings findings, Func<HashSet<int>, int, string?> fault)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;

        var looked = false;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Paragraphs.Count == 0)
                continue;

            looked = true;
            var seen = new HashSet<int>();
            for (var j = 0; j < items[i].Paragraphs.Count; j++)
            {
                if (fault(seen, items[i].Paragraphs[j]) is { } message)
                    findings.Add(Invariant($"$.recommendations[{i}].paragraphs[{j}]"), message, RuleText.Number(items[i].Paragraphs[j]));
            }
        }

        return looked ? null : "no item refers to a paragraph";
    }

    private static string? NumbersHaveNeighbours(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;

        var numbers = items.Select(item => (long?)item.Number).ToHashSet();
        var lists = items.CountBy(ListOf).ToDictionary();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Number is { } number && number > items.Count && !numbers.Contains(number - 1L) && !numbers.Contains(number + 1L)
                && (lists[ListOf(items[i])] > 1 || number > GreatestParagraph))
            {
                findings.Add(
                    Invariant($"$.recommendations[{i}].number"),
                    Invariant($"An item is numbered {number}, far from the numbers of the {items.Count} items."),
                    RuleText.Number(number), RuleText.Number(items.Count));
            }
        }

        return null;
    }

    private static (RecommendationAddressee, RecommendationPriority, string?) ListOf(Recommendation item) =>
        (item.Addressee, item.Priority, item.Theme);

    private static string? TextsDiffer(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;
        if (items.Count < 2)
            return null;

        var seen = new Dictionary<(RecommendationAddressee, RecommendationPriority, string?, string), int?>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(items[i].Text) || seen.TryAdd(KeyOf(items[i]), items[i].Number))
                continue;
            if (items[i].Number is null || items[i].Number != seen[KeyOf(items[i])])
                findings.Add(Invariant($"$.recommendations[{i}].text"), "Another item of the list has the same text.");
        }

        return null;
    }

    private static (RecommendationAddressee, RecommendationPriority, string?, string) KeyOf(Recommendation item) =>
        (item.Addressee, item.Priority, item.Theme, item.Text);

    private static string? EarlierSifListIsUsual(EventFacts facts, Findings findings)
    {
        if (facts.NoPublicationReason is { } reason)
            return reason;
        if (facts.Published >= FirstSingleList)
            return "it is left to OFS-REC-10";
        return ItemsAreWithin(facts, findings, 4, 50);
    }

    private static string? VisitListIsBrief(EventFacts facts, Findings findings) => ItemsAreWithin(facts, findings, 0, 15);

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
