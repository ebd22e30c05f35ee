namespace Ofsted.Domain.Rules;

/// <summary>Runs the rules of one scope over records and gathers what they find.</summary>
internal static class RuleRun
{
    public static RuleReport Check<TFacts>(Lazy<CheckedRule<TFacts>[]> rules, TFacts facts, EquatableList<AcceptedException> exceptions)
        where TFacts : class, IRuleFacts
    {
        var run = new RuleRun<TFacts>(rules.Value, exceptions);
        run.Check(facts, places: null);
        return run.Report();
    }

    public static RuleCoverage Explain<TFacts>(Lazy<CheckedRule<TFacts>[]> rules, TFacts facts)
        where TFacts : class, IRuleFacts
    {
        var findings = new Findings();
        var (looked, passed) = (new List<Rule>(), new List<RuleNotApplied>());
        foreach (var entry in rules.Value)
        {
            if (entry.Run(facts, findings) is { } reason)
                passed.Add(new RuleNotApplied { Rule = entry.Rule, Reason = reason });
            else
                looked.Add(entry.Rule);
        }

        return new RuleCoverage { Checked = looked.ToEquatableList(), NotApplicable = passed.ToEquatableList() };
    }
}
