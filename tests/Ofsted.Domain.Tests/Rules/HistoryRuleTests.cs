using Ofsted.Domain.Rules;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

public class HistoryRuleTests
{
    private static readonly LocalDate AnyDay = new(2019, 3, 15);

    [Fact]
    public void Sound_histories_have_no_error_and_no_warning()
    {
        foreach (var history in HistoryRuleCases.Sound)
        {
            RuleCatalogue.CheckHistory(history).Findings
                .Where(finding => finding.Severity >= FindingSeverity.Warning)
                .Should().BeEmpty();
        }
    }

    [Fact]
    public void Each_fault_is_reported_by_its_own_rule_with_its_events_and_causes_nothing_else()
    {
        foreach (var fault in HistoryRuleCases.All)
        {
            var findings = RuleCatalogue.CheckHistory(fault.History).Findings;
            var own = findings.Where(finding => finding.Code == fault.Id).ToList();

            own.Select(finding => finding.Path).Should().Equal([fault.Path], "the fault is: {0} ({1})", fault.Fault, string.Join(" & ", findings));
            own[0].Concerned.Should().Equal(fault.Events, "the fault is: {0}", fault.Fault);
            findings.Where(finding => finding.Code != fault.Id && finding.Severity >= FindingSeverity.Warning)
                .Should().BeEmpty("the fault is: {0}", fault.Fault);
        }
    }

    [Fact]
    public void Every_history_rule_has_a_sound_history_at_which_it_looks_and_a_fault_that_it_finds()
    {
        var rules = RuleCatalogue.All.Where(rule => rule.Scope == RuleScope.History).Select(rule => rule.Id).ToList();
        var content = HistoryRuleCases.Sound
            .SelectMany(history => RuleCatalogue.ExplainHistory(history).Checked.Select(rule => rule.Id)
                .Except(RuleCatalogue.CheckHistory(history).Findings.Select(finding => finding.Code)));

        rules.Except(content).Should().BeEmpty();
        rules.Except(HistoryRuleCases.All.Select(fault => fault.Id)).Should().BeEmpty();
    }

    [Fact]
    public void Order_of_the_events_does_not_matter_but_for_the_places_reported()
    {
        foreach (var fault in HistoryRuleCases.All)
        {
            if (fault.Id is "OFS-ACT-52")
                continue;
            var reversed = fault.History.Reverse().ToArray();

            var there = RuleCatalogue.CheckHistory(fault.History).Findings;
            var back = RuleCatalogue.CheckHistory(reversed).Findings;

            back.Select(finding => (finding.Code, finding.Message)).Should().BeEquivalentTo(
                there.Select(finding => (finding.Code, finding.Message)), "the fault is: {0}", fault.Fault);
            back.Select(finding => string.Join(",", finding.Concerned.Select(index => reversed[index].FirstDay)))
                .Should().BeEquivalentTo(there.Select(finding => string.Join(",", finding.Concerned.Select(index => fault.History[index].FirstDay))));
        }
    }

    [Fact]
    public void Events_without_usable_days_are_left_out()
    {
        var swapped = S.Ilacs2018.With((2019, 2, 1), (2019, 1, 21));

        var report = RuleCatalogue.CheckHistory([swapped, S.Ilacs2018 with { Fieldwork = [] }, S.OldFocusedVisit]);

        report.Findings.Should().BeEmpty();
    }

    [Fact]
    public void An_inspection_whose_days_are_not_usable_hides_what_came_before()
    {
        var shortIn2022 = S.Ilacs2018.With(InspectionActivities.ShortInspection).With((2022, 3, 7), (2022, 3, 11)).Published(2022, 4, 22);
        var good = S.Ilacs2018.With("impact-of-leaders", "good").With("help-and-protection", "good").With("overall-effectiveness", "good");
        bool Errs(Inspection between) => Found("OFS-ACT-01", S.Sif.With((2016, 9, 6), (2016, 9, 28)), between, shortIn2022);

        Errs(S.Ilacs2018).Should().BeTrue("it requires improvement");
        Errs(good).Should().BeFalse();
        Errs(good.With((2019, 2, 1), (2019, 1, 21))).Should().BeFalse("its days are swapped");
        Errs(good.With((1919, 1, 21), (1919, 2, 1))).Should().BeFalse("its days are of another century");
        Errs(good with { Fieldwork = [] }).Should().BeFalse("it has no days, and a day of publication");
        Errs(good with { Fieldwork = [], Published = null }).Should().BeFalse("nobody knows when it was");
        Errs(good.With(InspectionActivities.FocusedVisit)).Should().BeFalse("it is called a visit and has judgements");
        Errs(good.With((2023, 1, 13), (2023, 1, 2)).Published(2023, 3, 1)).Should().BeTrue("it comes later");
    }

