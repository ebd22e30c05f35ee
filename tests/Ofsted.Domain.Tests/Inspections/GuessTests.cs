using Ofsted.Domain.Csv;
using Ofsted.Domain.Data;
using Ofsted.Domain.Display;
using Ofsted.Domain.Json;
using Ofsted.Domain.Query;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

/// <summary>What people wrote without having read the documentation, and what should simply work.</summary>
[Collection(nameof(ConsoleUsers))]
public class GuessTests
{
    private static readonly EventSet Published = OfstedDataset.Default.Events;

    [Fact]
    public void A_history_is_a_list_of_events()
    {
        var oldham = Published.HistoryOf("Oldham");

        oldham.Should().Equal(oldham.Events);
        oldham.Count.Should().Be(Published.Of("Oldham").Count);
        oldham[0].Should().BeSameAs(oldham.Events[0]);
        TimelinePicture.Render(oldham).Should().Be(TimelinePicture.Render(oldham.Events));
        HistoryHtml.Render(oldham).Should().Be(HistoryHtml.Render(oldham.Events));
        HistoryText.Render(oldham).Should().Be(HistoryText.Render(oldham.Events));
        EventRows.ToCsv(oldham).Should().Be(EventRows.ToCsv(oldham.Events));
        RuleCatalogue.CheckHistory(oldham).Should().Be(RuleCatalogue.CheckHistory(oldham.Events));
    }

    [Fact]
    public void The_latest_inspection_of_a_history()
    {
        Published.HistoryOf("Oldham").Between(new(2013, 1, 1), new(2020, 1, 1)).Latest!.FirstDay.Should().Be(new LocalDate(2019, 1, 21));
        Published.HistoryOf("Oldham").Between(new(2000, 1, 1), new(2001, 1, 1)).Latest.Should().BeNull();
    }

    [Fact]
    public void Regions_have_names_and_an_event_knows_its_own()
    {
        Regions.All.Should().Equal(Authorities.Current.Select(authority => authority.Region).Distinct().Order(StringComparer.Ordinal));
        Published.In(Regions.NorthWest).Should().NotBeEmpty().And.Equal(Published.Where(item => item.Authority.Region == "North West"));
        new AuthorityReference { Name = "Westmarch" }.Region.Should().BeNull();
        new AuthorityReference { Name = "Oldham MBC" }.Region.Should().Be(Regions.NorthWest);
    }

    [Fact]
    public void A_code_of_the_department_may_be_a_number()
    {
        Authorities.FindByDfeCode(353).Should().BeSameAs(Authorities.Get("Oldham"));
        Authorities.FindByDfeCode(1).Should().BeNull();
    }

    [Fact]
    public void A_period_on_site_has_a_constructor()
    {
        new FieldworkPeriod(new(2024, 5, 13), new LocalDate(2024, 5, 24)).Should().Be(FieldworkPeriod.Of(new(2024, 5, 13), new LocalDate(2024, 5, 24)));
        new FieldworkPeriod(new(2024, 5, 13), null).End.Should().BeNull();
    }

    [Theory]
    [InlineData("Grades.Good > Grades.Inadequate", "JudgementScales.FourPoint.IsBetter(grade, other)")]
    [InlineData("Grades.Good <= Grades.Inadequate", "JudgementScales.FourPoint.IsBetter(grade, other)")]
    [InlineData("Grades.Good.IsBetterThan(Grades.Inadequate)", "JudgementScales.FourPoint.IsBetter(grade, other)")]
    [InlineData("Grades.Good.IsWorseThan(Grades.Inadequate)", "JudgementScales.FourPoint.IsBetter(grade, other)")]
    [InlineData("Grades.All.Order()", ".Order(JudgementScales.FourPoint)")]
    [InlineData("OfstedDataset.Default.Events.AsAt(new LocalDate(2026, 1, 1)).OrderBy(one => one.Overall)", ".OrderBy(…, JudgementScales.FourPoint)")]
    [InlineData("OfstedDataset.Default.Events.Inspections.OrderByDescending(one => one.Overall)", ".OrderByDescending(…, JudgementScales.FourPoint)")]
    public void A_comparison_of_grades_without_a_scale_does_not_compile_and_says_what_to_write(string guess, string says) =>
        new DocumentedCode("guess", $"Console.WriteLine({guess});", Runs: true).Run().Problem.Should().Contain(says);

