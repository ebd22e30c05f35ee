using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the title of a document and on how it styles its inspectors.</summary>
internal static class TitleRules
{
    private const string BoardHalf = "effectiveness of the local safeguarding children board";

    private static readonly LocalDate FirstOfTheKing = new(2022, 9, 8);
    private static readonly LocalDate LastOfTheQueen = new(2022, 10, 20);

    /// <summary>How a title begins or what it holds, and the activities whose documents have such titles; the first that fits counts.</summary>
    private static readonly (string Words, InspectionActivity[] Activities)[] Forms =
    [
        ("focused visit to", [InspectionActivities.FocusedVisit]),
        ("monitoring visit", [InspectionActivities.MonitoringVisit]),
        ("joint targeted area inspection", [InspectionActivities.JointTargetedAreaInspection]),
        ("re-inspection of services for children", [InspectionActivities.ReInspection]),
        ("inspection of services for children in need", [InspectionActivities.SingleInspection]),
        ("inspection of looked after children services", [InspectionActivities.LookedAfterInspection]),
        ("review of the effectiveness of the local safeguarding", [InspectionActivities.LscbReview]),
        ("children's services", [InspectionActivities.StandardInspection, InspectionActivities.ShortInspection]),
        ("children's social care services", [InspectionActivities.StandardInspection, InspectionActivities.ShortInspection]),
    ];

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-EDN-04", FindingSeverity.Warning, "The title of a document matches its activity.",
            Sources.Documents("titles"), RuleIncidence.Of(3, 859, "Leicester 2017, Lambeth and Darlington 2018: re-inspections under the plain title"),
            "Each kind of document has its own title; an unknown form is not checked. Records that follow the titles of those three call them single inspections.", "edition activity fieldwork judgements document",
            TitleIsOfTheActivity),
        new("OFS-EDN-05", FindingSeverity.Information, "Inspectors are Her Majesty's up to October 2022 and His Majesty's from 8 September 2022.",
            Sources.Documents("names of inspectors in 859 documents, by day of publication"), RuleIncidence.Of(0, 692),
            "In the weeks between, both occur.", "activity fieldwork published document",
            StyleIsOfItsTime),
        new("OFS-LSC-01", FindingSeverity.Error, "A SIF report whose title mentions the review of the board judges the board.",
            Sources.Documents("titles and front pages"), RuleIncidence.Of(0, 147),
            "A report contains what its title announces; where the title is not recorded, see OFS-LSC-50.", "judgements document",
            AnnouncedBoardIsJudged, Applies.Sif with { Activities = [InspectionActivities.SingleInspection] }),
    ];

    /// <summary>Whether the title is recorded and announces the review of the board.</summary>
    public static bool AnnouncesBoard(InspectionEvent inspectionEvent) =>
        inspectionEvent.Document?.Title is { } title && Plain(title).Contains(BoardHalf, StringComparison.OrdinalIgnoreCase);

    private static string? TitleIsOfTheActivity(EventFacts facts, Findings findings)
    {
        if (facts.Event.Document?.Title is not { } title)
            return Reasons.NoTitle;
        if (facts.Activity is not { } activity)
            return facts.NoActivityReason;
        if (ActivitiesOf(title) is not { } activities)
            return "the title is in no form that the rule knows";

        if (!activities.Contains(activity))
            findings.Add("$.document.title", $"The title is not that of a {RuleText.Name(activity)}.", title, activity.Code);
        return null;
    }

    private static InspectionActivity[]? ActivitiesOf(string title)
    {
        var plain = Plain(title);
        foreach (var (words, activities) in Forms)
        {
            if (plain.Contains(words, StringComparison.OrdinalIgnoreCase))
                return activities;
        }

        return null;
    }

    private static string Plain(string title) => title.Replace('’', '\'').Replace('‑', '-');

    private static string? StyleIsOfItsTime(EventFacts facts, Findings findings)
    {
        if (facts.Event.Document?.InspectorStyle is not { } style)
            return "how the document styles its inspectors is not recorded";
        if (facts.NoPublicationReason is { } reason)
            return reason;

        var isHers = style.StartsWith("Her ", StringComparison.OrdinalIgnoreCase);
        var isHis = style.StartsWith("His ", StringComparison.OrdinalIgnoreCase);
        if (!isHers && !isHis)
            return "the style is in no form that the rule knows";

        if (isHers ? facts.Published > LastOfTheQueen : facts.Published < FirstOfTheKing)
            findings.Add("$.document.inspectorStyle", FormattableString.Invariant($"A document published on {facts.Published:d MMMM yyyy} says {style}."), style);
        return null;
    }

    private static string? AnnouncedBoardIsJudged(EventFacts facts, Findings findings)
    {
        if (facts.Event.Document?.Title is null)
            return Reasons.NoTitle;
        if (!AnnouncesBoard(facts.Event))
            return "the title does not announce the review of the board";
        if (facts.Inspection!.Judgements.Count == 0)
            return Reasons.NoJudgements;

        if (facts.Board < 0)
            findings.Add("$.judgements", "The title announces the review of the Local Safeguarding Children Board, but the board is not judged.", JudgementAreas.Lscb.Code);
        return null;
    }
}
