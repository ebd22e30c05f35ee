using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Tests;

public class ObservedValueTests
{
    [Theory]
    [InlineData("1,732", "1732")]
    [InlineData(" 9.90 ", "9.90")]
    [InlineData("-36", "-36")]
    [InlineData("0", "0")]
    public void A_cell_with_a_number_is_exact(string cell, string expected) =>
        ObservedValue.FromCell(cell).Should().BeOfType<ExactValue>().Which.ToString().Should().Be(expected);

    [Theory]
    [InlineData("c", SuppressionReason.Confidential)]
    [InlineData("C", SuppressionReason.Confidential)]
    [InlineData("x", SuppressionReason.NotAvailable)]
    [InlineData(":", SuppressionReason.NotAvailable)]
    [InlineData("..", SuppressionReason.NotAvailable)]
    [InlineData("low", SuppressionReason.RoundsToZero)]
    [InlineData("~", SuppressionReason.RoundsToZero)]
    [InlineData("u", SuppressionReason.Unreliable)]
    public void A_cell_with_a_symbol_is_suppressed_with_the_code_and_its_meaning(string cell, SuppressionReason reason)
    {
        var value = ObservedValue.FromCell(cell).Should().BeOfType<SuppressedValue>().Subject;

        value.Code.Should().Be(cell);
        value.Symbol!.Reason.Should().Be(reason);
        value.Number.Should().BeNull();
    }

    [Fact]
    public void A_cell_that_does_not_apply_keeps_its_code() =>
        ObservedValue.FromCell("z").Should().BeOfType<NotApplicableValue>().Which.Code.Should().Be("z");

    [Fact]
    public void An_empty_cell_says_nothing_and_what_is_not_known_stays_words()
    {
        ObservedValue.FromCell(null).Should().BeNull();
        ObservedValue.FromCell(" \t").Should().BeNull();
        ObservedValue.FromCell("n/k").Should().Be(ObservedValue.Words("n/k"));
        ObservedValue.FromCell("1e9").Should().BeOfType<TextValue>();
        ObservedValue.FromCell("99999999999999999999999999999999").Should().BeOfType<TextValue>();
        ObservedValue.FromCell("NaN").Should().BeOfType<TextValue>();
        ObservedValue.Suppressed("q").Should().BeOfType<SuppressedValue>().Which.Symbol.Should().BeNull();
    }

    [Fact]
    public void The_department_s_symbols_are_stated_and_the_others_are_not()
    {
        SuppressionSymbol.All.Where(symbol => symbol.Source.Confidence == Confidence.Stated).Select(symbol => symbol.Code)
            .Should().Equal("c", "x", "z", "low", "u", ":", "~");
        SuppressionSymbol.All.Should().HaveCount(12);
        SuppressionSymbol.Find(null).Should().BeNull();
    }

    [Fact]
    public void Bounds_say_what_they_allow()
    {
        Allows(ObservedValue.FewerThan(5), 4, 5).Should().Be((true, false));
        Allows(ObservedValue.AtMost(5), 5, 6).Should().Be((true, false));
        Allows(ObservedValue.MoreThan(5), 6, 5).Should().Be((true, false));
        Allows(ObservedValue.AtLeast(5), 5, 4).Should().Be((true, false));
        Allows(ObservedValue.Between(90, 100), 90, 101).Should().Be((true, false));
        Allows(ObservedValue.Between(90, 100), 100, 89).Should().Be((true, false));
        new BoundedValue().Allows(-1000).Should().BeTrue();

        static (bool, bool) Allows(ObservedValue value, int one, int other)
        {
            var bounded = value.Should().BeOfType<BoundedValue>().Subject;
            return (bounded.Allows(one), bounded.Allows(other));
        }
    }

    [Theory]
    [InlineData("<5", "fewer than 5")]
    [InlineData("> 500", "more than 500")]
    [InlineData("≥1,200", "at least 1200")]
    [InlineData("<=3", "at most 3")]
    [InlineData("fewer than 5", "fewer than 5")]
    [InlineData("5 or fewer", "at most 5")]
    [InlineData("90 to 100", "90 to 100")]
    [InlineData("between 90 and 100", "90 to 100")]
    [InlineData("more than 3 and at most 9", "more than 3 and at most 9")]
    [InlineData("about 57,000", "about 57000")]
    [InlineData("almost 50", "almost 50")]
    [InlineData("not applicable", "not applicable")]
    [InlineData("−12", "-12")]
    [InlineData("–3.5", "-3.5")]
    [InlineData("+8", "8")]
    [InlineData("1,234,567.50", "1234567.50")]
    [InlineData("[c]", "suppressed (c)")]
    [InlineData("[ c ]", "suppressed (c)")]
    [InlineData("[C]", "suppressed (C)")]
    [InlineData("[x]", "not available (x)")]
    [InlineData("x", "not available (x)")]
    [InlineData("[z]", "not applicable")]
    [InlineData("low", "rounds to zero (low)")]
    [InlineData("[u]", "of low reliability (u)")]
    [InlineData("-", "no number (-)")]
    [InlineData("…", "not available (…)")]
    [InlineData("c (c)", "suppressed (c)")]
    public void A_cell_is_bounds_a_sign_or_a_marker(string cell, string expected)
    {
        var value = ObservedValue.FromCell($" {cell}\u00A0\uFEFF")!;

        value.ToString().Should().Be(expected);
        value.Should().NotBeOfType<TextValue>();
    }

