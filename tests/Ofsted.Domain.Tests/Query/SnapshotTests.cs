using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

/// <summary>How authorities stood on a day. The figures were counted from the data by a program of another language.</summary>
public class SnapshotTests
{
    private static readonly EventSet Published = OfstedDataset.Default.Events;
    private static readonly LocalDate AugustEnd = new(2026, 8, 31);
    private static readonly Snapshot Now = Published.AsAt(AugustEnd);

    [Fact]
    public void A_snapshot_has_one_state_for_each_authority_of_the_set_that_existed()
    {
        Now.Should().HaveCount(153);
        Now.Select(state => state.Reference.Name).Should().BeInAscendingOrder(StringComparer.Ordinal);
        Published.AsAt(new LocalDate(2018, 12, 31)).Should().HaveCount(152, "six of today's authorities were created later, and five abolished since");
        Published.AsAt(new LocalDate(2018, 12, 31)).Of("Dorset").Should().BeNull("today's Dorset is the unitary of 2019");
        Published.AsAt(new LocalDate(2018, 12, 31)).Of("dorset-county-to-2019")!.Overall.Should().Be(Grades.RequiresImprovement);
        Published.Of("Oldham").AsAt(AugustEnd).Should().ContainSingle();
        EventSet.Empty.AsAt(AugustEnd).Should().BeEmpty();
        Now.ToString().Should().Be("153 authorities as at 2026-08-31");
    }

    [Fact]
    public void An_authority_that_was_not_inspected_yet_stands_there_without_an_inspection()
    {
        var oldham = Published.AsAt(new LocalDate(2015, 8, 2)).Of("Oldham")!;

        oldham.Latest.Should().BeNull();
        oldham.Edition.Should().BeNull();
        oldham.Judgements.Should().BeEmpty();
        oldham.GradeOf(JudgementAreas.HelpAndProtection).Should().BeNull();
        oldham.DaysSinceInspection.Should().BeNull();
        oldham.ToString().Should().Be("Oldham (80535): no inspection held");
        Published.AsAt(new LocalDate(2015, 8, 3)).Of("Oldham")!.Overall.Should().Be(Grades.RequiresImprovement);
    }

    [Fact]
    public void A_state_holds_what_was_public_on_the_day()
    {
        var oldham = Now.Of("353")!;

        oldham.Latest!.FirstDay.Should().Be(new LocalDate(2024, 5, 13));
        oldham.VisitsSince.Should().ContainSingle().Which.FirstDay.Should().Be(new LocalDate(2025, 7, 22));
        oldham.DaysSinceInspection.Should().Be(829);
        oldham.Judgements.Should().HaveCount(5);
        Published.AsAt(new LocalDate(2025, 8, 20)).Of("Oldham")!.VisitsSince.Should().BeEmpty("the letter came out on the 21st");
        Now.In("London").Of("Oldham").Should().BeNull();
    }

    [Fact]
    public void Grades_in_force_are_distributed_as_counted()
    {
        Counts(Now.Distribution(JudgementAreas.ImpactOfLeaders)).Should().Be((60, 58, 27, 8, 0));
        Counts(Now.Distribution(JudgementAreas.HelpAndProtection)).Should().Be((28, 76, 40, 9, 0));
        Counts(Now.Distribution(JudgementAreas.CareLeavers)).Should().Be((47, 63, 35, 6, 2));
        Now.Distribution(JudgementAreas.HelpAndProtection).ShareOf(Grades.Good).Should().BeApproximately(76 / 153.0, 1e-12);
        Now.Distribution(JudgementAreas.ImpactOfLeaders).ToString()
            .Should().Be("Outstanding: 60, Good: 58, Requires improvement to be good: 27, Inadequate: 8");
        Now.Editions.Select(item => item.ToString()).Should().Equal("ILACS 2018: 2", "ILACS 2023: 140", "ILACS 2026: 11");
        Published.AsAt(new LocalDate(2022, 12, 31)).Editions.Select(item => item.ToString()).Should().Equal("SIF: 4", "ILACS 2018: 148");
        EventSet.Empty.Distribution(JudgementAreas.Adoption).ShareGoodOrBetter.Should().BeNull();
        Published.Under(FrameworkEditions.LookedAfter2013).Distribution(JudgementAreas.OverallEffectiveness).CountOf(Grades.Adequate).Should().Be(1);
    }

    [Theory]
    [InlineData("London", 28, 33)] // 85%, as published
    [InlineData("North West", 8, 22)] // 36%, as published
    [InlineData("south west", 6, 15)]
    [InlineData("North East, Yorkshire and the Humber", 17, 27)]
    public void Shares_of_regions_are_those_of_the_official_statistics_of_march_2024(string region, int goodOrBetter, int graded)
    {
        var distribution = Published.In(region).AsAt(new LocalDate(2024, 3, 31)).Distribution(JudgementAreas.OverallEffectiveness);

        (distribution.GoodOrBetter, distribution.Graded).Should().Be((goodOrBetter, graded));
        Published.AsAt(new LocalDate(2024, 3, 31)).In(region).Distribution(JudgementAreas.OverallEffectiveness).Should().Be(distribution);
    }

