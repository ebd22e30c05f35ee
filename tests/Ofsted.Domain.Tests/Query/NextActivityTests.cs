using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

public class NextActivityTests
{
    private static readonly EventSet Published = OfstedDataset.Default.Events;
    private static readonly LocalDate November2026 = new(2026, 11, 22);

    [Fact]
    public void A_good_authority_expects_a_short_inspection_about_three_years_on()
    {
        var expected = NextActivity.Expect(Published.HistoryOf("Oldham"), November2026);

        expected.Activity.Should().Be(InspectionActivities.ShortInspection);
        expected.Interim.Should().Be(InspectionActivities.FocusedVisit);
        expected.EarliestStart.Should().Be(new LocalDate(2026, 11, 13));
        expected.LatestStart.Should().Be(new LocalDate(2027, 11, 13));
        expected.Latest!.FirstDay.Should().Be(new LocalDate(2024, 5, 13));
        expected.Reasons[0].Source.Confidence.Should().Be(Confidence.Unverified, "Ofsted's own text on April 2026 was not read");
        expected.Reasons.Should().Contain(reason => reason.Text.Contains("0.9 after good; one is held"));
    }

    [Fact]
    public void An_expectation_that_counts_visits_says_to_which_day_letters_were_seen()
    {
        var history = Published.HistoryOf("Windsor and Maidenhead");

        NextActivity.Expect(history, new LocalDate(2026, 1, 27)).Caveats.Should().BeEmpty();
        var later = NextActivity.Expect(history, new LocalDate(2026, 1, 28));
        later.Caveats.Select(caveat => caveat.Code).Should().Equal(CaveatCodes.VisitsIncomplete);
        later.Caveats[0].Message.Should().Contain("27 January 2026");
        NextActivity.Expect(Published.In("South East").HistoryOf("Windsor and Maidenhead"), November2026).Caveats.Should().ContainSingle();
        NextActivity.Expect(EventSet.From(history.Events).HistoryOf("Windsor and Maidenhead"), November2026).Caveats
            .Should().BeEmpty("a set of one's own says nothing of what was looked for");
    }

    [Fact]
    public void An_authority_that_is_to_be_replaced_says_so()
    {
        var surrey = Published.HistoryOf("Surrey");

        NextActivity.Expect(surrey, November2026).Caveats.Select(caveat => caveat.Code).Should().Contain(CaveatCodes.ReorganisationPlanned);
        var after = NextActivity.Expect(surrey, new LocalDate(2027, 4, 1));
        after.Activity.Should().BeNull();
        after.Confidence.Should().Be(Confidence.Unverified);
        after.Reasons.Single().Text.Should().Contain("East Surrey and West Surrey are to replace");
        NextActivity.Expect(Published.HistoryOf("West Surrey"), November2026).Activity.Should().BeNull();
        NextActivity.Expect(Published.HistoryOf("West Surrey"), new LocalDate(2027, 4, 1)).Activity.Should().Be(InspectionActivities.StandardInspection);
    }

    [Fact]
    public void Before_the_rule_of_april_2026_the_overall_grade_decides()
    {
        var expected = NextActivity.Expect(Published.HistoryOf("Rochdale"), new LocalDate(2026, 3, 31));

        expected.Activity.Should().Be(InspectionActivities.StandardInspection);
        expected.Reasons[0].Source.Confidence.Should().Be(Confidence.StatedAndVerified);
    }

    [Fact]
    public void Only_what_was_public_on_the_day_counts()
    {
        var history = Published.HistoryOf("Oldham");

        NextActivity.Expect(history, new LocalDate(2024, 7, 11)).Activity.Should().Be(InspectionActivities.StandardInspection);
        NextActivity.Expect(history, new LocalDate(2024, 7, 12)).Activity.Should().Be(InspectionActivities.ShortInspection);
        NextActivity.Expect(history, new LocalDate(2024, 7, 11)).Reasons
            .Should().Contain(reason => reason.Text == "That window closed on 21 July 2022, so the inspection is later than the norm.");
    }

