using Ofsted.Domain.Csv;
using Ofsted.Domain.Data;

namespace Ofsted.Domain.Tests;

public class EventRowsReadTests
{
    [Fact]
    public void The_published_record_comes_back_whole()
    {
        var events = OfstedDataset.Default.Events;

        var reading = EventRows.ReadCsv(EventRows.ToCsv(events), JudgementRows.ToCsv(events));

        reading.Findings.Should().BeEmpty();
        reading.Rows.Should().Be(981);
        reading.Events.Should().Equal(events);
    }

    [Fact]
    public void Inspections_of_areas_come_back_with_theme_outcome_and_statement()
    {
        var areas = OfstedDataset.Default.AreaInspections.AreaInspections.Append(new AreaInspection
        {
            Authority = Authorities.Get("Oldham"), Edition = FrameworkEditions.AreaSend2016, Activity = InspectionActivities.AreaSendInspection,
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2019, 11, 4), null)], WrittenStatementRequired = false, IsRevisit = true,
        }).ToList();

        var reading = EventRows.ReadCsv(EventRows.ToCsv(areas));

        reading.Findings.Should().BeEmpty();
        reading.Events.Cast<AreaInspection>().Select(Flat).Should().Equal(areas.Select(Flat));

        static string Flat(AreaInspection area) =>
            $"{area.Authority.Urn} {area.Fieldwork} {area.Published} {area.Theme} {area.Outcome} {area.StatementDue} {area.WrittenStatementRequired} {area.IsRevisit} {area.Totals?.Improvements}";
    }

    [Theory]
    [InlineData("Short", "short-inspection")]
    [InlineData("Focused visit", "focused-visit")]
    [InlineData("inspection", null)]
    public void A_column_of_types_may_name_the_activity(string cell, string? activity)
    {
        var reading = EventRows.ReadCsv($"Council,Type,Start date\nOldham,{cell},13/05/2024\n");

        reading.Findings.Should().BeEmpty();
        reading.Events.Should().ContainSingle().Which.Activity?.Code.Should().Be(activity);
        EventRows.ReadCsv("Council,Type,Start date\nOldham,Colourful,13/05/2024\n").Findings.Should().ContainSingle().Which.Column.Should().Be("Type");
    }

    [Fact]
    public void Each_event_has_the_row_of_the_table_that_holds_it()
    {
        var reading = EventRows.ReadCsv(
            """
            Inspections of the year,,
            Council,Inspection type,Start date

            Oldham,Standard,13/05/2024
            Rochdale,Standard,soon
            "Bury
            ",Standard,14/05/2024
            Salford,Standard,15/05/2024
            """);

        reading.Events.Select(item => item.Authority.Name).Should().Equal("Oldham", "Bury", "Salford");
        reading.RowNumbers.Should().Equal(4, 6, 7);
        reading.Findings.Should().ContainSingle(finding => finding.Severity == FindingSeverity.Error).Which.Line.Should().Be(5);
    }

    [Theory]
    [InlineData("theme", "weather")]
    [InlineData("outcome", "good")]
    [InlineData("revisit", "perhaps")]
    [InlineData("statement_due", "soon")]
    public void A_cell_of_an_area_that_cannot_be_read_is_a_finding(string column, string value) =>
        EventRows.ReadCsv($"authority_name,type,first_day,{column}\nOldham,area-inspection,2024-05-13,{value}\n").Findings.Should().ContainSingle().Which.Column.Should().Be(column);

    [Fact]
    public void A_table_of_somebody_else_is_read_by_its_headings()
    {
        var reading = EventRows.ReadCsv(
            """
            Start date;Council;Inspection type;Framework;Overall;CLA;Care leavers;Colour
            13/05/2024;Oldham MBC;Standard;ILACS;RI;2;Good (2);blue
            03/06/2024;Rochdale Borough Council;Focused visit;ILACS;;;;
            """);

        reading.Events.Should().Equal(
            new Inspection
            {
                Authority = new() { Urn = 80535, Name = "Oldham" },
                Edition = FrameworkEditions.Ilacs2023,
                Activity = InspectionActivities.StandardInspection,
                Fieldwork = [FieldworkPeriod.Of(new LocalDate(2024, 5, 13), null)],
                Judgements =
                [
                    new(JudgementAreas.OverallEffectiveness, Grades.RequiresImprovement), new(JudgementAreas.ChildrenInCare, Grades.Good),
                    new(JudgementAreas.CareLeavers, Grades.Good),
                ],
            },
            new Visit
            {
                Authority = new() { Urn = 80542, Name = "Rochdale" },
                Edition = FrameworkEditions.Ilacs2023,
                Activity = InspectionActivities.FocusedVisit,
                Fieldwork = [FieldworkPeriod.Of(new LocalDate(2024, 6, 3), null)],
            });
        var finding = reading.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Column, finding.Severity).Should().Be(("OFS-ECV-04", "Colour", FindingSeverity.Information));
    }

    [Fact]
    public void Headings_may_be_explained()
    {
        var reading = EventRows.ReadCsv(
            "Body,Kind,Result\nOldham,Short,Good\n",
            headings: new Dictionary<string, string> { ["Body"] = "authority_name", ["Kind"] = "activity", ["Result"] = "overall" });

        reading.Findings.Should().BeEmpty();
        reading.Events.Should().ContainSingle().Which.Should().BeOfType<Inspection>().Which.Overall.Should().Be(Grades.Good);
    }

    [Theory]
    [InlineData("2024-05-13,Oldham,Standard,ILACS,Satisfactory", "OFS-ECV-08", "overall")]
    [InlineData("13.5.24?,Oldham,Standard,ILACS,Good", "OFS-ECV-07", "start")]
    [InlineData(",Oldham,Standard,ILACS,Good", "OFS-ECV-08", "framework")]
    [InlineData("2024-05-13,,Standard,ILACS,Good", "OFS-ECV-09", "council")]
    [InlineData("2024-05-13,Oldham,Focused,ILACS,Good", "OFS-ECV-12", null)]
    [InlineData("2024-05-13,Oldham,,ILACS,", "OFS-ECV-11", null)]
    [InlineData("2024-05-13,Oldham,Standard,ILACS", "OFS-ECV-05", null)]
    [InlineData("2024-05-13,\"Oldham,Standard,ILACS,Good", "OFS-ECV-06", null)]
    [InlineData("2024-05-13,Oldham,Standrad,ILACS,Good", "OFS-ECV-08", "type of inspection")]
    public void A_row_with_a_fault_is_reported_and_the_others_are_read(string row, string code, string? column)
    {
        var reading = EventRows.ReadCsv($"start,council,type of inspection,framework,overall\n2023-06-05,Rochdale,Short,ILACS,Good\n{row}\n2022-06-06,Bury,Short,ILACS,Good\n");

        reading.Events.Select(item => item.Authority.Name).Should().Equal("Rochdale", "Bury");
        var finding = reading.Findings.Should().ContainSingle().Subject;
        (finding.Code, finding.Line, finding.Column).Should().Be((code, 3, column));
    }

    [Fact]
    public void An_unknown_authority_is_kept_by_name_and_asked_back()
    {
        var reading = EventRows.ReadCsv("authority,activity\nOldhm,short\n");

        reading.Events.Should().ContainSingle().Which.Authority.Should().Be(new AuthorityReference { Name = "Oldhm" });
        var finding = reading.Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be("OFS-ECV-10");
        finding.Message.Should().Contain("Did you mean Oldham?");
    }

    [Fact]
    public void All_that_is_wrong_with_a_row_is_said_at_once_in_the_words_of_the_table() =>
        EventRows.ReadCsv("Our council,Kind,Framework\nOldhm,shrot,ILACS\nBury,short,ILACS 1999\n", headings: Own).Findings
            .Select(finding => (finding.Line, finding.Code, finding.Column)).Order()
            .Should().Equal((2, "OFS-ECV-08", "Kind"), (2, "OFS-ECV-10", "Our council"), (3, "OFS-ECV-08", "Framework"));

    [Fact]
    public void What_the_rules_find_is_led_back_to_the_row_and_the_heading()
    {
        var reading = EventRows.ReadCsv(
            """
            Our council,Kind,Framework,Start date,Until,Date published,Care leavers
            Bury,Standard,ILACS,13/05/2024,24/05/2024,12/07/2024,Good
            Oldhm,colourful,ILACS,13/05/2024,24/05/2024,12/07/2024,Good
            Oldham,Standard,SIF,13/05/2027,24/05/2027,12/04/2027,Good
            """,
            headings: Own);
        var findings = reading.InTable(Ofsted.Domain.Rules.RuleCatalogue.CheckAll(reading.Events).Findings, Own);

        reading.Headings.Should().Equal("Our council", "Kind", "Framework", "Start date", "Until", "Date published", "Care leavers");
        findings.Should().ContainSingle(finding => finding.Code == "OFS-DAT-03").Which.Should().Match<Finding>(finding => finding.Line == 4 && finding.Column == "Date published");
        findings.Should().ContainSingle(finding => finding.Code == "OFS-EDN-01").Which.Should().Match<Finding>(finding => finding.Line == 4 && finding.Column == "Framework");
        findings.Where(finding => finding.Line == 2).Should().NotBeEmpty().And.OnlyContain(finding => finding.Column == null);
        reading.InTable([Of("$[1].judgements[0].grade"), Of("$[1].judgements[1]"), Of("$[1].authority.name"), Of("$[1].fieldwork[0].start"), Of("$[1].fieldwork[0].end"), Of("$[1].leadInspector"), Of("$[1].published")], Own)
            .Select(finding => finding.Column).Should().Equal("Care leavers", null, "Our council", "Start date", "Until", null, "Date published");

        static Finding Of(string path) => new() { Code = "OFS-DAT-01", Severity = FindingSeverity.Error, Message = "Wrong.", Path = path, Concerned = [1] };
    }

    [Fact]
    public void A_finding_of_no_event_of_the_table_stays_as_it_is()
    {
        var finding = new Finding { Code = "OFS-DAT-01", Severity = FindingSeverity.Error, Message = "Wrong.", Concerned = [7] };

        EventRows.ReadCsv("authority,activity\nOldham,short\n").InTable([finding]).Should().Equal(finding);
        EventRows.ReadCsv("").InTable([finding with { Concerned = [] }]).Should().Equal(finding with { Concerned = [] });
    }

    private static readonly Dictionary<string, string> Own = new() { ["Our council"] = "authority_name", ["Kind"] = "activity", ["Until"] = "last_day" };

    [Fact]
    public void Codes_that_name_two_authorities_are_refused() =>
        EventRows.ReadCsv("authority,urn,activity\nOldham,80542,short\n").Findings.Should().ContainSingle().Which.Code.Should().Be("OFS-ECV-09");

    [Fact]
    public void Counts_are_held_only_when_those_of_the_authority_are_there()
    {
        var partly = EventRows.ReadCsv("authority,activity,improvements\nOldham,short,3\n");
        partly.Events[0].Totals.Should().BeNull();
        partly.Findings.Should().ContainSingle().Which.Code.Should().Be("OFS-ECV-13");

        EventRows.ReadCsv("authority,activity,improvements,priority_actions\nOldham,short,3,0\n").Events[0].Totals
            .Should().Be(new RecommendationTotals { PriorityActions = 0, Improvements = 3 });
    }

    [Fact]
    public void Judgements_are_joined_by_the_event()
    {
        const string Events = "event,authority,activity,overall\na,Oldham,short,good\nb,Bury,focused,\n";

        EventRows.ReadCsv(Events, "event,area,grade,not_judged\na,CLA,RI,\na,care-leavers,,true\n").Events[0].Should().BeOfType<Inspection>().Which.Judgements
            .Should().Equal((JudgementAreas.OverallEffectiveness, Grades.Good), (JudgementAreas.ChildrenInCare, Grades.RequiresImprovement), new(JudgementAreas.CareLeavers, null));
        Codes("event,area,grade\nz,CLA,RI\n").Should().Equal("OFS-ECV-12");
        Codes("event,area,grade\na,overall,RI\n").Should().Equal("OFS-ECV-12");
        Codes("event,area,grade\nb,CLA,RI\n").Should().Equal("OFS-ECV-12");
        Codes("event,area,grade\na,parking,RI\n").Should().Equal("OFS-ECV-08");
        Codes("event,area\na,CLA\n").Should().Equal("OFS-ECV-02");

        static IEnumerable<string> Codes(string judgements) => EventRows.ReadCsv(Events, judgements).Findings.Select(finding => finding.Code);
    }

    [Theory]
    [InlineData("", "OFS-ECV-01")]
    [InlineData("\n\n", "OFS-ECV-01")]
    [InlineData("activity,overall\nshort,good\n", "OFS-ECV-02")]
    [InlineData("authority,council,activity\nOldham,Bury,short\n", "OFS-ECV-03")]
    public void A_header_with_a_fault_is_reported(string csv, string code) =>
        EventRows.ReadCsv(csv).Findings.Should().ContainSingle().Which.Code.Should().Be(code);
}