    [Fact]
    public void An_inspection_more_than_six_years_before_may_not_be_the_last_one()
    {
        var shortIn2022 = S.Ilacs2018.With(InspectionActivities.ShortInspection).With((2022, 3, 7), (2022, 3, 11)).Published(2022, 4, 22);
        bool Errs(int day) => Found("OFS-ACT-01", S.Sif.With((2016, 3, day), (2016, 3, day + 22)), shortIn2022);

        Errs(6).Should().BeFalse();
        Errs(7).Should().BeTrue();
        Errs(8).Should().BeTrue();
    }

    [Fact]
    public void Rules_say_why_they_did_not_look_at_a_history()
    {
        var nothing = RuleCatalogue.ExplainHistory([]);
        nothing.Checked.Should().BeEmpty();
        nothing.NotApplicable.Should().HaveCount(RuleCatalogue.All.Count(rule => rule.Scope == RuleScope.History));

        var mixed = RuleCatalogue.ExplainHistory([S.Sif, S.Ilacs2018, S.Ilacs2023.Of(80542, "Rochdale")]);
        mixed.NotApplicable.Single(item => item.Rule.Id == "OFS-ACT-01").Reason.Should().Contain("several authorities");
    }

    [Fact]
    public void A_long_history_takes_linear_time()
    {
        var many = Enumerable.Range(0, 20_000).Select(i => (InspectionEvent)S.Ilacs2018.With((2019, 1, 21), (2019, 2, 1))).ToList();

        var report = RuleCatalogue.CheckHistory(many);

        report.Findings.Should().HaveCount(19_999);
        report.Findings[0].Code.Should().Be("OFS-ACT-52");
    }

    [Fact]
    public void Focused_visits_after_inadequate_are_exempt_by_the_day_of_their_letter()
    {
        var inadequate = S.Ilacs2018.With("help-and-protection", "inadequate").With("overall-effectiveness", "inadequate");
        bool Warns(LocalDate published) => Found("OFS-ACT-04", inadequate, S.OldFocusedVisit.With((2020, 9, 1), (2020, 9, 2)) with { Published = published });

        Warns(new LocalDate(2020, 9, 30)).Should().BeTrue();
        Warns(new LocalDate(2020, 10, 1)).Should().BeFalse();
        Warns(new LocalDate(2021, 8, 31)).Should().BeFalse();
        Warns(new LocalDate(2021, 9, 1)).Should().BeTrue();
    }

    [Fact]
    public void The_new_test_for_short_inspections_starts_on_1_April_2026()
    {
        var mixed = S.Ilacs2023.With("overall-effectiveness", "requires-improvement").With("help-and-protection", "requires-improvement");
        Inspection Short(int month, int day) => S.Ilacs2023Short.With(
            (2026, month, day), (2026, month, day + 4)) with
        { Edition = month == 3 ? FrameworkEditions.Ilacs2023 : FrameworkEditions.Ilacs2026 };

        Found("OFS-ACT-01", mixed, Short(3, 23)).Should().BeTrue();
        Found("OFS-ACT-01", mixed, Short(4, 1)).Should().BeFalse();
        Found("OFS-ACT-03", mixed, Short(4, 1)).Should().BeFalse();
        Found("OFS-ACT-03", mixed.With("children-in-care", "requires-improvement"), Short(4, 1)).Should().BeTrue();
        Found("OFS-ACT-03", mixed.With("children-in-care", "requires-improvement"), Short(3, 23)).Should().BeFalse();
    }

    [Fact]
    public void Ninety_days_between_two_activities_are_enough()
    {
        bool Warns(int days) => Found("OFS-DAT-22", S.Ilacs2018, Started(new LocalDate(2019, 2, 1).PlusDays(days)));

        Warns(89).Should().BeTrue();
        Warns(90).Should().BeFalse();
        Warns(91).Should().BeFalse();
    }

    [Fact]
    public void An_activity_may_start_on_the_day_after_publication()
    {
        bool Warns(int days) => Found("OFS-DAT-21", S.Ilacs2018 with { Published = AnyDay }, Started(AnyDay.PlusDays(days)));

        Warns(-1).Should().BeTrue();
        Warns(0).Should().BeTrue();
        Warns(1).Should().BeFalse();
    }

    [Fact]
    public void Activities_may_touch_but_not_overlap()
    {
        bool Errs(int days) => Found("OFS-DAT-20", S.Ilacs2018, Started(new LocalDate(2019, 2, 1).PlusDays(days)));

        Errs(-1).Should().BeTrue();
        Errs(0).Should().BeTrue();
        Errs(1).Should().BeFalse();
    }

    private static Visit Started(LocalDate start) => S.OldFocusedVisit with
    {
        Fieldwork = [FieldworkPeriod.Of(start, start)],
        Published = start.PlusDays(30),
    };

    private static bool Found(string id, params InspectionEvent[] history) =>
        RuleCatalogue.CheckHistory(history).Findings.Any(finding => finding.Code == id);
}