    [Fact]
    public void An_inadequate_authority_expects_monitoring_and_then_a_standard_inspection()
    {
        var expected = NextActivity.Expect(Published.HistoryOf("Harrow"), November2026);

        expected.Latest!.Published.Should().Be(new LocalDate(2025, 3, 4));
        expected.Activity.Should().Be(InspectionActivities.StandardInspection);
        expected.Interim.Should().Be(InspectionActivities.MonitoringVisit);
        expected.EarliestStart.Should().Be(new LocalDate(2027, 7, 4));
        expected.LatestStart.Should().Be(new LocalDate(2029, 10, 4));
    }

    [Fact]
    public void Without_an_overall_grade_an_inadequate_judgement_is_assumed_to_lead_to_monitoring_and_it_says_so()
    {
        var inadequate = Published.Under(FrameworkEditions.Ilacs2026).WithGrade(JudgementAreas.ImpactOfLeaders, Grades.Inadequate).Single();
        var expected = NextActivity.Expect(Published.HistoryOf(inadequate.Authority), November2026);

        expected.Interim.Should().Be(InspectionActivities.MonitoringVisit);
        expected.Reasons[0].Source.Confidence.Should().Be(Confidence.Unverified);
        expected.Reasons[0].Text.Should().Contain("our assumption");
    }

    [Fact]
    public void The_rule_of_april_2026_fits_the_inspections_since()
    {
        // Seven were not eligible and got a standard inspection; of four that were, Lancashire got a standard one all the same.
        var outcomes = Published.Under(FrameworkEditions.Ilacs2026).Inspections
            .Select(item => (item.Authority.Name, Expected: NextActivity.Expect(Published.HistoryOf(item.Authority), item.FirstDay!.Value).Activity?.Code, Actual: item.Activity!.Code))
            .ToList();

        outcomes.Count(outcome => outcome is { Expected: "standard-inspection", Actual: "standard-inspection" }).Should().Be(7);
        outcomes.Where(outcome => outcome.Expected == "short-inspection").Select(outcome => (outcome.Name, outcome.Actual)).Should().BeEquivalentTo(
        [
            ("Brent", "short-inspection"), ("Somerset", "short-inspection"), ("Portsmouth", "short-inspection"),
            ("Lancashire", "standard-inspection"),
        ]);
    }

    [Fact]
    public void Expectations_of_the_past_come_true_as_often_as_counted()
    {
        var pairs = Published.Histories
            .SelectMany(history => history.Events.Inspections.Where(item => item.Activity != InspectionActivities.LscbReview)
                .Where(item => item.FirstDay >= FrameworkEditions.Ilacs2018.From && item.FirstDay < FrameworkEditions.Ilacs2026.From && item.Edition != FrameworkEditions.Sif2013)
                .Select(item => (Actual: item.Activity, Expectation: NextActivity.Expect(history, item.FirstDay!.Value))))
            .Where(pair => pair.Expectation.Latest is not null)
            .ToList();

        // 315 pairs, of which 11 began since April 2026: 7 after requires improvement or inadequate, 4 after good (3 of them short).
        pairs.Should().HaveCount(306, "and two of authorities abolished since");
        pairs.Where(pair => pair.Expectation.Activity == InspectionActivities.StandardInspection).Should().HaveCount(162)
            .And.OnlyContain(pair => pair.Actual == InspectionActivities.StandardInspection);
        pairs.Where(pair => pair.Expectation.Activity == InspectionActivities.ShortInspection).Should().HaveCount(144);
        pairs.Count(pair => pair.Expectation.Activity == InspectionActivities.ShortInspection && pair.Actual == InspectionActivities.ShortInspection).Should().Be(125);
    }

    [Theory]
    [InlineData("good", "good", "good", "good", "short-inspection")]
    [InlineData("outstanding", "requires-improvement", "outstanding", "good", "short-inspection")]
    [InlineData("good", "requires-improvement", "good", "requires-improvement", "standard-inspection")]
    [InlineData("requires-improvement", "good", "good", "good", "standard-inspection")]
    public void Leaders_and_two_of_three_practice_judgements_make_the_next_inspection_short(
        string leaders, string help, string inCare, string careLeavers, string expected)
    {
        var inspection = Invented(
            FrameworkEditions.Ilacs2023,
            (JudgementAreas.ImpactOfLeaders, leaders), (JudgementAreas.HelpAndProtection, help),
            (JudgementAreas.ChildrenInCare, inCare), (JudgementAreas.CareLeavers, careLeavers), (JudgementAreas.OverallEffectiveness, "good"));

        NextActivity.Expect(EventSet.From([inspection]).HistoryOf("Westmarch"), November2026).Activity!.Code.Should().Be(expected);
    }