    [Theory]
    [InlineData("17,4")]
    [InlineData("83,4%")]
    [InlineData("12,5")]
    [InlineData("1,23")]
    [InlineData("1,2345")]
    [InlineData("1,732,")]
    [InlineData("1,,2")]
    [InlineData(",732")]
    [InlineData("0,123")]
    [InlineData("1234,567")]
    [InlineData("1.234,5")]
    [InlineData("1.2.3")]
    [InlineData("1 732")]
    [InlineData("1\u00A0732")]
    [InlineData("1 2 3")]
    [InlineData("420 / 430")]
    [InlineData("420 (430)")]
    [InlineData("(12)")]
    [InlineData("12-")]
    [InlineData("- 12")]
    [InlineData("5-10")]
    [InlineData("10 to 5")]
    [InlineData("007")]
    [InlineData("2014-15")]
    [InlineData("<<5")]
    [InlineData("~5")]
    [InlineData("c.500")]
    [InlineData("420 [c]")]
    [InlineData("420r")]
    [InlineData("1.2m")]
    [InlineData("five")]
    [InlineData("59%")]
    [InlineData("12 days")]
    [InlineData("0.12345678901234567890123456789012345")]
    public void What_could_mean_two_things_stays_words(string cell) =>
        ObservedValue.FromCell(cell).Should().Be(ObservedValue.Words(cell));

    [Theory]
    [InlineData("3.5%", MeasurementUnit.PercentChange, "3.5")]
    [InlineData("-3.5 per cent", MeasurementUnit.PercentChange, "-3.5")]
    [InlineData("(3.5%)", MeasurementUnit.PercentChange, "(3.5%)")]
    [InlineData(">95%", MeasurementUnit.Percent, "more than 95")]
    [InlineData("≥ 95%", MeasurementUnit.Percent, "at least 95")]
    [InlineData("<1%", MeasurementUnit.Percent, "fewer than 1")]
    [InlineData("95", MeasurementUnit.Percent, "95")]
    [InlineData("90 to 95%", MeasurementUnit.Percent, "90 to 95")]
    [InlineData("3.5%", MeasurementUnit.PercentagePoints, "3.5%")]
    [InlineData("3.5pp", MeasurementUnit.PercentagePoints, "3.5")]
    [InlineData("12 days", MeasurementUnit.Days, "12")]
    [InlineData("12 days", MeasurementUnit.WorkingDays, "12 days")]
    [InlineData("1 week", MeasurementUnit.Weeks, "1")]
    [InlineData("£3,000", MeasurementUnit.Pounds, "3000")]
    [InlineData("-£3,000", MeasurementUnit.Pounds, "-3000")]
    [InlineData("£3,000", MeasurementUnit.Count, "£3,000")]
    [InlineData("70 per 10,000", MeasurementUnit.RatePer10000, "70")]
    [InlineData("70 cases", MeasurementUnit.Cases, "70")]
    [InlineData("<5 (<1%)", MeasurementUnit.Percent, "fewer than 1")]
    [InlineData("22% (420)", MeasurementUnit.Count, "420")]
    [InlineData("c (22%)", MeasurementUnit.Count, "suppressed (c)")]
    [InlineData("420 (c)", MeasurementUnit.Percent, "suppressed (c)")]
    public void A_unit_is_taken_where_it_is_the_column_s(string cell, MeasurementUnit unit, string expected) =>
        ObservedValue.FromCell(cell, unit)!.ToString().Should().Be(expected);

    [Theory]
    [InlineData("420 [r]", "420")]
    [InlineData("1,117 [note 2]", "1117")]
    [InlineData("12 [p] [1]", "12")]
    [InlineData("420 (22.45%)", "420")]
    public void What_a_cell_says_beyond_its_number_is_kept_as_its_wording(string cell, string expected)
    {
        var value = ObservedValue.FromCell(cell)!;

        value.Number!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected);
        value.Wording.Should().Be(cell);
    }
}
