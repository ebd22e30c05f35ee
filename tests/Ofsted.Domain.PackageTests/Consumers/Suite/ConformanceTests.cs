using Ofsted.Domain;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Testing;
using Xunit;

public class ConformanceTests
{
    // Leaves a rule out when the suite is asked to show that the pack notices.
    private static readonly RuleSet Rules = Environment.GetEnvironmentVariable("BROKEN_RULE") is { Length: > 0 } broken
        ? RuleSet.All.Without(broken)
        : RuleSet.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Cases_of_a_rule_give_the_findings_expected(string rule)
    {
        foreach (var one in ConformancePack.CasesOf(rule))
            one.Verify(one.Check(Rules).Findings.Select(ExpectedFinding.Of));
    }

    [Fact]
    public void Every_rule_has_cases() =>
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id).Order(), ConformancePack.Cases.Select(one => one.Rule).Distinct().Order());

    [Fact]
    public void Records_are_asserted_with_a_readable_failure()
    {
        var failure = Assert.Throws<ConformanceException>(() => OfstedAssert.Conforms(new Inspection { Authority = new AuthorityReference() }));

        Assert.Contains("error OFS-AUT-50 at $.authority", failure.Message);
    }

    public static TheoryData<string> Cases => [.. RuleCatalogue.All.Select(rule => rule.Id)];
}
