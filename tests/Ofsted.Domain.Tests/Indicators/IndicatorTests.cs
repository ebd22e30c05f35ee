using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Tests;

public class IndicatorTests
{
    [Fact]
    public void The_catalogue_holds_189_complete_indicators()
    {
        IndicatorCatalogue.All.Should().HaveCount(189);
        IndicatorCatalogue.All.Select(indicator => indicator.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => code == code.ToLowerInvariant());
        IndicatorCatalogue.All.Should().OnlyContain(indicator => indicator.Title.Length > 0 && indicator.Definition.Length > 0
            && indicator.Numerator.Length > 0 && indicator.Period.Length > 0 && indicator.Collection.Length > 0
            && indicator.Source.Confidence != Confidence.Unspecified);
        IndicatorCatalogue.All.GroupBy(indicator => indicator.Tier).Select(group => (group.Key, group.Count())).Should().BeEquivalentTo(
            [(IndicatorTier.Core, 126), (IndicatorTier.Extended, 30), (IndicatorTier.Local, 33)]);
        IndicatorCatalogue.All.GroupBy(indicator => indicator.Area).Select(group => (group.Key, group.Count())).Should().BeEquivalentTo(
        [
            (IndicatorArea.Context, 13), (IndicatorArea.HelpAndProtection, 52), (IndicatorArea.ChildrenInCare, 41), (IndicatorArea.Health, 10),
            (IndicatorArea.Education, 22), (IndicatorArea.Adoption, 18), (IndicatorArea.CareLeavers, 16), (IndicatorArea.LeadershipAndWorkforce, 17),
        ]);
        IndicatorCatalogue.Of(IndicatorArea.Health).Should().HaveCount(10);
    }

    [Theory]
    [InlineData("adp-a10-days", "SCARD:A10", Confidence.Stated)]
    [InlineData("cla-supported-accom-pct", "LAIT:398", Confidence.Unverified)]
    [InlineData("edu-cla-sen-support-pct", "LAIT:282", Confidence.Unverified)]
    [InlineData("edu-cla-ehcp-pct", "LAIT:282", Confidence.Unverified)]
    [InlineData("hp-cin-duration-pct", "LAIT:265; LAIT:266", Confidence.Unverified)]
    [InlineData("edu-cin-attainment8", "", Confidence.Unverified)]
    [InlineData("edu-cin-overall-absence-pct", "", Confidence.Unverified)]
    public void Later_measures_are_known_with_how_sure_we_are(string code, string external, Confidence confidence)
    {
        var indicator = IndicatorCatalogue.Find(code)!;

        string.Join("; ", indicator.ExternalCodes).Should().Be(external);
        indicator.Source.Confidence.Should().Be(confidence);
        indicator.Source.Note.Should().NotBeNull();
    }

    [Fact]
    public void A_count_of_good_homes_has_no_better_direction_and_first_scorecard_limits_are_stated()
    {
        IndicatorCatalogue.Find("ctx-childrens-homes-good")!.Polarity.Should().Be(Polarity.Neutral);
        IndicatorCatalogue.ThresholdsOf("adp-a1-days").First(limit => limit.Limit == 639).Source.Confidence.Should().Be(Confidence.Stated);
        IndicatorCatalogue.ThresholdsOf("adp-a2-days").First(limit => limit.Limit == 213).Source.Confidence.Should().Be(Confidence.Stated);
    }

    [Fact]
    public void An_indicator_is_found_with_its_facts()
    {
        var indicator = IndicatorCatalogue.Find("hp-icpc-15wd-pct")!;

        indicator.Unit.Should().Be(MeasurementUnit.Percent);
        indicator.Polarity.Should().Be(Polarity.HigherIsBetter);
        indicator.Denominator.Should().Be("ICPCs held");
        indicator.ExternalCodes.Should().Equal("LAIT:218", "LAIT:268", "AnnexA:List5", "CIN:N00148", "CIN:N00110");
        indicator.PeriodKinds.Should().Equal(PeriodKind.Quarter, PeriodKind.Year);
        indicator.JudgedUnder.Should().Equal(JudgementAreas.HelpAndProtection);
        IndicatorCatalogue.Find("cla-count")!.Denominator.Should().BeNull();
        IndicatorCatalogue.Find("cla-count")!.Polarity.Should().Be(Polarity.Neutral);
        IndicatorCatalogue.Find("wf-agency-pct")!.Polarity.Should().Be(Polarity.LowerIsBetter);
        IndicatorCatalogue.Find("cl-setting-up-home-grant")!.Unit.Should().Be(MeasurementUnit.Pounds);
        IndicatorCatalogue.Find("HP-ICPC-15WD-PCT").Should().BeNull();
        IndicatorCatalogue.Find(null).Should().BeNull();
    }

    [Fact]
    public void A_code_of_somebody_elses_may_stand_for_several()
    {
        IndicatorCatalogue.FindByExternalCode("LAIT:287").Select(indicator => indicator.Code).Should().Equal(
            "wf-sw-fte", "wf-vacancy-pct", "wf-turnover-pct", "wf-agency-pct", "wf-caseload-average");
        IndicatorCatalogue.FindByExternalCode("SCARD:A1").Select(indicator => indicator.Code).Should().Equal("adp-a1-days");
        IndicatorCatalogue.FindByExternalCode(null).Should().BeEmpty();
        IndicatorCatalogue.FindByExternalCode("").Should().BeEmpty();
    }

    [Fact]
    public void A_percentage_or_a_rate_says_out_of_what() =>
        IndicatorCatalogue.All.Where(indicator => indicator.Unit is MeasurementUnit.Percent or MeasurementUnit.RatePer10000)
            .Should().OnlyContain(indicator => indicator.Denominator != null);

