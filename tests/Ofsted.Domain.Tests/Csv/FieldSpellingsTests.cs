using Ofsted.Domain.Csv;

namespace Ofsted.Domain.Tests;

public class FieldSpellingsTests
{
    [Theory]
    [InlineData("RI", "requires-improvement")]
    [InlineData("ri ", "requires-improvement")]
    [InlineData("Requires improvement to be good", "requires-improvement")]
    [InlineData("1", "outstanding")]
    [InlineData("2", "good")]
    [InlineData("3", "requires-improvement")]
    [InlineData("4", "inadequate")]
    [InlineData("Grade 2", "good")]
    [InlineData("Outstanding (1)", "outstanding")]
    [InlineData("Requires improvement (3)", "requires-improvement")]
    [InlineData("RI (3)", "requires-improvement")]
    [InlineData("Adequate (3)", "adequate")]
    [InlineData("Good (1)", null)]
    [InlineData("Good (5)", null)]
    [InlineData("(1)", null)]
    [InlineData("Satisfactory", null)]
    [InlineData("5", null)]
    [InlineData("0", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Grades(string? text, string? code)
    {
        FieldSpellings.TryParseGrade(text, out var grade).Should().Be(code is not null);
        grade?.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("overall", null, "overall-effectiveness")]
    [InlineData("CLA", null, "children-in-care")]
    [InlineData("LAC", "sif-2013", "looked-after-and-permanence")]
    [InlineData("Children looked after", "ilacs-2023", "children-in-care")]
    [InlineData("care leavers", "ilacs-2023", "care-leavers")]
    [InlineData("leadership", "ilacs-2026", "impact-of-leaders")]
    [InlineData("impact of leaders", "sif-2013", "leadership")]
    [InlineData("leadership", null, "leadership")]
    [InlineData("H&P", null, "help-and-protection")]
    public void Areas(string text, string? edition, string code) =>
        FieldSpellings.ParseArea(text, edition is null ? null : FrameworkEdition.FromCode(edition)).Code.Should().Be(code);

    [Theory]
    [InlineData("Short", "short-inspection")]
    [InlineData("JTAI", "joint-targeted-area-inspection")]
    [InlineData("focussed visit", "focused-visit")]
    [InlineData("Single inspection framework", "single-inspection")]
    [InlineData("standard-inspection", "standard-inspection")]
    public void Activities(string text, string code) => FieldSpellings.ParseActivity(text).Code.Should().Be(code);

    [Theory]
    [InlineData("SIF", null, "sif-2013")]
    [InlineData("single inspection framework", null, "sif-2013")]
    [InlineData("ILACS", "2019-06-03", "ilacs-2018")]
    [InlineData("ILACS", "2024-06-03", "ilacs-2023")]
    [InlineData("ilacs", "2026-06-01", "ilacs-2026")]
    [InlineData("ILACS", "2016-06-06", null)]
    [InlineData("ILACS", null, null)]
    public void Editions(string text, string? firstDay, string? code)
    {
        LocalDate? day = firstDay is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(firstDay).Value;

        FieldSpellings.TryParseEdition(text, out var edition, day).Should().Be(code is not null);
        edition?.Code.Should().Be(code);
    }

    [Theory]
    [InlineData("MASH", "front-door")]
    [InlineData("CIN", "cin-cp")]
    [InlineData("Care leavers", "care-leavers")]
    public void Topics(string text, string code) => FieldSpellings.ParseTopic(text).Code.Should().Be(code);

    [Fact]
    public void A_refusal_says_what_is_accepted()
    {
        Refusal(() => FieldSpellings.ParseGrade("Satisfactory")).Should().Contain("requires-improvement").And.Contain("RI").And.Contain("grade 2");
        Refusal(() => FieldSpellings.ParseArea("sponsorship")).Should().Contain("care-leavers").And.Contain("CLA");
        Refusal(() => FieldSpellings.ParseActivity("ILACS")).Should().Contain("short-inspection").And.Contain("JTAI");
        Refusal(() => FieldSpellings.ParseEdition("ILACS")).Should().Contain("first day").And.Contain("ilacs-2023");
        Refusal(() => FieldSpellings.ParseEdition("CAA")).Should().Contain("sif-2013");
        Refusal(() => FieldSpellings.ParseTopic("parking")).Should().Contain("front-door");
    }

    [Fact]
    public void Terms_themselves_stay_strict_and_say_what_they_accept()
    {
        Refusal(() => Grade.Parse("RI")).Should().Contain("outstanding, good, requires-improvement, inadequate, adequate");
        Refusal(() => VisitTopic.Parse("MASH")).Should().Contain("front-door");
        VisitTopic.Parse("Front door").Should().BeSameAs(VisitTopics.FrontDoor);
        VisitTopic.TryParse("front-door", out var topic).Should().BeTrue();
        topic.Should().BeSameAs(VisitTopics.FrontDoor);
        FluentActions.Invoking(() => InspectionActivity.FromCode("short")).Should().Throw<ArgumentException>().WithMessage("*short-inspection*");
    }

    private static string Refusal(Action parse) => parse.Should().Throw<FormatException>().Which.Message;
}
