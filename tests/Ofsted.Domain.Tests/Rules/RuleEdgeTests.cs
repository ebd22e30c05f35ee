using Ofsted.Domain.Rules;
using A = Ofsted.Domain.InspectionActivities;
using D = Ofsted.Domain.Tests.RuleDocuments;
using H = Ofsted.Domain.Tests.HistoryRuleCases;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

/// <summary>Edges of the rules beyond a case each: the other member, the other side, the first place of a list.</summary>
public class RuleEdgeTests
{
    [Fact]
    public void Each_negative_number_of_items_is_reported_at_its_own_member()
    {
        var none = new RecommendationTotals { PriorityActions = 0, Improvements = 6 };
        var faults = new (string Member, RecommendationTotals Totals)[]
        {
            ("priorityActions", none with { PriorityActions = -1 }),
            ("improvements", none with { Improvements = -1 }),
            ("lscbPriorityActions", none with { LscbPriorityActions = -1 }),
            ("lscbImprovements", none with { LscbImprovements = -1 }),
            ("nationalFrameworkReferences", none with { NationalFrameworkReferences = -1 }),
        };
        foreach (var (member, totals) in faults)
            Paths(S.Ilacs2018.With(totals), "OFS-REC-52").Should().Equal("$.totals." + member);
    }

    [Fact]
    public void Each_number_that_differs_from_the_items_is_reported_at_its_own_member()
    {
        var held = S.Sif2014Inadequate.With(S.Items(4, prioritised: 1).Add(S.Item(9) with { Addressee = RecommendationAddressee.Lscb }));
        var right = new RecommendationTotals { PriorityActions = 1, Improvements = 4, LscbImprovements = 1, NationalFrameworkReferences = 0 };
        Paths(held with { Totals = right }, "OFS-REC-53").Should().BeEmpty();
        Paths(held with { Totals = right with { PriorityActions = 2 } }, "OFS-REC-53").Should().Equal("$.totals.priorityActions");
        Paths(held with { Totals = right with { Improvements = 5 } }, "OFS-REC-53").Should().Equal("$.totals.improvements");
        Paths(held with { Totals = right with { LscbPriorityActions = 1 } }, "OFS-REC-53").Should().Equal("$.totals.lscbPriorityActions");
        Paths(held with { Totals = right with { LscbImprovements = 0 } }, "OFS-REC-53").Should().Equal("$.totals.lscbImprovements");
        Paths(held with { Totals = right with { NationalFrameworkReferences = 1 } }, "OFS-REC-53").Should().Equal("$.totals.nationalFrameworkReferences");
    }

    [Fact]
    public void Items_for_a_board_are_reported_where_they_are()
    {
        var none = new RecommendationTotals { PriorityActions = 0, Improvements = 6 };

        Paths(S.Ilacs2018.With(none with { LscbPriorityActions = 1 }), "OFS-LSC-51").Should().Equal("$.totals.lscbPriorityActions");
        Paths(S.Ilacs2018.With(none with { LscbImprovements = 1 }), "OFS-LSC-51").Should().Equal("$.totals.lscbImprovements");
        Paths(S.Ilacs2018.With(S.Items(2).Add(S.Item(3) with { Addressee = RecommendationAddressee.Lscb })), "OFS-LSC-51").Should().Equal("$.recommendations[2].addressee");
    }

    [Fact]
    public void The_board_may_be_judged_first()
    {
        var first = D.Sif with { Judgements = D.Sif.Judgements.Reverse().ToEquatableList() };

        first.Judgements[0].Area.Should().Be(JudgementAreas.Lscb);
        RuleCatalogue.Check(first).HasErrors.Should().BeFalse();
        Paths(first with { Document = null }, "OFS-LSC-50").Should().BeEmpty();
        Paths(first.With((2017, 9, 26), (2017, 10, 20)).Published(2017, 12, 8) with { Document = null }, "OFS-LSC-03").Should().Equal("$.judgements[0].area");
    }

    [Fact]
    public void A_board_that_is_not_judged_there_says_by_which_inspection()
    {
        Only(S.ReInspection.Adding("lscb", "good"), "OFS-LSC-02").Message.Should().StartWith("A re-inspection does not judge");
        Only(S.Ilacs2018.Adding("lscb", "good"), "OFS-LSC-02").Message.Should().StartWith("ILACS 2018 does not judge");
    }

