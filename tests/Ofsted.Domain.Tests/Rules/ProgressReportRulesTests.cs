using Ofsted.Domain.Indicators;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Rules;
using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

public class ProgressReportRulesTests
{
    /// <summary>A report in which no rule finds anything.</summary>
    internal static ProgressReport Sound { get; } = new()
    {
        Title = "Progress on Getting better",
        Authority = Northwold,
        AsAt = Day(2024, 5, 31),
        Meeting = Day(2024, 6, 12),
        Inspection = new Inspection { Authority = Northwold, Recommendations = [Item("Hold return interviews with every child who was missing.")] },
        Priorities = [new() { Id = "P1", Text = "Fewer moves for children in care", Measures = [Conferences()] }],
        Tables = [Table(Row("Early help", 300, 25.0m), Row("Assessment", 450, 37.5m), Row("Long-term", 450, 37.5m), Row("All", 1200, null, isTotal: true))],
    };

    private static ProgressTable Only => Sound.Tables[0];

    internal static (string Rule, string Path, string Fault, ProgressReport Report)[] Faults { get; } =
    [
        ("40", "$.tables[0].rows[3].cells[0].value", "a total of 1,201", With(3, Row("All", 1201, null, isTotal: true))),
        ("41", "$.tables[0].rows[3].cells[0].share", "shares of 100.2", Sound with { Tables = [Table(Withheld("A", 33.4m), Withheld("B", 33.4m), Withheld("C", 33.4m), Row("All", 3000, null, isTotal: true))] }),
        ("42", "$.tables[0].rows[0].cells[0].share", "a share cut off", Sound with { Tables = [Table(Row("A", 324, 9.9m), Row("B", 2922, 90m), Row("All", 3246, null, isTotal: true))] }),
        ("43", "$.tables[0].rows[2]", "children in need and in care added", Sound with { Tables = [Table(Row("In need", 300, null, "hp-cin-count"), Row("In care", 100, null, "cla-count"), Row("All", 400, null, isTotal: true))] }),
        ("44", "$.tables[0].rows[0].cells[1].value", "a row that grows by 72 per cent", Sound with { Tables = [new() { Title = "Cases", Rows = [new() { Label = "In need", Cells = [Cell(1415, null, "own-cases", "January"), Cell(2435, null, "own-cases", "March")] }] }] }),
        ("45", "$.asAt", "as at the day after the meeting", Sound with { AsAt = Day(2024, 6, 13) }),
        ("46", "$.tables[0].rows[0].cells[0].share", "a share of 125", Sound with { Tables = [Table(Row("A", 300, 125m))] }),
        ("47", "$.priorities[0].measures", "no target", Sound with { Priorities = [Sound.Priorities[0] with { Measures = [Conferences() with { Target = null }] }] }),
        ("48", "$.priorities[0].text", "an item of the inspection again", Sound with { Priorities = [Sound.Priorities[0] with { Text = "Make sure that return interviews are held with all missing children" }] }),
        ("48", "$.priorities[0].text", "an item that the report itself names", Sound with { Priorities = [Sound.Priorities[0] with { Answers = [1] }] }),
    ];

    [Fact]
    public void A_sound_report_gives_no_finding_and_every_rule_looks()
    {
        RuleCatalogue.Check(Sound).Findings.Should().BeEmpty();
        RuleCatalogue.Explain(Sound).Checked.Should().Equal(CatalogueRules.OnPlans.Where(rule => rule.Scope == RuleScope.ProgressReport));
    }

    [Fact]
    public void Each_fault_is_found_by_its_rule_alone()
    {
        foreach (var (rule, path, fault, report) in Faults)
        {
            RuleCatalogue.Check(report).Findings.Select(finding => $"{finding.Code} {finding.Path}")
                .Should().Equal([$"OFS-PLN-{rule} {path}"], fault);
        }
    }

    [Fact]
    public void Every_rule_on_reports_has_a_fault() =>
        Faults.Select(fault => "OFS-PLN-" + fault.Rule).Distinct()
            .Should().BeEquivalentTo(CatalogueRules.OnPlans.Where(rule => rule.Scope == RuleScope.ProgressReport).Select(rule => rule.Id));

    [Theory]
    [InlineData(1871, 335, 17.9, false)]
    [InlineData(3246, 324, 10.0, false)]
    [InlineData(3246, 324, 9.9, true)]
    [InlineData(3246, 2435, 75, false)]
    [InlineData(3246, 2435, 75.1, true)]
    public void A_share_may_be_off_by_half_of_its_last_place(int total, int part, double share, bool isFound)
    {
        var table = Table(Row("Part", part, (decimal)share), Row("Rest", total - part, null), Row("All", total, null, isTotal: true));

        RuleCatalogue.Check(Sound with { Tables = [table] }).Findings.Any(finding => finding.Code == "OFS-PLN-42").Should().Be(isFound);
    }

    [Fact]
    public void Values_that_are_no_numbers_and_ragged_rows_are_left_alone()
    {
        var cell = Cell(1, 10m) with { Value = Cell(1, null).Value with { Value = ObservedValue.Suppressed("c") } };
        var ragged = new ProgressTable
        {
            Title = "Ragged",
            Rows = [new() { Label = "A", Cells = [cell] }, new() { Label = "B", Cells = [] }, new() { Label = "All", IsTotal = true, Cells = [Cell(5, null), Cell(6, null)] }],
        };

        RuleCatalogue.Check(Sound with { Tables = [ragged, new() { Title = "Empty", Rows = [] }] }).Findings.Should().BeEmpty();
        RuleCatalogue.Check(Sound with { Tables = [Table(Row("A", decimal.MaxValue, 50m), Row("B", decimal.MaxValue, 50m), Row("All", decimal.MaxValue, null, isTotal: true))] })
            .Findings.Should().BeEmpty("numbers beyond all reason are not reckoned with");
    }

    private static ProgressReport With(int place, ProgressTableRow row) =>
        Sound with { Tables = [Only with { Rows = [.. Only.Rows.Select((old, i) => i == place ? row : old)] }] };

    internal static ProgressTable Table(params EquatableList<ProgressTableRow> rows) => new() { Number = "1", Title = "Open cases", Rows = rows };

    internal static ProgressTableRow Row(string label, decimal number, decimal? share, string code = "own-cases", bool isTotal = false) =>
        new() { Label = label, IsTotal = isTotal, Cells = [Cell(number, share, code)] };

    internal static ProgressTableRow Withheld(string label, decimal share)
    {
        var cell = Cell(0, share);
        return new() { Label = label, Cells = [cell with { Value = cell.Value with { Value = ObservedValue.Suppressed("c") } }] };
    }

    internal static ProgressTableCell Cell(decimal number, decimal? share, string code = "own-cases", string column = "May 2024") => new()
    {
        Column = column,
        Share = share,
        Value = new() { IndicatorCode = code, Period = new() { Kind = PeriodKind.Month, Text = column }, Value = ObservedValue.Exactly(number), Unit = MeasurementUnit.Count },
    };
}