    [Theory]
    [InlineData("good", "good", "good", "short-inspection")]
    [InlineData("requires-improvement", "good", "good", null)]
    [InlineData("good", "requires-improvement", "good", null)]
    [InlineData("requires-improvement", "requires-improvement", "requires-improvement", "standard-inspection")]
    public void Where_the_last_report_made_two_practice_judgements_it_says_that_the_count_is_not_known(
        string help, string combined, string overall, string? expected)
    {
        var inspection = Invented(
            FrameworkEditions.Ilacs2018,
            (JudgementAreas.ImpactOfLeaders, "good"), (JudgementAreas.HelpAndProtection, help),
            (JudgementAreas.ChildrenInCareAndCareLeavers, combined), (JudgementAreas.OverallEffectiveness, overall));

        var expectation = NextActivity.Expect(EventSet.From([inspection]).HistoryOf("Westmarch"), November2026);

        (expectation.Activity?.Code).Should().Be(expected);
        expectation.Reasons[0].Text.Should().Contain("how Ofsted counts then is not known");
    }

    [Fact]
    public void Whatever_is_missing_it_answers_with_a_reason()
    {
        var bare = EventSet.From([new Inspection { Authority = new AuthorityReference { Name = "Westmarch" }, Published = new LocalDate(2025, 1, 6) }]);

        foreach (var date in new[] { new LocalDate(2010, 1, 1), new(2014, 1, 1), new(2017, 12, 31), new(2018, 1, 1), new(2026, 3, 31), November2026, LocalDate.MaxIsoValue })
        {
            foreach (var history in new[] { bare.HistoryOf("Westmarch"), EventSet.Empty.HistoryOf("Oldham"), Published.HistoryOf("Slough"), Published.HistoryOf("Surrey") })
            {
                var expected = NextActivity.Expect(history, date);
                expected.AsAt.Should().Be(date);
                expected.Reasons.Should().NotBeEmpty().And.OnlyContain(reason => reason.Source.Confidence != Confidence.Unspecified);
            }
        }

        var unknown = NextActivity.Expect(bare.HistoryOf("Westmarch"), November2026);
        unknown.Activity.Should().BeNull();
        unknown.EarliestStart.Should().BeNull();
    }

    [Fact]
    public void An_abolished_authority_expects_nothing_and_its_successor_something()
    {
        var former = Published.HistoryOf(Authorities.FindByName("Dorset", new LocalDate(2018, 6, 1))!);

        former.Authority!.DfeCode.Should().Be("835");
        former.Events.Should().ContainSingle("its successor's are not its own").Which.Published.Should().Be(new LocalDate(2016, 5, 23));
        NextActivity.Expect(former, November2026).Activity.Should().BeNull();
        NextActivity.Expect(former, November2026).Reasons.Single().Text.Should().Be("The authority was abolished on 31 March 2019; see its successors.");
        NextActivity.Expect(former, new LocalDate(2018, 6, 1)).Activity.Should().Be(InspectionActivities.StandardInspection);
        Published.HistoryOf("Dorset").Events.Should().NotBeEmpty();
    }

