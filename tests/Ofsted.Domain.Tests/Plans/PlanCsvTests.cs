using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Plans;
using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

public class PlanCsvTests
{
    private static readonly PlanAction Full = new()
    {
        Id = "1.2", Text = "Visit \"on time\",\nevery time", Theme = "W", Priority = "P1", Answers = [1, 3],
        Findings = [new() { Source = ActionSourceKind.Audit, Text = "Late | missed" }],
        Owner = "Head of Service; East", Accountable = "Director", Start = Day(2024, 1, 1), Due = Day(2024, 6, 30),
        ReviewEvery = Cadence.Monthly, Status = PlanActionStatus.Blocked, StatusOn = Day(2024, 3, 1), BlockedBy = "=SUM(A1)",
        DependsOn = ["1.1"], SupersededBy = "2.1", Completed = Day(2024, 5, 1),
        Milestones = [new() { Text = "Posts filled", Due = Day(2024, 2, 1), Reached = Day(2024, 2, 3) }, new() { Text = "Rota" }],
        Measures =
        [
            new()
            {
                IndicatorCode = "hp-icpc-15wd-pct", Title = "On time", Dimension = "girls",
                Baseline = Share(70.5m, Day(2023, 3, 31)) with { Dimension = "girls" },
                Target = new() { Value = 90, Unit = MeasurementUnit.Percent, Comparison = TargetDirection.AtLeast, By = Day(2025, 3, 31) },
                Results = [Share(75, Day(2023, 12, 31)) with { Dimension = "girls" }, Share(80, Day(2024, 3, 31)) with { Dimension = "girls" }],
            },
        ],
        Updates =
        [
            new() { Date = Day(2024, 2, 1), Status = PlanActionStatus.InProgress, Narrative = "Begun \\ in\nparts", Author = "Team manager", Evidence = ["E1", "E2"], NextDue = Day(2024, 3, 1), StatusBefore = PlanActionStatus.NotStarted },
            new() { Date = Day(2024, 3, 1), Narrative = "Stuck" },
        ],
        ActivityEvidence = [new() { Kind = EvidenceKind.Output, Finding = "Training held", Id = "E1" }],
        ImpactEvidence = [new() { Kind = EvidenceKind.DipSample, Finding = "Eight of ten", Date = Day(2024, 4, 1), Reference = "QA/7", Id = "E2" }],
        OwnFields = [new() { Name = "Ward", Value = "-North" }, new() { Name = "Cost, £", Value = "12" }],
    };

    [Fact]
    public void Everything_that_an_action_holds_survives_the_round_trip()
    {
        var reading = PlanCsv.Read(PlanCsv.Write(Plan(Full, Action("2", PlanActionStatus.Unspecified))));

        reading.Findings.Should().BeEmpty();
        reading.Rows.Should().Be(2);
        reading.Actions.Should().Equal(Full, Action("2", PlanActionStatus.Unspecified));
    }

