using System.Globalization;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Plans;
using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

/// <summary>Tables as spreadsheets and people leave them.</summary>
public class PlanCsvHardTests
{
    [Theory]
    [InlineData("Ref,Action,Due\r\n1,Call,13/05/2024\r\n,,\r\n , ,\r\n,,,,,\r\n")]
    [InlineData("sep=;\r\nRef;Action;Due\r\n1;Call;13/05/2024\r\n")]
    [InlineData("\uFEFFSEP=|\nRef|Action|Due\n1|Call|13/05/2024\n")]
    [InlineData("\"sep=\t\"\nRef\tAction\tDue\n1\tCall\t13/05/2024")]
    [InlineData("sep=,\rRef,Action,Due\r1,Call,13/05/2024\r")]
    [InlineData("Plan of Northfold,,\r\n,,\r\nRef,Action,Due\r\n1,Call,13/05/2024\r\n")]
    [InlineData("Plan of Northfold, of Eastfold, of Southfold\r\n\r\nRef;Action;Due\r\n1;Call;13/05/2024\r\n")]
    [InlineData("Plan of Northfold\nRef\tAction\tDue\n1\tCall\t13/05/2024\n")]
    [InlineData("Northfold,Spring 2024,\r\nRef,Action,Due\r\n1,Call,13/05/2024\r\n", "OFS-PCV-13 1")]
    public void The_table_is_found(string csv, string findings = "")
    {
        var reading = PlanCsv.Read(csv);

        string.Join(' ', reading.Findings.Select(finding => $"{finding.Code} {finding.Line}")).Should().Be(findings);
        reading.Rows.Should().Be(1);
        reading.Actions.Should().ContainSingle().Which.Due.Should().Be(Day(2024, 5, 13));
    }

    [Theory]
    [InlineData("2024-05-13")]
    [InlineData("13/05/2024")]
    [InlineData("13/5/24")]
    [InlineData("13-May-24")]
    [InlineData("13-may-2024")]
    [InlineData("13 May 2024")]
    [InlineData("13th May 2024")]
    [InlineData("13 MAY 24")]
    [InlineData("13-05-2024")]
    [InlineData("13.05.2024")]
    [InlineData("2024/05/13")]
    [InlineData("13/05/2024 00:00")]
    [InlineData("2024-05-13T00:00:00")]
    public void Dates_are_those_that_spreadsheets_write(string cell) =>
        PlanCsv.Read($"Ref,Action,Due\r\n1,Call,{cell}\r\n").Actions.Should().ContainSingle().Which.Due.Should().Be(Day(2024, 5, 13));

    [Theory]
    [InlineData("13 Sept 30", 2030, 9, 13)]
    [InlineData("01-Jan-99", 2099, 1, 1)]
    [InlineData("4/6/24", 2024, 6, 4)]
    public void A_year_of_two_figures_is_of_this_century_and_the_day_comes_first(string cell, int year, int month, int day) =>
        PlanCsv.Read($"Ref,Action,Due\r\n1,Call,{cell}\r\n").Actions.Should().ContainSingle().Which.Due.Should().Be(Day(year, month, day));

    [Theory]
    [InlineData("05/13/2024")]
    [InlineData("May-24")]
    [InlineData("13 May")]
    [InlineData("45425")]
    [InlineData("13/05/2024 09:30")]
    [InlineData("13 Ma 2024")]
    [InlineData("31-Jun-24")]
    [InlineData("TBC")]
    [InlineData("13/05-2024")]
    [InlineData("24 05 13")]
    [InlineData("13/05/124")]
    public void What_is_no_day_is_told(string cell) => PlanCsv.Read($"Ref,Action,Due\r\n1,Call,{cell}\r\n").Findings.Should().ContainSingle()
        .Which.Should().Match<Finding>(finding => finding.Code == PlanCsvFindingCodes.NotADate && finding.Line == 2);

    [Fact]
    public void Every_good_row_is_read_after_thousands_that_are_broken()
    {
        var csv = "Ref,Action\r\n" + string.Concat(Enumerable.Repeat("x,\"Call\"it\r\n", 6_000)) + "1,Visit\r\n";

        var reading = PlanCsv.Read(csv);

        reading.Actions.Should().ContainSingle().Which.Text.Should().Be("Visit");
        reading.Rows.Should().Be(6_001);
        reading.Findings.Should().HaveCount(6_000);
    }

    [Fact]
    public void A_quotation_mark_too_many_costs_its_own_row_alone()
    {
        var reading = PlanCsv.Read("Ref,Action,Owner\r\n1,\"Call,A\r\n2,Visit,B\r\n3,\",\",C\r\n4,Ring,D\r\n");

        reading.Actions.Select(action => action.Id).Should().Equal("2", "3", "4");
        reading.Findings.Should().ContainSingle().Which.Line.Should().Be(2);
    }

