using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on how overall effectiveness follows from the other judgements.</summary>
internal static class OverallRules
{
    private static readonly Citation Sif = Sources.Documents("front pages of 167 SIF reports", "the framework's own paragraph was not read");
    private static readonly Citation Ilacs = Sources.Documents("front pages of 310 ILACS reports to March 2026", "the framework's own paragraph was not read");
    private static readonly Citation Both = Sources.Documents("front pages of SIF and ILACS reports to March 2026", "the frameworks' own paragraphs were not read");

    private static readonly Applies SubJudgements = Applies.SifInspections;

    public static IEnumerable<EventRule> All => [.. Hard, .. Tendencies];

    private static IEnumerable<EventRule> Hard =>
    [
        EventRule.Of("OVR-01", FindingSeverity.Error, "Under SIF, an inadequate key judgement makes overall effectiveness inadequate.",
            Sif, RuleEvidence.Of(0, 39),
            "Stated from memory and seen without exception in the reports; the severity rests on the reports.",
            InadequateKeyForcesOverall, Applies.Sif),
        EventRule.Of("OVR-02", FindingSeverity.Error, "Under ILACS, an inadequate practice judgement makes overall effectiveness inadequate.",
            Ilacs, RuleEvidence.Of(0, 33, "22 under ILACS 2018 and 11 under ILACS 2023, three of them by care leavers alone"),
            "Practice judgements are all but leaders. Stated from memory and seen without exception in the reports; the severity rests on the reports. " +
            "Leaders alone force nothing: see OFS-OVR-06.",
            InadequatePracticeForcesOverall, Applies.IlacsWithOverall),
        EventRule.Of("OVR-03", FindingSeverity.Error, "Overall effectiveness is inadequate only where a key judgement is.",
            Both, RuleEvidence.Of(0, 73, "39 under SIF and 34 under ILACS"),
            "Nothing else makes the whole inadequate; the review of the board does not enter it.",
            InadequateOverallHasAReason, Applies.WithOverall),
        EventRule.Of("OVR-04", FindingSeverity.Error, "Overall effectiveness is no better than the best and no worse than the worst key judgement.",
            Both, RuleEvidence.Of(0, 476),
            "The more precise cases are left to OFS-OVR-01, -02, -03 and -05.",
            OverallIsWithinTheKeys, Applies.WithOverall),
        EventRule.Of("OVR-05", FindingSeverity.Error, "Under ILACS, judgements that are all equal give overall effectiveness the same grade.",
            Ilacs, RuleEvidence.Of(0, 128),
            "One of the two cases in which the overall grade is forced.",
            EqualJudgementsGiveTheOverall, Applies.IlacsWithOverall),
    ];

