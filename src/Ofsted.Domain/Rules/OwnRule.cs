using Ofsted.Domain.Indicators;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Rules;

/// <summary>Joins a rule of the caller's own to its function.</summary>
internal static class OwnRule
{
    public static CheckedRule Of<T>(Rule rule, Func<T, IEnumerable<Finding>?> check)
    {
        if (typeof(InspectionEvent).IsAssignableFrom(typeof(T)))
            return On<EventFacts, T>(rule, check);
        if (typeof(T) == typeof(IReadOnlyList<InspectionEvent>))
            return On<HistoryFacts, T>(rule, check);
        if (typeof(T) == typeof(ImprovementPlan))
            return On<PlanFacts, T>(rule, check);
        if (typeof(T) == typeof(ProgressReport))
            return On<ProgressReportFacts, T>(rule, check);
        if (typeof(T) == typeof(IReadOnlyList<Observation>))
            return On<ObservationFacts, T>(rule, check);
        throw new ArgumentException(
            $"A rule must take an {nameof(InspectionEvent)}, {nameof(Inspection)}, {nameof(Visit)}, {nameof(ImprovementPlan)} or {nameof(ProgressReport)}, " +
            $"or an IReadOnlyList of {nameof(InspectionEvent)} or {nameof(Observation)}, not {typeof(T).Name}.",
            nameof(check));
    }

    private static CheckedRule<TFacts> On<TFacts, T>(Rule rule, Func<T, IEnumerable<Finding>?> check)
        where TFacts : class, IRuleFacts
    {
        if (rule.Scope != FactsScope<TFacts>.Value && rule.Scope != RuleScope.Unspecified)
            throw new ArgumentException($"The scope of '{rule.Id}' is {rule.Scope}, but its function checks {FactsScope<TFacts>.Value}.", nameof(rule));
        return new CheckedRule<TFacts>(rule with { Scope = FactsScope<TFacts>.Value }, (facts, findings) => Run(facts.Record, check, findings));
    }

    private static string? Run<T>(object record, Func<T, IEnumerable<Finding>?> check, Findings findings)
    {
        if (record is not T looked)
            return $"it is a rule for records of the type {typeof(T).Name}";
        if (check(looked) is not { } found)
            return "the rule did not look at it";
        foreach (var finding in found)
            findings.Add(finding);
        return null;
    }
}