    [Fact]
    public void A_text_of_several_lines_in_a_row_that_lacks_a_cell_is_one_fault() =>
        PlanCsv.Read("Ref,Action,Owner\r\n1,\"Call\r\nand wait\"\r\n2,Visit,B\r\n").Findings.Should().ContainSingle().Which.Code.Should().Be(PlanCsvFindingCodes.CellCount);

    [Fact]
    public void Where_too_much_is_broken_a_finding_says_from_which_row_on_nothing_was_read()
    {
        var header = "Ref,Action," + string.Join(',', Enumerable.Range(0, 20_000).Select(i => i.ToString(CultureInfo.InvariantCulture)));
        var csv = header + "\r\n" + string.Concat(Enumerable.Repeat("a\",\"\r\n", 20_000));

        PlanCsv.Read(csv).Findings[^1].Code.Should().Be(PlanCsvFindingCodes.RestNotRead);
    }

    [Fact]
    public void A_long_text_comes_back()
    {
        var action = Action("1", PlanActionStatus.NotStarted) with { Text = new string('x', 40_000) + "\",\r\n" + new string('y', 40_000) };

        PlanCsv.Read(PlanCsv.Write(Plan(action))).Actions.Should().Equal(action);
    }

    [Fact]
    public void Own_fields_named_like_a_column_twice_or_not_at_all_come_back()
    {
        var plan = Plan(
            Action("1", PlanActionStatus.NotStarted) with
            {
                OwnFields = [new() { Name = "Due date", Value = "soon" }, new() { Name = "ref", Value = "R" }, new() { Name = "Ward", Value = "N" }, new() { Name = "Ward", Value = "S" }, new() { Name = "", Value = "x" }],
            },
            Action("2", PlanActionStatus.NotStarted) with { OwnFields = [new() { Name = "Own: Ward", Value = "E" }, new() { Name = "Ward", Value = "" }, new() { Name = "=1", Value = "=2" }, new() { Name = "Due date", Value = "late" }] });
        var csv = PlanCsv.Write(plan);

        PlanCsv.Merge(plan, csv).Actions.Should().Equal(plan.Actions);
        PlanCsv.Merge(plan, csv).Findings.Should().BeEmpty();
        PlanCsv.Read(csv).Actions[0].OwnFields.Should().Equal(plan.Actions[0].OwnFields);
        PlanCsv.Merge(plan, csv.Replace("soon", "later", StringComparison.Ordinal)).Actions[0].OwnFields[0].Value.Should().Be("later");
    }

    [Fact]
    public void Numbers_of_measures_come_back_with_their_bounds_markers_and_percent_signs()
    {
        var reading = PlanCsv.Read("Ref,Action,Measures\r\n1,Call,\"hp-icpc-15wd-pct | | | | <5% | >=90% | | 70% @ 2023-03-31; c; 83,4%\"\r\n");

        reading.Actions[0].Measures[0].Baseline!.Value.ToString().Should().Be("fewer than 5");
        reading.Actions[0].Measures[0].Results.Select(result => result.Value.ToString()).Should().Equal("70", "suppressed (c)", "83,4%");
        PlanCsv.Read(PlanCsv.Write(Plan(reading.Actions[0]))).Actions.Should().Equal(reading.Actions);
    }

    [Theory]
    [InlineData("\n=1")]
    [InlineData("\r=1")]
    [InlineData("\0=1")]
    [InlineData("\t=1")]
    [InlineData(" =1")]
    [InlineData("\u200B=1")]
    [InlineData("\uFEFF=1")]
    [InlineData("＝1")]
    [InlineData("﹢1")]
    public void A_formula_is_guarded_in_every_table_and_comes_back(string text)
    {
        var inspection = new Inspection { Authority = new AuthorityReference { Name = text }, LeadInspector = text };

        EventRows.ToCsv([inspection]).Split("\r\n")[1].Split(',').Should().NotContain(cell => cell.Trim('"').TrimStart(' ', '\u200B', '\uFEFF').StartsWith('='));
        PlanCsv.Read(PlanCsv.Write(Plan(Action("1", PlanActionStatus.NotStarted) with { Text = text }))).Actions[0].Text.Should().Be(text);
    }

    [Fact]
    public void Tables_of_events_are_found_alike()
    {
        const string csv = "sep=;\nInspections of Northfold\n;;\nAuthority;Type;Start date\n;;\nNorthfold;inspection;13-May-24\n";

        var reading = EventRows.ReadCsv(csv);

        reading.Rows.Should().Be(1);
        reading.Events.Should().ContainSingle().Which.FirstDay.Should().Be(Day(2024, 5, 13));
    }
}
