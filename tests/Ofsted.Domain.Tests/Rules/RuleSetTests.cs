using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

public class RuleSetTests
{
    private static readonly Rule OwnRule = new()
    {
        Id = "EX-01",
        Statement = "The source is a document of ours.",
        Editions = [FrameworkEditions.Ilacs2023],
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
        var rules = RuleSet.All.With(OwnRule, (InspectionEvent record) => record.Source is null
            ? [OwnRule.Fault("There is no source.", "$.source")]
            : []);

        var finding = rules.Check(Flawed).Findings.Should().HaveCount(2).And.Subject.Last();
        finding.Should().Be(new Finding { Code = "EX-01", Severity = FindingSeverity.Warning, Message = "There is no source.", Path = "$.source" });
        rules.Rules.Should().ContainSingle(rule => rule.Id == "EX-01").Which.Scope.Should().Be(RuleScope.Event);
        NotApplied(rules, S.Ilacs2018).Should().Contain("EX-01");
        NotApplied(RuleSet.All.With(OwnRule, (InspectionEvent _) => null), Flawed).Should().Contain("EX-01");
        RuleSet.All.Rules.Should().NotContain(rule => rule.Id == OwnRule.Id);

        static IEnumerable<string> NotApplied(RuleSet rules, InspectionEvent record) => rules.Explain(record).NotApplicable.Select(item => item.Rule.Id);
    }

    [Fact]
    public void A_rule_of_the_users_own_needs_an_identifier_a_statement_and_a_function()
    {
        var rules = RuleSet.All.Where(_ => false)
            .With("MY-01", "An inspection has a lead inspector.", (Inspection inspection) => inspection.LeadInspector is not null)
            .With("MY-02", "A visit has topics.", (Visit visit) => visit.Topics.Count > 0)
            .With("MY-03", "A plan is approved.", (ImprovementPlan plan) => plan.Approved is not null)
            .With("MY-04", "A report has tables.", (ProgressReport report) => report.Tables.Count > 0)
            .With("MY-05", "A history has no more than one event.", (IReadOnlyList<InspectionEvent> history) => history.Count <= 1)
            .With("MY-06", "A document has more than one number.", (IReadOnlyList<Observation> numbers) => numbers.Count > 1);

        Codes(rules.Check(S.Ilacs2023 with { LeadInspector = null })).Should().Equal("MY-01");
        Codes(rules.Check(S.Ilacs2023 with { LeadInspector = "A. Person" })).Should().BeEmpty();
        rules.Explain(S.Ilacs2023).NotApplicable.Should().ContainSingle().Which.Reason.Should().Contain("Visit");
        Codes(rules.Check(S.FocusedVisit with { Topics = [] })).Should().Equal("MY-02");
        Codes(rules.Check(PlanRulesTests.Sound with { Approved = null })).Should().Equal("MY-03");
        Codes(rules.Check(ProgressReportRulesTests.Sound with { Tables = [] })).Should().Equal("MY-04");
        Codes(rules.CheckHistory([S.Ilacs2018, S.Ilacs2023])).Should().Equal("MY-05");
        Codes(rules.Check([Numbers.Of("cla-count", 392)])).Should().Equal("MY-06");
        rules.Rules.Select(rule => (rule.Family, rule.Severity)).Distinct().Should().Equal((RuleFamily.Own, FindingSeverity.Warning));
        rules.Rules.Select(rule => rule.Scope).Should().Equal(
            RuleScope.Event, RuleScope.Event, RuleScope.History, RuleScope.Plan, RuleScope.ProgressReport, RuleScope.Observations);
        rules.Check(S.FocusedVisit with { Topics = [] }).Findings[0].Message.Should().EndWith("A visit has topics.");

        static IEnumerable<string> Codes(RuleReport report) => report.Findings.Select(finding => finding.Code);
    }

    [Fact]
    public void The_rule_says_the_code_and_the_severity_of_what_its_function_finds()
    {
        var rule = OwnRule with { Severity = FindingSeverity.Error };
        var other = new Finding { Code = "XX-99", Severity = FindingSeverity.Information, Message = "Something.", Values = ["1"] };

        RuleSet.All.Where(_ => false).With(rule, (InspectionEvent _) => [other]).Check(Flawed).Findings
            .Should().Equal(other with { Code = "EX-01", Severity = FindingSeverity.Error });
    }

    [Fact]
    public void A_rule_on_histories_of_the_users_own_runs_too()
    {
        var rule = OwnRule with { Id = "EX-02", Scope = RuleScope.History };
        var rules = RuleSet.All.Where(_ => false).With(rule, (IReadOnlyList<InspectionEvent> events) => events.Count > 1
            ? [rule.Fault("There are several.", "$[1]") with { Concerned = [0, 1] }]
            : []);

        rules.CheckHistory([S.Ilacs2018]).Findings.Should().BeEmpty();
        rules.CheckHistory([S.Ilacs2018, S.Ilacs2023]).Findings.Should().ContainSingle().Which.Concerned.Should().Equal(0, 1);
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
            (OwnRule with { Id = " " }, "identifier"),
        };
        foreach (var (rule, why) in refused)
        {
            var add = () => RuleSet.All.With(rule, (InspectionEvent _) => []);
            add.Should().Throw<ArgumentException>().WithMessage($"*{why}*");
        }

