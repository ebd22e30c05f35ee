using System.Text;
using NodaTime;
using Ofsted.Domain.Json;
using Ofsted.Domain.Official;

namespace Ofsted.Domain.Tests;

/// <summary>Files about authorities that do not exist, but where a test is about one that does.</summary>
public class OfficialStatisticsTests
{
    private const string Header =
        "Web link|Local authority name|Ofsted region|Inspection/Visit date|Publication date|Inspection/Visit type|Overall effectiveness|" +
        "Impact of leaders|Experiences and progress of children who need help and protection|Children in care|Care leavers|Visit theme";

    [Fact]
    public void A_row_becomes_an_inspection_that_says_where_it_comes_from()
    {
        var reading = OfficialStatistics.Read(new OdsBook()
            .Sheet("Cover", "Local authority inspection outcomes as at 31 March 2024")
            .Sheet("In-year", "In-year activity 2023-24", "This worksheet contains one table.", Header,
                "Page|Avonvale|South West|2023-06-05|2023-07-18|ILACS Standard Inspection|Good|Outstanding|Requires improvement to be good|Good|Good|")
            .ToBytes());

        var entry = reading.Entries.Single(item => item.Event is not null);
        var inspection = (Inspection)entry.Event!;
        reading.Source.Should().Be("Ofsted's statistics of March 2024");
        (entry.Sheet, entry.Row).Should().Be(("In-year", 4));
        inspection.Authority.Name.Should().Be("Avonvale");
        inspection.Edition.Should().Be(FrameworkEditions.Ilacs2023);
        inspection.Activity.Should().Be(InspectionActivities.StandardInspection);
        inspection.Published.Should().Be(new LocalDate(2023, 7, 18));
        Grades(inspection).Should().Be("impact-of-leaders outstanding, help-and-protection requires-improvement, children-in-care good, care-leavers good, overall-effectiveness good");
        inspection.Basis.Should().Contain(new ValueBasis { Member = "judgements", Origin = ValueOrigin.OfficialStatistics, Source = "Ofsted's statistics of March 2024" });
        inspection.OriginOf("edition").Should().Be(ValueOrigin.Inferred);
        entry.Findings.Should().ContainSingle().Which.Code.Should().Be(OfficialFindingCodes.UnknownAuthority);
    }

    [Fact]
    public void Only_the_first_day_is_known_and_nothing_fills_in_the_last()
    {
        var inspection = Events(Header, "|Avonvale||2023-06-05|2023-07-18|ILACS Short Inspection|Good|Good|Good|Good|Good|").Single();

        inspection.Fieldwork.Should().Equal(FieldworkPeriod.Of(new LocalDate(2023, 6, 5), null));
        inspection.FirstDay.Should().Be(new LocalDate(2023, 6, 5));
        inspection.LastDay.Should().BeNull();
        OfstedJson.Serialize(inspection).Should().Contain("\"fieldwork\":[{\"start\":\"2023-06-05\"}]");
        OfstedJson.Deserialize(OfstedJson.Serialize(inspection), JsonStrictness.Strict).Should().Be(inspection);
    }

    [Theory]
    [InlineData("ILACS Focused Visit", "Front door", "focused-visit", "front-door")]
    [InlineData("LA Monitoring visit", "Children in need/subject to a plan", "monitoring-visit", "cin-cp")]
    [InlineData("Focussed visit", "Achieving permanence", "focused-visit", "permanence")]
    [InlineData("SIF monitoring visit", "Vulnerable adolescents", "monitoring-visit", "exploitation-adolescents")]
    public void A_visit_has_its_activity_and_topics(string type, string theme, string activity, string topic)
    {
        var visit = (Visit)Events(Header, $"|Avonvale||2023-06-06||{type}||||||{theme}").Single();

        visit.Activity!.Code.Should().Be(activity);
        visit.Topics.Select(item => item.Code).Should().Equal(topic);
        visit.Published.Should().BeNull();
    }

    [Fact]
    public void Columns_are_known_by_their_words_in_any_order_and_wording()
    {
        var inspection = (Inspection)Events(
            "Care leavers|Help and protection|Date published|Children in care|LA name|Impact of leaders|Start date of inspection|Overall judgement|Type of inspection|DfE code",
            "Inadequate|Good|12/06/2024|Requires Improvement|Dunmere|Good|15 April 2024|RI|Standard|").Single();

        inspection.FirstDay.Should().Be(new LocalDate(2024, 4, 15));
        inspection.Published.Should().Be(new LocalDate(2024, 6, 12));
        Grades(inspection).Should().Be("impact-of-leaders good, help-and-protection good, children-in-care requires-improvement, care-leavers inadequate, overall-effectiveness requires-improvement");
    }

