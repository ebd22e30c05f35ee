namespace Ofsted.Domain.Rules;

/// <summary>A rule together with the function that looks at the facts of a record.</summary>
/// <typeparam name="TFacts">What the rules of one scope need to know of a record.</typeparam>
internal sealed class CheckedRule<TFacts>(Rule rule, RuleCheck<TFacts> check) : CheckedRule(rule)
    where TFacts : class, IRuleFacts
{
    private readonly RuleLimits? _limits = RuleLimits.Of(rule);
    private readonly string[] _stated = [.. rule.Members];

    /// <param name="id">The permanent identifier.</param>
    /// <param name="severity">How much a finding matters.</param>
    /// <param name="statement">The rule in one sentence.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="evidence">How often published documents break it.</param>
    /// <param name="rationale">Why it holds, and what it leaves to other rules.</param>
    /// <param name="members">The members at which it looks, separated by blanks, beside those that decide whether it applies.</param>
    /// <param name="check">The function that looks.</param>
    /// <param name="applies">The records to which it applies; null for all.</param>
    public CheckedRule(
        string id, FindingSeverity severity, string statement, Citation source, RuleIncidence evidence, string rationale, string members,
        RuleCheck<TFacts> check, Applies? applies = null)
        : this(RuleText.Define(id, FactsScope<TFacts>.Value, severity, statement, source, evidence, rationale, members, applies ?? Applies.Everywhere), check) =>
        _stated = members.Split(' ');

    /// <inheritdoc cref="CheckedRule{TFacts}(string, FindingSeverity, string, Citation, RuleIncidence, string, string, RuleCheck{TFacts}, Applies)"/>
    public CheckedRule(
        string id, FindingSeverity severity, string statement, Citation source, string rationale, string members, RuleCheck<TFacts> check)
        : this(id, severity, statement, source, RuleIncidence.NotCounted, rationale, members, check)
    {
    }

    /// <summary>Reports what it finds and returns null; or returns the reason for not looking.</summary>
    public string? Run(TFacts facts, Findings findings)
    {
        if (_limits is not null && facts.WhyOutside(_limits) is { } reason)
            return reason;
        if (facts.WhyInDoubt(_stated) is { } doubt)
            return doubt;
        findings.Rule = Rule;
        return check(facts, findings);
    }
}
