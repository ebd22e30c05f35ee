namespace Ofsted.Domain.Rules;

/// <summary>A rule on plans or progress reports together with its check.</summary>
internal sealed class PlanRule<TFacts>
{
    private readonly Func<TFacts, Findings, string?> _check;

    private PlanRule(Rule rule, Func<TFacts, Findings, string?> check)
    {
        Rule = rule;
        _check = check;
    }

    public Rule Rule { get; }

    /// <summary>Reports what it finds and returns null; or returns the reason for not looking.</summary>
    public string? Run(TFacts facts, Findings findings)
    {
        findings.Rule = Rule;
        return _check(facts, findings);
    }

    /// <param name="number">The number in the family, two digits.</param>
    /// <param name="severity">How much a finding matters.</param>
    /// <param name="statement">The rule in one sentence.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="rationale">Why it holds.</param>
    /// <param name="members">The members that it looks at, separated by blanks.</param>
    /// <param name="check">The check.</param>
    public static PlanRule<TFacts> Of(
        string number, FindingSeverity severity, string statement, Citation source, string rationale, string members,
        Func<TFacts, Findings, string?> check) =>
        new(
            new Rule
            {
                Id = "OFS-PLN-" + number,
                Family = RuleFamily.Plans,
                Scope = typeof(TFacts) == typeof(PlanFacts) ? RuleScope.Plan : RuleScope.ProgressReport,
                Severity = severity,
                Statement = statement,
                Citations = [source],
                Evidence = RuleIncidence.NotCounted,
                Rationale = rationale,
                Members = members.Split(' ').ToEquatableList(),
            },
            check);
}
