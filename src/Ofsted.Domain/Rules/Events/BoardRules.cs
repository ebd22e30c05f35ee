using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the review of the Local Safeguarding Children Board.</summary>
internal static class BoardRules
{
    private static readonly LocalDate LastDayOnSite = new(2017, 10, 19);
    private static readonly LocalDate LastPublication = new(2017, 12, 8);

    private static readonly Citation FrontPages = Sources.Documents("report front pages");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-LSC-02", FindingSeverity.Error, "Neither a re-inspection under SIF nor any ILACS inspection judges the board.",
            FrontPages, RuleIncidence.Of(0, 337, "16 re-inspections and 321 ILACS reports"),
            "The board was reviewed together with the first inspection of an authority under SIF.", "edition activity fieldwork judgements",
            BoardIsNotJudged),
        new("OFS-LSC-03", FindingSeverity.Warning, "A board is judged only where the inspectors left by 19 October 2017 and the report was published by 8 December 2017.",
            FrontPages, RuleIncidence.Of(0, 148),
            "Seen in the reports; no source states the day on which reviews ended.", "published judgements",
            BoardIsJudgedInItsTime, Applies.Sif with { Activities = [InspectionActivities.SingleInspection, InspectionActivities.LscbReview] }),
        new("OFS-LSC-07", FindingSeverity.Error, "Nobody named in a report took up office after it was published.",
            Sources.Documents("area information of SIF reports"), RuleIncidence.Of(0, 312, "159 chairs of boards and 153 directors of children's services"),
            "A report says when the chair of the board and the director of children's services took up their posts.", "activity fieldwork published document",
            OfficesBeginBeforePublication),
        new("OFS-LSC-50", FindingSeverity.Warning, "A single inspection that left the authority by 19 October 2017 judges the board.",
            FrontPages, RuleIncidence.Of(2, 149, "Surrey 2015, whose board was reviewed on its own, and Leicester 2017, a re-inspection under the plain title"),
            "The inspection and the review shared one report.", "judgements document",
            SingleInspectionJudgesTheBoard, Applies.Sif with { Activities = [InspectionActivities.SingleInspection] }),
        new("OFS-LSC-51", FindingSeverity.Warning, "Items addressed to the board appear only in a report that judges the board.",
            Sources.Documents("recommendations"), RuleIncidence.Of(0, 864),
            "Elsewhere an item has been given the wrong addressee.", "judgements recommendations totals",
            ItemsForTheBoardNeedItsJudgement),
    ];

    private static string? BoardIsNotJudged(EventFacts facts, Findings findings)
    {
        if (facts.Inspection is null)
            return Reasons.NotAnInspection;
        if (facts.Edition is not { } edition)
            return facts.NoEditionReason;
        if (edition == FrameworkEditions.LookedAfter2013)
            return "it is covered by OFS-JDG-09";
        if (edition == FrameworkEditions.Sif2013 && facts.Activity != InspectionActivities.ReInspection)
            return "it is a rule for re-inspections and ILACS";

        if (facts.Board >= 0)
        {
            var inspection = edition == FrameworkEditions.Sif2013 ? "A re-inspection" : edition.Name;
            findings.Add(
                Invariant($"$.judgements[{facts.Board}].area"),
                $"{inspection} does not judge the Local Safeguarding Children Board.",
                JudgementAreas.Lscb.Code);
        }

        return null;
    }

    private static string? BoardIsJudgedInItsTime(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.IsEditionInDispute)
            return Reasons.EditionInDispute;
        if (facts.Board < 0)
            return "the board is not judged";

        if (facts.LastDay > LastDayOnSite || facts.Event.Published > LastPublication)
        {
            findings.Add(
                Invariant($"$.judgements[{facts.Board}].area"),
                Invariant($"The board is judged after the end of the reviews: last day on site {facts.LastDay:d MMMM yyyy}."),
                JudgementAreas.Lscb.Code, IsoDate.Of(facts.LastDay));
        }

        return null;
    }

    private static string? SingleInspectionJudgesTheBoard(EventFacts facts, Findings findings)
    {
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.Inspection!.Judgements.Count == 0)
            return Reasons.NoJudgements;
        if (facts.LastDay > LastDayOnSite)
            return "boards were no longer reviewed";

        if (TitleRules.AnnouncesBoard(facts.Event))
            return "it is covered by OFS-LSC-01";

        if (facts.Board < 0)
            findings.Add("$.judgements", "The Local Safeguarding Children Board is not judged.", JudgementAreas.Lscb.Code);
        return null;
    }

    private static string? OfficesBeginBeforePublication(EventFacts facts, Findings findings)
    {
        if (facts.Event.Document?.Offices is not { } offices)
            return "when leaders took up their posts is not recorded";
        if (facts.NoPublicationReason is { } reason)
            return reason;

        for (var i = 0; i < offices.Count; i++)
        {
            if (offices[i].Year is { } year && ReferenceRules.IsAfter(year, offices[i].Month, facts.Published))
            {
                findings.Add(
                    Invariant($"$.document.offices[{i}]"),
                    Invariant($"The report, published on {facts.Published:d MMMM yyyy}, says that somebody took up office in a later month."),
                    offices[i].ToString(), IsoDate.Of(facts.Published));
            }
        }

        return null;
    }

    private static string? ItemsForTheBoardNeedItsJudgement(EventFacts facts, Findings findings)
    {
        if (facts.Counts is not { } counts)
            return Reasons.NoCounts;
        if (facts.Board >= 0)
            return null;

        if (counts.BoardItems > 0)
        {
            findings.Add(
                facts.Event.Recommendations is { } items ? Path(items) : Path(facts.Event.Totals!),
                "Items are addressed to a Local Safeguarding Children Board, which the record does not judge.",
                RuleText.Number(counts.BoardItems));
        }

        return null;
    }

    private static string Path(RecommendationTotals totals) =>
        totals.LscbPriorityActions > 0 ? "$.totals.lscbPriorityActions" : "$.totals.lscbImprovements";

    private static string Path(EquatableList<Recommendation> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Addressee == RecommendationAddressee.Lscb)
                return Invariant($"$.recommendations[{i}].addressee");
        }

        return "$.recommendations";
    }
}
