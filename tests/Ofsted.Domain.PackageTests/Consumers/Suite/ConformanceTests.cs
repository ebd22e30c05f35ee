using Ofsted.Domain;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Testing;
using Xunit;

public class ConformanceTests
{
    // Leaves rules out when the suite is asked to show that the pack notices.
    private static readonly string[] Broken =
        Environment.GetEnvironmentVariable("BROKEN_RULE")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static readonly RuleSet Rules = RuleSet.All.Without(Broken);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Cases_of_a_rule_give_the_findings_expected(string rule)
    {
        foreach (var one in ConformancePack.CasesOf(rule))
            one.Verify(one.Check(Rules).Findings.Select(ExpectedFinding.Of));
    }

    [Theory]
    [MemberData(nameof(PlanCases))]
    public void Cases_of_a_rule_on_plans_give_the_findings_expected(string rule)
    {
        foreach (var one in ConformancePack.PlanCasesOf(rule))
            one.Verify(one.Check(Rules).Findings.Select(ExpectedFinding.Of));
    }

    [Fact]
    public void Every_rule_has_cases()
    {
        Assert.Equal(IdsOf(RuleScope.Event, RuleScope.History).Order(), ConformancePack.Cases.Select(one => one.Rule).Distinct().Order());
        Assert.Equal(IdsOf(RuleScope.Plan, RuleScope.ProgressReport).Order(), ConformancePack.PlanCases.Select(one => one.Rule).Distinct().Order());
    }

    [Fact]
    public void Records_are_asserted_with_a_readable_failure()
    {
        var failure = Assert.Throws<ConformanceException>(() => OfstedAssert.Conforms(new Inspection { Authority = new AuthorityReference() }));

        Assert.Contains("error OFS-AUT-50 at $.authority", failure.Message);
    }

    [Fact]
    public void Plans_are_asserted_with_a_readable_failure()
    {
        var plan = new ImprovementPlan
        {
            Title = "Getting better",
            Authority = new AuthorityReference { Name = "Exampleshire" },
            Kind = PlanKind.Improvement,
            Actions = [new() { Id = "1", Text = "Visit on time", Status = PlanActionStatus.Completed }],
        };
        var failure = Assert.Throws<ConformanceException>(() => OfstedAssert.Conforms(plan));

        Assert.Contains("error OFS-PLN-05 at $.actions[0].completed", failure.Message);
    }

    public static TheoryData<string> Cases => [.. IdsOf(RuleScope.Event, RuleScope.History)];

    public static TheoryData<string> PlanCases => [.. IdsOf(RuleScope.Plan, RuleScope.ProgressReport)];

    private static IEnumerable<string> IdsOf(params RuleScope[] scopes) =>
        RuleCatalogue.All.Where(rule => scopes.Contains(rule.Scope)).Select(rule => rule.Id);
}
