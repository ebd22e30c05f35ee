using Ofsted.Domain.Data;
using Ofsted.Domain.Display;

namespace Ofsted.Domain.Tests;

public class GradeStripPictureTests
{
    private static readonly PictureOptions ThreeOfTheNorthWest = new()
    {
        AsAt = new LocalDate(2026, 8, 31),
        Authorities = [Authorities.FindByName("Oldham")!, Authorities.FindByName("Blackpool")!, Authorities.FindByName("Cumberland")!],
    };

    [Fact]
    public void A_year_strip_runs_each_grade_up_to_the_year_before_the_next()
    {
        var picture = new SvgPicture(GradeStripPicture.RenderByYear(OfstedDataset.Default.Events, JudgementAreas.OverallEffectiveness, ThreeOfTheNorthWest));

        picture.Tips.Should().Equal(
            "Oldham, 2015 to 2018: Requires improvement to be good",
            "Oldham, 2019 to 2023: Requires improvement to be good",
            "Oldham, 2024 to 2026: Good",
            "Blackpool, 2014 to 2018: Requires improvement to be good",
            "Blackpool, 2019 to 2022: Inadequate",
            "Blackpool, 2023 to 2025: Requires improvement to be good",
            "Blackpool, 2026: not judged",
            "Cumberland, 2024 to 2026: Good");
        picture.Description.Should().StartWith("Oldham: Requires improvement to be good 2015 to 2018, Requires improvement to be good 2019 to 2023, Good 2024 to 2026.");
    }

    [Fact]
    public void What_an_earlier_edition_judged_in_place_of_an_area_is_named()
    {
        var picture = new SvgPicture(GradeStripPicture.RenderByYear(
            OfstedDataset.Default.Events, JudgementAreas.ChildrenInCare, ThreeOfTheNorthWest with { Authorities = [Authorities.FindByName("Oldham")!] }));

        picture.Texts.Should().Contain("Judged as looked after and permanence under SIF, children in care and care leavers under ILACS 2018.");
    }

    [Fact]
    public void An_area_strip_shows_the_latest_inspection_of_each_and_joins_what_is_one_judgement()
    {
        Inspection inspection = new()
        {
            Authority = new AuthorityReference { Name = "Westmarch" },
            Edition = FrameworkEditions.Ilacs2018,
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2021, 3, 1), new LocalDate(2021, 3, 5))],
            Judgements = [Judgement.Of(JudgementAreas.HelpAndProtection, Grades.Good), Judgement.Of(JudgementAreas.ChildrenInCareAndCareLeavers, Grades.Inadequate)],
        };
        var board = inspection with
        {
            Activity = InspectionActivities.LscbReview, Judgements = [Judgement.Of(JudgementAreas.Lscb, Grades.Good)],
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2022, 3, 1), new LocalDate(2022, 3, 5))],
        };

        var picture = new SvgPicture(GradeStripPicture.RenderByArea([board, inspection]));

        picture.Tips.Should().Equal(
            "Westmarch. Help and protection: Good", "Westmarch. Children in care and care leavers: Inadequate", "Westmarch. Children in care and care leavers: Inadequate");
        picture.Texts.Should().Contain("Joined marks are one judgement: children in care and care leavers.").And.Contain("Mar 2021");
    }

    [Fact]
    public void An_authority_without_an_inspection_keeps_its_row()
    {
        var options = ThreeOfTheNorthWest with { AsAt = new LocalDate(2020, 1, 1) };

        new SvgPicture(GradeStripPicture.RenderByArea(OfstedDataset.Default.Events, options)).Texts.Should().ContainInOrder("Cumberland", "no inspection is recorded");
        new SvgPicture(GradeStripPicture.RenderByYear(OfstedDataset.Default.Events, JudgementAreas.HelpAndProtection, options)).Texts
            .Should().ContainInOrder("Cumberland", "no grade is recorded");
        new SvgPicture(GradeStripPicture.RenderByArea([])).Texts.Should().Contain("0 authorities");
    }

    [Fact]
    public void Rows_stand_by_name_unless_an_order_is_asked_for()
    {
        var events = OfstedDataset.Default.Events.Of("Rochdale").Union(OfstedDataset.Default.Events.Of("Bolton"));

        new SvgPicture(GradeStripPicture.RenderByArea(events)).Texts.Should().ContainInOrder("Bolton", "Rochdale");
        new SvgPicture(GradeStripPicture.RenderByArea(OfstedDataset.Default.Events, ThreeOfTheNorthWest)).Texts.Should().ContainInOrder("Oldham", "Blackpool");
    }
}
