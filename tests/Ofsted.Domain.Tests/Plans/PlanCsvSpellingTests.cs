using Ofsted.Domain.Csv;

namespace Ofsted.Domain.Tests;

/// <summary>Cells and rows that spreadsheets, word processors and people spell in their own ways.</summary>
public class PlanCsvSpellingTests
{
    [Theory]
    [InlineData("13–May–24")]
    [InlineData("13‑05‑2024")]
    [InlineData("13\u00A0May\u00A02024")]
    [InlineData("13\u2009May\u202F2024")]
    [InlineData("\u200B13/05/2024\uFEFF")]
    [InlineData("13/05/2024\0")]
    [InlineData("'13/05/2024")]
    [InlineData("Mon 13 May 2024")]
    [InlineData("Monday 13/05/2024")]
    [InlineData("\"Monday, 13 May 2024\"")]
    [InlineData("\"13 May, 2024\"")]
    public void A_date_is_read_however_it_is_spelled(string cell)
    {
        var reading = PlanCsv.Read($"Ref,Action,Due\n1,Visit on time,{cell}\n");

        reading.Findings.Should().BeEmpty();
        reading.Actions.Should().ContainSingle().Which.Due.Should().Be(new LocalDate(2024, 5, 13));
    }

    [Theory]
    [InlineData("Tuesday 13 May 2024")]
    [InlineData("\"1,3/05/2024\"")]
    [InlineData("May 13 2024")]
    [InlineData("05/13/2024")]
    [InlineData("13 May")]
    [InlineData("Monday")]
    public void What_could_be_another_day_is_a_finding(string cell) =>
        PlanCsv.Read($"Ref,Action,Due\n1,Visit on time,{cell}\n").Findings.Should().ContainSingle().Which.Code.Should().Be(PlanCsvFindingCodes.NotADate);

    [Theory]
    [InlineData("\u200B,,\n1,Visit on time,13/05/2024\n")]
    [InlineData("\0,\u00A0,\uFEFF\n1,Visit on time,13/05/2024\n")]
    public void A_row_in_which_nothing_is_seen_is_passed_over(string rows)
    {
        var reading = PlanCsv.Read("Ref,Action,Due\n" + rows);

        reading.Findings.Should().BeEmpty();
        reading.Actions.Should().ContainSingle();
    }

    [Fact]
    public void A_cell_beyond_the_header_that_says_something_is_a_finding() =>
        PlanCsv.Read("Ref,Action,Due\n1,Visit on time,13/05/2024,,late\n").Findings.Should().ContainSingle().Which.Code.Should().Be(PlanCsvFindingCodes.CellCount);
}
