namespace Ofsted.Domain.Rules;

/// <summary>Rules on what overall effectiveness mostly is beside the other judgements.</summary>
internal static class OverallTendencyRules
{
    private static readonly Citation Sif = Sources.Documents("front pages of 167 SIF reports", "the framework's own paragraph was not read");
    private static readonly Citation Ilacs = Sources.Documents("front pages of 310 ILACS reports to March 2026", "the framework's own paragraph was not read");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-OVR-06", FindingSeverity.Warning, "Under ILACS, leaders alone are rarely inadequate; overall effectiveness is then requires improvement or inadequate.",
            Ilacs, RuleIncidence.Of(4, 310, "requires improvement at Herefordshire 2018, Doncaster 2022 and Slough 2023, inadequate at Trafford 2019"),
            "Inspectors decide; the finding only asks you to confirm the grades.", "judgements",
            LeadersAloneInadequate, Applies.IlacsWithOverall),
        new("OFS-OVR-07", FindingSeverity.Warning, "Under ILACS, overall outstanding goes with outstanding leaders, at least two outstanding judgements and none below good.",
            Ilacs, RuleIncidence.Of(0, 71),
            "Holds in practice; no text that states it was read.", "judgements",
            OutstandingOverall, Applies.IlacsWithOverall),
        new("OFS-OVR-08", FindingSeverity.Warning, "Under ILACS, overall good goes with leaders good or better and at most one judgement below good.",
            Ilacs, RuleIncidence.Of(0, 127),
            "Holds in practice; no text that states it was read.", "judgements",
            (facts, findings) => GoodOverall(facts, findings, "leaders"), Applies.IlacsWithOverall),
        new("OFS-OVR-09", FindingSeverity.Warning, "Under SIF, overall good goes with leadership good or better and at most one key judgement below good.",
            Sif, RuleIncidence.Of(0, 53),
            "Holds in practice; no text that states it was read.", "judgements",
            (facts, findings) => GoodOverall(facts, findings, "leadership"), Applies.Sif),
        new("OFS-OVR-10", FindingSeverity.Warning, "Under ILACS, overall effectiveness is within one grade of leaders.",
            Ilacs, RuleIncidence.Of(0, 310),
            "Holds in practice; for good and outstanding grades see OFS-OVR-07 and -08, for inadequate leaders alone OFS-OVR-06.", "judgements",
            OverallIsNearLeaders, Applies.IlacsWithOverall),
        new("OFS-OVR-11", FindingSeverity.Warning, "Under SIF, overall effectiveness is within one grade of every key judgement.",
            Sif, RuleIncidence.Of(0, 166),
            "Holds in practice; no text that states it was read.", "judgements",
            OverallIsNearEveryKey, Applies.Sif),
        new("OFS-OVR-12", FindingSeverity.Warning, "Under SIF, two key judgements that require improvement, and none inadequate, make the whole require improvement.",
            Sif, RuleIncidence.Of(0, 66),
            "Holds in practice; for an overall grade of good see OFS-OVR-09.", "judgements",
            TwoKeysBelowGood, Applies.Sif),
        new("OFS-OVR-13", FindingSeverity.Information, "Under SIF, two good key judgements, and none inadequate, mostly make the whole good.",
            Sif, RuleIncidence.Of(5, 61, "Sheffield, Bradford and Portsmouth 2014, Brighton 2015, Bury 2016"),
            "A tendency.", "judgements",
            TwoKeysGood, Applies.Sif),
        new("OFS-OVR-14", FindingSeverity.Information, "Under ILACS, with no inadequate judgement, overall effectiveness is a middle value of the judgements.",
            Ilacs, RuleIncidence.Of(2, 273, "Dudley 2018 and Leicestershire 2019"),
            "A tendency; with an even number of judgements, either middle value counts.", "judgements",
            OverallIsAMiddleValue, Applies.IlacsWithOverall),
        new("OFS-OVR-15", FindingSeverity.Information, "Under ILACS, overall effectiveness mostly equals leaders.",
            Ilacs, RuleIncidence.Of(42, 310),
            "A tendency: six times in seven.", "judgements",
            OverallEqualsLeaders, Applies.IlacsWithOverall),
    ];

    private static string? LeadersAloneInadequate(EventFacts facts, Findings findings)
    {
        if (OverallCheck.Unsettled(facts) is { } reason)
            return reason;

        if (OverallCheck.IsLeadersAlone(facts.Profile))
            OverallCheck.ReportOverall(facts, findings, "and leaders alone are inadequate: confirm the grades");
        return null;
    }

    private static string? OutstandingOverall(EventFacts facts, Findings findings)
    {
        if (OverallCheck.Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.Overall != 1)
            return "overall effectiveness is not outstanding";
        if (profile.Leaders != 1)
            OverallCheck.ReportOverall(facts, findings, "although leaders are not");
        else if (profile.BelowGood > 0)
            OverallCheck.ReportOverall(facts, findings, "although a judgement is below good");
        else if (profile.CountOf(1) < 2)
            OverallCheck.ReportOverall(facts, findings, "with a single outstanding judgement");
        return null;
    }

    private static string? GoodOverall(EventFacts facts, Findings findings, string leaders)
    {
        if (OverallCheck.Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.Overall != 2)
            return "overall effectiveness is not good";
        if (OverallCheck.IsLeadersAlone(profile) && facts.Edition != FrameworkEditions.Sif2013)
            return "it is covered by OFS-OVR-06";
        if (profile.Leaders > 2)
            OverallCheck.ReportOverall(facts, findings, $"although {leaders} is below good");
        else if (profile.BelowGood > 1)
            OverallCheck.ReportOverall(facts, findings, "although more than one judgement is below good");
        return null;
    }

    private static string? OverallIsNearLeaders(EventFacts facts, Findings findings)
    {
        if (OverallCheck.Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.Overall <= 2 || OverallCheck.IsLeadersAlone(profile))
            return "it is covered by OFS-OVR-06, -07 and -08";
        if (Math.Abs(profile.Overall - profile.Leaders) > 1)
            OverallCheck.ReportOverall(facts, findings, "more than one grade from leaders");
        return null;
    }

    private static string? OverallIsNearEveryKey(EventFacts facts, Findings findings)
    {
        if (OverallCheck.Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.Overall - profile.Best > 1 || profile.Worst - profile.Overall > 1)
            OverallCheck.ReportOverall(facts, findings, "more than one grade from a key judgement");
        return null;
    }

    private static string? TwoKeysBelowGood(EventFacts facts, Findings findings)
    {
        if (OverallCheck.Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.CountOf(3) < 2 || profile.CountOf(4) > 0 || profile.Overall == 2)
            return "fewer than two key judgements require improvement, or the overall grade is covered by another rule";
        if (profile.Overall != 3)
            OverallCheck.ReportOverall(facts, findings, "although two key judgements require improvement");
        return null;
    }

    private static string? TwoKeysGood(EventFacts facts, Findings findings)
    {
        if (OverallCheck.Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.CountOf(1) + profile.CountOf(2) < 2 || profile.CountOf(4) > 0)
            return "fewer than two key judgements are good, or one is inadequate";
        if (profile.Overall > 2)
            OverallCheck.ReportOverall(facts, findings, "although two key judgements are good or better");
        return null;
    }

    private static string? OverallIsAMiddleValue(EventFacts facts, Findings findings)
    {
        if (OverallCheck.Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.CountOf(4) > 0)
            return "a judgement is inadequate";
        if (profile.Overall != Ordinal(profile, (profile.KeyCount - 1) / 2) && profile.Overall != Ordinal(profile, profile.KeyCount / 2))
            OverallCheck.ReportOverall(facts, findings, "not a middle value of the judgements");
        return null;
    }

    private static string? OverallEqualsLeaders(EventFacts facts, Findings findings)
    {
        if (OverallCheck.Unsettled(facts) is { } reason)
            return reason;
        if (facts.Profile.Overall != facts.Profile.Leaders)
            OverallCheck.ReportOverall(facts, findings, "and leaders have another grade");
        return null;
    }

    /// <summary>The grade at a place when the key judgements are sorted from best to worst.</summary>
    private static int Ordinal(OverallProfile profile, int place)
    {
        var grade = 1;
        for (var passed = profile.CountOf(1); passed <= place && grade < 4; passed += profile.CountOf(grade))
            grade++;
        return grade;
    }
}
