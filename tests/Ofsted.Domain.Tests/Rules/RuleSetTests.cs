using Ofsted.Domain.Rules;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

public class RuleSetTests
{
    private static readonly Rule OwnRule = new()
    {
        Id = "EX-01",
        Family = RuleFamily.Unspecified,
        Scope = RuleScope.Event,
        Statement = "The source is a document of ours.",
        Severity = FindingSeverity.Warning,
        Editions = [FrameworkEditions.Ilacs2023],
        Citations = [],
        Evidence = new RuleIncidence(),
        Rationale = "House style.",
    };

    private static readonly Inspection Flawed = S.Ilacs2023.Published(2024, 7, 13);

    [Fact]
    public void The_set_of_all_rules_finds_what_the_catalogue_finds()
    {
        RuleSet.All.Rules.Should().BeEquivalentTo(RuleCatalogue.All);
        foreach (var fault in EventRuleCases.All)
            (RuleSet.All.Check(fault.Event, fault.AsAt) == RuleCatalogue.Check(fault.Event, fault.AsAt)).Should().BeTrue(fault.Fault);
        foreach (var fault in HistoryRuleCases.All)
            (RuleSet.All.CheckHistory(fault.History) == RuleCatalogue.CheckHistory(fault.History)).Should().BeTrue(fault.Fault);
    }

    [Fact]
    public void A_set_is_narrowed_by_severity_family_edition_and_identifier()
    {
        RuleSet.All.AtLeast(FindingSeverity.Error).Rules.Should().OnlyContain(rule => rule.Severity == FindingSeverity.Error).And.NotBeEmpty();
        RuleSet.All.OfFamilies(RuleFamily.Dates, RuleFamily.Authorities).Rules.Select(rule => rule.Family).Distinct()
            .Should().BeEquivalentTo([RuleFamily.Dates, RuleFamily.Authorities]);
        RuleSet.All.For(FrameworkEditions.Ilacs2026).Rules.Select(rule => rule.Id)
            .Should().Contain("OFS-JDG-05").And.Contain("OFS-DAT-01").And.NotContain("OFS-JDG-04").And.NotContain("OFS-LSC-50");
        RuleSet.All.Without("OFS-DAT-07").Check(Flawed).Findings.Should().BeEmpty();
        RuleSet.All.Check(Flawed).Findings.Select(finding => finding.Code).Should().Equal("OFS-DAT-07");
    }

    [Fact]
    public void A_rule_of_the_users_own_runs_beside_the_others_within_its_limits()
    {
        var rules = RuleSet.All.With(OwnRule, record => record.Source is null
            ? [new RuleFault { Message = "There is no source.", Path = "$.source" }]
            : []);

        var finding = rules.Check(Flawed).Findings.Should().HaveCount(2).And.Subject.Last();
        finding.Rule.Should().BeSameAs(OwnRule);
        finding.Path.Should().Be("$.source");
        finding.Member.Should().Be("Source");
        rules.Check(S.Ilacs2018).NotApplicable.Should().Contain(item => item.Rule == OwnRule);
        RuleSet.All.With(OwnRule, _ => null).Check(Flawed).NotApplicable.Should().Contain(item => item.Rule == OwnRule);
        RuleSet.All.Rules.Should().NotContain(OwnRule);
    }

    [Fact]
    public void A_rule_on_histories_of_the_users_own_runs_too()
    {
        var rule = OwnRule with { Id = "EX-02", Scope = RuleScope.History };
        var rules = RuleSet.All.Where(_ => false).WithOnHistories(rule, events => events.Count > 1
            ? [new RuleFault { Message = "There are several.", Path = "$[1]", Events = [0, 1] }]
            : []);

        rules.CheckHistory([S.Ilacs2018]).Findings.Should().BeEmpty();
        rules.CheckHistory([S.Ilacs2018, S.Ilacs2023]).Findings.Should().ContainSingle().Which.Events.Should().Equal(0, 1);
        rules.Accept(new() { RuleId = "EX-02", Reason = "Known.", FirstDay = S.Ilacs2023.FirstDay }).CheckHistory([S.Ilacs2018, S.Ilacs2023])
            .Accepted.Should().ContainSingle();
    }