    [Theory]
    [InlineData("adp-a1-days", "2009-12 639, 2010-13 608 (647), 2011-14 547 (628), 2012-15 487 (593), 2013-16 426, 2014-17 426")]
    [InlineData("adp-a2-days", "2009-12 213, 2010-13 182 (210), 2011-14 152 (217), 2012-15 121 (223), 2013-16 121, 2014-17 121")]
    [InlineData("adp-a3-timely-pct", "2009-12 21, 2010-13 20 (55), 2011-14 18 (51), 2012-15 16 (47), 2013-16 14")]
    [InlineData("cla-count", "")]
    public void Limits_of_the_adoption_scorecard_by_period(string code, string expected) =>
        string.Join(", ", IndicatorCatalogue.ThresholdsOf(code).Select(threshold =>
            threshold.England is { } england ? $"{threshold.Period} {threshold.Limit} ({england})" : $"{threshold.Period} {threshold.Limit}"))
            .Should().Be(expected);

    [Fact]
    public void Limits_from_memory_are_marked()
    {
        IndicatorCatalogue.Thresholds.Where(threshold => threshold.Source.Confidence == Confidence.Unverified)
            .Select(threshold => $"{threshold.IndicatorCode} {threshold.Period}").Should().Equal(
                "adp-a2-days 2014-17", "adp-a3-timely-pct 2013-16",
                "adp-approval-timely-count stage 1, from July 2013", "adp-approval-timely-count stage 2, from July 2013",
                "cl-setting-up-home-grant from 2023");
        IndicatorCatalogue.Thresholds.Should().OnlyContain(threshold => IndicatorCatalogue.Find(threshold.IndicatorCode) != null);
    }

    [Fact]
    public void Only_exact_numbers_are_numbers()
    {
        ObservedValue.Exactly(9.90m).Number.Should().Be(9.9m);
        ObservedValue.FewerThan(5).Number.Should().BeNull();
        ObservedValue.MoreThan(100).Number.Should().BeNull();
        ObservedValue.Suppressed("c").Number.Should().BeNull();
        ObservedValue.NotApplicable.Number.Should().BeNull();
        ObservedValue.Words("in line with England").Number.Should().BeNull();
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    public void Values_print_the_same_under_any_culture(string culture)
    {
        using var scope = new CultureScope(culture);

        ObservedValue.Exactly(9.90m).ToString().Should().Be("9.90");
        ObservedValue.FewerThan(5.5m).ToString().Should().Be("fewer than 5.5");
        ObservedValue.MoreThan(100).ToString().Should().Be("more than 100");
        ObservedValue.AtMost(2000.5m).ToString().Should().Be("at most 2000.5");
        ObservedValue.AtLeast(3).ToString().Should().Be("at least 3");
        ObservedValue.Between(90, 100.5m).ToString().Should().Be("90 to 100.5");
        ObservedValue.Approximately(57168).ToString().Should().Be("about 57168");
        ObservedValue.Almost(50).ToString().Should().Be("almost 50");
        new BoundedValue { Above = 1, To = 5 }.ToString().Should().Be("more than 1 and at most 5");
        new BoundedValue { Above = 1, Below = 5 }.ToString().Should().Be("more than 1 and fewer than 5");
        new BoundedValue().ToString().Should().Be("unknown");
        ObservedValue.Suppressed("x").ToString().Should().Be("not available (x)");
        ObservedValue.NotApplicable.ToString().Should().Be("not applicable");
        ObservedValue.Words("higher").ToString().Should().Be("higher");
        At("2014-15", ObservedValue.Exactly(18.5m)).ToString().Should().Be("hp-rereferrals-12m-pct, 2014-15: 18.5");
        IndicatorCatalogue.ThresholdsOf("adp-a1-days")[0].ToString().Should().Be("adp-a1-days 2009-12: at most 639");
    }

    [Fact]
    public void A_change_needs_two_exact_numbers_of_the_same_thing()
    {
        var before = At("2013-14", ObservedValue.Exactly(21.5m));
        var after = At("2014-15", ObservedValue.Exactly(18m));

        after.ChangeFrom(before).Should().Be(-3.5m);
        after.ChangeFrom(before with { Value = ObservedValue.FewerThan(5) }).Should().BeNull();
        (after with { Value = ObservedValue.Suppressed("c") }).ChangeFrom(before).Should().BeNull();
        after.ChangeFrom(before with { IndicatorCode = "cla-rate" }).Should().BeNull();
        after.ChangeFrom(before with { Dimension = "boys" }).Should().BeNull();
        after.ChangeFrom(before with { Authority = AuthorityReference.To(Authorities.FindByKey("barnet")!) }).Should().BeNull();
    }

    [Fact]
    public void An_observation_may_be_of_an_unknown_indicator()
    {
        At("2014", ObservedValue.Exactly(1)).Indicator.Should().BeSameAs(IndicatorCatalogue.Find("hp-rereferrals-12m-pct"));
        (At("2014", ObservedValue.Exactly(1)) with { IndicatorCode = "none" }).Indicator.Should().BeNull();
        At("2014", ObservedValue.Exactly(1)).Should().Be(At("2014", ObservedValue.Exactly(1.0m)));
    }

    private static Observation At(string period, ObservedValue value) => new()
    {
        IndicatorCode = "hp-rereferrals-12m-pct",
        Authority = AuthorityReference.To(Authorities.FindByKey("oldham")!),
        Period = new ObservationPeriod { Kind = PeriodKind.Year, Text = period },
        Value = value,
        Unit = MeasurementUnit.Percent,
    };
}
