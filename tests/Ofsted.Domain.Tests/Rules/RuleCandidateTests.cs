using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

public class RuleCandidateTests
{
    [Fact]
    public void Every_candidate_is_a_rule_or_has_a_reason_why_not()
    {
        var rules = RuleCatalogue.All.Select(rule => rule.Id).ToHashSet();

        // 84 at first and 39 of less weight.
        RuleCandidates.All.Should().HaveCount(123).And.OnlyHaveUniqueItems();
        RuleCandidates.All.Where(id => !rules.Contains(id)).Should().BeEquivalentTo(RuleCandidates.NotRules.Keys);
        RuleCandidates.NotRules.Values.Should().OnlyContain(reason => reason.EndsWith('.'));
    }

    [Fact]
    public void Numbers_from_50_on_are_rules_that_were_found_missing()
    {
        CatalogueRules.OnRecords.Select(rule => rule.Id).Except(RuleCandidates.All)
            .Should().OnlyContain(id => int.Parse(id.Substring(8), System.Globalization.CultureInfo.InvariantCulture) >= 50).And.HaveCountGreaterThan(30);
    }
}