    private static IEnumerable<EventRule> Tendencies =>
    [
        EventRule.Of("OVR-06", FindingSeverity.Warning, "Under ILACS, leaders alone are rarely inadequate; overall effectiveness is then requires improvement or inadequate.",
            Ilacs, RuleEvidence.Of(4, 310, "requires improvement at Herefordshire 2018, Doncaster 2022 and Slough 2023, inadequate at Trafford 2019"),
            "Inspectors decide; the finding asks to confirm the grades.",
            LeadersAloneInadequate, Applies.IlacsWithOverall),
        EventRule.Of("OVR-07", FindingSeverity.Warning, "Under ILACS, overall outstanding goes with outstanding leaders, at least two outstanding judgements and none below good.",
            Ilacs, RuleEvidence.Of(0, 71),
            "Holds in practice; no text that states it was read.",
            OutstandingOverall, Applies.IlacsWithOverall),
        EventRule.Of("OVR-08", FindingSeverity.Warning, "Under ILACS, overall good goes with leaders good or better and at most one judgement below good.",
            Ilacs, RuleEvidence.Of(0, 127),
            "Holds in practice; no text that states it was read.",
            (facts, findings) => GoodOverall(facts, findings, "leaders"), Applies.IlacsWithOverall),
        EventRule.Of("OVR-09", FindingSeverity.Warning, "Under SIF, overall good goes with leadership good or better and at most one key judgement below good.",
            Sif, RuleEvidence.Of(0, 53),
            "Holds in practice; no text that states it was read.",
            (facts, findings) => GoodOverall(facts, findings, "leadership"), Applies.Sif),
        EventRule.Of("OVR-10", FindingSeverity.Warning, "Under ILACS, overall effectiveness is within one grade of leaders.",
            Ilacs, RuleEvidence.Of(0, 310),
            "Holds in practice. Good and outstanding grades are left to OFS-OVR-07 and -08, inadequate leaders alone to OFS-OVR-06.",
            OverallIsNearLeaders, Applies.IlacsWithOverall),
        EventRule.Of("OVR-11", FindingSeverity.Warning, "Under SIF, overall effectiveness is within one grade of every key judgement.",
            Sif, RuleEvidence.Of(0, 166),
            "Holds in practice; no text that states it was read.",
            OverallIsNearEveryKey, Applies.Sif),
        EventRule.Of("OVR-12", FindingSeverity.Warning, "Under SIF, two key judgements that require improvement, and none inadequate, make the whole require improvement.",
            Sif, RuleEvidence.Of(0, 66),
            "Holds in practice. An overall grade of good is left to OFS-OVR-09.",
            TwoKeysBelowGood, Applies.Sif),
        EventRule.Of("OVR-13", FindingSeverity.Information, "Under SIF, two good key judgements, and none inadequate, mostly make the whole good.",
            Sif, RuleEvidence.Of(5, 61, "Sheffield, Bradford and Portsmouth 2014, Brighton 2015, Bury 2016"),
            "A tendency.",
            TwoKeysGood, Applies.Sif),
        EventRule.Of("OVR-14", FindingSeverity.Information, "Under ILACS, with no inadequate judgement, overall effectiveness is a middle value of the judgements.",
            Ilacs, RuleEvidence.Of(2, 273, "Dudley 2018 and Leicestershire 2019"),
            "A tendency; of an even number of judgements either middle value is one.",
            OverallIsAMiddleValue, Applies.IlacsWithOverall),
        EventRule.Of("OVR-15", FindingSeverity.Information, "Under ILACS, overall effectiveness mostly equals leaders.",
            Ilacs, RuleEvidence.Of(42, 310),
            "A tendency: six times in seven.",
            OverallEqualsLeaders, Applies.IlacsWithOverall),
        EventRule.Of("OVR-16", FindingSeverity.Warning, "Under SIF, inadequate adoption or care leavers leave looked after and permanence at requires improvement or worse.",
            Sif, RuleEvidence.Of(0, 24),
            "A part limits the whole. It does not force inadequate: 12 of the 24 require improvement.",
            InadequatePartLimitsLookedAfter, SubJudgements),
        EventRule.Of("OVR-17", FindingSeverity.Warning, "Under SIF, looked after and permanence is good with at most one part below good, and outstanding with both parts good or better.",
            Sif, RuleEvidence.Of(0, 59),
            "Holds in practice. An inadequate part is left to OFS-OVR-16.",
            PartsSupportLookedAfter, SubJudgements),
    ];

    private static readonly EventRule[] Removers = [.. Hard];

    /// <summary>The rule that forbids a grade as overall effectiveness beside the other judgements, or null when none does.</summary>
    public static Rule? RemoverOf(Grade grade, FrameworkEdition edition, EquatableList<Judgement> others)
    {
        var facts = new EventFacts(
            new Inspection
            {
                Authority = new AuthorityReference(),
                Edition = edition,
                Judgements = others.Add(Judgement.Of(JudgementAreas.OverallEffectiveness, grade)),
            },
            asAt: null);
        var findings = new Findings();
        foreach (var remover in Removers)
        {
            remover.Run(facts, findings);
            if (findings.Count > 0)
                return RuleCatalogue.Find(remover.Rule.Id);
        }

        return null;
    }

    private static string? InadequateKeyForcesOverall(EventFacts facts, Findings findings)
    {
        if (NoOverall(facts) is { } reason)
            return reason;
        if (facts.Profile.CountOf(4) > 0 && facts.Profile.Overall != 4)
            ReportOverall(facts, findings, "although a key judgement is inadequate");
        return null;
    }

