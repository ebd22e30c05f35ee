namespace Ofsted.Domain.Tests;

public class FrameworkEditionTests
{
    [Fact]
    public void Codes_and_names_of_editions_are_these_and_stay_these() =>
        FrameworkEditions.All.Select(edition => (edition.Code, edition.Name)).Should().Equal(
            ("slac-2009", "SLAC 2009"), ("cp-2012", "Child protection 2012"), ("lac-2013", "Looked after 2013"), ("sif-2013", "SIF"),
            ("ilacs-2018", "ILACS 2018"), ("ilacs-2023", "ILACS 2023"), ("ilacs-2026", "ILACS 2026"),
            ("jtai-2016", "JTAI 2016"), ("jtai-2022", "JTAI 2022"), ("area-send-2016", "Area SEND 2016"), ("area-send-2023", "Area SEND 2023"));

    [Theory]
    [InlineData("standard-inspection", "2017-12-31", null)]
    [InlineData("standard-inspection", "2018-01-01", "ilacs-2018")]
    [InlineData("standard-inspection", "2018-01-29", "ilacs-2018")]
    [InlineData("short-inspection", "2022-12-05", "ilacs-2018")]
    [InlineData("short-inspection", "2022-12-31", "ilacs-2018")]
    [InlineData("short-inspection", "2023-01-01", "ilacs-2023")]
    [InlineData("focused-visit", "2023-01-02", "ilacs-2023")]
    [InlineData("standard-inspection", "2026-03-31", "ilacs-2023")]
    [InlineData("standard-inspection", "2026-04-01", "ilacs-2026")]
    [InlineData("monitoring-visit", "2026-04-02", "ilacs-2026")]
    [InlineData("standard-inspection", "2999-01-01", "ilacs-2026")]
    [InlineData("single-inspection", "2013-10-31", null)]
    [InlineData("single-inspection", "2013-11-01", "sif-2013")]
    [InlineData("single-inspection", "2013-11-19", "sif-2013")]
    [InlineData("re-inspection", "2018-06-11", "sif-2013")]
    [InlineData("re-inspection", "2018-07-31", "sif-2013")]
    [InlineData("re-inspection", "2018-08-01", null)]
    [InlineData("lscb-review", "2015-06-15", "sif-2013")]
    [InlineData("looked-after-inspection", "2013-06-24", "lac-2013")]
    [InlineData("looked-after-inspection", "2013-11-01", null)]
    [InlineData("joint-targeted-area-inspection", "2016-01-31", null)]
    [InlineData("joint-targeted-area-inspection", "2016-02-22", "jtai-2016")]
    [InlineData("joint-targeted-area-inspection", "2020-02-24", "jtai-2016")]
    [InlineData("joint-targeted-area-inspection", "2022-01-10", "jtai-2022")]
    [InlineData("area-send-inspection", "2016-05-09", "area-send-2016")]
    [InlineData("area-send-inspection", "2022-12-31", "area-send-2016")]
    [InlineData("area-send-inspection", "2023-01-30", "area-send-2023")]
    public void The_first_day_on_site_decides_the_edition(string activity, string day, string? code) =>
        (FrameworkEditions.For(InspectionActivity.FromCode(activity), Day(day))?.Code).Should().Be(code);

    [Fact]
    public void Two_editions_overlap_from_January_to_July_2018()
    {
        CodesOn("2017-12-31").Should().Equal("sif-2013");
        CodesOn("2018-01-01").Should().Equal("sif-2013", "ilacs-2018");
        CodesOn("2018-07-31").Should().Equal("sif-2013", "ilacs-2018");
        CodesOn("2018-08-01").Should().Equal("ilacs-2018");
        CodesOn("2022-12-31").Should().Equal("ilacs-2018");
        CodesOn("2023-01-01").Should().Equal("ilacs-2023");
        CodesOn("2026-03-31").Should().Equal("ilacs-2023");
        CodesOn("2026-04-01").Should().Equal("ilacs-2026");
        CodesOn("2008-12-31").Should().BeEmpty();
    }

