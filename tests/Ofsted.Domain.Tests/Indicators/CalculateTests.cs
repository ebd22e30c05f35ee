using FsCheck;
using FsCheck.Fluent;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Statistics;

namespace Ofsted.Domain.Tests;

public class CalculateTests
{
    private static readonly ObservedValue[] NoNumbers =
    [
        ObservedValue.Suppressed("c"), ObservedValue.FewerThan(5), ObservedValue.MoreThan(100), ObservedValue.Between(90, 100),
        ObservedValue.NotApplicable, ObservedValue.Words("almost half"),
    ];

    [Fact]
    public void Counts_add_up()
    {
        var sum = Calculate.Sum([Numbers.Of("cla-count", 392), Numbers.Of("cla-count", 100).In(Numbers.Barnet)]);

        sum.Result.Should().Be(new Quantity { Amount = 492, Unit = MeasurementUnit.Count, Period = PeriodKind.Year });
        sum.Caveats.Should().BeEmpty();
        sum.ToString().Should().Be("492");
        Calculate.Sum([Numbers.Of("cla-count", 392), Numbers.Of("cla-count", 100).In(Numbers.Barnet).At(new() { Kind = PeriodKind.Year, Text = "2014/15" })])
            .ToString().Should().Be("492");
    }

    [Fact]
    public void What_is_no_number_is_never_reckoned_with()
    {
        foreach (var value in NoNumbers)
        {
            var (bad, good) = (Numbers.Of("cla-count", value), Numbers.Of("cla-count", 100).In(Numbers.Barnet));
            Calculation[] calculations =
            [
                Calculate.Sum([good, bad]), Calculate.Average([bad, good]), Calculate.Change(bad, good.In(Numbers.Oldham)),
                Calculate.Growth(good.In(Numbers.Oldham), bad), Calculate.Share(bad, good.In(Numbers.Oldham)), Calculate.Rate(good.In(Numbers.Oldham), bad),
            ];
            foreach (var calculation in calculations)
            {
                calculation.Result.Should().BeNull();
                calculation.Refusal!.Code.Should().Be(Refusal.NotANumber);
                calculation.Refusal.Reason.Should().Contain(value.ToString());
            }

            bad.ToQuantity().Should().BeNull();
        }
    }

    [Theory]
    [InlineData("cla-rate")]
    [InlineData("cla-reviews-timely-pct")]
    [InlineData("wf-caseload-average")]
    public void Rates_and_averages_have_no_sum(string indicator) =>
        Calculate.Sum([Numbers.Of(indicator, 10), Numbers.Of(indicator, 20).In(Numbers.Barnet)]).Refusal!.Code.Should().Be(Refusal.NotAdditive);

    [Fact]
    public void Shares_of_one_whole_have_a_sum()
    {
        var parts = new[] { ("cin", 75m), ("cpp", 9.9m), ("cla", 15m) }.Select(part => Numbers.Of("hp-open-cases-share-pct", part.Item2).Part(part.Item1));

        Calculate.Sum(parts).ToString().Should().Be("99.9%");
    }

    [Fact]
    public void Sums_refuse_what_does_not_go_together()
    {
        var count = Numbers.Of("cla-count", 392);

        Calculate.Sum([]).Refusal!.Code.Should().Be(Refusal.Nothing);
        Calculate.Sum([count, count]).Refusal!.Code.Should().Be(Refusal.CountedTwice);
        Calculate.Sum([count, Numbers.Of("adp-a1-days", 10)]).Refusal!.Code.Should().Be(Refusal.UnitsDiffer);
        Calculate.Sum([count, count.In(Numbers.Barnet).At(ObservationPeriod.FinancialYear(2013))]).Refusal!.Code.Should().Be(Refusal.PeriodsDiffer);
        Calculate.Sum([count, count.In(Numbers.Barnet) with { Value = ObservedValue.Exactly(decimal.MaxValue) }]).Refusal!.Code.Should().Be(Refusal.OutOfRange);
    }

