namespace Ofsted.Domain.Rules;

/// <summary>Rules on overall effectiveness that know no exception.</summary>
internal static class OverallRules
{
    private static readonly Citation Sif = Sources.Documents("front pages of 167 SIF reports", "the framework's own paragraph was not read");
    private static readonly Citation Ilacs = Sources.Documents("front pages of 310 ILACS reports to March 2026", "the framework's own paragraph was not read");
    private static readonly Citation Both = Sources.Documents("front pages of SIF and ILACS reports to March 2026", "the frameworks' own paragraphs were not read");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-OVR-01", FindingSeverity.Error, "Under SIF, an inadequate key judgement makes overall effectiveness inadequate.",
            Sif, RuleIncidence.Of(0, 39),
            "Stated from memory and seen without exception in the reports, on which the severity rests.", "judgements",
            InadequateKeyForcesOverall, Applies.Sif),
        new("OFS-OVR-02", FindingSeverity.Error, "Under ILACS, an inadequate practice judgement makes overall effectiveness inadequate.",
            Ilacs, RuleIncidence.Of(0, 33, "22 under ILACS 2018 and 11 under ILACS 2023, three of them by care leavers alone"),
            "Practice judgements are all but leaders. Stated from memory and seen without exception in the reports, on which the severity rests. " +
            "Leaders alone do not force it: see OFS-OVR-06.", "judgements",
            InadequatePracticeForcesOverall, Applies.IlacsWithOverall),
        new("OFS-OVR-03", FindingSeverity.Error, "Overall effectiveness is inadequate only where a key judgement is inadequate.",
            Both, RuleIncidence.Of(0, 73, "39 under SIF and 34 under ILACS"),
            "Nothing else makes the overall grade inadequate; the review of the board does not affect it.", "judgements",
            InadequateOverallHasAReason, Applies.WithOverall),
        new("OFS-OVR-04", FindingSeverity.Error, "Overall effectiveness is no better than the best and no worse than the worst key judgement.",
            Both, RuleIncidence.Of(0, 476),
            "For more precise cases see OFS-OVR-01, -02, -03 and -05.", "judgements",
            OverallIsWithinTheKeys, Applies.WithOverall),
        new("OFS-OVR-05", FindingSeverity.Error, "Under ILACS, if all judgements have the same grade, so does overall effectiveness.",
            Ilacs, RuleIncidence.Of(0, 128),
            "One of the two cases in which the overall grade is forced.", "judgements",
            EqualJudgementsGiveTheOverall, Applies.IlacsWithOverall),
    ];

    private static readonly CheckedRule<EventFacts>[] Removers = [.. All];

    /// <summary>The identifier of the rule that forbids a grade as overall effectiveness beside the other judgements, or null when none does.</summary>
    public static string? RemoverOf(Grade grade, FrameworkEdition edition, EquatableList<Judgement> others)
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
                return remover.Rule.Id;
        }

        return null;
    }

    private static string? InadequateKeyForcesOverall(EventFacts facts, Findings findings)
    {
        if (OverallCheck.NoOverall(facts) is { } reason)
            return reason;
        if (facts.Profile.CountOf(4) > 0 && facts.Profile.Overall != 4)
            OverallCheck.ReportOverall(facts, findings, "although a key judgement is inadequate");
        return null;
    }

    private static string? InadequatePracticeForcesOverall(EventFacts facts, Findings findings)
    {
        if (OverallCheck.NoOverall(facts) is { } reason)
            return reason;
        if (facts.Profile.InadequatePractice > 0 && facts.Profile.Overall != 4)
            OverallCheck.ReportOverall(facts, findings, "although a practice judgement is inadequate");
        return null;
    }

    private static string? InadequateOverallHasAReason(EventFacts facts, Findings findings)
    {
        if (OverallCheck.Incomplete(facts) is { } reason)
            return reason;
        if (facts.Profile.Overall == 4 && facts.Profile.CountOf(4) == 0)
            OverallCheck.ReportOverall(facts, findings, "although no key judgement is");
        return null;
    }

    private static string? OverallIsWithinTheKeys(EventFacts facts, Findings findings)
    {
        if (OverallCheck.Incomplete(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        var isSif = facts.Edition == FrameworkEditions.Sif2013;
        var isForced = isSif ? profile.CountOf(4) > 0 : profile.InadequatePractice > 0 || profile.AllEqual;
        var isOwnedElsewhere = isForced || (profile.Overall == 4 && profile.CountOf(4) == 0);
        if (isOwnedElsewhere)
            return null;

        if (profile.Overall < profile.Best)
            OverallCheck.ReportOverall(facts, findings, "better than the best key judgement");
        else if (profile.Overall > profile.Worst)
            OverallCheck.ReportOverall(facts, findings, "worse than the worst key judgement");
        return null;
    }

    private static string? EqualJudgementsGiveTheOverall(EventFacts facts, Findings findings)
    {
        if (OverallCheck.Incomplete(facts) is { } reason)
            return reason;

        var profile = facts.Profile;
        if (profile.AllEqual && profile.Best < 4 && profile.Overall is not 4 && profile.Overall != profile.Best)
            OverallCheck.ReportOverall(facts, findings, "although all other judgements have one and the same other grade");
        return null;
    }
}
