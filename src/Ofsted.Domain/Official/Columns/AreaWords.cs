namespace Ofsted.Domain.Official;

/// <summary>The words by which headers name the judgement areas.</summary>
internal static class AreaWords
{
    private static readonly (JudgementArea Area, string[] Words)[] Areas =
    [
        (JudgementAreas.Lscb, ["lscb", "safeguarding children board", "safeguarding childrens board"]),
        (JudgementAreas.Adoption, ["adoption"]),
        (JudgementAreas.CapacityToImprove, ["capacity to improve", "capacity for improvement"]),
        (JudgementAreas.QualityOfProvision, ["quality of provision"]),
        (JudgementAreas.Leadership, ["leadership management and governance", "leadership and governance"]),
        (JudgementAreas.LeadershipAndManagement, ["leadership and management"]),
        (JudgementAreas.Leadership, ["leadership", "governance"]),
        (JudgementAreas.ImpactOfLeaders, ["leaders"]),
        (JudgementAreas.ChildrenInCareAndCareLeavers, ["children in care and care leavers", "in care and care leavers", "in care and leavers", "looked after and care leavers"]),
        (JudgementAreas.CareLeavers, ["care leavers", "care leaver", "leaving care"]),
        (JudgementAreas.ChildrenInCare, ["in care", "cic"]),
        (JudgementAreas.LookedAfterAndPermanence, ["looked after", "permanence", "cla", "lac"]),
        (JudgementAreas.HelpAndProtection, ["help and protection", "need help", "need of help", "protection"]),
        (JudgementAreas.OverallEffectiveness, ["overall", "oe", "o e", "overall effectiveness"]),
    ];

    /// <summary>What was also graded before 2013, and is not modelled.</summary>
    private static readonly string[] PartsOfService = ["capacity", "quality", "leadership", "ambition", "partnership", "partnerships", "equality", "performance management"];

    public static JudgementArea? In(HeaderWords words, InspectionFamily family)
    {
        if (family == InspectionFamily.SafeguardingAndLookedAfter)
            return words.HasAny(PartsOfService) ? null : SubjectIn(words);
        foreach (var (area, names) in Areas)
        {
            if (words.HasAny(names))
                return area;
        }

        return null;
    }

    /// <summary>Which of the two services of the inspections before 2013.</summary>
    public static JudgementArea? SubjectIn(HeaderWords words) =>
        words.Has("looked after") ? JudgementAreas.LookedAfterChildren
        : words.Has("safeguarding") ? JudgementAreas.Safeguarding
        : null;
}
