using Ofsted.Domain.Official;

namespace Ofsted.Domain.Tests;

/// <summary>Cells that say that there is no value, of authorities that do not exist.</summary>
public class NoValueTests
{
    [Theory]
    [InlineData("n/a")]
    [InlineData("NA")]
    [InlineData("None")]
    [InlineData("NULL")]
    [InlineData("nil")]
    [InlineData("[x]")]
    [InlineData("[z]")]
    [InlineData("[c]")]
    [InlineData("[u]")]
    [InlineData("[low]")]
    [InlineData("No grade")]
    [InlineData("Suppressed")]
    [InlineData("Redacted")]
    [InlineData("Does not apply")]
    [InlineData("Not applicable")]
    [InlineData("No judgement")]
    [InlineData("No data")]
    [InlineData("(blank)")]
    [InlineData("TBC")]
    [InlineData("Missing")]
    [InlineData("No full inspection in the period")]
    [InlineData("No inspection yet")]
    [InlineData("Not applicable to this visit")]
    [InlineData("Not inspected under SIF")]
    [InlineData("Not yet published")]
    [InlineData("Not revisited since")]
    [InlineData("Not published at 31 March")]
    [InlineData("No revisit since")]
    [InlineData("Not required here")]
    [InlineData("No longer exists")]
    [InlineData("No visit since")]
    [InlineData("Not available here")]
    [InlineData("No published report")]
    [InlineData("Yet to be published")]
    [InlineData("Not held here")]
    [InlineData("Awaiting publication")]
    public void A_grade_that_a_cell_says_is_not_there_is_absent_and_no_finding(string cell)
    {
        var reading = OfficialStatistics.Read(new OdsBook()
            .Sheet("Sheet", "Local authority|Inspection date|Overall effectiveness|Care leavers", $"Oldham|10/06/2024|Good|{cell}").ToBytes());

        ((Inspection)reading.Events.Should().ContainSingle().Subject).Judgements.Should().Equal(Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Good));
        reading.Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_word_that_is_neither_a_grade_nor_says_that_there_is_none_is_a_finding() =>
        OfficialStatistics.Read(new OdsBook().Sheet("Sheet", "Local authority|Inspection date|Overall effectiveness", "Oldham|10/06/2024|Splendid").ToBytes())
            .Findings.Should().ContainSingle().Which.Message.Should().Contain("Splendid");
}
