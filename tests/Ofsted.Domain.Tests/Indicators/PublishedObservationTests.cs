using Ofsted.Domain.Indicators;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Statistics;

namespace Ofsted.Domain.Tests;

/// <summary>Holds the library to the figures of four published documents, and to what is wrong with them.</summary>
public class PublishedObservationTests
{
    private static readonly IReadOnlyList<string> Ids = [.. PublishedObservations.ById.Keys];

    [Fact]
    public void Every_figure_is_expressed_without_loss()
    {
        PublishedObservations.Lines.Should().HaveCount(333);
        PublishedObservations.ById.SelectMany(pair => PublishedObservations.LinesOf(pair.Key, pair.Value)).Should().Equal(PublishedObservations.Lines);
    }

    [Fact]
    public void Every_figure_has_an_indicator() =>
        PublishedObservations.ById.Values.Where(observation => observation.Indicator is null).Should().BeEmpty();

    [Fact]
    public void Checks_find_what_is_wrong_and_nothing_else()
    {
        var findings = RuleCatalogue.Check(PublishedObservations.ById.Values).Findings;

        findings.Select(finding => $"{finding.Code} {string.Join(" ", finding.Concerned.Select(place => Ids[place]))}").Should().Equal(
            "OFS-OBS-03 004-238",                             // a register falls by "36 percentage points"
            "OFS-OBS-04 004-255 004-256 004-203",             // 47 of 533 called 8%: that fits 42
            "OFS-OBS-04 004-274 004-273 004-203",             // 3 children called 0.67%: that fits 448, two years before
            "OFS-OBS-05 003-175 003-174 003-171",             // 324 of 3,246 printed as 9.9%
            "OFS-OBS-06 003-173 003-175 003-177",             // so the column adds to 99.9
            "OFS-OBS-09 003-171 003-172 003-174 003-176",     // children in need leap by the number of the other rows
            "OFS-OBS-10 000-145",                             // a maximum of 2,000 called less than a minimum of 2,000
            "OFS-OBS-11 000-114",                             // one year, 472 days, against three, 538
            "OFS-OBS-11 000-115",
            "OFS-OBS-11 000-116",                             // one year, 220 days, against the limit of three, 121
            "OFS-OBS-13 000-116",                             // only "99 days from the target" is printed
            "OFS-OBS-13 004-277",                             // only the 101 days over the limit are printed
            "OFS-OBS-14 003-171 003-164",                     // open cases up by half in two months
            "OFS-OBS-14 003-172 003-165",                     // children in need up by 72% in two months
            "OFS-OBS-15 000-012 000-043",                     // 1,450 and 1,732 children in need within a month
            "OFS-OBS-15 000-043 000-012",                     // and 1,680 and 1,374 a year before
            "OFS-OBS-16 000-016 000-154 000-155",             // six reviews, of which five commissioned and three completed
            "OFS-OBS-17 000-055 000-054",                     // an estimate of 520 is four times 130
            "OFS-OBS-18 004-207",                             // 12% of those outside the area, or of all
            "OFS-OBS-19 004-257");                            // "more than three moves" for three or more placements
    }

