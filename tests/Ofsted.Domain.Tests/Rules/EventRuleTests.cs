using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

public class EventRuleTests
{
    [Fact]
    public void Samples_of_every_kind_of_record_have_no_error_and_no_warning()
    {
        foreach (var sample in RuleSamples.All)
        {
            var report = RuleCatalogue.Check(sample, asAt: new LocalDate(2026, 11, 22));

            report.Findings.Where(finding => finding.Severity >= FindingSeverity.Warning)
                .Should().BeEmpty("{0} is a sound record", sample);
            report.HasErrors.Should().BeFalse();
        }
    }

    [Fact]
    public void Each_fault_is_reported_by_its_own_rule_at_its_place_and_causes_no_other_error()
    {
        var problems = new List<string>();
        foreach (var fault in EventRuleCases.All)
        {
            var findings = RuleCatalogue.Check(fault.Event, fault.AsAt).Findings;
            var own = findings.Where(finding => finding.Code == fault.Id).ToList();
            if (own.Count != 1 || own[0].Path != fault.Path || !own[0].Message.EndsWith('.'))
                problems.Add($"{fault.Id} {fault.Fault}: expected {fault.Path}, found {string.Join(" & ", findings)}");

            var others = findings.Where(finding => finding.Code != fault.Id).ToList();
            var unexpected = others.Where(finding => finding.Severity == FindingSeverity.Error
                || (finding.Severity == FindingSeverity.Warning && !fault.Beside.Contains(finding.Code))).ToList();
            if (unexpected.Count > 0 || fault.Beside.Except(others.Select(finding => finding.Code)).Any())
                problems.Add($"{fault.Id} {fault.Fault}: beside it {string.Join(" & ", others)}");
        }

        problems.Should().BeEmpty();
    }

    [Fact]
    public void Every_event_rule_has_a_sound_record_at_which_it_looks_and_a_fault_that_it_finds()
    {
        var looked = RuleSamples.All
            .SelectMany(Looked)
            .ToHashSet();
        var found = EventRuleCases.All.Select(fault => fault.Id).ToHashSet();
        var rules = RuleCatalogue.All.Where(rule => rule.Scope == RuleScope.Event).Select(rule => rule.Id).ToList();

        rules.Except(looked).Should().BeEmpty("each rule looks at a sound record and is content");
        rules.Except(found).Should().BeEmpty("each rule finds its fault");

        static IEnumerable<string> Looked(InspectionEvent sample)
        {
            var asAt = new LocalDate(2026, 11, 22);
            return RuleCatalogue.Explain(sample, asAt).Checked.Select(rule => rule.Id)
                .Except(RuleCatalogue.Check(sample, asAt).Findings.Select(finding => finding.Code));
        }
    }

    [Fact]
    public void Report_accounts_for_every_event_rule_exactly_once()
    {
        var ids = RuleCatalogue.All.Where(rule => rule.Scope == RuleScope.Event).Select(rule => rule.Id)
            .Order(StringComparer.Ordinal).ToList();
        foreach (var record in RuleSamples.All.Concat(EventRuleCases.All.Select(fault => fault.Event)))
        {
            var report = RuleCatalogue.Check(record);

            var coverage = RuleCatalogue.Explain(record);

            coverage.Checked.Select(rule => rule.Id).Concat(coverage.NotApplicable.Select(item => item.Rule.Id))
                .Order(StringComparer.Ordinal).SequenceEqual(ids).Should().BeTrue("each rule either looked or did not");
            coverage.NotApplicable.Any(item => item.Reason.Length < 5).Should().BeFalse();
            report.Findings.Select(finding => finding.Code).Except(coverage.Checked.Select(rule => rule.Id)).Should().BeEmpty();
            (report.RulesChecked, report.RulesNotApplicable).Should().Be((coverage.Checked.Count, coverage.NotApplicable.Count));
        }
    }

    [Fact]
    public void Silence_is_told_apart_from_not_looking()
    {
        var report = RuleCatalogue.Explain(RuleSamples.Ilacs2023 with { Fieldwork = [] });

        report.NotApplicable.Single(item => item.Rule.Id == "OFS-DAT-03").Reason.Should().Contain("days on site");
        report.NotApplicable.Single(item => item.Rule.Id == "OFS-DAT-19").Reason.Should().Contain("no day was given");
        report.Checked.Should().Contain(rule => rule.Id == "OFS-OVR-02");
    }