    [Fact]
    public void Without_overall_effectiveness_any_inadequate_judgement_opens_the_way_to_monitoring()
    {
        var monitoring = S.MonitoringVisit.With((2026, 10, 6), (2026, 10, 7)).Published(2026, 11, 4);

        HistoryPaths("OFS-ACT-05", S.Ilacs2026.With("care-leavers", "inadequate"), monitoring).Should().BeEmpty();
        HistoryPaths("OFS-ACT-05", S.Ilacs2026, monitoring).Should().Equal("$[1].activity");
    }

    [Fact]
    public void The_cycle_ends_after_forty_two_months_to_the_day()
    {
        HistoryPaths("OFS-DAT-23", H.Good2019, Short((2022, 7, 21))).Should().BeEmpty();
        HistoryPaths("OFS-DAT-23", H.Good2019, Short((2022, 7, 22))).Should().Equal("$[1].fieldwork[0].start");
        HistoryPaths("OFS-DAT-23", H.Good2019, Short((2021, 7, 20))).Should().Equal("$[1].fieldwork[0].start");

        static Inspection Short((int, int, int) day) => H.Short2022.With(day, day).Published(2022, 9, 9);
    }

    [Fact]
    public void Monitoring_visits_keep_a_month_between_them()
    {
        var next = S.MonitoringVisit.Published(2019, 8, 30);

        HistoryPaths("OFS-ACT-55", H.Inadequate2019, H.Monitoring(2019, 6), next.With((2019, 7, 4), (2019, 7, 5))).Should().BeEmpty();
        HistoryPaths("OFS-ACT-55", H.Inadequate2019, H.Monitoring(2019, 6), next.With((2019, 7, 3), (2019, 7, 3))).Should().Equal("$[2].fieldwork[0].start");
    }

    [Fact]
    public void Six_inspectors_are_too_many_even_in_the_pandemic()
    {
        var visit = D.FocusedVisit.With((2021, 6, 8), (2021, 6, 9)).Published(2021, 7, 13);

        Paths(visit.Printing(it => it with { Team = D.Team(5) }), "OFS-ACT-13").Should().BeEmpty();
        Paths(visit.Printing(it => it with { Team = D.Team(6) }), "OFS-ACT-13").Should().Equal("$.document.team");
    }

    [Fact]
    public void The_full_wording_is_expected_from_November_2021()
    {
        var grades = new PublishedDocument { Grades = [new() { Area = JudgementAreas.HelpAndProtection, Grade = Grades.RequiresImprovement, Wording = "Requires improvement" }] };

        Paths(S.Ilacs2018.With((2021, 9, 6), (2021, 9, 17)).Published(2021, 11, 1).Printing(grades), "OFS-GRD-04").Should().Equal("$.document.grades[0].wording");
        Paths(S.Ilacs2018.With((2021, 9, 6), (2021, 9, 17)).Published(2021, 10, 31).Printing(grades), "OFS-GRD-04").Should().BeEmpty();
    }

    [Fact]
    public void Good_bears_one_part_below_good_and_outstanding_none()
    {
        var good = S.SifGood.With("adoption", "good").With("care-leavers", "good");

        Paths(good.With("care-leavers", "requires-improvement"), "OFS-OVR-17").Should().BeEmpty();
        Paths(good.With("care-leavers", "requires-improvement").With("adoption", "requires-improvement"), "OFS-OVR-17").Should().Equal("$.judgements[2].grade");
        Paths(good.With("looked-after-and-permanence", "outstanding"), "OFS-OVR-17").Should().BeEmpty();
        Paths(good.With("looked-after-and-permanence", "outstanding").With("adoption", "requires-improvement"), "OFS-OVR-17").Should().Equal("$.judgements[2].grade");
    }

