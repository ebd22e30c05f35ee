using System.Text.RegularExpressions;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

public partial class RuleCatalogueTests
{
    [Fact]
    public void Identifiers_are_unique_well_formed_and_found()
    {
        RuleCatalogue.All.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => IdForm().IsMatch(id));
        foreach (var rule in RuleCatalogue.All)
            RuleCatalogue.Find(rule.Id).Should().BeSameAs(rule);
        RuleCatalogue.Find("OFS-XXX-01").Should().BeNull();
        RuleCatalogue.Find(null).Should().BeNull();
    }

    [Fact]
    public void Identifiers_once_given_stay()
    {
        string[] given =
        [
            "OFS-DAT-01", "OFS-DAT-02", "OFS-DAT-03", "OFS-DAT-04", "OFS-DAT-05", "OFS-DAT-06", "OFS-DAT-07", "OFS-DAT-08", "OFS-DAT-09",
            "OFS-DAT-10", "OFS-DAT-11", "OFS-DAT-12", "OFS-DAT-13", "OFS-DAT-14", "OFS-DAT-15", "OFS-DAT-16", "OFS-DAT-17", "OFS-DAT-18",
            "OFS-DAT-19", "OFS-DAT-20", "OFS-DAT-21", "OFS-DAT-22", "OFS-DAT-23", "OFS-DAT-50", "OFS-DAT-51", "OFS-DAT-52", "OFS-DAT-53",
            "OFS-DAT-54", "OFS-DAT-55", "OFS-DAT-56", "OFS-DAT-60", "OFS-DAT-61", "OFS-DAT-62", "OFS-DAT-63", "OFS-DAT-64",
            "OFS-EDN-01", "OFS-EDN-02", "OFS-EDN-03", "OFS-EDN-04", "OFS-EDN-05", "OFS-EDN-50", "OFS-EDN-51", "OFS-EDN-52", "OFS-EDN-53", "OFS-EDN-60", "OFS-EDN-61", "OFS-EDN-62",
            "OFS-GRD-01", "OFS-GRD-02", "OFS-GRD-04", "OFS-GRD-05", "OFS-GRD-06", "OFS-GRD-07", "OFS-GRD-08", "OFS-GRD-09",
            "OFS-JDG-01", "OFS-JDG-03", "OFS-JDG-04", "OFS-JDG-05", "OFS-JDG-06", "OFS-JDG-07", "OFS-JDG-09", "OFS-JDG-50", "OFS-JDG-51",
            "OFS-OVR-01", "OFS-OVR-02", "OFS-OVR-03", "OFS-OVR-04", "OFS-OVR-05", "OFS-OVR-06", "OFS-OVR-07", "OFS-OVR-08", "OFS-OVR-09",
            "OFS-OVR-10", "OFS-OVR-11", "OFS-OVR-12", "OFS-OVR-13", "OFS-OVR-14", "OFS-OVR-15", "OFS-OVR-16", "OFS-OVR-17", "OFS-OVR-19",
            "OFS-LSC-01", "OFS-LSC-02", "OFS-LSC-03", "OFS-LSC-07", "OFS-LSC-50", "OFS-LSC-51",
            "OFS-ACT-01", "OFS-ACT-02", "OFS-ACT-03", "OFS-ACT-04", "OFS-ACT-05", "OFS-ACT-06", "OFS-ACT-07", "OFS-ACT-08", "OFS-ACT-09",
            "OFS-ACT-10", "OFS-ACT-11", "OFS-ACT-12", "OFS-ACT-13", "OFS-ACT-50", "OFS-ACT-51", "OFS-ACT-52", "OFS-ACT-53", "OFS-ACT-54",
            "OFS-ACT-55", "OFS-ACT-60", "OFS-ACT-61",
            "OFS-REC-01", "OFS-REC-02", "OFS-REC-04", "OFS-REC-05", "OFS-REC-06", "OFS-REC-08", "OFS-REC-09", "OFS-REC-10", "OFS-REC-11",
            "OFS-REC-12", "OFS-REC-13", "OFS-REC-50", "OFS-REC-51", "OFS-REC-52", "OFS-REC-53", "OFS-REC-54", "OFS-REC-55", "OFS-REC-56",
            "OFS-REC-57", "OFS-REC-58", "OFS-REC-59", "OFS-REC-60", "OFS-REC-62",
            "OFS-NFW-01", "OFS-NFW-02", "OFS-NFW-03", "OFS-NFW-04", "OFS-NFW-05", "OFS-NFW-06",
            "OFS-AUT-01", "OFS-AUT-02", "OFS-AUT-03", "OFS-AUT-04", "OFS-AUT-05", "OFS-AUT-50", "OFS-AUT-51", "OFS-AUT-52",
            "OFS-REF-01", "OFS-REF-02", "OFS-REF-03", "OFS-REF-04", "OFS-REF-05", "OFS-REF-50",
            "OFS-LAW-01", "OFS-LAW-02", "OFS-LAW-03", "OFS-LAW-04", "OFS-LAW-05",
            "OFS-OFF-50", "OFS-OFF-51", "OFS-OFF-52", "OFS-OFF-53", "OFS-OFF-54", "OFS-OFF-55",
        ];

        CatalogueRules.OnRecords.Select(rule => rule.Id).Should().Equal(given);
    }

    [Fact]
    public void Every_rule_says_what_it_is_where_it_comes_from_and_why()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            rule.Statement.Should().EndWith(".", "{0}", rule.Id).And.MatchRegex("^[A-Z]");
            rule.Rationale.Should().EndWith(".", "{0}", rule.Id).And.MatchRegex("^[A-Z]");
            rule.Citations.Should().NotBeEmpty("{0}", rule.Id);
            rule.Severity.Should().NotBe(FindingSeverity.Unspecified, "{0}", rule.Id);
            rule.Scope.Should().NotBe(RuleScope.Unspecified, "{0}", rule.Id);
            rule.Family.Should().NotBe(RuleFamily.Unspecified, "{0}", rule.Id);
            (rule.Evidence.Violations is null).Should().Be(rule.Evidence.Checked is null, "{0}", rule.Id);
            (rule.Evidence.Violations ?? 0).Should().BeInRange(0, rule.Evidence.Checked ?? 0, "{0}", rule.Id);
        }
    }

    [Fact]
    public void No_rule_of_error_severity_rests_on_an_unverified_fact()
    {
        RuleCatalogue.All
            .Where(rule => rule.Severity == FindingSeverity.Error && rule.Confidence < Confidence.VerifiedInDocuments)
            .Should().BeEmpty();
        RuleCatalogue.Find("OFS-ACT-03")!.Confidence.Should().Be(Confidence.Unverified);
    }

    [Fact]
    public void Errors_are_broken_by_slips_of_print_alone()
    {
        RuleCatalogue.All
            .Where(rule => rule is { Severity: FindingSeverity.Error, Evidence.Violations: > 0 })
            .Select(rule => rule.Id)
            .Should().Equal("OFS-DAT-15");
    }

    [GeneratedRegex("^OFS-[A-Z]{3}-[0-9]{2}$")]
    private static partial Regex IdForm();
}
