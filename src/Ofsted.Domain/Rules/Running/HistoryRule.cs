namespace Ofsted.Domain.Rules;

/// <summary>Looks at a history, reports what it finds, and returns null; or returns the reason for not looking.</summary>
internal delegate string? HistoryCheck(HistoryFacts facts, Findings findings);

/// <summary>A rule on a history together with its check.</summary>
internal sealed class HistoryRule
{
    private readonly HistoryCheck _check;

    private HistoryRule(Rule rule, HistoryCheck check)
    {
        Rule = rule;
        _check = check;
    }

    public Rule Rule { get; }

    public static HistoryRule Of(
        string id, FindingSeverity severity, string statement, Citation source, RuleIncidence evidence, string rationale,
        HistoryCheck check, Applies? applies = null) =>
        new(RuleText.Define(id, RuleScope.History, severity, statement, source, evidence, rationale, applies), check);

    /// <summary>A rule that looks at each event in turn; the check says whether the event was one for it.</summary>
    public static HistoryRule OfEach(
        string id, FindingSeverity severity, string statement, Citation source, RuleIncidence evidence, string rationale,
        Func<HistoryStep, Findings, bool> check, Applies? applies = null) =>
        Of(id, severity, statement, source, evidence, rationale, (facts, findings) => EachStep(facts, findings, check), applies);

    /// <summary>A rule of the caller's own.</summary>
    public static HistoryRule Of(Rule rule, HistoryCheck check) => new(rule, check);

    public string? Run(HistoryFacts facts, Findings findings)
    {
        findings.Rule = Rule;
        return _check(facts, findings);
    }

    private static string? EachStep(HistoryFacts facts, Findings findings, Func<HistoryStep, Findings, bool> check)
    {
        if (facts.IsMixed)
            return Reasons.MixedHistory;

        var looked = false;
        foreach (var step in facts.Steps)
        {
            if (Covers(findings.Rule, step))
                looked |= check(step, findings);
        }

        return looked ? null : Reasons.NothingToCompare;
    }

    private static bool Covers(Rule rule, HistoryStep step) =>
        (rule.Editions.Count == 0 || rule.Editions.Contains(step.Facts.Edition))
        && (rule.Activities.Count == 0 || rule.Activities.Contains(step.Facts.Activity))
        && !(step.Facts.FirstDay < rule.From) && !(step.Facts.FirstDay > rule.To);
}
