using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>What the rules on overall effectiveness ask before they look, and how they report.</summary>
internal static class OverallCheck
{
    public static string? NoOverall(EventFacts facts) => facts switch
    {
        { Inspection: null } => Reasons.NotAnInspection,
        { HasDuplicates: true } => Reasons.JudgedTwice,
        { Profile.Overall: 0 } => Reasons.NoOverall,
        _ => null,
    };

    public static string? Incomplete(EventFacts facts) =>
        NoOverall(facts) ?? (facts.Profile.IsComplete ? null : Reasons.JudgementsIncomplete);

    public static string? Unsettled(EventFacts facts) =>
        Incomplete(facts) ?? (facts.Profile.IsImpossible ? Reasons.OverallImpossible : null);

    public static bool IsLeadersAlone(OverallProfile profile) => profile.Leaders == 4 && profile.InadequatePractice == 0;

    public static void ReportOverall(EventFacts facts, Findings findings, string why) =>
        Report(facts, findings, facts.Profile.OverallIndex, why);

    public static void Report(EventFacts facts, Findings findings, int index, string why)
    {
        var judgement = facts.Inspection!.Judgements[index];
        findings.Add(
            Invariant($"$.judgements[{index}].grade"),
            $"{judgement.Area.Label} is {judgement.Grade!.Label.ToLowerInvariant()}, {why}.",
            judgement.Grade.Code);
    }
}
