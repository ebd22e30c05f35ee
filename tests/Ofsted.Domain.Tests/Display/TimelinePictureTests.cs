using Ofsted.Domain.Data;
using Ofsted.Domain.Display;

namespace Ofsted.Domain.Tests;

public class TimelinePictureTests
{
    private static readonly Inspection First = At(FrameworkEditions.Ilacs2018, new LocalDate(2019, 6, 3), (JudgementAreas.HelpAndProtection, Grades.Good));

    [Fact]
    public void Each_judgement_and_visit_of_Oldham_is_a_mark_that_says_what_it_is()
    {
        var picture = new SvgPicture(TimelinePicture.Render(OfstedDataset.Default.Events.Of("Oldham")));

        picture.Title.Should().Be("Oldham: inspections and visits");
        picture.Tips.Should().Contain(
        [
            "May 2015, Single inspection (SIF). Adoption: Good",
            "Jan 2019, Standard inspection (ILACS 2018). Children in care and care leavers: Requires improvement to be good",
            "May 2024, Standard inspection (ILACS 2023). Care leavers: Good",
            "Focused visit (ILACS 2018), 13 to 15 October 2020: no single topic.",
            "Focused visit (ILACS 2018), 13 to 14 March 2018: Front door.",
        ]);

        // SIF: 7 judgements. ILACS 2018: 4, of which one stands in two lanes. ILACS 2023: 5. Four visits. Legend: two grades and the visit.
        picture.Uses.Should().HaveCount(7 + 5 + 5 + 4 + 3);
        picture.Texts.Should().Contain(["Overall effectiveness", "Safeguarding board", "Standard", "May 2024", "SIF", "ILACS 2018", "2025"]);
        picture.Texts.Should().NotContain("Inadequate", "the legend holds what is drawn");
    }

    [Theory]
    [InlineData("ilacs-2023", "help-and-protection", "Compares exactly with the next")]
    [InlineData("ilacs-2023", "overall-effectiveness", "Does not compare, or is no longer judged")]
    public void A_bar_reaches_the_next_mark_only_where_the_grades_compare_exactly(string edition, string area, string legend)
    {
        var next = At(FrameworkEdition.FromCode(edition), new LocalDate(2023, 6, 5), (JudgementArea.FromCode(area), Grades.Good));

        var picture = new SvgPicture(TimelinePicture.Render([First, next]));

        var marks = picture.Uses.Where(use => use.HasElements).OrderBy(use => SvgPicture.Number(use, "x")).ToList();
        var bar = picture.Root.Elements(SvgPicture.Svg + "rect").Single(rectangle =>
            SvgPicture.Number(rectangle, "height") == 9 && SvgPicture.Number(rectangle, "x") == SvgPicture.Number(marks[0], "x"));
        var reaches = SvgPicture.Number(bar, "x") + SvgPicture.Number(bar, "width") >= SvgPicture.Number(marks[^1], "x") - 0.2;
        reaches.Should().Be(area == "help-and-protection");
        picture.Texts.Should().Contain(legend);
    }

    [Fact]
    public void A_bar_that_compares_broadly_goes_over_into_dots()
    {
        var sif = At(FrameworkEditions.Sif2013, new LocalDate(2015, 6, 1), (JudgementAreas.HelpAndProtection, Grades.Good));

        var picture = new SvgPicture(TimelinePicture.Render([sif, First]));
        AreaLineage.Compare(FrameworkEditions.Sif2013, JudgementAreas.HelpAndProtection, FrameworkEditions.Ilacs2018, JudgementAreas.HelpAndProtection)
            .Comparability.Should().Be(Comparability.Broad);

        picture.Texts.Should().Contain("Compares broadly").And.NotContain("Compares exactly with the next");
        picture.Light.Values.Should().Contain(rule => rule.ContainsKey("stroke-dasharray") && rule.ContainsKey("stroke-linecap"));
    }

    [Fact]
    public void An_edition_without_an_overall_grade_is_shown_as_such()
    {
        var latest = At(FrameworkEditions.Ilacs2026, new LocalDate(2026, 5, 4), (JudgementAreas.HelpAndProtection, Grades.Good));
        var before = First with { Judgements = [.. First.Judgements, Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Good)] };

        var picture = new SvgPicture(TimelinePicture.Render([before, latest]));