    [Fact]
    public void Categories_that_share_children_carry_a_caveat()
    {
        string[] Codes(params Observation[] parts) => [.. Calculate.Sum(parts).Caveats.Select(caveat => caveat.Code)];

        Codes(Numbers.Of("hp-cin-count", 2435), Numbers.Of("cla-count", 487)).Should().Equal(CaveatCodes.CategoriesOverlap);
        Codes(Numbers.Of("hp-cpp-parental-factor-count", 111).Part("domestic-abuse"), Numbers.Of("hp-cpp-parental-factor-count", 86).Part("parental-drugs"))
            .Should().Equal(CaveatCodes.CategoriesOverlap);
        Codes(Numbers.Of("adp-placed-count", 33), Numbers.Of("adp-placed-count", 8).Part("aged 4 to 7")).Should().Equal(CaveatCodes.CategoriesOverlap);
        Codes(Numbers.Of("hp-cpp-count", 324), Numbers.Of("cla-count", 487)).Should().BeEmpty();
        Codes(Numbers.Of("hp-cin-count", 2435), Numbers.Of("cla-count", 487).In(Numbers.Barnet)).Should().BeEmpty();
    }

    [Fact]
    public void A_mean_of_shares_says_that_it_is_not_weighted()
    {
        var mean = Calculate.Average([Numbers.Of("cla-reviews-timely-pct", 90), Numbers.Of("cla-reviews-timely-pct", 99).In(Numbers.Barnet)]);

        mean.ToString().Should().Be("94.5%");
        mean.Caveats.Select(caveat => caveat.Code).Should().Equal(CaveatCodes.Unweighted);
        Calculate.Average([Numbers.Of("cla-count", 5), Numbers.Of("cla-count", 8).In(Numbers.Barnet)]).Caveats.Should().BeEmpty();
    }

    [Fact]
    public void Means_refuse_what_does_not_go_together()
    {
        var share = Numbers.Of("cla-reviews-timely-pct", 90);
        var other = share.In(Numbers.Barnet);

        Calculate.Average([share]).Caveats.Should().BeEmpty("one number needs no weight");
        Calculate.Average([share]).Result!.Amount.Should().Be(share.Value.Number);
        Calculate.Average([]).Refusal!.Code.Should().Be(Refusal.Nothing);
        Calculate.Average([share, other with { IndicatorCode = "cl-eet-pct" }]).Refusal!.Code.Should().Be(Refusal.IndicatorsDiffer);
        Calculate.Average([share, other.Part("aged 16")]).Refusal!.Code.Should().Be(Refusal.DimensionsDiffer);
        Calculate.Average([share, other with { Unit = MeasurementUnit.Count }]).Refusal!.Code.Should().Be(Refusal.UnitsDiffer);
        Calculate.Average([share, other.At(ObservationPeriod.ThreeYears(2012))]).Refusal!.Code.Should().Be(Refusal.PeriodsDiffer);
        Calculate.Average([share, share]).Refusal!.Code.Should().Be(Refusal.CountedTwice);
    }

    [Fact]
    public void A_change_of_percentages_is_in_points_and_of_counts_in_the_count()
    {
        var (before, after) = (Numbers.Of("cl-suitable-accom-pct", 94), Numbers.Of("cl-suitable-accom-pct", 86));

        Calculate.Change(after, before).ToString().Should().Be("-8 percentage points");
        Calculate.Growth(after, before).Refusal!.Code.Should().Be(Refusal.NotAdditive);
        Calculate.Change(Numbers.Of("hp-cme-count", 37), Numbers.Of("hp-cme-count", 58)).ToString().Should().Be("-21");
        Math.Round(Calculate.Growth(Numbers.Of("hp-cme-count", 37), Numbers.Of("hp-cme-count", 58)).Result!.Amount).Should().Be(-36);
        Calculate.Growth(Numbers.Of("hp-cme-count", 37), Numbers.Of("hp-cme-count", 0)).Refusal!.Code.Should().Be(Refusal.DivisionByZero);
    }

    [Fact]
    public void A_change_is_of_one_thing()
    {
        var share = Numbers.Of("cl-eet-pct", 60);

        Calculate.Change(share, share with { IndicatorCode = "cl-neet-pct" }).Refusal!.Code.Should().Be(Refusal.IndicatorsDiffer);
        Calculate.Change(share, share.In(Numbers.Barnet)).Refusal!.Code.Should().Be(Refusal.AuthoritiesDiffer);
        Calculate.Change(share, share.Part("aged 19")).Refusal!.Code.Should().Be(Refusal.DimensionsDiffer);
        Calculate.Change(share, share with { Unit = MeasurementUnit.Count }).Refusal!.Code.Should().Be(Refusal.UnitsDiffer);
    }

