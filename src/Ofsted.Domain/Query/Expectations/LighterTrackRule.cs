namespace Ofsted.Domain.Query;

/// <summary>
/// The rule of April 2026: a short inspection follows when the leaders and at least two of the three practice judgements
/// were good or better.
/// </summary>
internal static class LighterTrackRule
{
    private const int Needed = 2;

    public static (InspectionActivity? Activity, ExpectationReason Reason) Decide(Inspection latest)
    {
        if (latest.GradeOf(JudgementAreas.ImpactOfLeaders) is not { } leaders)
            return (null, Because("The rule of April 2026 depends on the impact of leaders, for which the last inspection has no grade."));
        if (!IsGood(leaders))
            return (InspectionActivities.StandardInspection, Because("The impact of leaders was not good, as the rule of April 2026 requires for a short inspection, so a standard one follows."));
        return latest.Edition == FrameworkEditions.Ilacs2018 ? FromCombinedJudgement(latest) : FromThreeJudgements(latest);
    }

    private static (InspectionActivity? Activity, ExpectationReason Reason) FromThreeJudgements(Inspection latest)
    {
        JudgementArea[] practice = [JudgementAreas.HelpAndProtection, JudgementAreas.ChildrenInCare, JudgementAreas.CareLeavers];
        if (Array.Exists(practice, area => latest.GradeOf(area) is null))
            return (null, Because("The rule of April 2026 counts three practice judgements, but the last inspection lacks one."));

        var good = practice.Count(area => IsGood(latest.GradeOf(area)));
        return good >= Needed
            ? (InspectionActivities.ShortInspection, Because("The impact of leaders and at least two of the three practice judgements were good or better, so the rule of April 2026 gives a short inspection, though Ofsted may choose a standard one."))
            : (InspectionActivities.StandardInspection, Because("Fewer than two of the three practice judgements were good or better, so the rule of April 2026 gives a standard inspection."));
    }

    /// <summary>
    /// ILACS 2018 has two practice judgements, one of them combined. The kind is given only where every reading agrees: the
    /// combined judgement counted once or twice, or the rule on overall effectiveness that was in force before.
    /// </summary>
    private static (InspectionActivity? Activity, ExpectationReason Reason) FromCombinedJudgement(Inspection latest)
    {
        const string Unknown = "The rule of April 2026 counts three practice judgements, but the last inspection (ILACS 2018) made two, and how Ofsted counts them is not known.";
        var help = latest.GradeOf(JudgementAreas.HelpAndProtection);
        var combined = latest.GradeOf(JudgementAreas.ChildrenInCareAndCareLeavers);
        if (help is null || combined is null || latest.Overall is null)
            return (null, Because(Unknown));

        bool[] readings =
        [
            IsGood(latest.Overall),
            Count(help) + Count(combined) >= Needed,
            Count(help) + (2 * Count(combined)) >= Needed,
        ];
        if (Array.TrueForAll(readings, isShort => isShort))
            return (InspectionActivities.ShortInspection, Because(Unknown + " Both were good or better, so either way a short inspection follows, though Ofsted may choose a standard one."));
        return Array.TrueForAll(readings, isShort => !isShort)
            ? (InspectionActivities.StandardInspection, Because(Unknown + " Neither way of counting is met, so a standard inspection follows."))
            : (null, Because(Unknown + " The two ways of counting differ here."));
    }

    private static int Count(Grade grade) => IsGood(grade) ? 1 : 0;

    private static bool IsGood(Grade? grade) => grade == Grades.Good || grade == Grades.Outstanding;

    private static ExpectationReason Because(string text) => new() { Text = text, Source = ExpectationSources.LighterTrack };
}