        picture.Tips.Should().Contain("May 2026, Inspection (ILACS 2026). Overall effectiveness: not judged");
        picture.Texts.Should().Contain("Not judged");
    }

    [Fact]
    public void Events_of_a_predecessor_stand_apart_below()
    {
        var poole = Authorities.All.Single(authority => authority.Key == "poole");
        var successor = Authorities.SuccessorsOf(poole)[0];
        var old = First with { Authority = new AuthorityReference { Name = "Poole" }, Fieldwork = [FieldworkPeriod.Of(new LocalDate(2018, 3, 5), new LocalDate(2018, 3, 9))] };
        var young = First with { Authority = AuthorityReference.To(successor), Fieldwork = [FieldworkPeriod.Of(new LocalDate(2021, 3, 1), new LocalDate(2021, 3, 5))] };

        var picture = new SvgPicture(TimelinePicture.Render([old, young]));

        picture.Title.Should().Be("Bournemouth, Christchurch and Poole and Poole (to 2019): inspections and visits");
        picture.Texts.Should().ContainInOrder("Bournemouth, Christchurch and Poole", "Mar 2021", "Poole (to 2019)", "Mar 2018");
        string.Join(" ", picture.Texts).Should().Contain("Abolished on 31 March 2019, replaced by Bournemouth, Christchurch and Poole. Its outcomes are not those of its successors.");
    }

    [Fact]
    public void Only_what_was_public_on_the_day_is_drawn()
    {
        var events = OfstedDataset.Default.Events.Of("Oldham");

        var picture = new SvgPicture(TimelinePicture.Render(events, new PictureOptions { AsAt = new LocalDate(2024, 7, 1) }));

        picture.Texts.Should().Contain("2 inspections, 3 visits, as at 1 July 2024");
        picture.Tips.Should().NotContain(tip => tip.Contains("May 2024", StringComparison.Ordinal), "the report came out on 12 July 2024");
    }

    [Fact]
    public void A_count_of_visits_says_up_to_which_day_letters_were_seen()
    {
        var data = OfstedDataset.Default;
        var options = new PictureOptions { AsAt = data.InspectionsAsOf, VisitsAsOf = data.VisitsAsOf };

        TextsOf(options).Should().Contain("3 inspections, 4 visits (letters seen to 27 January 2026), as at 31 August 2026");
        TextsOf(options with { AsAt = null }).Should().Contain("3 inspections, 4 visits (letters seen to 27 January 2026)");
        TextsOf(options with { AsAt = data.VisitsAsOf }).Should().Contain("3 inspections, 4 visits, as at 27 January 2026");
        TextsOf(options with { VisitsAsOf = null }).Should().Contain("3 inspections, 4 visits, as at 31 August 2026");
    }

    [Fact]
    public void Monitoring_visits_are_drawn_and_said_to_be_known_for_some_years_only()
    {
        var data = OfstedDataset.Default;
        var options = new PictureOptions { AsAt = data.InspectionsAsOf, VisitsAsOf = data.VisitsAsOf, Coverage = data.Coverage };

        string Svg(PictureOptions with) => TimelinePicture.Render(data.Events.Of("Bradford"), with);

        Svg(options).Should().Contain("monitoring visits known only from 1 April 2021 to 31 March 2025").And.Contain("Monitoring visit");
        Svg(options with { AsAt = new LocalDate(2024, 1, 1) }).Should().NotContain("only");
        Svg(options with { Coverage = [] }).Should().NotContain("monitoring visits known");
    }

    [Fact]
    public void Every_area_that_an_edition_judges_has_a_lane()
    {
        foreach (var edition in FrameworkEditions.All)
        {
            var inspection = First with { Edition = edition, Judgements = edition.Areas.Select(area => Judgement.Of(area.Area, Grades.Good)).ToEquatableList() };

            var tips = new SvgPicture(TimelinePicture.Render([inspection])).Tips;

            edition.Areas.Where(area => !tips.Any(tip => tip.EndsWith($"({edition.Name}). {area.Area.Label}: Good", StringComparison.Ordinal)))
                .Should().BeEmpty(edition.Name);
        }
    }

    [Fact]
    public void A_review_of_a_board_ends_no_grade_of_the_authority()
    {
        var board = At(FrameworkEditions.Sif2013, new LocalDate(2019, 9, 2), (JudgementAreas.Lscb, Grades.Inadequate)) with { Activity = InspectionActivities.LscbReview };

        var picture = new SvgPicture(TimelinePicture.Render([First, board], new PictureOptions { AsAt = new LocalDate(2022, 12, 31) }));

        picture.Texts.Should().NotContain("Does not compare, or is no longer judged");
        var bars = picture.Root.Elements(SvgPicture.Svg + "rect").Where(rectangle => SvgPicture.Number(rectangle, "height") == 9).ToList();
        (SvgPicture.Number(bars[0], "x") + SvgPicture.Number(bars[0], "width"))
            .Should().BeApproximately(SvgPicture.Number(bars[1], "x") + SvgPicture.Number(bars[1], "width"), 0.2, "both go on to the end");
    }

    [Fact]
    public void Without_events_it_says_so()
    {
        var picture = new SvgPicture(TimelinePicture.Render([]));

        picture.Title.Should().Be("Inspections and visits");
        picture.Texts.Should().Equal("Inspections and visits", "No inspection or visit is recorded.");
        new SvgPicture(TimelinePicture.Render([], new PictureOptions { Authorities = [Authorities.FindByName("Oldham")!] })).Texts
            .Should().Equal("Oldham: inspections and visits", "No inspection or visit is recorded.");
    }

    private static IEnumerable<string> TextsOf(PictureOptions options) =>
        new SvgPicture(TimelinePicture.Render(OfstedDataset.Default.Events.Of("Oldham"), options)).Texts;

    private static Inspection At(FrameworkEdition edition, LocalDate day, (JudgementArea Area, Grade Grade) judgement) => new()
    {
        Authority = new AuthorityReference { Name = "Westmarch" },
        Edition = edition,
        Fieldwork = [FieldworkPeriod.Of(day, day.PlusDays(4))],
        Judgements = [Judgement.Of(judgement.Area, judgement.Grade)],
    };
}