    [Fact]
    public void Judgements_are_still_checked_when_the_named_edition_is_the_wrong_one()
    {
        var report = RuleCatalogue.Check(
            RuleSamples.Ilacs2023.With(FrameworkEditions.Ilacs2018).With("care-leavers", "inadequate"));

        report.FindingsOf(FindingSeverity.Error).Select(finding => finding.Code).Should().Equal("OFS-EDN-01", "OFS-OVR-02");
    }

    [Fact]
    public void Finding_carries_rule_values_and_severity()
    {
        var finding = RuleCatalogue.Check(RuleSamples.Ilacs2023.Published(2024, 4, 12)).Findings
            .Single(item => item.Severity == FindingSeverity.Error);

        finding.Code.Should().Be("OFS-DAT-03");
        finding.Severity.Should().Be(RuleCatalogue.Find("OFS-DAT-03")!.Severity);
        finding.Values.Should().Equal("2024-04-12", "2024-05-24");
        finding.Concerned.Should().BeEmpty();
        finding.Message.Should().Be("Publication on 12 April 2024 is not after the last day on site, 24 May 2024.");
    }

    [Fact]
    public void Messages_are_the_same_in_every_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        var faults = EventRuleCases.All.Select(fault => fault.Event).ToList();
        var expected = faults.Select(Messages).ToList();
        try
        {
            foreach (var culture in new[] { "de-DE", "cy-GB", "ar-SA", "tr-TR" })
            {
                Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = new System.Globalization.CultureInfo(culture);
                faults.Select(Messages).Should().Equal(expected);
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = before;
        }

        static string Messages(InspectionEvent record) => string.Join('\n', RuleCatalogue.Check(record).Findings);
    }

    [Fact]
    public void Check_can_be_narrowed_to_some_rules()
    {
        var rules = RuleSet.All.OfFamilies(RuleFamily.Dates).AtLeast(FindingSeverity.Error);
        var record = RuleSamples.Ilacs2023.Published(2024, 4, 12).With(A("focused-visit"));

        rules.Check(record).Findings.Select(finding => finding.Code).Should().Equal("OFS-DAT-03");
        RuleSet.All.Only("OFS-DAT-03").Check(record).Should().Match<RuleReport>(report => report.Findings.Count == 1 && report.RulesChecked == 1);
        rules.Explain(record).Checked.Concat(rules.Explain(record).NotApplicable.Select(item => item.Rule)).Should()
            .OnlyContain(rule => rule.Family == RuleFamily.Dates).And.HaveCount(10);

        RuleSet.All.Invoking(set => set.Only("OFS-XXX-01")).Should().Throw<ArgumentException>().WithMessage("*OFS-XXX-01*");
        RuleSet.All.Invoking(set => set.Without("OFS-DAT-99")).Should().Throw<ArgumentException>().WithMessage("*OFS-DAT-99*");

        static InspectionActivity A(string code) => InspectionActivity.FromCode(code);
    }

    [Fact]
    public void Empty_records_and_long_lists_do_not_throw()
    {
        var empty = RuleCatalogue.Check(new Inspection { Authority = new() });
        empty.FindingsOf(FindingSeverity.Error).Select(finding => finding.Code)
            .Should().Equal("OFS-DAT-51", "OFS-EDN-51", "OFS-JDG-51", "OFS-AUT-50");

        RuleCatalogue.Check(new Visit { Authority = null! }).HasErrors.Should().BeTrue();
        var crowd = RuleSamples.Ilacs2023 with
        {
            Judgements = Enumerable.Repeat(RuleSamples.Judgement("care-leavers", "good"), 50_000).ToEquatableList(),
            Recommendations = RuleSamples.Items(50_000),
            Fieldwork = Enumerable.Repeat(RuleSamples.Period((2024, 5, 13), (2024, 5, 24)), 50_000).ToEquatableList(),
        };
        var report = RuleCatalogue.Check(crowd);
        report.Findings.Count(finding => finding.Code == "OFS-JDG-06").Should().Be(49_999);
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        var check = () => RuleCatalogue.Check((InspectionEvent)null!);
        var history = () => RuleCatalogue.CheckHistory(null!);
        var hole = () => RuleCatalogue.CheckHistory([null!]);

        check.Should().Throw<ArgumentNullException>();
        history.Should().Throw<ArgumentNullException>();
        hole.Should().Throw<ArgumentException>();
    }
}