    [Fact]
    public void Each_edition_judges_its_areas_in_the_order_of_its_reports()
    {
        AreasOf(FrameworkEditions.Sif2013).Should().Equal(
            "overall-effectiveness/Overall", "help-and-protection/Key", "looked-after-and-permanence/Key", "adoption/Sub", "care-leavers/Sub",
            "leadership/Key", "lscb/Separate");
        AreasOf(FrameworkEditions.Ilacs2018).Should().Equal(
            "impact-of-leaders/Key", "help-and-protection/Key", "children-in-care-and-care-leavers/Key", "overall-effectiveness/Overall");
        AreasOf(FrameworkEditions.Ilacs2023).Should().Equal(
            "impact-of-leaders/Key", "help-and-protection/Key", "children-in-care/Key", "care-leavers/Key", "overall-effectiveness/Overall");
        AreasOf(FrameworkEditions.Ilacs2026).Should().Equal(
            "impact-of-leaders/Key", "help-and-protection/Key", "children-in-care/Key", "care-leavers/Key");
        FrameworkEditions.Ilacs2026.HasOverall.Should().BeFalse();
        FrameworkEditions.Ilacs2023.HasOverall.Should().BeTrue();
        FrameworkEditions.LookedAfter2013.Areas.Should().HaveCount(5);
    }

    [Fact]
    public void Only_the_editions_before_the_single_framework_grade_with_adequate()
    {
        FrameworkEditions.All.Where(edition => edition.Scale.Contains(Grades.Adequate)).Select(edition => edition.Code)
            .Should().Equal("slac-2009", "cp-2012", "lac-2013");
        FrameworkEditions.All.Where(edition => edition.Scale.Contains(Grades.RequiresImprovement)).Select(edition => edition.Code)
            .Should().Equal("sif-2013", "ilacs-2018", "ilacs-2023", "ilacs-2026");
    }

    [Fact]
    public void Parts_of_a_key_judgement_name_it_and_may_be_not_judged()
    {
        FrameworkEditions.Sif2013.Areas.Where(area => area.Parent is not null)
            .Select(area => (area.Number, area.Parent!.Code)).Should().Equal(
                ("2.1", "looked-after-and-permanence"), ("2.2", "looked-after-and-permanence"));
        FrameworkEditions.All.SelectMany(edition => edition.Areas).Where(area => area.MayBeNotJudged).Select(area => area.Area.Code)
            .Should().Equal("looked-after-and-permanence", "adoption", "care-leavers");
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>1 November 2013 is 19 October in the Julian calendar.</summary>
    [Theory]
    [InlineData(18, false)]
    [InlineData(19, true)]
    public void A_day_of_another_calendar_is_the_day_that_it_is(int julianDay, bool isInForce) =>
        FrameworkEditions.Sif2013.InForce(new LocalDate(2013, 10, julianDay, CalendarSystem.Julian)).Should().Be(isInForce);

    [Fact]
    public void A_renewed_framework_is_announced_for_2027_without_a_day()
    {
        var announced = FrameworkEditions.Ilacs2026.AnnouncedChanges.Single();

        announced.Text.Should().Contain("2027");
        announced.From.Should().BeNull();
        announced.Source.Document.Should().Be("Ofsted press notice of 27 November 2025");
        announced.Source.Confidence.Should().Be(Confidence.Stated);
        FrameworkEditions.Ilacs2026.To.Should().BeNull();
        FrameworkEditions.All.Where(edition => edition.AnnouncedChanges.Count > 0).Should().Equal(FrameworkEditions.Ilacs2026);
    }

    [Fact]
    public void Dates_cite_what_states_them()
    {
        FrameworkEditions.Ilacs2018.DatesSource.Document.Should().Contain("consultation of 2022");
        FrameworkEditions.Ilacs2018.StatutoryBasis.Single().Note.Should().Contain("methodology report of August 2024").And.NotContain("no statute");
        FrameworkEditions.ChildProtection2012.From.Should().Be(Day("2012-06-01"));
        FrameworkEditions.ChildProtection2012.DatesSource.Confidence.Should().Be(Confidence.Unverified);
        FrameworkEditions.ChildProtection2012.DatesSource.Note.Should().Contain("13 July 2012 to 16 August 2013");
        FrameworkEditions.ChildProtection2012.AreasSource.Note.Should().Contain("three more areas");
        NationalFramework.Enablers[2].Source.Confidence.Should().Be(Confidence.StatedAndVerified);
    }

    private static IEnumerable<string> CodesOn(string day) => FrameworkEditions.InForceOn(Day(day)).Where(edition => edition.IsGraded).Select(edition => edition.Code);

    private static IEnumerable<string> AreasOf(FrameworkEdition edition) => edition.Areas.Select(area => $"{area.Area.Code}/{area.Role}");
}