    [Theory]
    [InlineData("004-277", ComparatorKind.NationalTarget, 101, Verdict.Worse, "709 days is 101 days above the national limit, 608 days (2010-13 threshold): worse.")]
    [InlineData("004-280", ComparatorKind.NationalTarget, 77, Verdict.Worse, "259 days is 77 days above the national limit, 182 days (2010-13): worse.")]
    [InlineData("000-116", ComparatorKind.NationalTarget, 99, Verdict.Worse, "220 days is 99 days above the national limit, 121 days (2012-15 threshold): worse.")]
    [InlineData("000-074", ComparatorKind.NationalTarget, 7, Verdict.Worse, "33 weeks is 7 weeks above the national limit, 26 weeks: worse.")]
    [InlineData("004-253", ComparatorKind.NationalTarget, 2, Verdict.Worse, "28 weeks is 2 weeks above the national limit, 26 weeks: worse.")]
    [InlineData("004-253", ComparatorKind.England, -3, Verdict.Better, "28 weeks is 3 weeks below the average of England, 31 weeks (quarter 1 2014-15): better.")]
    [InlineData("004-296", ComparatorKind.PreviousPeriod, -8, Verdict.Worse, "86% is 8 percentage points below the earlier number, 94% (2013): worse.")]
    [InlineData("000-132", ComparatorKind.StatisticalNeighbours, 20, Verdict.Better, "98% is 20 percentage points above the statistical neighbours, 78% (2013-14): better.")]
    [InlineData("000-148", ComparatorKind.LocalTarget, -8, Verdict.Worse, "32% is 8 percentage points below the authority's own target, 40%: worse.")]
    [InlineData("000-013", ComparatorKind.PreviousPeriod, 52, Verdict.NoDirection, "329 is 52 above the earlier number, 277 (31 March 2014).")]
    public void Stated_comparisons_follow(string id, ComparatorKind kind, int difference, Verdict verdict, string reason)
    {
        var comparison = PublishedObservations.ById[id].Assess().Against(kind)!;

        comparison.Difference!.Amount.Should().Be(difference);
        comparison.Verdict.Should().Be(verdict);
        comparison.Reason.Should().Be(reason);
    }

    [Fact]
    public void A_direction_without_a_number_is_enough_for_a_verdict()
    {
        var comparison = PublishedObservations.ById["000-076"].Assess().Against(ComparatorKind.AllLocalChildren)!;

        comparison.Verdict.Should().Be(Verdict.Worse);
        comparison.Difference.Should().BeNull();
        comparison.Reason.Should().Be("13% is above all children of the area (2014): worse.");
    }

    [Theory]
    [InlineData("000-114", CaveatCodes.PeriodMismatch)]
    [InlineData("000-116", CaveatCodes.PeriodMismatch)]
    [InlineData("000-116", CaveatCodes.Implied)]
    [InlineData("004-277", CaveatCodes.Implied)]
    [InlineData("000-014", CaveatCodes.SmallNumbers)]
    [InlineData("000-045", CaveatCodes.NeighbourModelUnstated)]
    [InlineData("000-003", CaveatCodes.Approximate)]
    [InlineData("000-036", CaveatCodes.OnlyBounds)]
    [InlineData("000-145", CaveatCodes.DirectionContradicted)]
    [InlineData("004-238", CaveatCodes.UnitUnexpected)]
    [InlineData("004-300", CaveatCodes.PeriodMismatch)]
    [InlineData("000-006", CaveatCodes.PeriodUnstated)]
    [InlineData("004-257", CaveatCodes.PeriodMismatch)]
    public void Caveats_come_with_the_assessment(string id, string code) =>
        PublishedObservations.ById[id].Assess().Caveats.Select(caveat => caveat.Code).Should().Contain(code);

    [Fact]
    public void A_limit_that_is_not_printed_comes_from_the_catalogue()
    {
        var assessment = PublishedObservations.ById["000-114"].Assess();

        var limit = assessment.Against(ComparatorKind.NationalTarget)!;
        limit.IsFromCatalogue.Should().BeTrue();
        limit.Comparator.Value.Number.Should().Be(487);
        limit.Comparator.Period!.Text.Should().Be("2012-15");
        limit.Difference!.Amount.Should().Be(-15);
        limit.Caveats.Select(caveat => caveat.Code).Should().Contain(CaveatCodes.PeriodMismatch);
        assessment.Against(ComparatorKind.England)!.Comparator.Value.Number.Should().Be(593);
        PublishedObservations.ById["000-114"].Assess(new() { WithCatalogue = false }).Against(ComparatorKind.England).Should().BeNull();
    }
}