    [Fact]
    public void Rules_that_cannot_be_added_are_refused()
    {
        var refused = new (Rule Rule, string Why)[]
        {
            (OwnRule with { Id = "OFS-DAT-99" }, "begin with OFS-"),
            (OwnRule with { Id = "ofs-dat-99" }, "begin with OFS-"),
            (OwnRule with { Scope = RuleScope.History }, "scope"),
        };
        foreach (var (rule, why) in refused)
        {
            var add = () => RuleSet.All.With(rule, _ => []);
            add.Should().Throw<ArgumentException>().WithMessage($"*{why}*");
        }

        var twice = () => RuleSet.All.With(OwnRule, _ => []).With(OwnRule, _ => []);
        twice.Should().Throw<ArgumentException>().WithMessage("*already*");
    }

    [Fact]
    public void An_accepted_exception_moves_the_finding_with_its_reason()
    {
        var exception = new AcceptedException { RuleId = "OFS-DAT-07", Reason = "Published on a Saturday indeed.", Urn = 80535, FirstDay = new LocalDate(2024, 5, 13) };
        var report = RuleSet.All.Accept(exception).Check(Flawed);

        report.Findings.Should().BeEmpty();
        report.HasWarnings.Should().BeFalse();
        report.Checked.Should().Contain(rule => rule.Id == "OFS-DAT-07");
        report.Accepted.Should().ContainSingle().Which.Exception.Should().Be(exception);
        report.Accepted[0].Finding.Path.Should().Be("$.published");
        RuleSet.All.Accept(exception).Check(Flawed with { Authority = new() { Name = "Oldham" } }).Findings.Should().BeEmpty("the name is that of the number");
    }

    [Fact]
    public void An_accepted_exception_covers_nothing_else()
    {
        var exception = new AcceptedException { RuleId = "OFS-DAT-07", Reason = "Known." };
        bool Warns(AcceptedException accepted, Inspection record) => RuleSet.All.Accept(accepted).Check(record).HasWarnings;

        Warns(exception, Flawed).Should().BeFalse();
        Warns(exception with { Urn = 80542 }, Flawed).Should().BeTrue();
        Warns(exception with { FirstDay = new LocalDate(2024, 5, 14) }, Flawed).Should().BeTrue();
        Warns(exception with { RuleId = "OFS-DAT-04" }, Flawed).Should().BeTrue();
    }

    [Fact]
    public void An_exception_needs_a_reason_and_a_rule_of_the_set()
    {
        var blank = () => RuleSet.All.Accept(new() { RuleId = "OFS-DAT-07", Reason = " " });
        var unknown = () => RuleSet.All.Accept(new() { RuleId = "OFS-DAT-99", Reason = "Known." });

        blank.Should().Throw<ArgumentException>().WithMessage("*reason*");
        unknown.Should().Throw<ArgumentException>().WithMessage("*OFS-DAT-99*");
    }

    [Fact]
    public void Validators_of_a_set_find_what_the_set_finds()
    {
        var rules = RuleSet.All
            .AtLeast(FindingSeverity.Warning)
            .With(OwnRule, _ => [new RuleFault { Message = "Always." }])
            .Accept(new() { RuleId = "OFS-DAT-07", Reason = "Known." })
            .Accept(new() { RuleId = "OFS-ACT-10", Reason = "Known." });
        var ofEvents = new InspectionEventValidator(rules);
        var ofHistories = new HistoryValidator(rules);

        foreach (var fault in EventRuleCases.All)
        {
            ofEvents.Validate(fault.Event).Errors.Select(failure => failure.CustomState)
                .Should().Equal(rules.Check(fault.Event).Findings, "the fault is {0}", fault.Fault);
        }

        foreach (var fault in HistoryRuleCases.All)
        {
            ofHistories.Validate(fault.History).Errors.Select(failure => failure.CustomState)
                .Should().Equal(rules.CheckHistory(fault.History).Findings, "the fault is {0}", fault.Fault);
        }

        ofEvents.Validate(Flawed).Errors.Should().ContainSingle().Which.ErrorCode.Should().Be("EX-01");
    }
}
