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
        SuppressionSymbol.All.Should().HaveCount(11);
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
}
