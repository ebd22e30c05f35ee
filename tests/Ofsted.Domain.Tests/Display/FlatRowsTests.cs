using System.Text.Json;
using System.Text.RegularExpressions;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Data;
using Ofsted.Domain.Display;

namespace Ofsted.Domain.Tests;

public class FlatRowsTests
{
    private static readonly Inspection Westmarch = new()
    {
        Authority = new AuthorityReference { Name = "Westmarch, City of" },
        Edition = FrameworkEditions.Ilacs2026,
        Activity = InspectionActivities.ShortInspection,
        Fieldwork = [FieldworkPeriod.Of(new LocalDate(2026, 4, 27), new LocalDate(2026, 5, 1)), FieldworkPeriod.Of(new LocalDate(2026, 6, 2), new LocalDate(2026, 6, 2))],
        LeadInspector = "Rowan \"Ash\" Down",
        Judgements = [Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Outstanding), new Judgement { Area = JudgementAreas.ChildrenInCare }],
        Recommendations = [],
        Basis = [new ValueBasis { Member = "activity", Origin = ValueOrigin.Inferred }],
    };

    [Fact]
    public void An_event_is_one_line_of_csv()
    {
        EventRows.ToCsv([Westmarch]).Should().Be(
            "event,authority_urn,authority_key,authority_name,dfe_code,ons_code,region,edition,activity,first_day,published,"
            + "type,last_day,fieldwork,days_on_site,edition_origin,activity_origin,published_origin,lead_inspector,overall_grade,topics,"
            + "priority_actions,improvements,lscb_priority_actions,lscb_improvements,national_framework_references,source,theme,outcome,written_statement_required,revisit,statement_due,basis\r\n"
            + "\"westmarch,-city-of/short-inspection/2026-04-27\",,,\"Westmarch, City of\",,,,ilacs-2026,short-inspection,2026-04-27,,"
            + "inspection,2026-06-02,2026-04-27/2026-05-01;2026-06-02/2026-06-02,6,stated,inferred,,\"Rowan \"\"Ash\"\" Down\",,,"
            + "0,0,0,0,0,,,,,,,\r\n");
        EventRows.ToCsv([]).Should().EndWith("statement_due,basis\r\n").And.NotContain("\n\n");
    }

    [Fact]
    public void A_judgement_is_one_line_of_csv()
    {
        JudgementRows.ToCsv([Westmarch, new Visit { Authority = Westmarch.Authority }]).Should().Be(
            "event,authority_urn,authority_key,authority_name,dfe_code,ons_code,region,edition,activity,first_day,published,"
            + "area,area_name,role,grade,grade_name,grade_number,scale,not_judged\r\n"
            + "\"westmarch,-city-of/short-inspection/2026-04-27\",,,\"Westmarch, City of\",,,,ilacs-2026,short-inspection,2026-04-27,,"
            + "impact-of-leaders,Impact of leaders,key,outstanding,Outstanding,1,four-point,false\r\n"
            + "\"westmarch,-city-of/short-inspection/2026-04-27\",,,\"Westmarch, City of\",,,,ilacs-2026,short-inspection,2026-04-27,,"
            + "children-in-care,Children in care,key,,,,four-point,true\r\n");
    }

    [Fact]
    public void A_line_of_json_has_the_same_columns_and_keeps_lists_numbers_and_every_letter()
    {
        var visit = new Visit
        {
            Authority = AuthorityReference.To(Authorities.FindByName("Oldham")!), Activity = InspectionActivities.FocusedVisit,
            Topics = [VisitTopics.FrontDoor, VisitTopics.EarlyHelp], LeadInspector = "=Zoë \"1\"\\\n\ud800", Published = new LocalDate(2030, 1, 2),
        };

        using var json = JsonDocument.Parse(EventRows.ToJsonLines([visit]));

        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal(EventRows.Columns.Select(column => column.Code));
        json.RootElement.GetProperty("topics").EnumerateArray().Select(topic => topic.GetString()).Should().Equal("front-door", "early-help");
        json.RootElement.GetProperty("authority_urn").GetInt32().Should().Be(80535);
        json.RootElement.GetProperty("lead_inspector").GetString().Should().Be("=Zoë \"1\"\\\n\uFFFD");
        json.RootElement.GetProperty("first_day").ValueKind.Should().Be(JsonValueKind.Null);
        json.RootElement.GetProperty("event").GetString().Should().Be("oldham/focused-visit/2030-01-02");
    }

    [Fact]
    public void A_finding_is_one_line_of_csv()
    {
        var finding = new Finding
        {
            Code = "OFS-DAT-01", Severity = FindingSeverity.Error, Line = 7, Column = "=End", Message = "It ends, they say, before it starts.", Path = "$[2].fieldwork", Values = ["2024-05-24", "2024-05-13"],
            Concerned = [2, 4],
        };

        FindingRows.ToCsv([finding, new Finding { Code = "OFS-DAT-02", Severity = FindingSeverity.Information, Message = "Worth knowing." }]).Should().Be(
            "severity,line,column,message,code,path,values,concerned\r\n"
            + "error,7,'=End,\"It ends, they say, before it starts.\",OFS-DAT-01,$[2].fieldwork,2024-05-24; 2024-05-13,2;4\r\n"
            + "information,,,Worth knowing.,OFS-DAT-02,$,,\r\n");
        FindingRows.ToJsonLines([finding]).Should().Be(
            """{"severity":"error","line":7,"column":"=End","message":"It ends, they say, before it starts.","code":"OFS-DAT-01","path":"$[2].fieldwork","values":"2024-05-24; 2024-05-13","concerned":["2","4"]}""" + "\n");
    }

    [Fact]
    public void No_cell_is_a_formula_or_breaks_its_row()
    {
        string[] names = ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r\n=1", "＝1", "\u0000=cmd|' /C calc'!A0", "\u200B=1", "\uFEFF+1", "'=1", "\u00A0－1"];
        foreach (var name in names)
        {
            var rows = Csv(EventRows.ToCsv([Westmarch with { Authority = new AuthorityReference { Name = name }, LeadInspector = name, Source = new Uri(name, UriKind.RelativeOrAbsolute) }]));

            rows.Should().HaveCount(2);
            rows[1].Should().HaveCount(EventRows.Columns.Count);
            foreach (var cell in rows[1])
                cell.TrimStart(' ', '\u00A0', '\u200B', '\uFEFF').Should().NotMatchRegex("^[=+@＝＋－＠-]");
            rows[1][3].Should().StartWith("'");
        }
    }

    [Fact]
    public void The_published_record_goes_out_whole()
    {
        var events = OfstedDataset.Default.Events;
        var rows = Csv(EventRows.ToCsv(events)).Skip(1).ToList();
        var judgements = Csv(JudgementRows.ToCsv(events)).Skip(1).ToList();

        rows.Should().HaveCount(501 + 480);
        rows.Should().OnlyContain(row => row.Count == EventRows.Columns.Count);
        rows.Select(row => row[0]).Should().OnlyHaveUniqueItems("the column joins the two tables");
        rows.Should().OnlyContain(row => row[2].Length > 0 && row[6].Length > 0, "each belongs to a known authority of a region");
        judgements.Select(row => row[0]).Distinct().Should().BeSubsetOf(rows.Select(row => row[0]));
        judgements.Should().HaveCount(CellsOfTheDataset());
        EventRows.ToJsonLines(events).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(rows.Count);
        JudgementRows.ToJsonLines(events).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(judgements.Count);
        foreach (var line in JudgementRows.ToJsonLines(events.Take(50)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal(JudgementRows.Columns.Select(column => column.Code));
        }
    }

    [Fact]
    public void Odd_events_have_a_row_too()
    {
        InspectionEvent[] odd =
        [
            new Inspection { Authority = new AuthorityReference() },
            new Visit { Authority = new AuthorityReference { Name = new string('x', 5000) } },
            Westmarch with { Edition = FrameworkEditions.Sif2013, Fieldwork = [FieldworkPeriod.Of(new LocalDate(2026, 5, 1), new LocalDate(2026, 4, 1))] },
        ];

        var rows = Csv(EventRows.ToCsv(odd));

        rows[1][0].Should().Be("unknown-authority/inspection/undated");
        rows[2][0].Should().EndWith("/visit/undated");
        rows[3][14].Should().BeEmpty("the days are in the wrong order");
        Csv(JudgementRows.ToCsv(odd))[1][13].Should().BeEmpty("SIF does not judge the impact of leaders");
    }

    [Fact]
    public void Columns_are_named_once_and_described()
    {
        foreach (var columns in new[] { EventRows.Columns, JudgementRows.Columns, FindingRows.Columns })
        {
            columns.Select(column => column.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(code => Regex.IsMatch(code, "^[a-z_]+$"));
            columns.Should().OnlyContain(column => column.Title.EndsWith('.') && column.Kind != FlatColumnKind.Unspecified);
        }

        FactPage.Check("flat-files.md", "event-columns", Table(EventRows.Columns));
        FactPage.Check("flat-files.md", "judgement-columns", Table(JudgementRows.Columns.Except(EventRows.Columns)));
        FactPage.Check("flat-files.md", "finding-columns", Table(FindingRows.Columns));
    }

    [Fact]
    public void Spellings_of_the_field_are_the_ones_on_the_page()
    {
        using var stream = typeof(FieldSpellings).Assembly.GetManifestResourceStream("Ofsted.Domain.field-spellings.tsv")!;
        var rows = new StreamReader(stream).ReadToEnd().TrimEnd().Split('\n').Skip(2).Select(line => line.Split('\t')).ToList();

        rows.Should().HaveCountGreaterThan(80);
        FactPage.Check("flat-files.md", "field-spellings", FactPage.Table(
            ["of", "means", "written as"],
            rows.GroupBy(row => (row[0], row[2])).Select(group => (string?[])[group.Key.Item1, FactPage.Code(group.Key.Item2), string.Join(", ", group.Select(row => row[1]))])));
    }

    private static string Table(IEnumerable<FlatColumn> columns) => FactPage.Table(
        ["column", "holds", "kind"],
        columns.Select(column => (string?[])[FactPage.Code(column.Code), column.Title, column.Kind.ToString().ToLowerInvariant()]));

    /// <summary>Judgements as the embedded file holds them: cells with a word in the columns of areas.</summary>
    private static int CellsOfTheDataset()
    {
        var lines = File.ReadAllLines(Repository.PathOf("src/Ofsted.Domain/Data/inspections.tsv")).Where(line => !line.StartsWith('#')).ToList();
        var header = lines[0].Split('\t').ToList();
        var (first, last) = (header.IndexOf("overall-effectiveness"), header.IndexOf("recommendations_priority"));
        return lines.Skip(1).Sum(line => line.Split('\t')[first..last].Count(cell => cell.Length > 0));
    }

    /// <summary>A reader of RFC 4180, written from the text of the standard.</summary>
    private static List<List<string>> Csv(string text)
    {
        var rows = new List<List<string>>();
        foreach (Match line in Regex.Matches(text, "(?:\"(?:[^\"]|\"\")*\"|[^\"\r\n])*\r\n"))
        {
            rows.Add([.. Regex.Matches(line.Value.TrimEnd('\r', '\n') + ",", "(?:\"((?:[^\"]|\"\")*)\"|([^,\"]*)),")
                .Select(cell => cell.Groups[1].Success ? cell.Groups[1].Value.Replace("\"\"", "\"") : cell.Groups[2].Value)]);
        }

        rows.Sum(row => row.Count).Should().BePositive();
        return rows;
    }
}
