using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the grades of one inspection.</summary>
internal static class GradeRules
{
    private static readonly Citation FrontPages = Sources.Documents("report front pages");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-GRD-01", FindingSeverity.Error, "A grade belongs to the scale of the framework edition.",
            FrontPages, RuleIncidence.Of(0, 493),
            "Adequate was used only before November 2013, and requires improvement only since.", "edition activity fieldwork judgements",
            GradesAreOnTheScale),
        new("OFS-GRD-06", FindingSeverity.Error, "Under SIF, only looked after and permanence, adoption and care leavers may be left not judged.",
            FrontPages, RuleIncidence.Of(0, 493, "City of London and Isles of Scilly 2016 use it"),
            "Authorities with hardly any children in care have nothing to judge there; for overall effectiveness see OFS-GRD-08.", "edition activity fieldwork judgements",
            NotJudgedWhereItMayBe),
        new("OFS-GRD-07", FindingSeverity.Warning, "Only City of London and Isles of Scilly have areas that are not judged.",
            FrontPages, RuleIncidence.Of(0, 167, "City of London and Isles of Scilly 2016 are the two"),
            "An area is left not judged only when very few children are involved.", "authority judgements",
            NotJudgedWhereNumbersAreTiny, Applies.Sif),
        new("OFS-GRD-08", FindingSeverity.Error, "Overall effectiveness is never stated as not judged.",
            FrontPages, RuleIncidence.Of(0, 477),
            "Editions without overall effectiveness have no such row at all.", "edition activity fieldwork judgements",
            OverallIsJudged),
    ];

    private static string? GradesAreOnTheScale(EventFacts facts, Findings findings)
    {
        if (facts.Inspection is null)
            return Reasons.NotAnInspection;
        if (facts.Edition is not { } edition)
            return facts.NoEditionReason;

        var judgements = facts.Inspection.Judgements.AsSpan();
        for (var i = 0; i < judgements.Length; i++)
        {
            if (judgements[i].Grade is { } grade && !edition.Scale.Contains(grade))
            {
                findings.Add(
                    Invariant($"$.judgements[{i}].grade"),
                    $"{grade.Label} is not a grade of {edition.Name}.",
                    grade.Code, edition.Code);
            }
        }

        return null;
    }

    private static string? NotJudgedWhereItMayBe(EventFacts facts, Findings findings)
    {
        if (facts.Inspection is null)
            return Reasons.NotAnInspection;
        if (facts.Edition is not { } edition)
            return facts.NoEditionReason;

        var judgements = facts.Inspection.Judgements.AsSpan();
        for (var i = 0; i < judgements.Length; i++)
        {
            if (!judgements[i].NotJudged || edition.Find(judgements[i].Area) is not { } area)
                continue;
            if (area.MayBeNotJudged || area.Role == JudgementRole.Overall)
                continue;

            findings.Add(
                Invariant($"$.judgements[{i}].notJudged"),
                $"{area.Area.Label} is always judged under {edition.Name}.",
                area.Area.Code);
        }

        return null;
    }

    private static string? NotJudgedWhereNumbersAreTiny(EventFacts facts, Findings findings)
    {
        if (facts.Inspection is null)
            return Reasons.NotAnInspection;
        if (facts.Authority is not { } authority)
            return Reasons.NoAuthority;
        if (authority.Key is "city-of-london" or "isles-of-scilly")
            return null;

        var judgements = facts.Inspection.Judgements.AsSpan();
        for (var i = 0; i < judgements.Length; i++)
        {
            if (judgements[i].NotJudged && facts.Edition!.Find(judgements[i].Area) is { MayBeNotJudged: true })
            {
                findings.Add(
                    Invariant($"$.judgements[{i}].notJudged"),
                    $"{judgements[i].Area.Label} is not judged, which is unusual for {authority.ShortName}.",
                    judgements[i].Area.Code);
            }
        }

        return null;
    }

    private static string? OverallIsJudged(EventFacts facts, Findings findings)
    {
        if (facts.Inspection is null)
            return Reasons.NotAnInspection;

        var judgements = facts.Inspection.Judgements.AsSpan();
        for (var i = 0; i < judgements.Length; i++)
        {
            if (judgements[i].NotJudged && judgements[i].Area == JudgementAreas.OverallEffectiveness && facts.MayJudge(judgements[i].Area))
            {
                findings.Add(
                    Invariant($"$.judgements[{i}].notJudged"),
                    "Overall effectiveness is stated as not judged.",
                    judgements[i].Area.Code);
            }
        }

        return null;
    }
}