    [Fact]
    public void Any_texts_survive_the_round_trip()
    {
        string[] pieces = ["a", "é", ",", ";", "\"", "\n", "\r\n", "'", "=", "+1", "-", "@", "\t", "|", "\\", " ", "\U0001F600", "＝", "\u200B", "\uFEFF", "\0", "\u00A0"];
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            string Word() => "x" + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => pieces[random.Next(pieces.Length)])) + "y";
            string Start() => pieces[random.Next(pieces.Length)] + Word();
            var actions = Enumerable.Range(0, random.Next(1, 5)).Select(i => new PlanAction
            {
                Id = Start() + i.ToString(CultureInfo.InvariantCulture),
                Text = Start(),
                Owner = Start(),
                Status = (PlanActionStatus)random.Next(9),
                BlockedBy = random.Next(2) == 0 ? null : Start(),
                DependsOn = [Word(), Word()],
                Milestones = [new() { Text = Word() }],
                Updates = [new() { Date = Day(2024, 1, 1 + random.Next(28)), Narrative = Word() }],
                ImpactEvidence = [new() { Kind = EvidenceKind.Audit, Finding = Word(), Reference = Word() }],
                OwnFields = [new() { Name = "Ward", Value = Start() }],
            }).ToEquatableList();

            var reading = PlanCsv.Read(PlanCsv.Write(Plan() with { Actions = actions }));

            reading.Findings.Should().BeEmpty();
            reading.Actions.Should().Equal(actions);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("12 (30%)")]
    [InlineData("12 [r]")]
    [InlineData("30% (12)")]
    [InlineData("[z]")]
    [InlineData("z")]
    [InlineData("c")]
    [InlineData("c (c)")]
    [InlineData("<5 (c)")]
    [InlineData("about 12 (30%)")]
    [InlineData("12 of 40")]
    public void A_value_of_a_measure_keeps_all_that_was_printed(string cell)
    {
        var share = Share(75, Day(2023, 12, 31));
        var measure = Full.Measures[0] with { Results = [share with { Value = ObservedValue.FromCell(cell, share.Unit)! }] };

        PlanCsv.Read(PlanCsv.Write(Plan(Action("1", PlanActionStatus.NotStarted) with { Measures = [measure] })))
            .Actions[0].Measures[0].Results[0].Value.Should().Be(measure.Results[0].Value);
    }

    [Fact]
    public void No_cell_is_taken_for_a_formula()
    {
        var csv = PlanCsv.Write(Plan(
            Action("=1", PlanActionStatus.NotStarted) with { Text = "@cmd", Owner = "+44", BlockedBy = "-x", Theme = "'=y", Priority = "'s" }));

        csv.Should().Contain("'=1").And.Contain("'@cmd").And.Contain("'+44").And.Contain("'-x").And.Contain("''=y").And.Contain(",'s,");
        PlanCsv.Read(csv).Actions[0].Theme.Should().Be("'=y");
    }

    [Theory]
    [InlineData("＝1")]
    [InlineData("＋1")]
    [InlineData("－1")]
    [InlineData("＠x")]
    [InlineData(" =1")]
    [InlineData("\u00A0=1")]
    [InlineData("\t=1")]
    [InlineData("\r\n=1")]
    [InlineData("\n=1")]
    [InlineData("\0=1")]
    [InlineData("\u200B=1")]
    [InlineData("\uFEFF \u200B@1")]
    [InlineData(" '=1")]
    [InlineData("\tplain")]
    public void What_a_spreadsheet_may_skip_does_not_hide_a_formula(string text)
    {
        var csv = PlanCsv.Write(Plan(Action("1", PlanActionStatus.NotStarted) with { Text = text }));

        csv.Should().Contain("'" + text);
        PlanCsv.Read(csv).Actions[0].Text.Should().Be(text);
    }

    [Theory]
    [InlineData("'s")]
    [InlineData("a = b")]
    [InlineData("\u200Ba=1")]
    [InlineData("5 - 3")]
    public void A_text_that_is_not_a_formula_is_left_alone(string text)
    {
        var csv = PlanCsv.Write(Plan(Action("1", PlanActionStatus.NotStarted) with { Text = text }));

        csv.Should().Contain("," + text).And.NotContain("'" + text);
        PlanCsv.Read(csv).Actions[0].Text.Should().Be(text);
    }

    [Fact]
    public void The_tables_of_authorities_are_read_as_they_are()
    {
        var reading = PlanCsv.Read("\uFEFFAction No;RAG;Action required;Lead officer;Deadline;Status;Progress update\r\n"
            + "1;Amber;Hold a workshop;Principal Social Worker;31/3/2024;On track;\r\n\r\n2;Blue;Fill posts;HR;;Complete;\r\n");

        reading.Findings.Should().BeEmpty();
        reading.Actions.Select(action => action.Status).Should().Equal(PlanActionStatus.InProgress, PlanActionStatus.Completed);
        reading.Actions[0].Due.Should().Be(Day(2024, 3, 31));
        reading.Actions[0].Owner.Should().Be("Principal Social Worker");
        reading.Actions[0].OwnFields.Should().Equal(new PlanField { Name = "RAG", Value = "Amber" });
    }

    [Fact]
    public void An_edited_table_keeps_what_it_cannot_hold()
    {
        var rich = Full with
        {
            Measures = [Full.Measures[0] with { Source = "Case system", Polarity = Polarity.HigherIsBetter, Results = [Share(75, Day(2023, 12, 31)) with { Dimension = "girls", Line = 7, Caveats = [new() { Code = "unvalidated", Message = "Not checked." }] }] }],
        };
        var plan = Plan(rich, Action("2", PlanActionStatus.NotStarted));
        var csv = PlanCsv.Write(plan);

        PlanCsv.Merge(plan, csv).Actions.Should().Equal(plan.Actions);
        var edited = PlanCsv.Merge(plan, csv.Replace("Head of Service; East", "Head of Service; West", StringComparison.Ordinal));
        edited.Actions[0].Should().Be(rich with { Owner = "Head of Service; West" });
        PlanCsv.Merge(plan, "Ref,Action\r\n1.2,Other\r\n3,New\r\n").Actions
            .Should().Equal(rich with { Text = "Other", OwnFields = [] }, new PlanAction { Id = "3", Text = "New", Status = PlanActionStatus.Unspecified });
    }

    [Fact]
    public void Tables_without_what_is_needed_say_so()
    {
        Codes("").Should().Equal(PlanCsvFindingCodes.NoHeader);
        Codes("\r\n\r\n").Should().Equal(PlanCsvFindingCodes.NoHeader);
        Codes("Owner,Due\r\nA,\r\n").Should().Equal(PlanCsvFindingCodes.MissingColumn, PlanCsvFindingCodes.MissingColumn);
        Codes("Ref,Action,Id\r\n1,A,2\r\n").Should().Equal(PlanCsvFindingCodes.ColumnTwice);
        Codes("\"Ref,Action\r\n1,A\r\n").Should().Equal(PlanCsvFindingCodes.BrokenQuotes);
        PlanCsv.Read("Ref,Action,Id\r\n1,A,2\r\n").Actions[0].Id.Should().Be("1");

        static IEnumerable<string> Codes(string csv) => PlanCsv.Read(csv).Findings.Select(finding => finding.Code);
    }

    [Fact]
    public void Of_ten_thousand_rows_each_fault_is_told_and_every_good_row_kept()
    {
        (string Row, string Code, string? Column)[] faults =
        [
            ("{0},Do,Head,2024-13-01,,,,,", PlanCsvFindingCodes.NotADate, "Due"),
            ("{0},Do,Head,30/02/2024,,,,,", PlanCsvFindingCodes.NotADate, "Due"),
            ("{0},Do,Head,soon,,,,,", PlanCsvFindingCodes.NotADate, "Due"),
            ("{0},Do,Head,,nearly,,,,", PlanCsvFindingCodes.UnknownWord, "Status"),
            ("{0},Do,Head,,,1; two,,,", PlanCsvFindingCodes.NotAPlace, "Answers"),
            ("{0},Do,Head,,,0,,,", PlanCsvFindingCodes.NotAPlace, "Answers"),
            (",Do,Head,,,,,,", PlanCsvFindingCodes.MissingValue, "Ref"),
            ("{0},,Head,,,,,,", PlanCsvFindingCodes.MissingValue, "Action"),
            ("1,Do,Head,,,,,,", PlanCsvFindingCodes.ReferenceTwice, "Ref"),
            ("{0},Do,Head", PlanCsvFindingCodes.CellCount, null),
            ("{0},Do,Head,,,,,,,,", PlanCsvFindingCodes.CellCount, null),
            ("{0},\"Do,Head,,,,,,", PlanCsvFindingCodes.BrokenQuotes, "Action"),
            ("{0},\"Do\"it,Head,,,,,,", PlanCsvFindingCodes.BrokenQuotes, "Action"),
            ("{0},Do,Head,,,,2024-01-01 | maybe | x,,", PlanCsvFindingCodes.UnknownWord, "Updates"),
            ("{0},Do,Head,,,,| in-progress | x,,", PlanCsvFindingCodes.EntryIncomplete, "Updates"),
            ("{0},Do,Head,,,,,rumour | all is well,", PlanCsvFindingCodes.UnknownWord, "Evidence of impact"),
            ("{0},Do,Head,,,,,,hp-icpc-15wd-pct | | | | 70 | ninety", PlanCsvFindingCodes.NotAMeasure, "Measures"),
        ];
        var csv = new StringBuilder("Ref,Action,Owner,Due,Status,Answers,Updates,Evidence of impact,Measures\r\n");
        var expected = new List<(string, int?, string?)>();
        var good = new List<string>();
        for (var i = 1; i <= 10_000; i++)
        {
            var id = i.ToString(CultureInfo.InvariantCulture);
            if (i % 10 == 5)
            {
                var fault = faults[i / 10 % faults.Length];
                csv.Append(string.Format(CultureInfo.InvariantCulture, fault.Row, id)).Append("\r\n");
                expected.Add((fault.Code, i + 1, fault.Column));
            }
            else
            {
                csv.Append(id).Append(",\"Do, and\r\nsay\",Head,31/12/2024,In progress,1; 2,2024-01-01 | in-progress | begun,audit | better,\r\n");
                good.Add(id);
            }
        }

        var reading = PlanCsv.Read(csv.ToString());

        reading.Rows.Should().Be(10_000);
        reading.Findings.Select(finding => (finding.Code, finding.Line, finding.Column)).Should().Equal(expected);
        reading.Actions.Select(action => action.Id).Should().Equal(good);
        reading.Actions.All(action => action is { Text: "Do, and\r\nsay", Answers.Count: 2, Updates.Count: 1 }).Should().BeTrue();
    }

    [Fact]
    public void Hostile_tables_are_read_in_time()
    {
        string[] hostile =
        [
            "Ref,Action\r\n" + string.Concat(Enumerable.Repeat("\"\r\n", 100_000)),
            "Ref,Action\r\n" + string.Concat(Enumerable.Repeat("\"\"\"\r\n", 100_000)),
            "Ref,Action\r\n\"" + new string('x', 1_000_000),
            "Ref,Action\r\n" + new string(',', 1_000_000),
            new string('"', 1_000_000),
            "Ref,Action,Milestones\r\n1,a,\"" + string.Concat(Enumerable.Repeat("|\n", 10_000)) + "\"",
        ];

        foreach (var csv in hostile)
            PlanCsv.Read(csv).Actions.Should().BeEmpty();
    }
}
