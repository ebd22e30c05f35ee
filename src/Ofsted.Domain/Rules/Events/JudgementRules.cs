using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on which areas an inspection judges.</summary>
internal static class JudgementRules
{
    private static readonly Citation FrontPages = Sources.Documents("report front pages");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-JDG-01", FindingSeverity.Error,
            "A SIF report judges overall effectiveness, help and protection, looked after and permanence, adoption, care leavers and leadership.",
            Sources.StatedAndSeen("Single Inspection Framework (no. 130216)", "contents; report front pages"),
            RuleIncidence.Of(0, 167),
            "An area that is not judged is still listed; for the board's judgement see the rules LSC.", "judgements basis",
            AreasAreThoseOfTheEdition, Applies.SifInspections),
        new("OFS-JDG-03", FindingSeverity.Error,
            "An ILACS 2018 report judges leaders, help and protection, children in care and care leavers together, and overall effectiveness.",
            FrontPages, RuleIncidence.Of(0, 165),
            "Care leavers were judged on their own only from January 2023.", "judgements basis",
            AreasAreThoseOfTheEdition, new Applies { Editions = [FrameworkEditions.Ilacs2018] }),
        new("OFS-JDG-04", FindingSeverity.Error,
            "An ILACS 2023 report judges leaders, help and protection, children in care, care leavers, and overall effectiveness.",
            Sources.StatedAndSeen("Ofsted press notice of 2 December 2022; report front pages"),
            RuleIncidence.Of(0, 145),
            "Care leavers are judged on their own from January 2023.", "judgements basis",
            AreasAreThoseOfTheEdition, new Applies { Editions = [FrameworkEditions.Ilacs2023] }),
        new("OFS-JDG-05", FindingSeverity.Error,
            "An ILACS 2026 report judges leaders, help and protection, children in care and care leavers, and makes no overall judgement.",
            Sources.StatedAndSeen("Ofsted press notice of 27 November 2025; report front pages"),
            RuleIncidence.Of(0, 11),
            "Overall effectiveness ended in April 2026.", "judgements basis",
            AreasAreThoseOfTheEdition, new Applies { Editions = [FrameworkEditions.Ilacs2026] }),
        new("OFS-JDG-06", FindingSeverity.Error, "No area is judged twice in one inspection.",
            FrontPages, RuleIncidence.Of(0, 493),
            "Where one is, the rules on overall effectiveness are skipped, and an area that its copy displaced is not reported as missing.", "judgements",
            NoAreaTwice),
        new("OFS-JDG-07", FindingSeverity.Error, "The outcome of a visit is a letter without grades, not an inspection with judgements.",
            Sources.StatedAndSeen("ILACS framework", "focused visits; the letters themselves", "371 of 371 letters; joint and monitoring letters by statement alone"),
            RuleIncidence.Of(0, 371),
            "An inspection record whose activity is a focused visit, monitoring visit or joint targeted area inspection has either the wrong type or the wrong activity.", "activity",
            VisitIsNoInspection),
        new("OFS-JDG-09", FindingSeverity.Error,
            "A report of the 2013 inspections of looked after children services has its five judgements, capacity to improve among them.",
            FrontPages, RuleIncidence.Of(0, 4),
            "Overall effectiveness, capacity to improve, outcomes, quality of provision, leadership and management. " +
            "A record with only overall effectiveness and no items is an outline, to which the rule does not apply.", "judgements recommendations basis",
            AreasOf2013, Applies.Lac2013),
        new("OFS-JDG-50", FindingSeverity.Error, "A standalone review of a board judges the board, and nothing else.",
            FrontPages, RuleIncidence.Of(0, 1, "Surrey 2015"),
            "The authority's judgements are in the authority's report.", "judgements",
            BoardReviewJudgesTheBoard, new Applies { Activities = [InspectionActivities.LscbReview] }),
        new("OFS-JDG-51", FindingSeverity.Error, "An inspection has at least one judgement.",
            FrontPages, RuleIncidence.Of(0, 493),
            "A report without grades has not been read to the end; the rules on single areas are then skipped.", "activity judgements",
            InspectionHasJudgements),
    ];

    private static string? AreasAreThoseOfTheEdition(EventFacts facts, Findings findings)
    {
        if (facts.Inspection is not { } inspection)
            return Reasons.NotAnInspection;
        if (inspection.Judgements.Count == 0)
            return Reasons.NoJudgements;
        if (facts.Activity == InspectionActivities.LscbReview)
            return "it is covered by OFS-JDG-50";

        var edition = facts.Edition!;
        List<JudgementArea> missing = inspection.IsFromStatistics ? [] : Missing(edition, inspection);
        var strangers = Strangers(edition, inspection);
        var displaced = Duplicates(inspection);
        for (var i = 0; i < strangers.Count; i++)
            ReportStranger(findings, edition, inspection, strangers[i], i < missing.Count ? missing[i] : null);

        var absent = missing.Skip(strangers.Count).ToList();
        if (absent.Count > displaced)
            ReportMissing(findings, edition, absent);
        return null;
    }

    private static string? AreasOf2013(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not null || facts.Inspection is not { Judgements.Count: > 0 } inspection
            || HoldsPartsOf2013(inspection))
            return AreasAreThoseOfTheEdition(facts, findings);

        var edition = FrameworkEditions.LookedAfter2013;
        var strangers = Strangers(edition, inspection);
        foreach (var stranger in strangers)
            ReportStranger(findings, edition, inspection, stranger, expected: null);
        return strangers.Count == 0 ? "the record is an outline of the report" : null;
    }

    private static bool HoldsPartsOf2013(Inspection inspection)
    {
        var holdsOverall = false;
        foreach (var judgement in inspection.Judgements.AsSpan())
        {
            if (judgement.Area == JudgementAreas.OverallEffectiveness)
                holdsOverall = true;
            else if (FrameworkEditions.LookedAfter2013.Find(judgement.Area) is not null)
                return true;
        }

        return !holdsOverall;
    }

    private static List<JudgementArea> Missing(FrameworkEdition edition, Inspection inspection)
    {
        List<JudgementArea>? missing = null;
        foreach (var area in edition.Areas.AsSpan())
        {
            if (area.Role != JudgementRole.Separate && inspection.JudgementOf(area.Area) is null)
                (missing ??= []).Add(area.Area);
        }

        return missing ?? NoAreas;
    }

    private static List<int> Strangers(FrameworkEdition edition, Inspection inspection)
    {
        List<int>? strangers = null;
        var judgements = inspection.Judgements.AsSpan();
        for (var i = 0; i < judgements.Length; i++)
        {
            if (edition.Find(judgements[i].Area) is null && !IsLeftToTheBoardRules(edition, judgements[i].Area))
                (strangers ??= []).Add(i);
        }

        return strangers ?? NoIndexes;
    }

    private static bool IsLeftToTheBoardRules(FrameworkEdition edition, JudgementArea area) =>
        area == JudgementAreas.Lscb && edition != FrameworkEditions.LookedAfter2013;

    private static void ReportStranger(
        Findings findings, FrameworkEdition edition, Inspection inspection, int index, JudgementArea? expected)
    {
        var area = inspection.Judgements[index].Area;
        var instead = expected is null ? "" : $" {expected.Label} is missing.";
        findings.Add(
            Invariant($"$.judgements[{index}].area"),
            $"{edition.Name} does not judge {area.Label.ToLowerInvariant()}.{instead}",
            area.Code);
    }

    private static void ReportMissing(Findings findings, FrameworkEdition edition, List<JudgementArea> missing) =>
        findings.Add(
            "$.judgements",
            $"{edition.Name} also judges: {string.Join(", ", missing.Select(area => area.Label.ToLowerInvariant()))}.",
            missing.Select(area => area.Code).ToArray());

    private static int Duplicates(Inspection inspection)
    {
        var judgements = inspection.Judgements.AsSpan();
        var count = 0;
        for (var i = 1; i < judgements.Length; i++)
        {
            if (IsCopy(judgements, i))
                count++;
        }

        return count;
    }

    private static bool IsCopy(ReadOnlySpan<Judgement> judgements, int index)
    {
        for (var i = 0; i < index && i < JudgementAreas.All.Count; i++)
        {
            if (judgements[i].Area == judgements[index].Area)
                return true;
        }

        return false;
    }

    private static string? NoAreaTwice(EventFacts facts, Findings findings)
    {
        if (facts.Inspection is not { } inspection)
            return Reasons.NotAnInspection;
        if (!facts.HasDuplicates)
            return null;

        var judgements = inspection.Judgements;
        var seen = new HashSet<JudgementArea>();
        for (var i = 0; i < judgements.Count; i++)
        {
            if (!seen.Add(judgements[i].Area))
            {
                findings.Add(
                    Invariant($"$.judgements[{i}].area"),
                    $"{judgements[i].Area.Label} is judged more than once.",
                    judgements[i].Area.Code, RuleText.GradeOf(judgements[i]));
            }
        }

        return null;
    }

    private static string? VisitIsNoInspection(EventFacts facts, Findings findings)
    {
        if (facts.Inspection is null)
            return "a visit cannot carry a judgement";
        if (facts.Event.Activity is not { } activity)
            return Reasons.NoActivity;

        if (!activity.IsGraded)
        {
            findings.Add(
                "$.activity",
                $"The record is an inspection, but a {RuleText.Name(activity)} has no judgements.",
                activity.Code);
        }

        return null;
    }

    private static string? BoardReviewJudgesTheBoard(EventFacts facts, Findings findings)
    {
        var judgements = facts.Inspection!.Judgements;
        if (judgements.Count == 0)
            return Reasons.NoJudgements;
        if (facts.JudgesTheAuthority)
        {
            findings.Add(
                "$.activity",
                "The record says LSCB review, but all its judgements are of the authority.",
                facts.Activity!.Code);
            return null;
        }

        if (facts.Board < 0)
            findings.Add("$.judgements", "The review of a board does not judge the board.", JudgementAreas.Lscb.Code);
        for (var i = 0; i < judgements.Count; i++)
        {
            if (judgements[i].Area != JudgementAreas.Lscb)
            {
                findings.Add(
                    Invariant($"$.judgements[{i}].area"),
                    $"A standalone review of a board does not judge {judgements[i].Area.Label.ToLowerInvariant()}.",
                    judgements[i].Area.Code);
            }
        }

        return null;
    }

    private static string? InspectionHasJudgements(EventFacts facts, Findings findings)
    {
        if (facts.Inspection is null)
            return Reasons.NotAnInspection;
        if (facts.Event.Activity is { IsGraded: false })
            return Reasons.ActivityInDispute;
        if (facts.Inspection.Judgements.Count == 0)
            findings.Add("$.judgements", "The inspection has no judgements.");
        return null;
    }

    private static readonly List<JudgementArea> NoAreas = [];

    private static readonly List<int> NoIndexes = [];
}