    [Theory]
    [InlineData("Local authority|First ILACS inspection date|First ILACS overall effectiveness|Second ILACS inspection date|Second ILACS overall effectiveness")]
    [InlineData("Local authority|Inspection date|Overall effectiveness|Inspection date|Overall effectiveness")]
    [InlineData("Local authority|Inspection date (1)|Overall effectiveness (1)|Inspection date (2)|Overall effectiveness (2)")]
    [InlineData("Local authority|Latest inspection date|Latest overall effectiveness|Previous inspection date|Previous overall effectiveness")]
    [InlineData("Local authority|Inspection date|Overall effectiveness|Previous inspection date|Previous overall effectiveness")]
    public void A_row_can_hold_two_inspections_side_by_side(string header)
    {
        var events = Events(header, "Avonvale|2019-03-04|Good|2023-05-15|Inadequate", "Brightsea|2019-06-10|Outstanding||");

        events.Select(item => $"{item.Authority.Name} {item.FirstDay:uuuu-MM-dd} {((Inspection)item).Overall!.Code}").Should().Equal(
            "Avonvale 2019-03-04 good", "Avonvale 2023-05-15 inadequate", "Brightsea 2019-06-10 outstanding");
    }

    [Fact]
    public void A_header_above_several_columns_tells_the_inspections_apart()
    {
        var rows = new[]
        {
            "<table:table-row>" + OdsBook.Cell("") + "<table:table-cell table:number-columns-spanned=\"2\"><text:p>SIF</text:p></table:table-cell><table:covered-table-cell/>" +
                "<table:table-cell table:number-columns-spanned=\"2\"><text:p>ILACS</text:p></table:table-cell><table:covered-table-cell/></table:table-row>",
            "Local authority|Inspection date|Overall effectiveness|Inspection date|Overall effectiveness",
            "Avonvale|2018-05-14|Good|2021-05-17|Inadequate",
        };

        Read(rows).Events.Select(item => item.Edition!.Code).Should().Equal("sif-2013", "ilacs-2018");
    }

    [Fact]
    public void Inspections_from_2009_on_have_their_own_editions_and_the_third_grade_of_their_time()
    {
        var entries = Read(
            "Local authority name|Safeguarding & Looked After Children (SLAC) Inspection publication date|SLAC Safeguarding Overall effectiveness (OE)|SLAC Looked After Children Overall Effectiveness (OE)|" +
            "SLAC re-inspection of Safeguarding publication date|SLAC re-inspection Safeguarding OE|Child Protection Inspections (CPI) publication date|CPI Overall Effectiveness (OE)|" +
            "Single Inspection of LA Children's Services (SIF) First SIF publication date|First SIF Overall Judgement (OE)|First SIF CLA Sub: Experiences and progress of care leavers|LSCB Overall Effectiveness|" +
            "SIF Re-inspection publication date|SIF Re-inspection Overall Judgement (OE)",
            "Avonvale|2010-03-05|Inadequate|Requires improvement to be good|2011-09-09|Good|2013-02-15|Requires improvement to be good|2014-06-27|Inadequate|Good|Requires improvement to be good|2017-02-03|Requires improvement to be good")
            .Entries.Where(entry => entry.Event is not null).ToList();

        entries.Select(entry => $"{entry.Event!.Edition!.Code} {entry.Event.Activity!.Code} {Grades((Inspection)entry.Event)}").Should().Equal(
            "slac-2009 safeguarding-and-looked-after-inspection safeguarding inadequate, looked-after-children adequate",
            "slac-2009 re-inspection safeguarding good",
            "cp-2012 child-protection-inspection overall-effectiveness adequate",
            "sif-2013 single-inspection overall-effectiveness inadequate, care-leavers good, lscb requires-improvement",
            "sif-2013 re-inspection overall-effectiveness requires-improvement");
        entries.Should().OnlyContain(entry => entry.Event!.Fieldwork.Count == 0);
        entries[0].Findings.Should().ContainSingle(finding => finding.Code == OfficialFindingCodes.WasAdequate)
            .Which.Values.Should().Equal("requires-improvement", "adequate");
    }

