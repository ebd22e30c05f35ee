using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on what a document says of its items: their deadlines, their paragraphs, the plan that answers them.</summary>
internal static class RecommendationDocumentRules
{
    private const int PlanDays = 70;
    private const int DraftDays = 20;

    private static readonly LocalDate FirstPlanRequest = new(2018, 8, 8);
    private static readonly LocalDate FirstParagraphs = new(2015, 8, 1);
    private static readonly LocalDate LastParagraphs = new(2016, 6, 30);

    private static readonly string[] Deadlines = ["immediately", "within three months", "within six months"];

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-REC-05", FindingSeverity.Error, "A document that says there are no priority actions has none.",
            Sources.Documents("recommendations and areas for improvement"),
            RuleIncidence.Of(0, 13, "11 SIF reports, Warrington 2018 and Oxfordshire 2020 say so"),
            "A document may say under the heading of priority actions that there are none, and a reader may mistake that sentence for an item.", "recommendations totals document",
            NoneMeansNone),
        new("OFS-REC-06", FindingSeverity.Warning, "A focused visit letter asks for the plan within 70 working days and for a draft within 20.",
            Sources.StatedAndSeen("SI 2007/462; letters of focused visits", note: "of 22 letters with priority actions since August 2018, 13 say when"),
            RuleIncidence.Of(0, 13, "one is garbled by a page number"),
            "Counted from the receipt of the letter; letters that do not say when, and those published before 8 August 2018, are accepted.", "published document",
            PlanIsDueInTime, Applies.FocusedVisits),
        new("OFS-REC-11", FindingSeverity.Warning, "Every paragraph that an item refers to is in the report.",
            Sources.Documents("recommendations and paragraph numbers"), RuleIncidence.Of(1, 13, "the reports whose items refer to paragraphs; Lancashire 2015 refers to paragraph 163 of 161"),
            "The number is compared with that of the last numbered paragraph, and several beyond it give one finding. For numbers below 1 see OFS-REC-55.", "recommendations document",
            ParagraphsAreInTheReport),
        new("OFS-REC-12", FindingSeverity.Information, "The items of SIF reports refer to paragraphs only from August 2015 to June 2016.",
            Sources.Documents("recommendations"), RuleIncidence.Of(0, 167, "13 reports, from 3 August 2015 to 27 June 2016"),
            "Items did so for only a few months; at other times such numbers are mostly dates or figures in brackets. One finding covers all items of a record.", "published recommendations",
            ParagraphsAreOfTheirTime, Applies.SifInspections),
        new("OFS-REC-13", FindingSeverity.Error, "The items of a 2013 report are listed under 'immediately', 'within three months' or 'within six months'.",
            Sources.Documents("areas for improvement of the four reports of 2013"), RuleIncidence.Of(0, 4),
            "Each item has one of three deadlines, which heads its group; the rule applies only where the record has such headings.", "recommendations",
            DeadlinesAreKnown, Applies.Lac2013),
    ];

    private static string? NoneMeansNone(EventFacts facts, Findings findings)
    {
        if (facts.Event.Document?.SaysNoPriorityAction is not { } says)
            return "whether the document denies priority actions is not recorded";
        if (facts.Counts is not { } counts)
            return Reasons.NoCounts;

        if (says && counts.PriorityActions > 0)
            findings.Add("$.document.saysNoPriorityAction", "The document says that there are no priority actions, but the record has some.", RuleText.Number(counts.PriorityActions));
        return null;
    }

    private static string? PlanIsDueInTime(EventFacts facts, Findings findings)
    {
        if (facts.Event.Document?.ActionPlan is not { } request)
            return "when a plan is asked for is not recorded";
        if (facts.NoPublicationReason is { } reason)
            return reason;
        if (facts.Published < FirstPlanRequest)
            return "the letter is older";

        ReportDays(findings, "withinWorkingDays", request.WithinWorkingDays, PlanDays);
        ReportDays(findings, "draftWithinWorkingDays", request.DraftWithinWorkingDays, DraftDays);
        return null;
    }

    private static void ReportDays(Findings findings, string member, int? days, int usual)
    {
        if (days is { } number && number != usual)
            findings.Add("$.document.actionPlan." + member, Invariant($"The letter says {number} working days, but all others say {usual}."), RuleText.Number(number));
    }

    private static string? ParagraphsAreInTheReport(EventFacts facts, Findings findings)
    {
        if (facts.Event.Document?.LastParagraph is not { } last)
            return "the number of the last paragraph is not recorded";
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;

        var beyond = new List<(int Item, int Place, int Paragraph)>();
        for (var i = 0; i < items.Count; i++)
        {
            for (var j = 0; j < items[i].Paragraphs.Count; j++)
            {
                if (items[i].Paragraphs[j] > last)
                    beyond.Add((i, j, items[i].Paragraphs[j]));
            }
        }

        if (beyond is [var (item, place, paragraph)])
        {
            findings.Add(
                Invariant($"$.recommendations[{item}].paragraphs[{place}]"),
                Invariant($"The item refers to paragraph {paragraph}, but the last is {last}."),
                RuleText.Number(paragraph), RuleText.Number(last));
        }
        else if (beyond.Count > 1)
        {
            findings.Add(
                "$.document.lastParagraph",
                Invariant($"The items refer {beyond.Count} times to paragraphs after the last, {last}, so the number of the last may be wrong."),
                [RuleText.Number(last), .. beyond.Select(one => RuleText.Number(one.Paragraph)).Distinct(StringComparer.Ordinal)]);
        }

        return null;
    }

    private static string? ParagraphsAreOfTheirTime(EventFacts facts, Findings findings)
    {
        if (facts.NoPublicationReason is { } reason)
            return reason;
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;
        if (facts.Published >= FirstParagraphs && facts.Published <= LastParagraphs)
            return null;

        List<int> referring = [.. Enumerable.Range(0, items.Count).Where(place => items[place].Paragraphs.Count > 0)];
        if (referring is [var only])
        {
            findings.Add(
                Invariant($"$.recommendations[{only}].paragraphs"),
                Invariant($"The item refers to paragraphs, unlike those of other reports published around {facts.Published:d MMMM yyyy}."),
                IsoDate.Of(facts.Published));
        }
        else if (referring.Count > 1)
        {
            findings.Add(
                "$.recommendations",
                Invariant($"{referring.Count} items refer to paragraphs, unlike those of other reports published around {facts.Published:d MMMM yyyy}."),
                IsoDate.Of(facts.Published));
        }

        return null;
    }

    private static string? DeadlinesAreKnown(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;
        if (!items.Any(item => item.Theme is not null))
            return "the headings over the items are not recorded";

        for (var i = 0; i < items.Count; i++)
        {
            if (!Array.Exists(Deadlines, deadline => deadline.Equals(items[i].Theme?.Trim(' ', ':', '.'), StringComparison.OrdinalIgnoreCase)))
                findings.Add(Invariant($"$.recommendations[{i}].theme"), "The item is not listed under any of the three deadlines.", items[i].Theme ?? "");
        }

        return null;
    }
}
