using Ofsted.Domain.Indicators;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;

using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

public class SuccessMeasureTests
{
    private static readonly LocalDate Today = Day(2024, 2, 1);

    [Theory]
    [InlineData(70, MeasureStanding.NotMet, MeasureTrend.Same)]
    [InlineData(69, MeasureStanding.NotMet, MeasureTrend.Worse)]
    [InlineData(88, MeasureStanding.Close, MeasureTrend.Better)]
    [InlineData(87.9, MeasureStanding.NotMet, MeasureTrend.Better)]
    [InlineData(90, MeasureStanding.Met, MeasureTrend.Better)]
    public void A_result_stands_against_the_target_and_the_baseline(double value, MeasureStanding standing, MeasureTrend trend)
    {
        var position = Conferences(Share((decimal)value, Day(2024, 1, 31))).PositionAt(Today);

        position.Standing.Should().Be(standing);
        position.Trend.Should().Be(trend);
        position.ChangeFromBaseline.Should().Be((decimal)value - 70);
        position.Caveats.Should().BeEmpty();
        position.IsTargetPast.Should().BeFalse();
    }

    [Fact]
    public void For_a_measure_that_should_fall_a_lower_number_is_better()
    {
        var measure = Conferences(Share(60, Today)) with { Polarity = Polarity.LowerIsBetter };

        measure.PositionAt(Today).Trend.Should().Be(MeasureTrend.Better);
        measure.PositionAt(Today).Standing.Should().Be(MeasureStanding.Met);
        (measure with { Polarity = Polarity.Neutral }).PositionAt(Today).Trend.Should().Be(MeasureTrend.Changed);
        (measure with { Polarity = Polarity.Neutral }).PositionAt(Today).Standing.Should().Be(MeasureStanding.Unspecified);
    }

    [Fact]
    public void Only_results_up_to_the_day_count_whatever_their_order()
    {
        var measure = Conferences(Share(95, Day(2024, 3, 31)), Share(80, Day(2023, 12, 31)), Share(75, Day(2023, 9, 30)));

        measure.PositionAt(Today).Latest!.Value.Number.Should().Be(80);
        measure.PositionAt(Day(2024, 3, 31)).Latest!.Value.Number.Should().Be(95);
        measure.PositionAt(Day(2023, 4, 1)).Standing.Should().Be(MeasureStanding.NoResult);
        measure.PositionAt(Day(2023, 4, 1)).Latest.Should().BeNull();
    }

    [Fact]
    public void Numbers_that_do_not_belong_together_are_not_set_against_each_other()
    {
        Position(Share(95, Today) with { Dimension = "girls" }, CaveatCodes.SubjectDiffers).Standing.Should().Be(MeasureStanding.NotComparable);
        Position(Share(95, Today) with { Unit = MeasurementUnit.Count }, CaveatCodes.UnitDiffers).Standing.Should().Be(MeasureStanding.NotComparable);
        Position(Share(95, Today) with { Value = ObservedValue.Suppressed("c") }, CaveatCodes.ResultNotANumber).Standing.Should().Be(MeasureStanding.NotComparable);
        Position(Share(95, Today) with { Value = ObservedValue.FewerThan(5) }, CaveatCodes.ResultNotANumber).ChangeFromBaseline.Should().BeNull();
        Position(Share(95, Today) with { Period = new() { Kind = PeriodKind.Year, End = Today } }, CaveatCodes.PeriodKindDiffers)
            .Standing.Should().Be(MeasureStanding.Met);
        Position(Share(95, Today) with { Period = ObservationPeriod.Unstated }, CaveatCodes.ResultUndated, CaveatCodes.PeriodKindDiffers)
            .Latest.Should().NotBeNull();
        Position(Share(95, Today.PlusYears(-1).PlusDays(-1)), CaveatCodes.ResultOld).Standing.Should().Be(MeasureStanding.Met);
    }

    [Fact]
    public void Without_a_target_or_a_baseline_it_says_so()
    {
        var bare = new SuccessMeasure { IndicatorCode = "own-figure", Results = [Share(1, Day(2023, 12, 1), "own-figure"), Share(2, Today, "own-figure")] };

        bare.PositionAt(Today).Standing.Should().Be(MeasureStanding.NoTarget);
        bare.PositionAt(Today).Trend.Should().Be(MeasureTrend.Changed);
        bare.PositionAt(Today).Caveats.Select(caveat => caveat.Code).Should().Equal(CaveatCodes.NoBaseline);
        bare.Label.Should().Be("own-figure");
        Conferences().Label.Should().Be(IndicatorCatalogue.Find("hp-icpc-15wd-pct")!.Title);
    }

    private static MeasurePosition Position(Observation result, params string[] codes)
    {
        var position = Conferences(result).PositionAt(Today);
        position.Caveats.Select(caveat => caveat.Code).Should().Equal(codes);
        return position;
    }
}