    [Fact]
    public void A_change_over_a_new_definition_or_another_kind_of_time_carries_a_caveat()
    {
        var after = Numbers.Of("cl-in-touch-pct", 98).At(ObservationPeriod.FinancialYear(2013));
        var before = Numbers.Of("cl-in-touch-pct", 90).At(ObservationPeriod.FinancialYear(2012));

        Calculate.Change(after, before).Caveats.Select(caveat => caveat.Code).Should().Equal(CaveatCodes.DefinitionChanged);
        Calculate.Change(after.At(ObservationPeriod.FinancialYear(2014)), after).Caveats.Should().BeEmpty();
        Calculate.Change(Numbers.Of("adp-a1-days", 472), Numbers.Of("adp-a1-days", 538).At(ObservationPeriod.ThreeYears(2011)))
            .Caveats.Select(caveat => caveat.Code).Should().Equal(CaveatCodes.PeriodMismatch);
    }

    [Fact]
    public void Shares_and_rates_follow_from_counts()
    {
        var (children, outside) = (Numbers.Of("cla-count", 392), Numbers.Of("cla-outside-la-count", 140));

        Math.Round(Calculate.Share(outside, children).Result!.Amount, 1).Should().Be(35.7m);
        Calculate.Share(outside, children).Result!.Unit.Should().Be(MeasurementUnit.Percent);
        Calculate.Share(children, outside).Refusal!.Code.Should().Be(Refusal.PartExceedsWhole);
        Calculate.Share(outside, children with { Value = ObservedValue.Exactly(0) }).Refusal!.Code.Should().Be(Refusal.DivisionByZero);
        Calculate.Share(outside, children.In(Numbers.Barnet)).Refusal!.Code.Should().Be(Refusal.AuthoritiesDiffer);
        Calculate.Share(Numbers.Of("cla-outside-la-pct", 36), children).Refusal!.Code.Should().Be(Refusal.UnitsDiffer);
        var rate = Calculate.Rate(children.At(2015, 5, 31), Numbers.Of("ctx-pop-0-17", ObservedValue.Approximately(57168)).At(2013, 6, 30));
        Math.Round(rate.Result!.Amount, 1).Should().Be(68.6m);
        rate.Result.IsApproximate.Should().BeTrue();
        rate.Caveats.Select(caveat => caveat.Code).Should().Equal(CaveatCodes.Approximate, CaveatCodes.PeriodMismatch);
    }

    [Fact]
    public void Quantities_refuse_other_units()
    {
        var days = Numbers.Of("adp-a1-days", 709).ToQuantity()!;
        var weeks = Numbers.Of("cla-care-proceedings-weeks", 33).ToQuantity()!;
        var percent = Numbers.Of("cl-eet-pct", 86).ToQuantity()!;
        var points = percent with { Unit = MeasurementUnit.PercentagePoints, Amount = 8 };

        days.Minus(weeks).Refusal!.Code.Should().Be(Refusal.UnitsDiffer);
        days.Plus(weeks).Refusal!.Code.Should().Be(Refusal.UnitsDiffer);
        days.Plus(days with { Period = PeriodKind.ThreeYearAverage }).Refusal!.Code.Should().Be(Refusal.PeriodsDiffer);
        days.Minus(days with { Period = PeriodKind.ThreeYearAverage }).Caveats.Select(caveat => caveat.Code).Should().Equal(CaveatCodes.PeriodMismatch);
        percent.Plus(percent).Refusal!.Code.Should().Be(Refusal.NotAdditive);
        percent.Plus(points).ToString().Should().Be("94%");
    }

    [Fact]
    public void What_was_added_can_be_taken_away()
    {
        Prop.ForAll((int one, int other) =>
        {
            var (first, second) = (Numbers.Of("cla-count", one).ToQuantity()!, Numbers.Of("cla-count", other).ToQuantity()!);
            return first.Plus(second).Result!.Minus(second).Result == first && first.Plus(second) == second.Plus(first);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_sum_is_a_number_or_a_reason()
    {
        Prop.ForAll((int[] numbers, bool[] isSuppressed) =>
        {
            var parts = numbers.Select((number, index) => Numbers.Of(
                "cla-count", index < isSuppressed.Length && isSuppressed[index] ? ObservedValue.Suppressed("c") : ObservedValue.Exactly(number)) with
            {
                Authority = new AuthorityReference { Name = $"Place {index}" },
            }).ToList();
            var sum = Calculate.Sum(parts);
            var mayBe = parts.Count > 0 && parts.TrueForAll(part => part.Value.Number is not null);
            return sum.IsRefused != mayBe && (sum.Refusal is null) == mayBe && (!mayBe || sum.Result!.Amount == numbers.Sum(number => (decimal)number));
        }).QuickCheckThrowOnFailure();
    }
}
