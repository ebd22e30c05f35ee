using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Testing;
using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

/// <summary>The cases of plans and progress reports in the pack, held to what those that wrote them typed.</summary>
public class PlanConformanceTests
{
    [Fact]
    public void Every_rule_on_plans_has_a_passing_a_failing_and_a_boundary_case()
    {
        foreach (var rule in CatalogueRules.OnPlans)
        {
            ConformancePack.PlanCasesOf(rule.Id).Select(one => one.Kind).Distinct().Should().BeEquivalentTo(
                [ConformanceCaseKind.Passing, ConformanceCaseKind.Failing, ConformanceCaseKind.Boundary], rule.Id);
        }

        ConformancePack.PlanCases.Select(one => one.Rule).Distinct().Should().BeEquivalentTo(CatalogueRules.OnPlans.Select(rule => rule.Id));
        ConformancePack.PlanCases.Select(one => one.Id).Should().OnlyHaveUniqueItems();
        ConformancePack.PlanCases.Should().OnlyContain(one => one.IsReport == (RuleCatalogue.Find(one.Rule)!.Scope == RuleScope.ProgressReport));
    }

    [Fact]
    public void Every_case_gives_what_it_expects_and_its_rule_looks()
    {
        foreach (var one in ConformancePack.PlanCases)
        {
            one.Verify();
            (one.ReadReport() is { } report ? RuleCatalogue.Explain(report) : RuleCatalogue.Explain(one.ReadPlan()!, one.AsAt)).Checked
                .Any(rule => rule.Id == one.Rule).Should().BeTrue(one.Id);
            if (one.Kind != ConformanceCaseKind.Boundary)
                one.Expected.Any(finding => finding.Rule == one.Rule).Should().Be(one.Kind == ConformanceCaseKind.Failing, one.Id);
        }
    }

    [Fact]
    public void Boundary_cases_are_on_the_side_on_which_they_were_put_and_no_other_rule_finds_anything()
    {
        var problems = new List<string>();
        foreach (var one in PlanBoundaryCases.All)
            Compare(one.Number, one.Note, RuleCatalogue.Check(one.Plan, PlanRulesTests.Today), RuleCatalogue.Explain(one.Plan, PlanRulesTests.Today), one.Paths);
        foreach (var one in ReportBoundaryCases.All)
            Compare(one.Number, one.Note, RuleCatalogue.Check(one.Report), RuleCatalogue.Explain(one.Report), one.Paths);

        problems.Should().BeEmpty();

        void Compare(string number, string note, RuleReport report, RuleCoverage coverage, string[] paths)
        {
            var expected = paths.Select(path => $"OFS-PLN-{number} {path}");
            var found = report.Findings.Select(finding => $"{finding.Code} {finding.Path}").ToList();
            if (!found.SequenceEqual(expected) || coverage.NotApplicable.Any(item => item.Rule.Id == "OFS-PLN-" + number))
                problems.Add($"{number} {note}: {string.Join(", ", found)}");
        }
    }

    [Fact]
    public void Plans_and_reports_of_the_pack_are_those_that_were_written()
    {
        ConformancePack.PlanCasesOf("OFS-PLN-01").First().ReadPlan().Should().Be(PlanRulesTests.Sound);
        ConformancePack.PlanCasesOf("OFS-PLN-40").First().ReadReport().Should().Be(ProgressReportRulesTests.Sound);
        ConformancePack.PlanCasesOf("OFS-PLN-01").First().ReadReport().Should().BeNull();
        ConformancePack.PlanCasesOf("OFS-PLN-40").First().ReadPlan().Should().BeNull();
        ConformancePack.PlanCasesOf("OFS-DAT-01").Should().BeEmpty();
    }

    [Fact]
    public void A_case_fails_when_a_rule_is_broken()
    {
        var one = ConformancePack.PlanCasesOf("OFS-PLN-22").First(one => one.Kind == ConformanceCaseKind.Failing);
        var missing = () => one.Verify([]);
        var nothing = () => one.Verify(null!);
        var all = () => ConformancePack.VerifyPlans(each => each.Check().Findings.Where(finding => finding.Code != "OFS-PLN-22").Select(ExpectedFinding.Of));

        missing.Should().Throw<ConformanceException>().WithMessage("OFS-PLN-22/failing-1: no owner*missing: warning OFS-PLN-22 at $.actions[1].owner*");
        nothing.Should().Throw<ArgumentNullException>();
        all.Should().Throw<ConformanceException>().WithMessage("2 of * cases differ*OFS-PLN-22/failing-1*OFS-PLN-22/boundary-2*");
        ConformancePack.VerifyPlans(each => each.Check().Findings.Select(ExpectedFinding.Of));
    }

    [Fact]
    public void Readers_of_records_alone_meet_no_plan()
    {
        foreach (var one in ConformancePack.Cases)
        {
            one.ReadEvents().Should().NotBeEmpty(one.Id);
            RuleCatalogue.Find(one.Rule)!.Scope.Should().BeOneOf([RuleScope.Event, RuleScope.History], one.Id);
        }
    }

    [Fact]
    public void Sound_plans_and_reports_conform()
    {
        OfstedAssert.Conforms(PlanRulesTests.Sound, failFrom: FindingSeverity.Warning, asAt: PlanRulesTests.Today);
        OfstedAssert.Conforms(ProgressReportRulesTests.Sound, failFrom: FindingSeverity.Warning);
    }

    [Fact]
    public void A_failure_says_which_rule_the_plan_or_report_breaks_where()
    {
        var late = Plan(Action("1", PlanActionStatus.InProgress, Day(2024, 5, 1)) with { Start = Day(2024, 6, 1), Owner = null });
        var plan = () => OfstedAssert.Conforms(late);
        var strictly = () => OfstedAssert.Conforms(late, failFrom: FindingSeverity.Warning);
        var early = ProgressReportRulesTests.Sound with { AsAt = Day(2024, 6, 13) };
        var report = () => OfstedAssert.Conforms(early, failFrom: FindingSeverity.Warning);

        plan.Should().Throw<ConformanceException>().Which.Message.Should().Be(
            "1 of 1 records do not conform.\nRecord 0, Getting better, Northwold\n"
            + "  error OFS-PLN-02 at $.actions[0].due: Action 1 is due on 1 May 2024 and starts on 1 June 2024. Rule: No action is due before it starts.");
        strictly.Should().Throw<ConformanceException>().WithMessage("*error OFS-PLN-02*warning OFS-PLN-22 at $.actions[0].owner*");
        OfstedAssert.Conforms(early);
        report.Should().Throw<ConformanceException>().WithMessage("*Progress on Getting better, Northwold*warning OFS-PLN-45 at $.asAt*");
    }

    [Fact]
    public void The_day_counts_and_null_is_refused()
    {
        var ahead = PlanRulesTests.Sound with { Risks = [] };
        var before = () => OfstedAssert.Conforms(ahead, asAt: Day(2024, 3, 14));
        var plan = () => OfstedAssert.Conforms((ImprovementPlan)null!);
        var report = () => OfstedAssert.Conforms((ProgressReport)null!);

        OfstedAssert.Conforms(ahead);
        before.Should().Throw<ConformanceException>().WithMessage("*OFS-PLN-04 at $.actions[1].updates[0].date*");
        plan.Should().Throw<ArgumentNullException>();
        report.Should().Throw<ArgumentNullException>();
    }
}
