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

    [Theory]
    [InlineData("10, 11 and 12 June 2024", "2024-06-10 2024-06-12")]
    [InlineData("10 and 11 June 2024", "2024-06-10 2024-06-11")]
    [InlineData("7 June 2024 & 10 June 2024", "2024-06-07 2024-06-10")]
    [InlineData("10/06/2024 until 21/06/2024", "2024-06-10 2024-06-21")]
    [InlineData("10 June 2024 (to 21 June 2024)", "2024-06-10 2024-06-21")]
    [InlineData("30 December to 10 January 2025", "2024-12-30 2025-01-10")]
    public void Days_that_follow_each_other_or_are_joined_by_to_are_a_period(string cell, string days)
    {
        var entry = Entry("Local authority|Inspection dates|Overall effectiveness", $"Oldham|{cell}|Good");

        $"{entry.Event!.FirstDay:uuuu-MM-dd} {entry.Event.LastDay:uuuu-MM-dd}".Should().Be(days);
        entry.Findings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("10 June 2024 and 21 June 2024")]
    [InlineData("10 and 21 June 2024")]
    [InlineData("10/06/2024 & 21/06/2024")]
    [InlineData("10/06/2024 21/06/2024")]
    [InlineData("10/06/2024; 21/06/2024")]
    [InlineData("10-14 June and 17-21 June 2024")]
    [InlineData("10 June 2024 (extended)")]
    public void Of_days_that_are_no_plain_period_the_first_is_used_and_said(string cell)
    {
        var entry = Entry("Local authority|Inspection dates|Overall effectiveness", $"Oldham|{cell}|Good");

        (entry.Event!.FirstDay, entry.Event.LastDay).Should().Be((new LocalDate(2024, 6, 10), null));
        entry.Findings.Should().ContainSingle().Which.Code.Should().Be(OfficialFindingCodes.DaysInDoubt);
    }

    [Theory]
    [InlineData("10/06/2019 and 21/06/2024")]
    [InlineData("21/06/2024 to 10/06/2024")]
    [InlineData("10/06/2019 to 21/06/2024")]
    [InlineData("10 to 21 June")]
    [InlineData("week commencing 10 June 2024")]
    [InlineData("1900-01-01")]
    [InlineData("June 2024")]
    [InlineData("31/06/2024")]
    public void Days_of_two_inspections_days_in_disorder_and_parts_of_days_are_not_read(string cell)
    {
        var entry = Entry("Local authority|Inspection dates|Overall effectiveness", $"Oldham|{cell}|Good");

        entry.Event.Should().BeNull();
        entry.Findings.Select(finding => finding.Code).Should().Contain(OfficialFindingCodes.BadDate);
    }

    [Theory]
    [InlineData("10th of June 2024")]
    [InlineData("2024/06/10")]
    [InlineData("45453.5")]
    [InlineData("10.06.2024")]
    [InlineData("Mon 10 Jun. 2024")]
    [InlineData("10/06/2024 00:00")]
    [InlineData("2024-06-10T09:30:00Z")]
    [InlineData("10-Jun-24")]
    public void A_day_has_more_forms(string cell)
    {
        var entry = Entry("Local authority|Inspection date|Overall effectiveness", $"Oldham|{cell}|Good");

        entry.Event!.FirstDay.Should().Be(new LocalDate(2024, 6, 10));
        entry.Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_last_day_that_cannot_be_is_left_out_and_said()
    {
        var entries = Read("Local authority|Start date|End date|Publication date", "Oldham|2024-06-21|2024-06-10|2024-07-22", "Bury||2024-06-21|2024-07-22").Entries;

        entries.Select(entry => $"{entry.Event!.FirstDay:uuuu-MM-dd} {entry.Event.LastDay is null} {entry.Findings[^1].Code}").Should().Equal(
            $"2024-06-21 True {OfficialFindingCodes.DaysInDoubt}", $" True {OfficialFindingCodes.DaysInDoubt}");
    }

    [Fact]
    public void Abbreviations_are_understood_where_they_mean_one_thing()
    {
        var reading = Read("LA|SIF inspection date|O/E|CLA|CP|CL|HP", "Oldham|09/06/2015|Good|Inadequate|Good|Good|Good");

        Graded((Inspection)reading.Events.Single()).Should().Be("overall-effectiveness good, looked-after-and-permanence inadequate");
        reading.Findings.Select(finding => $"{finding.Code} {finding.Column}").Should().Equal("OFS-STA-11 CP", "OFS-STA-11 CL", "OFS-STA-11 HP");
    }

    [Fact]
    public void A_second_table_may_have_a_header_of_two_rows()
    {
        var entries = Read("Local authority name|Inspection date|Overall effectiveness", "Oldham|2024-06-10|Good", "", "Authorities that no longer exist",
            "Local authority name|First ILACS||Second ILACS|", "|Inspection date|Overall effectiveness|Inspection date|Overall effectiveness", "Avonvale|2018-06-11|Good|2022-11-07|Inadequate").Entries;

        entries.Select(entry => $"{entry.Row} {entry.Event!.FirstDay:uuuu-MM-dd} {((Inspection)entry.Event).Overall!.Code}").Should().Equal(
            "2 2024-06-10 good", "7 2018-06-11 good", "7 2022-11-07 inadequate");
    }

    [Fact]
    public void Rows_about_regions_totals_and_notes_are_no_inspections()
    {
        var reading = Read("Local authority name|Inspection date|Overall effectiveness", "North West|2024-03-31|Good", "Oldham|2024-06-10|Good", "Total|2024-03-31|12", "England||153",
            "<table:table-row><table:table-cell table:number-columns-spanned=\"3\"><text:p>Outcomes are provisional.</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated=\"2\"/></table:table-row>",
            "Bury|2024-06-17|Good");

        reading.Entries.Select(entry => $"{entry.Row} {entry.Event?.Authority.Name}{string.Concat(entry.Findings.Select(finding => finding.Code))}").Should().Equal(
            "2 OFS-STA-20", "3 Oldham", "4 OFS-STA-20", "5 OFS-STA-20", "7 Bury");
    }

    [Theory]
    [InlineData("LA code", "353")]
    [InlineData("URN", "80535")]
    [InlineData("Local authority code (ONS)", "E08000004")]
    [InlineData("Region / Local authority", "Oldham")]
    public void A_table_may_name_its_authorities_otherwise(string header, string cell) =>
        Read($"{header}|Inspection date|Inspection type|Overall effectiveness", $"{cell}|2024-06-10|ILACS Standard|Good").Events.Should().ContainSingle().Which.Authority.Urn.Should().Be(80535);

    [Fact]
    public void A_code_that_is_nobodys_gives_no_event() =>
        Entry("LA code|Inspection date|Overall effectiveness", "999|2024-06-10|Good").Findings.Should().ContainSingle().Which.Code.Should().Be(OfficialFindingCodes.NoAuthority);

    [Fact]
    public void The_name_at_the_inspection_goes_before_the_current_one() =>
        Entry("Local authority (current)|Local authority (at inspection)|Inspection date|Overall effectiveness", "Cumberland|Cumbria|2022-11-07|Good").Event!.Authority.Name.Should().Be("Cumbria");

    [Fact]
    public void The_header_of_its_date_says_what_kind_of_visit_it_was()
    {
        var events = Read("Local authority|Inspection date|Overall effectiveness|Focused visit date|Theme|Monitoring visit date", "Oldham|2024-06-10|Good|2023-05-09|Front door|2022-01-11").Events;

        events.Select(item => $"{item.FirstDay:uuuu-MM-dd} {item.Activity?.Code ?? "?"} {string.Join(' ', (item as Visit)?.Topics.Select(topic => topic.Code) ?? [])}").Should().Equal(
            "2024-06-10 ? ", "2023-05-09 focused-visit front-door", "2022-01-11 monitoring-visit ");
    }

    [Fact]
    public void Before_2013_the_two_services_are_known_without_the_kind_in_their_headers()
    {
        var reading = Read("Local authority|Date of SLAC inspection|Safeguarding: overall effectiveness|Safeguarding: capacity for improvement|Looked after children: overall effectiveness", "Oldham|2010-05-10|Adequate|Good|Good");

        Graded((Inspection)reading.Events.Single()).Should().Be("safeguarding adequate, looked-after-children good");
        reading.Findings.Should().ContainSingle().Which.Column.Should().Be("Safeguarding: capacity for improvement");
    }

    [Theory]
    [InlineData("Good", "good", "")]
    [InlineData("Sufficient progress", null, "OFS-STA-28")]
    public void An_outcome_that_is_a_grade_is_the_overall_one(string cell, string? grade, string codes)
    {
        var entry = Entry("Local authority|Inspection date|Inspection type|Inspection outcome", $"Oldham|2024-06-10|ILACS Standard|{cell}");

        ((Inspection)entry.Event!).Overall?.Code.Should().Be(grade);
        string.Concat(entry.Findings.Select(finding => finding.Code)).Should().Be(codes);
    }

    [Fact]
    public void Values_without_a_header_are_said_to_be_left_out()
    {
        var reading = Read("Local authority||Inspection date|Overall effectiveness", "Oldham||2024-06-10|Good", "Bury|extra|2024-06-17|Good|more");

        reading.Events.Should().HaveCount(2);
        reading.Findings.Select(finding => finding.Code).Should().Equal(OfficialFindingCodes.UnknownColumn, OfficialFindingCodes.Cut);
    }

    [Theory]
    [InlineData("Pilot inspection", "OFS-STA-18")]
    [InlineData("Local authority children's services inspection", "")]
    [InlineData("Full inspection", "")]
    public void Words_beside_inspection_that_are_not_known_are_said(string type, string codes) =>
        string.Concat(Entry("Local authority|Inspection date|Inspection type|Overall effectiveness", $"Oldham|2024-06-10|{type}|Good").Findings.Select(finding => finding.Code)).Should().Be(codes);

    [Theory]
    [InlineData("Grade 2", "good")]
    [InlineData("Good (a)", "good")]
    [InlineData("Good\u2020", "good")]
    [InlineData("?", null)]
    [InlineData("5", null)]
    public void A_grade_has_more_forms_and_what_is_none_is_said(string cell, string? grade)
    {
        var entry = Entry("Local authority|Inspection date|Overall effectiveness", $"Oldham|10/06/2024|{cell}");

        ((Inspection)entry.Event!).Overall?.Code.Should().Be(grade);
        entry.Findings.Should().HaveCount(grade is null ? 1 : 0);
    }

    private static OfficialEntry Entry(string header, string row) => Read(header, row).Entries.Should().ContainSingle(entry => entry.Row == 2).Subject;

    private static string Graded(Inspection inspection) => string.Join(", ", inspection.Judgements.Select(judgement => $"{judgement.Area.Code} {judgement.Grade!.Code}"));

    private static OfficialReading Read(params string[] rows) => OfficialStatistics.Read(new OdsBook().Sheet("Sheet", rows).ToBytes());
}