    [Fact]
    public void Monitoring_visits_give_the_rhythm_where_they_are_known()
    {
        var within = NextActivity.Expect(Published.HistoryOf("Bradford"), new LocalDate(2025, 3, 20));

        within.Interim.Should().Be(InspectionActivities.MonitoringVisit);
        (within.InterimEarliest, within.InterimLatest).Should().Be((new LocalDate(2025, 4, 29), new LocalDate(2025, 8, 12)), "the last began on 11 February 2025");
        within.Caveats.Should().BeEmpty();
        within.Reasons[^1].Text.Should().StartWith("5 monitoring visits are recorded, the last on 11 February 2025; the next would begin 11 to 26 weeks later");

        var beyond = NextActivity.Expect(Published.HistoryOf("Bradford"), new LocalDate(2025, 6, 1));
        (beyond.InterimEarliest, beyond.InterimLatest).Should().Be((null, null));
        beyond.Caveats.Should().ContainSingle().Which.Code.Should().Be(CaveatCodes.VisitsIncomplete);
        beyond.Reasons[^1].Text.Should().EndWith("whether others came since is not known.");

        var six = NextActivity.Expect(Published.HistoryOf("80526"), new LocalDate(2025, 3, 20));
        if (six.Interim == InspectionActivities.MonitoringVisit)
            six.InterimEarliest.Should().BeNull("six are the most");
        var own = NextActivity.Expect(EventSet.From(Published.Of("Bradford")).HistoryOf("Bradford"), new LocalDate(2025, 6, 1));
        own.InterimEarliest.Should().Be(new LocalDate(2025, 4, 29), "a set of one's own says nothing of gaps");
        NextActivity.Expect(Published.HistoryOf("North Northamptonshire"), new LocalDate(2021, 12, 31)).Interim.Should().Be(InspectionActivities.MonitoringVisit, "its predecessor was inadequate");
    }

    [Fact]
    public void Answers_beyond_the_coverage_carry_a_caveat()
    {
        var day = new LocalDate(2026, 12, 31);

        Published.AsAt(day).Caveats.Should().ContainSingle().Which.Code.Should().Be(CaveatCodes.InspectionsIncomplete);
        Published.AsAt(new LocalDate(2026, 1, 1)).Caveats.Should().BeEmpty();
        Published.HistoryOf("Oldham").AsAt(day).Caveats.Select(caveat => caveat.Message).Should().Equal(
            "Standard inspections are known only to 31 August 2026: an inspection that is not held is not counted.",
            "Focused visits are known only to 27 January 2026: a visit that is not held is not counted.");
        Published.HistoryOf("Oldham").AsAt(new LocalDate(2026, 1, 1)).Caveats.Should().BeEmpty();
        EventSet.From(Published).HistoryOf("Oldham").AsAt(day).Caveats.Should().BeEmpty();
        NextOfEachKind.Of(OfstedDataset.Default.Everything.HistoryOf("Oldham"), day).Caveats.Should().HaveCount(2);
        var burden = InspectionBurden.Of(Published.Of("Bradford"));
        burden.Where(item => item.Caveats.Count > 0).Should().NotBeEmpty().And.OnlyContain(item =>
            item.Year == 2026 || (item.Activity == InspectionActivities.MonitoringVisit && (item.Year == 2021 || item.Year == 2025)));
    }

    [Fact]
    public void Before_2018_an_inadequate_authority_expects_a_re_inspection()
    {
        var expected = NextActivity.Expect(Published.HistoryOf("Rotherham"), new LocalDate(2016, 6, 1));

        expected.Activity.Should().Be(InspectionActivities.ReInspection);
        expected.Interim.Should().Be(InspectionActivities.MonitoringVisit);
        NextActivity.Expect(Published.HistoryOf("Oldham"), new LocalDate(2016, 6, 1)).Activity.Should().BeNull();
        NextActivity.Expect(Published.HistoryOf("Oldham"), new LocalDate(2014, 6, 1)).Activity.Should().Be(InspectionActivities.SingleInspection);
    }

    private static Inspection Invented(FrameworkEdition edition, params (JudgementArea Area, string Grade)[] grades) => new()
    {
        Authority = new AuthorityReference { Name = "Westmarch" },
        Edition = edition,
        Activity = InspectionActivities.StandardInspection,
        Fieldwork = [FieldworkPeriod.Of(new LocalDate(2022, 10, 3), new LocalDate(2022, 10, 14))],
        Published = new LocalDate(2022, 11, 25),
        Judgements = grades.Select(grade => Judgement.Of(grade.Area, Grade.FromCode(grade.Grade))).ToEquatableList(),
    };
}
