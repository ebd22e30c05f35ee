using Ofsted.Domain.Indicators;
using Ofsted.Domain.Statistics;

namespace Ofsted.Domain.Tests;

public class AssessmentTests
{
    private static readonly ObservationPeriod Three = ObservationPeriod.ThreeYears(2011);

    [Theory]
    [InlineData("cl-eet-pct", 60, 50, Direction.Higher, Verdict.Better)]
    [InlineData("cl-eet-pct", 40, 50, Direction.Lower, Verdict.Worse)]
    [InlineData("cl-neet-pct", 60, 50, Direction.Higher, Verdict.Worse)]
    [InlineData("cl-neet-pct", 40, 50, Direction.Lower, Verdict.Better)]
    [InlineData("cl-neet-pct", 50, 50, Direction.Same, Verdict.Level)]
    [InlineData("cla-count", 500, 400, Direction.Higher, Verdict.NoDirection)]
    [InlineData("cla-count", 400, 400, Direction.Same, Verdict.Level)]
    public void A_direction_becomes_a_verdict_by_polarity(string code, int own, int other, Direction direction, Verdict verdict)
    {
        var comparison = Numbers.Of(code, own).CompareWith(Numbers.Of(code, other).At(ObservationPeriod.FinancialYear(2013)));

        comparison.Direction.Should().Be(direction);
        comparison.Verdict.Should().Be(verdict);
        comparison.Comparator.Kind.Should().Be(ComparatorKind.PreviousPeriod);
    }

    [Fact]
    public void Polarity_is_for_you_to_say()
    {
        var placed = Numbers.Of("cla-with-parents-pct", 13).Against(ComparatorKind.England, 5, ObservationPeriod.FinancialYear(2014));

        placed.Assess().Verdict.Should().Be(Verdict.NoDirection);
        placed.Assess(new() { Polarity = Polarity.LowerIsBetter }).Verdict.Should().Be(Verdict.Worse);
        placed.Assess(new() { Polarity = Polarity.HigherIsBetter }).Verdict.Should().Be(Verdict.Better);
        placed.Assess(new() { Polarity = Polarity.HigherIsBetter }).Polarity.Should().Be(Polarity.HigherIsBetter);
        (placed with { IndicatorCode = "of-nobody" }).Assess().Verdict.Should().Be(Verdict.Unspecified);
    }

    [Fact]
    public void Comparisons_that_disagree_are_mixed()
    {
        var year = ObservationPeriod.FinancialYear(2014);
        var share = Numbers.Of("cl-eet-pct", 60).Against(ComparatorKind.England, 50, year).Against(ComparatorKind.LocalTarget, 70);

        share.Assess().Verdict.Should().Be(Verdict.Mixed);
        share.Assess().Reasons.Should().Equal(
            "60% is 10 percentage points above the average of England, 50% (2014-15): better.", "60% is 10 percentage points below the authority's own target, 70%: worse.");
        share.Assess().Caveats.Should().BeEmpty();
        Numbers.Of("cl-eet-pct", 60).Assess().Verdict.Should().Be(Verdict.Unspecified);
        Numbers.Of("cl-eet-pct", 60).Against(ComparatorKind.PreviousPeriod, 55, ObservationPeriod.FinancialYear(2013)).Assess().Trend.Should().Be(Direction.Higher);
    }

    [Fact]
    public void A_target_that_is_reached_is_met()
    {
        Numbers.Of("cl-eet-pct", 70).Against(ComparatorKind.LocalTarget, 70).Assess().Verdict.Should().Be(Verdict.Better);
        Numbers.Of("adp-a1-days", 547).At(Three).Assess().Against(ComparatorKind.NationalTarget)!.Verdict.Should().Be(Verdict.Better);
        Numbers.Of("adp-a1-days", 548).At(Three).Assess().Against(ComparatorKind.NationalTarget)!.Verdict.Should().Be(Verdict.Worse);
        Numbers.Of("cl-setting-up-home-grant", 1999).At(2015, 6, 1).Assess().Verdict.Should().Be(Verdict.Worse);
        Numbers.Of("cl-setting-up-home-grant", 2000).At(2015, 6, 1).Assess().Verdict.Should().Be(Verdict.Better);
    }