        var twice = () => RuleSet.All.With(OwnRule, (InspectionEvent _) => []).With(OwnRule, (InspectionEvent _) => []);
        var type = () => RuleSet.All.With("MY-01", "A number is even.", (int number) => number % 2 == 0);
        twice.Should().Throw<ArgumentException>().WithMessage("*already*");
        type.Should().Throw<ArgumentException>().WithMessage("*Int32*");
    }

    [Fact]
    public void An_accepted_exception_moves_the_finding_with_its_reason()
    {
        var exception = new AcceptedException { RuleId = "OFS-DAT-07", Reason = "Published on a Saturday indeed.", Urn = 80535, FirstDay = new LocalDate(2024, 5, 13) };
        var report = RuleSet.All.Accept(exception).Check(Flawed);

        report.Findings.Should().BeEmpty();
        report.HasWarnings.Should().BeFalse();
        report.RulesChecked.Should().Be(RuleSet.All.Check(Flawed).RulesChecked);
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
    public void Exceptions_hold_for_plans_and_observations_too()
    {
        var plan = PlanRulesTests.Sound with { Submitted = new LocalDate(2023, 8, 17) };
        var numbers = new[] { Numbers.Of("cla-outside-la-count", 140), Numbers.Of("cla-count", 392), Numbers.Of("cla-outside-la-pct", 59) };
        var late = new AcceptedException { RuleId = "OFS-PLN-35", Reason = "An election." };
        var share = new AcceptedException { RuleId = "OFS-OBS-04", Reason = "Printed so." };

        RuleSet.All.Accept(late).Check(plan, PlanRulesTests.Today).Should().Match<RuleReport>(report => report.Findings.Count == 0 && report.Accepted.Count == 1);
        RuleSet.All.Accept(late with { FirstDay = new LocalDate(2001, 1, 1) }).Check(plan, PlanRulesTests.Today).Accepted.Should().BeEmpty();
        RuleSet.All.Accept(share).Check(numbers).Should().Match<RuleReport>(report => report.Findings.Count == 0 && report.Accepted.Count == 1);
        RuleSet.All.Accept(share with { Urn = 80542 }).Check(numbers).Accepted.Should().BeEmpty();
    }

    [Fact]
    public void One_call_checks_events_and_the_histories_of_their_authorities()
    {
        InspectionEvent[] events =
        [
            S.FocusedVisit.Of(80542, "Rochdale"),
            Flawed,
            S.Ilacs2018.With((2019, 1, 21), (2019, 2, 1)),
            S.Ilacs2018.With((2019, 1, 21), (2019, 2, 1)),
            S.Ilacs2018 with { Authority = new AuthorityReference() },
        ];
        var each = events.SelectMany((record, place) => RuleCatalogue.Check(record).Findings
            .Select(finding => finding with { Path = string.Concat(FormattableString.Invariant($"$[{place}]"), finding.Path[1..]), Concerned = [place] }));
        var report = RuleCatalogue.CheckAll(events);

        report.Findings.Take(each.Count()).Should().Equal(each);
        var ofHistory = report.Findings.Skip(each.Count()).Single(finding => finding.Code == "OFS-ACT-52");
        ofHistory.Concerned.Should().Equal(2, 3);
        ofHistory.Path.Should().StartWith("$[3]");
        report.Findings.Should().NotContain(finding => finding.Code == "OFS-AUT-52", "each authority has a history of its own");
        (report.RulesChecked + report.RulesNotApplicable).Should().Be(CatalogueRules.OnRecords.Count());
    }

    [Fact]
    public void One_call_finds_what_the_single_calls_find()
    {
        foreach (var history in HistoryRuleCases.All.Select(fault => fault.History).Where(history => history.Select(record => record.Authority.Urn).Distinct().Count() == 1))
        {
            RuleCatalogue.CheckAll(history).Findings.Skip(history.Sum(record => RuleCatalogue.Check(record).Findings.Count))
                .Should().Equal(RuleCatalogue.CheckHistory(history).Findings);
        }

        var none = () => RuleCatalogue.CheckAll([null!]);
        none.Should().Throw<ArgumentException>();
        RuleCatalogue.CheckAll([]).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Places_that_a_rule_of_the_users_own_gives_are_moved_where_they_can_be()
    {
        var own = new Rule { Id = "MY-01", Statement = "Something." };
        var rules = RuleSet.All.Where(_ => false).With(own, (IReadOnlyList<InspectionEvent> _) =>
        [
            own.Fault("One.", "$[0].activity") with { Concerned = [0, 7] }, own.Fault("Two.", "$[9]"), own.Fault("Three."), own.Fault("Four.", ""), own.Fault("Five.", "$[x"),
        ]);

        rules.CheckAll([S.Ilacs2018 with { Authority = new AuthorityReference() }, S.Ilacs2018]).Findings
            .Select(finding => finding.Path).Should().Equal("$[1].activity", "$[9]", "$", "", "$[x");
    }

    [Fact]
    public void A_report_is_light_and_can_be_read_back()
    {
        var clean = RuleCatalogue.Check(S.Ilacs2023);
        var flawed = RuleCatalogue.Check(S.Ilacs2023.Published(2024, 4, 12));
        var json = JsonSerializer.Serialize(clean);

        clean.Findings.Should().BeEmpty();
        json.Length.Should().BeLessThan(2_000);
        Assert.SkipWhen(typeof(EquatableList<int>).GetCustomAttribute<JsonConverterAttribute>() is null, "Plain System.Text.Json cannot read the library's lists yet.");
        JsonSerializer.Deserialize<RuleReport>(json).Should().Be(clean);
        JsonSerializer.Deserialize<RuleReport>(JsonSerializer.Serialize(flawed)).Should().Be(flawed);
    }
}