    [Fact]
    public void Outcomes_of_an_earlier_edition_stand_under_the_headers_of_the_current_one()
    {
        var events = Events(
            "Local authority name|Inspection date|Overall effectiveness|Impact of leaders|Children who need help and protection|Children in care|Care leavers",
            "Avonvale|2017-03-06|Good|Good|Good|Outstanding|", "Brightsea|2021-10-04|Good|Good|Good|Inadequate|", "Coldwick|2023-10-02|Good|Good|Good|Good|Good");

        events.Cast<Inspection>().Select(item => $"{item.Edition!.Code} {item.Activity?.Code ?? "?"} {Grades(item)}").Should().Equal(
            "sif-2013 ? overall-effectiveness good, help-and-protection good, looked-after-and-permanence outstanding, leadership good",
            "ilacs-2018 ? impact-of-leaders good, help-and-protection good, children-in-care-and-care-leavers inadequate, overall-effectiveness good",
            "ilacs-2023 ? impact-of-leaders good, help-and-protection good, children-in-care good, care-leavers good, overall-effectiveness good");
    }

    [Fact]
    public void Days_that_are_a_day_early_are_moved_where_that_is_sure()
    {
        var entries = Read(
            "Local authority name|ILACS publication date|ILACS overall effectiveness",
            "Avonvale|2019-03-31|Good", "Brightsea|2019-06-30|Good", "Coldwick|2019-07-28|Good", "Dunmere|2019-08-26|Good").Entries.Where(entry => entry.Event is not null).ToList();

        entries.Select(entry => $"{entry.Event!.Published:uuuu-MM-dd} {entry.Findings[^1].Code}").Should().Equal(
            "2019-04-01 OFS-STA-25", "2019-07-01 OFS-STA-25", "2019-07-29 OFS-STA-25", "2019-08-26 OFS-STA-26");
        entries[0].Event!.OriginOf("published").Should().Be(ValueOrigin.Inferred);
    }

    [Fact]
    public void One_Sunday_is_left_as_it_is() =>
        Events("Local authority name|ILACS publication date|ILACS overall effectiveness", "Avonvale|2019-03-31|Good").Single().Published.Should().Be(new LocalDate(2019, 3, 31));

    [Fact]
    public void A_grade_that_a_later_file_corrected_is_the_corrected_one()
    {
        var entry = Read(Header, "|Staffordshire||2023-11-06||ILACS Short Inspection|Good|Good|Good|Good|Good|").Entries.Single(item => item.Event is not null);

        ((Inspection)entry.Event!).GradeOf(JudgementAreas.CareLeavers).Should().Be(Domain.Grades.RequiresImprovement);
        entry.Findings.Should().ContainSingle().Which.Code.Should().Be(OfficialFindingCodes.CorrectedLater);
    }

    [Theory]
    [InlineData("|Oldham|", 80535)]
    [InlineData("E08000004||", 80535)]
    [InlineData("353||", 80535)]
    [InlineData("||https://example.test/provider/44/80535", 80535)]
    [InlineData("||https://example.test/provider/44/353", 80535)]
    [InlineData("||http://example.test/local-authorities/oldham", 80535)]
    [InlineData("|Oldham|https://example.test/provider/44/301", 80535)]
    public void The_authority_is_found_by_name_code_or_link(string cells, int urn)
    {
        var entry = Read("Local authority code|Local authority name|Web link|Inspection date|Overall effectiveness", cells + "|2024-05-13|Good").Entries.Single(item => item.Row == 2);

        entry.Event!.Authority.Urn.Should().Be(urn);
        entry.Findings.Should().HaveCount(cells.EndsWith("301", StringComparison.Ordinal) ? 1 : 0);
    }

    [Theory]
    [InlineData(2016, "Dorset (county council, before 2019)")]
    [InlineData(2021, "Dorset")]
    public void The_day_decides_between_two_authorities_of_one_name(int year, string name) =>
        Events("Local authority name|Publication date|Overall effectiveness", $"Dorset|{year}-05-23|Good").Single().Authority.Name.Should().Be(name);

    [Fact]
    public void Sheets_of_providers_and_sheets_without_a_table_are_passed_over_with_one_finding()
    {
        var reading = OfficialStatistics.Read(new OdsBook()
            .Sheet("Providers", "URN|Provision type|Registration date|Local authority|Inspection date|Overall effectiveness", "1|Children's home|2014-11-11|Avonvale|2021-10-04|Good", "2|Children's home|2014-11-11|Avonvale|2021-10-04|Good")
            .Sheet("Notes", "Notes", "1|Something to know.")
            .ToBytes());

        reading.Events.Should().BeEmpty();
        reading.Entries.Select(entry => (entry.Sheet, entry.Findings.Single().Code)).Should().Equal(
            ("Providers", OfficialFindingCodes.OfProviders), ("Notes", OfficialFindingCodes.NoTable));
    }

