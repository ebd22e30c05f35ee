using Ofsted.Domain.Reading;
using static Ofsted.Domain.Tests.SmallDocuments;

namespace Ofsted.Domain.Tests;

/// <summary>What a program writes for a terminal says nothing: colours, links, letters struck twice.</summary>
public class TerminalTextTests
{
    private static readonly ReportReading Plain = ReportReader.Read(Ilacs());

    [Theory]
    [InlineData("\u001B[1m", "\u001B[0m")]
    [InlineData("\u001B[1;38;2;200;10;10m", "\u001B[m")]
    [InlineData("\u001B[38:5:196m", "\u001B[22;39m\u001B[K")]
    [InlineData("\u001B]8;;https://example.org/a\u001B\\", "\u001B]8;;\u001B\\")]
    [InlineData("\u001B]8;;https://example.org/a\u0007", "\u001B]8;;\u0007")]
    [InlineData("\u001B(B\u001B[?25l", "\u001B[?25h\u001B(0")]
    [InlineData("\u009B1m", "\u009B0m")]
    [InlineData("\u009B1;38;2;200;10;10m", "\u009Bm")]
    [InlineData("\u009B?25l", "\u009B?25h\u009B2K")]
    [InlineData("\u009D8;;https://example.org/a\u009C", "\u009D8;;\u0007")]
    [InlineData("\u001B]8;;https://example.org/a\u009C", "\u001B]8;;\u009C")]
    public void Sequences_of_a_terminal_are_passed_over(string on, string off)
    {
        var text = Ilacs().Replace("Outstanding", $"{on}Outstanding{off}").Replace("Inspection dates", $"{on}Inspection{off} dates")
            .Replace("What needs to improve?", $"{on}What needs to improve?{off}").Replace("◼ The sails", $"{on}◼{off} The {on}sails{off}");

        var reading = ReportReader.Read(text);

        reading.Event.Should().Be(Plain.Event);
        reading.Findings.Should().Equal(Plain.Findings);
        reading.Values.Select(value => (value.Path, value.Line)).Should().Equal(Plain.Values.Select(value => (value.Path, value.Line)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Letters_struck_twice_or_underlined_are_one(bool isUnderlined)
    {
        string Struck(string word) => string.Concat(word.Select(letter => $"{(isUnderlined ? '_' : letter)}\b{letter}"));

        ReportReader.Read(Ilacs().Replace("Outstanding", Struck("Outstanding")).Replace("improve", Struck("improve"))).Event.Should().Be(Plain.Event);
    }

    [Theory]
    [InlineData("\u001B")]
    [InlineData("\u001B[")]
    [InlineData("\u001B]")]
    [InlineData("\b")]
    [InlineData("\u0090")]
    [InlineData("\u009D")]
    public void A_sequence_without_an_end_takes_nothing_of_the_text(string begun) =>
        ReportReader.Read(Ilacs().Replace("Lead inspector", $"{begun}\nLead inspector").Replace("◼ The sails", $"{begun}◼ The sails")).Event!
            .Recommendations!.Select(item => item.Text).Should().Equal("The oars.", "The sails.");

    [Fact]
    public void The_quotation_mark_that_has_the_code_of_a_sequence_is_a_mark_or_a_bullet()
    {
        foreach (var text in (string[])["12 boats", "Mend the sails.", "Keep the oars.", "2 Men.", "[Boats]"])
        {
            ReportReader.Read(Ilacs(list: $"\u009B {text}\n\n\u009B{char.ToUpperInvariant(text[0])}{text[1..]}")).Event
                .Should().Be(ReportReader.Read(Ilacs(list: $"› {text}\n\n›{char.ToUpperInvariant(text[0])}{text[1..]}")).Event);
        }
    }
}