    private static string? InadequatePracticeForcesOverall(EventFacts facts, Findings findings)
    {
        if (NoOverall(facts) is { } reason)
            return reason;
        if (facts.Profile.InadequatePractice > 0 && facts.Profile.Overall != 4)
            ReportOverall(facts, findings, "although a practice judgement is inadequate");
        return null;
    }

    private static string? InadequateOverallHasAReason(EventFacts facts, Findings findings)
    {
        if (Incomplete(facts) is { } reason)
            return reason;
        if (facts.Profile.Overall == 4 && facts.Profile.CountOf(4) == 0)
            ReportOverall(facts, findings, "although no key judgement is");
        return null;
    }

    private static string? OverallIsWithinTheKeys(EventFacts facts, Findings findings)
    {
        if (Incomplete(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        var isSif = facts.Edition == FrameworkEditions.Sif2013;
        var isForced = isSif ? profile.CountOf(4) > 0 : profile.InadequatePractice > 0 || profile.AllEqual;
        var isOwnedElsewhere = isForced || (profile.Overall == 4 && profile.CountOf(4) == 0);
        if (isOwnedElsewhere)
            return null;

        if (profile.Overall < profile.Best)
            ReportOverall(facts, findings, "better than the best key judgement");
        else if (profile.Overall > profile.Worst)
            ReportOverall(facts, findings, "worse than the worst key judgement");
        return null;
    }

    private static string? EqualJudgementsGiveTheOverall(EventFacts facts, Findings findings)
    {
        if (Incomplete(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.AllEqual && profile.Best < 4 && profile.Overall is not 4 && profile.Overall != profile.Best)
            ReportOverall(facts, findings, "although all other judgements have one and the same other grade");
        return null;
    }

    private static string? LeadersAloneInadequate(EventFacts facts, Findings findings)
    {
        if (Unsettled(facts) is { } reason)
            return reason;

        if (IsLeadersAlone(facts.Profile))
            ReportOverall(facts, findings, "and leaders alone are inadequate: confirm the grades");
        return null;
    }

    private static string? OutstandingOverall(EventFacts facts, Findings findings)
    {
        if (Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.Overall != 1)
            return "overall effectiveness is not outstanding";
        if (profile.Leaders != 1)
            ReportOverall(facts, findings, "although leaders are not");
        else if (profile.BelowGood > 0)
            ReportOverall(facts, findings, "although a judgement is below good");
        else if (profile.CountOf(1) < 2)
            ReportOverall(facts, findings, "with a single outstanding judgement");
        return null;
    }

    private static string? GoodOverall(EventFacts facts, Findings findings, string leaders)
    {
        if (Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.Overall != 2)
            return "overall effectiveness is not good";
        if (IsLeadersAlone(profile) && facts.Edition != FrameworkEditions.Sif2013)
            return "it is left to OFS-OVR-06";
        if (profile.Leaders > 2)
            ReportOverall(facts, findings, $"although {leaders} is below good");
        else if (profile.BelowGood > 1)
            ReportOverall(facts, findings, "although more than one judgement is below good");
        return null;
    }

    private static string? OverallIsNearLeaders(EventFacts facts, Findings findings)
    {
        if (Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.Overall <= 2 || IsLeadersAlone(profile))
            return "it is left to OFS-OVR-06, -07 and -08";
        if (Math.Abs(profile.Overall - profile.Leaders) > 1)
            ReportOverall(facts, findings, "more than one grade from leaders");
        return null;
    }

    private static string? OverallIsNearEveryKey(EventFacts facts, Findings findings)
    {
        if (Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.Overall - profile.Best > 1 || profile.Worst - profile.Overall > 1)
            ReportOverall(facts, findings, "more than one grade from a key judgement");
        return null;
    }

    private static string? TwoKeysBelowGood(EventFacts facts, Findings findings)
    {
        if (Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.CountOf(3) < 2 || profile.CountOf(4) > 0 || profile.Overall == 2)
            return "fewer than two key judgements require improvement, or the overall grade is left to another rule";
        if (profile.Overall != 3)
            ReportOverall(facts, findings, "although two key judgements require improvement");
        return null;
    }

    private static string? TwoKeysGood(EventFacts facts, Findings findings)
    {
        if (Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.CountOf(1) + profile.CountOf(2) < 2 || profile.CountOf(4) > 0)
            return "fewer than two key judgements are good, or one is inadequate";
        if (profile.Overall > 2)
            ReportOverall(facts, findings, "although two key judgements are good or better");
        return null;
    }

    private static string? OverallIsAMiddleValue(EventFacts facts, Findings findings)
    {
        if (Unsettled(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.CountOf(4) > 0)
            return "a judgement is inadequate";
        if (profile.Overall != Ordinal(profile, (profile.KeyCount - 1) / 2) && profile.Overall != Ordinal(profile, profile.KeyCount / 2))
            ReportOverall(facts, findings, "not a middle value of the judgements");
        return null;
    }

    private static string? OverallEqualsLeaders(EventFacts facts, Findings findings)
    {
        if (Unsettled(facts) is { } reason)
            return reason;
        if (facts.Profile.Overall != facts.Profile.Leaders)
            ReportOverall(facts, findings, "and leaders have another grade");
        return null;
    }

    private static string? InadequatePartLimitsLookedAfter(EventFacts facts, Findings findings)
    {
        if (NoParts(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if ((profile.Adoption == 4 || profile.CareLeaversPart == 4) && profile.LookedAfter < 3)
            ReportLookedAfter(facts, findings, "although a part of it is inadequate");
        return null;
    }

    private static string? PartsSupportLookedAfter(EventFacts facts, Findings findings)
    {
        if (NoParts(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.LookedAfter > 2 || profile.Adoption == 4 || profile.CareLeaversPart == 4)
            return "looked after and permanence is below good, or it is left to OFS-OVR-16";

        var below = (profile.Adoption > 2 ? 1 : 0) + (profile.CareLeaversPart > 2 ? 1 : 0);
        if (below > (profile.LookedAfter == 1 ? 0 : 1))
            ReportLookedAfter(facts, findings, "although its parts are below good");
        return null;
    }

    private static string? NoOverall(EventFacts facts) => facts switch
    {
        { Inspection: null } => Reasons.NotAnInspection,
        { HasDuplicates: true } => Reasons.JudgedTwice,
        { Profile.Overall: 0 } => Reasons.NoOverall,
        _ => null,
    };

    private static string? Incomplete(EventFacts facts) =>
        NoOverall(facts) ?? (facts.Profile.IsComplete ? null : Reasons.JudgementsIncomplete);

    private static string? Unsettled(EventFacts facts) =>
        Incomplete(facts) ?? (facts.Profile.IsImpossible ? Reasons.OverallImpossible : null);

    private static string? NoParts(EventFacts facts)
    {
        if (facts.HasDuplicates)
            return Reasons.JudgedTwice;
        return facts.Profile is { LookedAfter: > 0, Adoption: > 0, CareLeaversPart: > 0 } ? null : Reasons.JudgementsIncomplete;
    }

    private static bool IsLeadersAlone(OverallProfile profile) => profile.Leaders == 4 && profile.InadequatePractice == 0;

    /// <summary>The grade at a place when the key judgements are sorted from best to worst.</summary>
    private static int Ordinal(OverallProfile profile, int place)
    {
        var grade = 1;
        for (var passed = profile.CountOf(1); passed <= place && grade < 4; passed += profile.CountOf(grade))
            grade++;
        return grade;
    }

    private static void ReportOverall(EventFacts facts, Findings findings, string why) =>
        Report(facts, findings, facts.Profile.OverallIndex, why);

    private static void ReportLookedAfter(EventFacts facts, Findings findings, string why) =>
        Report(facts, findings, facts.Profile.LookedAfterIndex, why);

    private static void Report(EventFacts facts, Findings findings, int index, string why)
    {
        var judgement = facts.Inspection!.Judgements[index];
        findings.Add(
            Invariant($"$.judgements[{index}].grade"),
            $"{judgement.Area.Label} is {judgement.Grade!.Label.ToLowerInvariant()}, {why}.",
            judgement.Grade.Code);
    }
}