    [Fact]
    public void A_second_table_below_a_blank_row_is_read_by_its_own_header()
    {
        var events = Events(
            "Local authority name|Inspection date|Overall effectiveness", "Avonvale|2019-03-04|Good", "1. A note.", "<table:table-row/>",
            "Authorities that no longer exist", "Overall effectiveness|Inspection date|Local authority name", "Inadequate|2018-06-04|Coldwick");

        events.Select(item => $"{item.Authority.Name} {((Inspection)item).Overall!.Code}").Should().Equal("Avonvale good", "Coldwick inadequate");
    }

    [Theory]
    [InlineData("|||2023-06-05||ILACS Short Inspection|Good||||", "OFS-STA-12")]
    [InlineData("|Oldham||soon||ILACS Short Inspection|Good|||||", "OFS-STA-15 OFS-STA-16")]
    [InlineData("|Oldham||||ILACS Short Inspection|Good|||||", "OFS-STA-16")]
    [InlineData("|Oldham||No full inspection||No full inspection|No full inspection|||||", "OFS-STA-20")]
    public void A_row_that_gives_no_event_gives_a_finding_with_sheet_and_row(string row, string codes)
    {
        var entry = Read(Header, row).Entries.Single(item => item.Row == 2);

        entry.Event.Should().BeNull();
        entry.Sheet.Should().Be("Sheet");
        entry.Findings.Should().OnlyContain(finding => finding.Line == 2);
        string.Join(" ", entry.Findings.Select(finding => finding.Code)).Should().Be(codes);
    }

    [Theory]
    [InlineData("|Oldham||2023-06-05||ILACS Short Inspection|Splendid|Good||||", "OFS-STA-17")]
    [InlineData("|Oldham||2023-06-05||Curiosity|Good|||||", "OFS-STA-18")]
    [InlineData("|Oldham||2023-06-05||ILACS Focused Visit||||||Weather", "OFS-STA-19")]
    [InlineData("|Oldham||2023-06-05||ILACS Focused Visit|Good||||", "OFS-STA-22")]
    [InlineData("|Oldham||2023-06-05||JTAI|Good|||||Early help", "OFS-STA-22")]
    [InlineData("|Oldham||2023-06-05||JTAI||||||Weather", "OFS-STA-19")]
    public void A_cell_that_cannot_be_read_leaves_the_event_and_gives_a_finding(string row, string code)
    {
        var entry = Read(Header, row).Entries.Single(item => item.Row == 2);

        entry.Event.Should().NotBeNull();
        entry.Findings.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Comma_separated_text_and_rows_of_the_caller_give_the_same_events()
    {
        const string Csv = "\uFEFFActivity as at 31 March 2024,,\r\nLocal authority name,Inspection date,Overall effectiveness\r\nOldham,13/05/2024,Good\r\n\"Bristol, City of\",20-May-24,\"Good\"\r\n";

        var reading = OfficialStatistics.Read(Encoding.UTF8.GetBytes(Csv));
        var rows = OfficialStatistics.Read(Csv.TrimStart('\uFEFF').Split("\r\n").Take(3).Select(line => (IReadOnlyList<string?>)line.Split(',')));

        reading.Source.Should().Be("Ofsted's statistics of March 2024");
        reading.Events.Select(item => $"{item.Authority.Name} {item.FirstDay:uuuu-MM-dd}").Should().Equal("Oldham 2024-05-13", "Bristol 2024-05-20");
        reading.Entries[0].Row.Should().Be(3);
        rows.Events.Should().Equal(reading.Events.Take(1));
    }

    [Fact]
    public void A_reading_survives_exchange()
    {
        var reading = Read(Header, "|Oldham||2023-06-05|2023-07-18|ILACS Short Inspection|Good|Good|Good|Good|Good|", "|Coldwick||||||||||");

        System.Text.Json.JsonSerializer.Deserialize<OfficialReading>(System.Text.Json.JsonSerializer.Serialize(reading)).Should().Be(reading);
    }

    private static OfficialReading Read(params string[] rows) => OfficialStatistics.Read(new OdsBook().Sheet("Sheet", rows).ToBytes());

    private static EquatableList<InspectionEvent> Events(params string[] rows) => Read(rows).Events;

    private static string Grades(Inspection inspection) => string.Join(", ", inspection.Judgements.Select(judgement => $"{judgement.Area.Code} {judgement.Grade!.Code}"));
}
