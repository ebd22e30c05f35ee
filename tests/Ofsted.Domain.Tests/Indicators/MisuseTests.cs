namespace Ofsted.Domain.Tests;

/// <summary>What must not compile.</summary>
public class MisuseTests
{
    private const string Two =
        """
        var one = new Observation { IndicatorCode = "cla-count", Period = ObservationPeriod.FinancialYear(2014), Value = ObservedValue.Exactly(1), Unit = MeasurementUnit.Count };
        var other = one with { Value = ObservedValue.Suppressed("c") };

        """;

    [Fact]
    public void Values_have_no_arithmetic()
    {
        string[] misuses =
        [
            "var sum = one.Value + other.Value;", "var difference = one.Value - 1;", "var isMore = one.Value > other.Value;",
            "var sum = one.Quantity! + other.Quantity!;", "decimal number = one.Value;", "decimal number = other.Value.Number;",
            "var mean = new[] { one, other }.Average(observation => observation.Value);", "double number = (double)other.Value;",
            "decimal sum = Calculate.Sum([one, other]);",
        ];

        misuses.Where(misuse => Problem(misuse) is null).Should().BeEmpty();
    }

    [Fact]
    public void What_is_right_compiles() =>
        Problem("Calculation sum = Calculate.Sum([one]); decimal? number = other.Value.Number;").Should().BeNull();

    private static string? Problem(string line) => new DocumentedCode("misuse", Two + line, Runs: true).Problem();
}
