namespace Ofsted.Domain.Rules;

/// <summary>Rules on single judgements under SIF: looked after and permanence with its two parts, and help and protection.</summary>
internal static class OverallPartRules
{
    private static readonly Citation Sif = Sources.Documents("front pages of 167 SIF reports", "the framework's own paragraph was not read");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-OVR-16", FindingSeverity.Warning, "Under SIF, inadequate adoption or care leavers leave looked after and permanence at requires improvement or worse.",
            Sif, RuleIncidence.Of(0, 24),
            "A part limits the whole. It does not force inadequate: 12 of the 24 require improvement.", "judgements",
            InadequatePartLimitsLookedAfter, Applies.SifInspections),
        new("OFS-OVR-17", FindingSeverity.Warning, "Under SIF, looked after and permanence is good with at most one part below good, and outstanding with both parts good or better.",
            Sif, RuleIncidence.Of(0, 59),
            "Holds in practice; for an inadequate part see OFS-OVR-16.", "judgements",
            PartsSupportLookedAfter, Applies.SifInspections),
        new("OFS-OVR-19", FindingSeverity.Information, "Under SIF, help and protection was never outstanding.",
            Sif, RuleIncidence.Of(0, 167),
            "The grade was on the scale but was never given.", "judgements",
            HelpAndProtectionIsNotOutstanding, Applies.SifInspections),
    ];

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
            return "looked after and permanence is below good, or it is covered by OFS-OVR-16";

        var below = (profile.Adoption > 2 ? 1 : 0) + (profile.CareLeaversPart > 2 ? 1 : 0);
        if (below > (profile.LookedAfter == 1 ? 0 : 1))
            ReportLookedAfter(facts, findings, "although its parts are below good");
        return null;
    }

    private static string? HelpAndProtectionIsNotOutstanding(EventFacts facts, Findings findings)
    {
        if (facts.HasDuplicates)
            return Reasons.JudgedTwice;

        var judgements = facts.Inspection!.Judgements;
        for (var i = 0; i < judgements.Count; i++)
        {
            if (judgements[i].Area == JudgementAreas.HelpAndProtection && judgements[i].Grade == Grades.Outstanding)
                OverallCheck.Report(facts, findings, i, "which no published report says");
        }

        return null;
    }

    private static string? NoParts(EventFacts facts)
    {
        if (facts.HasDuplicates)
            return Reasons.JudgedTwice;
        return facts.Profile is { LookedAfter: > 0, Adoption: > 0, CareLeaversPart: > 0 } ? null : Reasons.JudgementsIncomplete;
    }

    private static void ReportLookedAfter(EventFacts facts, Findings findings, string why) =>
        OverallCheck.Report(facts, findings, facts.Profile.LookedAfterIndex, why);
}