    [Fact]
    public void Only_letters_of_joint_inspections_to_2020_are_asked_for_their_power()
    {
        var letter = D.JointInspection.Printing(it => it with { Statutes = [] });
        var later = letter with { Fieldwork = [FieldworkPeriod.Of(new(2022, 5, 9), new(2022, 5, 13))], Published = new(2022, 7, 4) };

        Paths(letter, "OFS-LAW-04").Should().Equal("$.document.statutes");
        Paths(later, "OFS-LAW-04").Should().BeEmpty("the letters since 2022 print no power");
        RuleCatalogue.Find("OFS-LAW-04")!.Severity.Should().Be(FindingSeverity.Warning);
        RuleCatalogue.Find("OFS-LAW-05")!.Statement.Should().NotContain("statute");
        RuleCatalogue.Find("OFS-LSC-03")!.Statement.Should().StartWith("A board is judged only where");
    }

    [Fact]
    public void A_planned_end_of_an_authority_is_no_error()
    {
        var surrey = D.Ilacs with { Authority = AuthorityReference.To(Authorities.FindByKey("surrey")!) };
        var poole = surrey with { Authority = new AuthorityReference { Name = "Poole" } };
        static Inspection In2027(Inspection it) => it with { Fieldwork = [FieldworkPeriod.Of(new(2027, 5, 10), new(2027, 5, 14))], Published = new(2027, 7, 1) };

        Paths(In2027(surrey), "OFS-AUT-01").Should().BeEmpty();
        Paths(In2027(poole), "OFS-AUT-01").Should().Equal("$.authority.name");
    }

    [Fact]
    public void A_section_may_go_by_its_number_alone()
    {
        Paths(D.ReInspection.Printing(it => it with { Statutes = [D.Power("Education and Inspections Act 2006", "136")] }), "OFS-LAW-01").Should().BeEmpty();
        Paths(D.ReInspection.Printing(it => it with { Statutes = [D.Power("Education and Inspections Act 2006", null)] }), "OFS-LAW-01").Should().Equal("$.document.statutes");
    }

    [Fact]
    public void A_long_period_that_is_let_pass_is_still_looked_at_by_the_others()
    {
        RuleCatalogue.Explain(S.Sif.With((2015, 8, 2), (2015, 9, 30))).Checked.Select(rule => rule.Id).Should().Contain("OFS-DAT-12");
        RuleCatalogue.Explain(S.Sif.With((2015, 8, 1), (2015, 9, 30))).Checked.Select(rule => rule.Id).Should().NotContain("OFS-DAT-12");
    }

    [Fact]
    public void Rules_for_other_frameworks_say_why_they_do_not_look()
    {
        Reason(S.Ilacs2023, "OFS-EDN-02").Should().Contain("SIF");
        Reason(S.Sif.With(A.StandardInspection), "OFS-EDN-02").Should().Contain("SIF");
        Reason(S.Ilacs2023.With(FrameworkEditions.Sif2013).Without("care-leavers"), "OFS-GRD-01").Should().Contain("OFS-EDN-01");

        static string? Reason(InspectionEvent record, string rule) => RuleCatalogue.Explain(record).NotApplicable.Single(item => item.Rule.Id == rule).Reason;
    }

    [Fact]
    public void A_history_rule_that_finds_something_or_is_content_has_looked()
    {
        foreach (var fault in HistoryRuleCases.All)
            RuleCatalogue.ExplainHistory(fault.History).Checked.Select(rule => rule.Id).Should().Contain(fault.Id, fault.Fault);
        foreach (var one in BoundaryCases.Histories)
            RuleCatalogue.ExplainHistory(one.Records).Checked.Select(rule => rule.Id).Should().Contain(one.Id, one.Note);
    }

    [Fact]
    public void A_visit_in_several_periods_is_reported_at_the_period_that_slipped()
    {
        var july = S.Period((2025, 7, 22), (2025, 7, 23));
        var august = S.Period((2025, 8, 20), (2025, 8, 21));
        var yearBefore = S.Period((2024, 7, 1), (2024, 7, 2));

        Paths(S.FocusedVisit.Published(2025, 10, 1) with { Fieldwork = [july, august] }, "OFS-DAT-15").Should().Equal("$.fieldwork[1].end");
        Paths(S.FocusedVisit.Published(2025, 10, 1) with { Fieldwork = [july, august, S.Period((2025, 7, 24), (2025, 7, 24))] }, "OFS-DAT-15").Should().Equal("$.fieldwork[1].end");
        Paths(S.FocusedVisit with { Fieldwork = [july, yearBefore] }, "OFS-DAT-15").Should().Equal("$.fieldwork[1].start");
        Paths(S.FocusedVisit with { Fieldwork = [july, yearBefore, S.Period((2025, 7, 24), (2025, 7, 24))] }, "OFS-DAT-15").Should().Equal("$.fieldwork[1].start");
    }