    [Fact]
    public void A_region_that_does_not_exist_is_refused_with_the_names_of_those_that_do()
    {
        Action[] calls = [() => Published.In("Northwest"), () => Now.In("Northwest"), () => EventSet.Empty.In("Northwest")];

        foreach (var call in calls)
            call.Should().Throw<ArgumentException>().WithMessage("'Northwest' is not a region of England. The regions are East Midlands,*North West,*");
    }

    [Fact]
    public void Neighbours_of_an_authority_and_their_grade()
    {
        var oldham = Authorities.FindByKey("oldham")!;

        Now.NeighboursOf(oldham, NeighbourModel.Model2025).Select(state => $"{state.Authority}: {state.GradeOf(JudgementAreas.HelpAndProtection)!.Code}").Should().Equal(
            "Birmingham: good", "Blackburn with Darwen: good", "Bolton: requires-improvement", "Bradford: requires-improvement", "Coventry: good",
            "Derby: outstanding", "Rochdale: requires-improvement", "Sandwell: good", "Stoke-on-Trent: requires-improvement", "Walsall: good");
        Published.Among(Authorities.NeighboursOf(oldham, NeighbourModel.Model2025)).Histories.Should().HaveCount(10);
        FluentActions.Invoking(() => Now.NeighboursOf(oldham, NeighbourModel.Unspecified)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Where_an_authority_stands_among_its_neighbours()
    {
        var oldham = Authorities.FindByKey("oldham")!;
        var standing = Now.Of(oldham)!.Among(Now.NeighboursOf(oldham, NeighbourModel.Model2025));

        standing.Peers.Should().Be(10);
        standing.Editions.Select(item => item.ToString()).Should().Equal("ILACS 2023: 10");
        standing.Areas.Select(area => area.Area).Should().Equal(Now.Of(oldham)!.Judgements.Select(judgement => judgement.Area));
        var help = standing.In(JudgementAreas.HelpAndProtection)!;
        (help.Grade, help.Better, help.Same, help.Worse, help.NotComparable).Should().Be((Grades.Good, 1, 5, 4, 0));
        help.ToString().Should().Be("Help and protection: Good; 1 better, 5 the same, 4 worse, 0 not comparable (0 compare broadly)");
        standing.In(JudgementAreas.Adoption).Should().BeNull();
        standing.ToString().Should().Be("Oldham (80535) among 10");
    }

    [Fact]
    public void Peers_under_another_edition_compare_broadly_or_not_at_all_and_the_authority_itself_is_left_out()
    {
        var standing = Now.Of("Brent")!.Among(Now);

        standing.Peers.Should().Be(152);
        standing.Editions.Sum(item => item.Count).Should().Be(152);
        standing.Areas.Should().HaveCount(4, "Brent was inspected in 2026, without an overall grade");
        var careLeavers = standing.In(JudgementAreas.CareLeavers)!;
        (careLeavers.Exact.Graded, careLeavers.Broad.Graded, careLeavers.NotComparable).Should().Be((150, 2, 0));
        (careLeavers.Better + careLeavers.Same + careLeavers.Worse).Should().Be(152);

        var early = Published.AsAt(new LocalDate(2018, 6, 30));
        var adoption = early.Of("Oldham")!.Among(early).In(JudgementAreas.Adoption)!;
        adoption.NotComparable.Should().Be(early.Count - 1 - early.Count(state => state.Edition == FrameworkEditions.Sif2013 && state.Reference.Name != "Oldham"));
    }

    [Fact]
    public void A_state_without_an_inspection_stands_nowhere()
    {
        var early = Published.AsAt(new LocalDate(2013, 1, 1));
        var standing = early.Of("Oldham")!.Among(early);

        standing.Areas.Should().BeEmpty();
        standing.Editions.Should().BeEmpty();
        standing.Peers.Should().Be(151);
    }

    [Fact]
    public void Own_events_stand_in_a_snapshot_under_the_name_that_they_give()
    {
        var own = new Inspection
        {
            Authority = new AuthorityReference { Name = "Westmarch" },
            Edition = FrameworkEditions.Ilacs2026,
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2026, 6, 8), new LocalDate(2026, 6, 12))],
            Judgements = [Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Good)],
        };
        var states = Published.Add(own).AsAt(AugustEnd);

        states.Should().HaveCount(154);
        states.Of("westmarch")!.Latest.Should().Be(own);
        states.Of("Westmarch")!.Among(states).Peers.Should().Be(153);
        states.In("London").Should().NotContain(state => state.Reference.Name == "Westmarch");
    }

    [Fact]
    public void Grades_are_good_or_better_below_good_or_neither()
    {
        Grades.All.Where(grade => grade.IsGoodOrBetter()).Should().Equal(Grades.Outstanding, Grades.Good);
        Grades.All.Where(grade => grade.IsBelowGood()).Should().Equal(Grades.RequiresImprovement, Grades.Inadequate, Grades.Adequate);
        ((Grade?)null).IsGoodOrBetter().Should().BeFalse();
        ((Grade?)null).IsBelowGood().Should().BeFalse();
    }

    private static (int, int, int, int, int) Counts(GradeDistribution of) =>
        (of.CountOf(Grades.Outstanding), of.CountOf(Grades.Good), of.CountOf(Grades.RequiresImprovement), of.CountOf(Grades.Inadequate), of.WithoutGrade);
}