    [Fact]
    public void Bounds_decide_where_they_can()
    {
        Against40(ObservedValue.MoreThan(40)).Should().Be((Direction.Higher, Verdict.Better));
        Against40(ObservedValue.AtLeast(40)).Should().Be((Direction.Unspecified, Verdict.Unspecified));
        Against40(ObservedValue.FewerThan(5)).Should().Be((Direction.Lower, Verdict.Worse));
        Against40(ObservedValue.FewerThan(50)).Should().Be((Direction.Unspecified, Verdict.Unspecified));
        Against40(ObservedValue.Between(41, 50)).Should().Be((Direction.Higher, Verdict.Better));
        Against40(ObservedValue.Between(40, 40)).Should().Be((Direction.Same, Verdict.Better));

        static (Direction, Verdict) Against40(ObservedValue value)
        {
            var comparison = Numbers.Of("cl-eet-pct", value).Against(ComparatorKind.LocalTarget, 40).Assess().Comparisons[0];
            comparison.Difference.Should().BeNull();
            comparison.Caveats.Select(caveat => caveat.Code).Should().Equal(CaveatCodes.OnlyBounds);
            return (comparison.Direction, comparison.Verdict);
        }
    }

    [Fact]
    public void Withheld_numbers_are_not_compared()
    {
        var comparison = Numbers.Of("cl-eet-pct", ObservedValue.Suppressed("c")).Against(ComparatorKind.LocalTarget, 40).Assess().Comparisons[0];

        comparison.Refusal!.Code.Should().Be(Refusal.NotANumber);
        comparison.Verdict.Should().Be(Verdict.Unspecified);
        comparison.Caveats.Select(caveat => caveat.Code).Should().Equal(CaveatCodes.Suppressed);
    }

    [Fact]
    public void Neighbours_of_another_model_carry_a_caveat()
    {
        var one = Numbers.Of("cl-eet-pct", 60) with { Comparators = [Neighbours("2021")] };
        var two = one with { Comparators = [Neighbours("2021"), Neighbours("2025")] };

        Codes(one.Assess()).Should().BeEmpty();
        Codes(one.Assess(new() { NeighbourModel = "2025" })).Should().Equal(CaveatCodes.NeighbourModelDiffers);
        Codes(two.Assess()).Should().Equal(CaveatCodes.NeighbourModelDiffers);
        Codes((one with { Comparators = [Neighbours(null)] }).Assess()).Should().Equal(CaveatCodes.NeighbourModelUnstated);

        static Comparator Neighbours(string? model) => new()
        {
            Kind = ComparatorKind.StatisticalNeighbours,
            Period = ObservationPeriod.FinancialYear(2014),
            Value = ObservedValue.Exactly(55),
            NeighbourModel = model,
        };
    }

    [Fact]
    public void A_single_year_against_the_limit_of_three_carries_a_caveat()
    {
        var year = Numbers.Of("adp-a2-days", 220);

        Codes(year.Against(ComparatorKind.NationalTarget, 121).Assess()).Should().Equal(CaveatCodes.PeriodMismatch);
        Codes(year.Assess()).Should().Equal(CaveatCodes.PeriodMismatch);
        Codes(year.At(ObservationPeriod.ThreeYears(2012)).Against(ComparatorKind.NationalTarget, 121).Assess()).Should().BeEmpty();
    }

