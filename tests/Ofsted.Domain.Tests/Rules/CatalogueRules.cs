using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

/// <summary>The rules of the catalogue by what they look at.</summary>
internal static class CatalogueRules
{
    public static IEnumerable<Rule> OnRecords => Of(RuleScope.Event, RuleScope.History);

    public static IEnumerable<Rule> OnPlans => Of(RuleScope.Plan).Concat(Of(RuleScope.ProgressReport));

    public static IEnumerable<Rule> OnObservations => Of(RuleScope.Observations);

    private static IEnumerable<Rule> Of(params RuleScope[] scopes) => RuleCatalogue.All.Where(rule => scopes.Contains(rule.Scope));
}
