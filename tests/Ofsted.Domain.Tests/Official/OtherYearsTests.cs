using NodaTime;
using Ofsted.Domain.Official;

namespace Ofsted.Domain.Tests;

/// <summary>Files as years that nobody has seen may write them: no inspection is lost without a word, none is counted twice.</summary>
public class OtherYearsTests
{
    [Theory]
    [InlineData("Local authority name (note 1)|Inspection date (note 3)|Publication date|Overall effectiveness (see note 2)")]
    [InlineData("Local authority name1|Inspection date3|Publication date|Overall effectiveness2")]
    [InlineData("Local authority name|Latest inspection date|Publication date|Overall effectiveness")]
    [InlineData("LAName|InspectionDate|PublicationDate|OverallEffectiveness")]
    [InlineData("Local authority name (ONS)|From|Date report published|Overall effectiveness grade")]
    [InlineData("Upper-tier local authority|First date of inspection|Published on|Overall effectiveness")]
    public void One_row_is_one_inspection_however_its_headers_are_worded(string header)
    {
        var inspection = (Inspection)Read(header, "Oldham|10/06/2024|23/07/2024|Good").Events.Should().ContainSingle().Subject;

        (inspection.FirstDay, inspection.Published, inspection.Overall).Should().Be((new LocalDate(2024, 6, 10), new LocalDate(2024, 7, 23), Grades.Good));
    }

    [Fact]
    public void Each_of_two_inspections_of_a_row_has_the_day_of_publication_and_the_grade_beside_it() =>
        Read("Local authority|First inspection date|Publication date|Overall effectiveness|Second inspection date|Publication date|Overall effectiveness", "Oldham|13/05/2019|01/07/2019|Good|10/06/2024|23/07/2024|Inadequate")
            .Events.Select(item => $"{item.FirstDay:uuuu-MM-dd} {item.Published:uuuu-MM-dd} {((Inspection)item).Overall!.Code}")
            .Should().Equal("2019-05-13 2019-07-01 good", "2024-06-10 2024-07-23 inadequate");

    [Fact]
    public void A_header_may_take_two_rows() =>
        Read("Local authority name|Region|First inspection||Second inspection|", "||Date|Overall effectiveness|Date|Overall effectiveness", "Oldham|North West|13/05/2019|Good|10/06/2024|Inadequate")
            .Events.Select(item => $"{item.FirstDay:uuuu-MM-dd} {((Inspection)item).Overall!.Code}").Should().Equal("2019-05-13 good", "2024-06-10 inadequate");

    [Theory]
    [InlineData("10 to 21 June 2024")]
    [InlineData("10-21 June 2024")]
    [InlineData("10/06/2024 - 21/06/2024")]
    [InlineData("10 June to 21 June 2024")]
    public void A_cell_may_hold_the_last_day_too(string cell) =>
        Read("Local authority|Inspection dates|Overall effectiveness", $"Oldham|{cell}|Good").Events.Single().Fieldwork
            .Should().Equal(FieldworkPeriod.Of(new LocalDate(2024, 6, 10), new LocalDate(2024, 6, 21)));

    [Theory]
    [InlineData("45453.0")]
    [InlineData("20240610")]
    [InlineData("June 10, 2024")]
    [InlineData("Monday, June 10, 2024")]
    [InlineData("10/06/2024 [note 2]")]
    public void A_day_has_many_forms(string cell) =>
        Read("Local authority|Inspection date|Overall effectiveness", $"Oldham|{cell}|Good").Events.Single().FirstDay.Should().Be(new LocalDate(2024, 6, 10));

    [Theory]
    [InlineData("Good (note 4)")]
    [InlineData("Good1")]
    [InlineData("Good [note 4]")]
    public void A_mark_of_a_footnote_is_no_part_of_a_grade(string cell) =>
        ((Inspection)Read("Local authority|Inspection date|Overall effectiveness", $"Oldham|10/06/2024|{cell}").Events.Single()).Overall.Should().Be(Grades.Good);

    [Fact]
    public void A_table_of_providers_is_passed_over_below_one_of_authorities_too()
    {
        var reading = Read("Local authority|Inspection date|Overall effectiveness", "Oldham|10/06/2024|Good", "", "URN|Provision type|Local authority|Inspection date|Overall effectiveness", "99|Children's home|Oldham|11/06/2024|Good");

        reading.Events.Should().ContainSingle();
        reading.Findings.Should().ContainSingle().Which.Code.Should().Be(OfficialFindingCodes.OfProviders);
    }

    [Fact]
    public void A_row_with_a_day_is_no_header_whatever_its_words() =>
        Read("Local authority name|Visit date|Visit type|Visit theme", "Local authority|10/06/2024|Focused visit|Children in care", "Oldham|11/06/2024|Focused visit|Care leavers").Events.Should().HaveCount(2);

    [Fact]
    public void The_separator_is_the_one_that_rows_have_alike() =>
        OfficialStatistics.Read(System.Text.Encoding.UTF8.GetBytes("Ofsted, as at 31 March 2026, with, many, commas\nLocal authority;Inspection date;Overall effectiveness\nOldham;10/06/2024;Good\n"))
            .Events.Should().ContainSingle();

    private static OfficialReading Read(params string[] rows) => OfficialStatistics.Read(new OdsBook().Sheet("Sheet", rows).ToBytes());
}