    [Fact]
    public void A_target_of_another_period_is_found()
    {
        var average = Numbers.Of("adp-a1-days", 600).At(Three);

        var wrong = average.Against(ComparatorKind.NationalTarget, 608).Assess();
        wrong.Caveats.Should().ContainSingle(caveat => caveat.Code == CaveatCodes.TargetOfOtherPeriod)
            .Which.Message.Should().Be("The printed target, 608 days, is that for 2010-13; for 2011-14 it is 547 days.");
        wrong.Comparisons.Select(comparison => comparison.Verdict).Should().Equal(Verdict.Better, Verdict.Worse, Verdict.Better);
        average.Against(ComparatorKind.NationalTarget, 126).Assess().Caveats.Select(caveat => caveat.Message)
            .Should().Contain("The printed target, 126 days, does not belong to any period; for 2011-14 it is 547 days.");
        Codes(average.Against(ComparatorKind.NationalTarget, 547).Assess()).Should().BeEmpty();
        Codes(Numbers.Of("adp-a1-days", 600).At(ObservationPeriod.ThreeYears(2009)).Assess()).Should().BeEmpty("the limit of 639 days was read");
        Codes(Numbers.Of("adp-a2-days", 100).At(ObservationPeriod.ThreeYears(2014)).Assess()).Should().Equal(CaveatCodes.LimitUnverified);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused()
    {
        var days = Numbers.Of("adp-a1-days", 600);

        days.CompareWith(Numbers.Of("adp-a2-days", 100)).Refusal!.Code.Should().Be(Refusal.IndicatorsDiffer);
        days.CompareWith(days with { Unit = MeasurementUnit.Months }).Refusal!.Code.Should().Be(Refusal.UnitsDiffer);
        days.CompareWith(IndicatorCatalogue.ThresholdsOf("adp-a2-days")[0]).Refusal!.Code.Should().Be(Refusal.IndicatorsDiffer);
        Numbers.Of("adp-a3-timely-pct", 55).CompareWith(IndicatorCatalogue.ThresholdsOf("adp-a3-timely-pct")[0]).Refusal!.Code.Should().Be(Refusal.UnitsDiffer);
        days.CompareWith(days.Part("aged 4")).Caveats.Select(caveat => caveat.Code).Should().Contain(CaveatCodes.DimensionDiffers);
        days.CompareWith(days.In(Numbers.Barnet)).Comparator.Kind.Should().Be(ComparatorKind.Unspecified);
        days.CompareWith(days.In(Numbers.Barnet)).Caveats.Should().BeEmpty();
        days.CompareWith(days.In(Numbers.Barnet).At(ObservationPeriod.FinancialYear(2013))).Caveats.Select(caveat => caveat.Code).Should().Equal(CaveatCodes.PeriodMismatch);
    }

    [Fact]
    public void Caveats_of_the_observation_and_of_new_definitions_are_kept()
    {
        var share = Numbers.Of("hp-icpc-15wd-pct", 60).Against(ComparatorKind.PreviousPeriod, 50, ObservationPeriod.FinancialYear(2011)) with
        {
            Caveats = [new() { Code = CaveatCodes.Unvalidated, Message = "Local." }],
        };

        Codes(share.Assess()).Should().Equal(CaveatCodes.Unvalidated, CaveatCodes.DefinitionChanged);
        Codes(Numbers.Of("cla-uasc-count", 12).Against(ComparatorKind.PreviousPeriod, 9, ObservationPeriod.FinancialYear(2013)).Assess())
            .Should().Equal(CaveatCodes.SmallNumbers);
        Codes(Numbers.Of("cla-uasc-count", 12).Against(ComparatorKind.PreviousPeriod, 10, ObservationPeriod.FinancialYear(2013)).Assess()).Should().BeEmpty("ten is no small number");
        Codes(Numbers.Of("cla-uasc-count", 12).Against(ComparatorKind.PreviousPeriod, 9, ObservationPeriod.FinancialYear(2013)).Assess(new() { SmallNumber = 5 })).Should().BeEmpty();
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Reasons_are_the_same_in_every_culture(string culture)
    {
        using var scope = new CultureScope(culture);

        Numbers.Of("cla-offending-pct", 5.5m).CompareWith(Numbers.Of("cla-offending-pct", 4.25m).At(ObservationPeriod.FinancialYear(2013))).Reason
            .Should().Be("5.5% is 1.25 percentage points above the earlier number, 4.25% (2013-14): worse.");
    }

    private static IEnumerable<string> Codes(Assessment assessment) => assessment.Caveats.Select(caveat => caveat.Code);
}