    [Fact]
    public void Overall_effectiveness_keeps_between_the_key_judgements_on_both_sides()
    {
        Paths(S.SifGood.With("overall-effectiveness", "requires-improvement"), "OFS-OVR-04").Should().Equal("$.judgements[0].grade");
        Paths(S.SifGood.With("overall-effectiveness", "outstanding"), "OFS-OVR-04").Should().Equal("$.judgements[0].grade");
        Paths(S.Ilacs2023Short.With("help-and-protection", "requires-improvement"), "OFS-OVR-07").Should().Equal("$.judgements[4].grade");
        Paths(S.Ilacs2023Short.With("impact-of-leaders", "good"), "OFS-OVR-07").Should().Equal("$.judgements[4].grade");
    }

    [Fact]
    public void A_review_of_a_board_without_the_board_is_reported_twice_over()
    {
        Paths(S.BoardReview.Judging("adoption good"), "OFS-JDG-50").Should().Equal("$.judgements", "$.judgements[0].area");
    }

    [Fact]
    public void Lists_of_SIF_have_their_lengths_and_their_day()
    {
        Paths(S.Sif2014Inadequate.With(S.Items(50, prioritised: 1)), "OFS-REC-59").Should().Equal("$.recommendations");
        Paths(S.Sif.With((2015, 5, 5), (2015, 5, 27)).Published(2015, 6, 22).With(S.Items(2)), "OFS-REC-59").Should().BeEmpty("from that day on OFS-REC-10 looks");
        Paths(S.Sif.With((2015, 5, 5), (2015, 5, 27)).Published(2015, 6, 22).With(S.Items(2)), "OFS-REC-10").Should().Equal("$.recommendations");
        Paths(S.Sif.With((2015, 5, 5), (2015, 5, 27)).Published(2015, 6, 21).With(S.Items(2)), "OFS-REC-59").Should().Equal("$.recommendations");
    }

    [Fact]
    public void The_test_of_2026_counts_practice_judgements_and_wants_good_leaders()
    {
        var before = S.Ilacs2023.With((2023, 5, 15), (2023, 5, 26)).Published(2023, 7, 7);

        HistoryPaths("OFS-ACT-03", before.With("care-leavers", "requires-improvement").With("overall-effectiveness", "requires-improvement"), H.Short2026).Should().Equal("$[1].activity");
        HistoryPaths("OFS-ACT-03", before.With("impact-of-leaders", "outstanding"), H.Short2026).Should().BeEmpty();
        HistoryPaths("OFS-ACT-03", S.Ilacs2018.With("impact-of-leaders", "good").With((2022, 6, 6), (2022, 6, 17)).Published(2022, 7, 29), H.Short2026).Should().BeEmpty("how that edition is counted is not known");
    }

    [Fact]
    public void A_jump_is_one_between_full_inspections_whose_grades_are_possible()
    {
        HistoryPaths("OFS-REF-05", H.Inadequate2019, H.Standard(2022, "outstanding").With("help-and-protection", "inadequate")).Should().BeEmpty("the second is impossible");
        HistoryPaths("OFS-REF-05", H.Inadequate2019, H.Standard(2022, "outstanding").With((InspectionActivity?)null)).Should().Equal("$[1].judgements[3].grade");
    }

    private static List<string> Paths(InspectionEvent record, string rule) =>
        [.. RuleCatalogue.Check(record).Findings.Where(finding => finding.Code == rule).Select(finding => finding.Path)];

    private static List<string> HistoryPaths(string rule, params InspectionEvent[] history) =>
        [.. RuleCatalogue.CheckHistory(history).Findings.Where(finding => finding.Code == rule).Select(finding => finding.Path)];

    private static Finding Only(InspectionEvent record, string rule) => RuleCatalogue.Check(record).Findings.Single(finding => finding.Code == rule);
}
