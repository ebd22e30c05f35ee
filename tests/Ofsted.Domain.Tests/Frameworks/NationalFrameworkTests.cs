namespace Ofsted.Domain.Tests;

public class NationalFrameworkTests
{
    [Fact]
    public void It_has_four_outcomes_three_enablers_and_six_principles()
    {
        NationalFramework.All.Select(element => element.Reference.ToString()).Should().Equal(
            "outcome 1", "outcome 2", "outcome 3", "outcome 4", "enabler 1", "enabler 2", "enabler 3",
            "principle 1", "principle 2", "principle 3", "principle 4", "principle 5", "principle 6");
        NationalFramework.Published.Should().Be(new LocalDate(2023, 12, 15));
        NationalFramework.FirstCitedByInspectionsFrom.Should().Be(new LocalDate(2025, 1, 20));
    }

    [Theory]
    [InlineData(NationalFrameworkElementKind.Outcome, 1, "Children, young people and families stay together and get the help they need")]
    [InlineData(NationalFrameworkElementKind.Outcome, 2, "Children and young people are supported by their family network")]
    [InlineData(NationalFrameworkElementKind.Outcome, 3, "Children and young people are safe in and outside of their homes")]
    [InlineData(NationalFrameworkElementKind.Outcome, 4, "Children in care and care leavers have stable, loving homes")]
    [InlineData(NationalFrameworkElementKind.Enabler, 1, "Multi-agency working is prioritised and effective")]
    [InlineData(NationalFrameworkElementKind.Enabler, 2, "Leaders drive conditions for effective practice")]
    [InlineData(NationalFrameworkElementKind.Enabler, 3, "The workforce is equipped and effective")]
    [InlineData(NationalFrameworkElementKind.Principle, 1, "Children's welfare is paramount")]
    public void A_reference_finds_its_element(NationalFrameworkElementKind kind, int number, string title) =>
        (NationalFramework.Find(new() { Kind = kind, Number = number })?.Title).Should().Be(title);

    [Fact]
    public void A_reference_to_an_element_that_does_not_exist_finds_nothing()
    {
        NationalFramework.Find(new() { Kind = NationalFrameworkElementKind.Outcome, Number = 5 }).Should().BeNull();
        NationalFramework.Find(new() { Kind = NationalFrameworkElementKind.Enabler, Number = 0 }).Should().BeNull();
        NationalFramework.Find(default).Should().BeNull();
    }
}