    [Theory]
    [InlineData("OfstedDataset.Default.Events.Inspections.OrderBy(one => one.Overall, JudgementScales.FourPoint).Count()")]
    [InlineData("OfstedDataset.Default.Events.Inspections.OrderBy(one => one.FirstDay).Count()")]
    [InlineData("OfstedDataset.Default.Events.Inspections.OrderByDescending(one => one.Authority.Name).Count()")]
    [InlineData("Grades.Good == Grades.Inadequate")]
    public void Every_other_order_compiles(string code) =>
        new DocumentedCode("guess", $"Console.WriteLine({code});", Runs: true).Run().Problem.Should().BeNull();

    [Fact]
    public void A_region_has_its_current_authorities()
    {
        Authorities.In("north west").Should().Equal(Authorities.Current.Where(authority => authority.Region == Regions.NorthWest)).And.HaveCount(24);
        Authorities.In("North East, Yorkshire and the Humber").Should().Contain([Authorities.Get("Durham"), Authorities.Get("Leeds")], "it is one of Ofsted's");
        FluentActions.Invoking(() => Authorities.In("Yorkshire")).Should().Throw<ArgumentException>().WithMessage("'Yorkshire' is not a region of England. *Yorkshire and the Humber*");
        FluentActions.Invoking(() => Authorities.In(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_report_of_the_rules_gives_its_errors_and_its_warnings()
    {
        var report = RuleSet.All.With<InspectionEvent>("MY-01", "A lead inspector is named.", item => item.LeadInspector is not null).Check(new Inspection
        {
            Authority = Authorities.Get("Oldham"),
            Edition = FrameworkEditions.Ilacs2023,
            Activity = InspectionActivities.StandardInspection,
            Fieldwork = [FieldworkPeriod.Of(new(2024, 5, 24), new LocalDate(2024, 5, 13))],
            Judgements = [(JudgementAreas.CareLeavers, Grades.Good)],
        });

        report.Errors.Select(finding => finding.Code).Should().Equal("OFS-DAT-01", "OFS-JDG-04");
        report.Errors.Should().Equal(report.FindingsOf(FindingSeverity.Error));
        report.Warnings.Should().Equal(report.FindingsOf(FindingSeverity.Warning)).And.ContainSingle(finding => finding.Code == "MY-01");
        RuleCatalogue.Check(Published.HistoryOf("Oldham").Latest!).Errors.Should().BeEmpty();
    }

    [Fact]
    public void Questions_that_people_ask_in_one_line()
    {
        var day = new LocalDate(2026, 1, 1);

        Published.AsAt(day).GroupBy(one => one.Overall).Sum(group => group.Count()).Should().Be(Published.AsAt(day).Count);
        Published.Where(item => item.Published >= new LocalDate(2024, 1, 1)).Should().NotBeEmpty();
        Published.Histories.Select(history => NextActivity.Expect(history, day)).Should().HaveCount(Published.Histories.Count);
        Published.Visits.Where(visit => visit.Topics.Contains(VisitTopics.FrontDoor)).Should().NotBeEmpty();
        Published.AsAt(day).OrderByDescending(one => one.DaysSinceInspection).First().DaysSinceInspection.Should().BePositive();
        JudgementScales.FourPoint.IsBetter(Grades.Good, Grades.Inadequate).Should().BeTrue();
        WorkingDayCalendar.England.IsWorkingDay(new(2023, 5, 8)).Should().BeFalse();
        FrameworkEdition.Parse("ILACS 2023").Should().BeSameAs(FrameworkEditions.Ilacs2023);
        RuleSet.All.Without("OFS-DAT-01").Check(Published.Inspections.Last()).HasErrors.Should().BeFalse();
        System.Text.Json.JsonSerializer.Deserialize<List<InspectionEvent>>(System.Text.Json.JsonSerializer.Serialize(Published.Of("Oldham")))
            .Should().Equal(Published.Of("Oldham"));
    }
}
