using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

public class MeasureTableTests
{
    private static readonly MeasureTable OpenCases = new()
    {
        Authority = new AuthorityReference { Name = "Northfold" },
        Rows =
        [
            new() { Label = "In need", IndicatorCode = "hp-cin-count", Dimension = "open cases row" },
            new() { Label = "In need", IndicatorCode = "hp-open-cases-share-pct", Dimension = "cin" },
            new() { Label = "Looked after", IndicatorCode = "cla-count" },
        ],
        Columns =
        [
            new() { Label = "April 2036", Period = ObservationPeriod.FromText(PeriodKind.Month, "April 2036") },
            new() { Label = "March 2037", Period = ObservationPeriod.FromText(PeriodKind.Month, "March 2037") },
        ],
    };

    [Fact]
    public void A_cell_is_what_its_row_and_its_column_say()
    {
        var observations = OpenCases.Read(
        [
            ["Category", "April 2036", "Change", "March 2037"],
            ["IN  NEED", "1,117 (59.65%)", "+8", "2,435 (75%)"],
            ["Lamps", "12", "0", "14"],
            ["Looked after", "421", "66", "487"],
        ]);

        observations.Select(AreaText.Line).Should().Equal(
            "hp-cin-count [open cases row] @ April 2036 = 1117", "hp-cin-count [open cases row] @ March 2037 = 2435",
            "hp-open-cases-share-pct [cin] @ April 2036 = 59.65", "hp-open-cases-share-pct [cin] @ March 2037 = 75",
            "cla-count @ April 2036 = 421", "cla-count @ March 2037 = 487");
        observations.Should().OnlyContain(observation => observation.Authority == OpenCases.Authority && observation.Period.Kind == PeriodKind.Month);
        observations[2].Unit.Should().Be(MeasurementUnit.Percent);
        observations[0].Unit.Should().Be(MeasurementUnit.Count);
    }

    [Theory]
    [InlineData("c", "suppressed (c)")]
    [InlineData("<5", "fewer than 5")]
    [InlineData("low", "rounds to zero (low)")]
    [InlineData("see note", "see note")]
    [InlineData("59%", "59%")]
    [InlineData("  ", null)]
    public void A_cell_without_a_number_is_no_number(string cell, string? expected)
    {
        var observations = OpenCases.Read([["", "April 2036"], ["Looked after", cell]]);

        if (expected is null)
            observations.Should().BeEmpty();
        else
            observations.Should().ContainSingle().Which.Value.ToString().Should().Be(expected);
    }

    [Fact]
    public void The_indicator_may_stand_in_the_column_and_the_time_in_the_row()
    {
        var table = new MeasureTable
        {
            Rows = [new() { Label = "2035-36", Period = ObservationPeriod.FinancialYear(2035) }],
            Columns = [new() { Label = "Adoptions", IndicatorCode = "adp-adopted-count" }, new() { Label = "Notes" }],
        };

        table.Read([["Year", "Adoptions", "Notes"], ["2035-36", "31", "9"], ["2034-35", "30"], []])
            .Select(AreaText.Line).Should().Equal("adp-adopted-count @ 2035-36 = 31");
        table.Read([]).Should().BeEmpty();
        table.Invoking(it => it.Read(null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("-12", "-12")]
    [InlineData("-3.5%", "-3.5")]
    [InlineData("3.5%", "3.5")]
    [InlineData("(3.5%)", "(3.5%)")]
    [InlineData("17,4", "17,4")]
    public void A_change_keeps_its_sign_and_nothing_is_lost(string cell, string expected)
    {
        var table = new MeasureTable
        {
            Rows = [new() { Label = "Register", IndicatorCode = "hp-cme-change-pct" }],
            Columns = [new() { Label = "Change" }],
        };

        table.Read([["", "Change"], ["Register", cell]]).Should().ContainSingle().Which.Value.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("<5 (<1%)", "fewer than 5", "fewer than 1")]
    [InlineData("c (c)", "suppressed (c)", "suppressed (c)")]
    [InlineData("1,117 (c)", "1117", "suppressed (c)")]
    [InlineData("[c]", "suppressed (c)", "suppressed (c)")]
    [InlineData("1,117", "1117", null)]
    [InlineData("59.65%", null, "59.65")]
    [InlineData("1 117", "1 117", "1 117")]
    public void A_cell_of_a_number_and_a_share_says_both_or_is_words(string cell, string? count, string? share)
    {
        var observations = OpenCases.Read([["", "April 2036"], ["In need", cell]]);

        observations.FirstOrDefault(observation => observation.Unit == MeasurementUnit.Count)?.Value.ToString().Should().Be(count);
        observations.FirstOrDefault(observation => observation.Unit == MeasurementUnit.Percent)?.Value.ToString().Should().Be(share);
        observations.Should().OnlyContain(observation => observation.Value.Wording == null);
    }

    [Fact]
    public void A_share_of_an_indicator_that_the_library_does_not_know_brings_its_unit()
    {
        var table = new MeasureTable { Rows = [new() { Label = "Own", IndicatorCode = "own" }], Columns = [new() { Label = "Now" }] };

        table.Read([["", "Now"], ["Own", "59%"]]).Should().ContainSingle()
            .Which.Should().Match<Observation>(observation => observation.Unit == MeasurementUnit.Percent && observation.Value.Number == 59);
    }
}
