using Ofsted.Domain.Plans;

using static Ofsted.Domain.Tests.PlanSamples;
using R = Ofsted.Domain.Tests.ProgressReportRulesTests;

namespace Ofsted.Domain.Tests;

/// <summary>Progress reports at the limit of a rule: the last that it accepts, or the first that it does not.</summary>
internal static class ReportBoundaryCases
{
    private static readonly ProgressReport Sound = R.Sound;
    private static readonly PlanPriority Priority = Sound.Priorities[0];

    public static IReadOnlyList<ReportRuleCase> All { get; } =
    [
        new("40", "a total of the rows since the total before", With(R.Row("A", 300, null), R.Row("B", 400, null), R.Row("A and B", 700, null, isTotal: true), R.Row("C", 100, null), R.Row("Others", 100, null, isTotal: true))),
        new("40", "a total that is a half too high", With(R.Row("A", 300, null), R.Row("B", 400, null), R.Row("All", 700.5m, null, isTotal: true)), "$.tables[0].rows[2].cells[0].value"),
        new("41", "two shares, each a half of its last place too high", With(R.Withheld("A", 50.0m), R.Withheld("B", 50.1m), R.Row("All", 3000, null, isTotal: true))),
        new("41", "three shares that fall short by more than rounding", With(R.Withheld("A", 33.3m), R.Withheld("B", 33.3m), R.Withheld("C", 33.2m), R.Row("All", 3000, null, isTotal: true)), "$.tables[0].rows[3].cells[0].share"),
        new("42", "half a per cent printed as 1", With(R.Row("A", 5, 1m), R.Row("B", 995, null), R.Row("All", 1000, null, isTotal: true))),
        new("42", "less than half a per cent printed as 1", With(R.Row("A", 4, 1m), R.Row("B", 996, null), R.Row("All", 1000, null, isTotal: true)), "$.tables[0].rows[0].cells[0].share"),
        new("43", "children on plans and children in care added", With(R.Row("On plans", 200, null, "hp-cpp-count"), R.Row("In care", 100, null, "cla-count"), R.Row("All", 300, null, isTotal: true))),
        new("43", "children in need and on plans added", With(R.Row("In need", 300, null, "hp-cin-count"), R.Row("On plans", 100, null, "hp-cpp-count"), R.Row("All", 400, null, isTotal: true)), "$.tables[0].rows[2]"),
        new("44", "a row that grows by half", Growing(100, 150)),
        new("44", "a row that grows by a little more than half", Growing(100, 151), "$.tables[0].rows[0].cells[1].value"),
        new("44", "twice a number below 20", Growing(19, 38)),
        new("44", "a number of 20 that grows by more than half", Growing(20, 31), "$.tables[0].rows[0].cells[1].value"),
        new("45", "as at the day of the meeting", Sound with { AsAt = Day(2024, 6, 12) }),
        new("46", "a share of 100", With(R.Row("A", 300, 100m))),
        new("46", "a share a tenth above 100", With(R.Row("A", 300, 100.1m)), "$.tables[0].rows[0].cells[0].share"),
        new("46", "a share of nought", With(R.Row("A", 0, 0m))),
        new("47", "one of two measures has a target", Sound with { Priorities = [Priority with { Measures = [Conferences() with { Target = null }, Conferences()] }] }),
        new("48", "some words of an item", Sound with { Priorities = [Priority with { Text = "Fewer children missing from school" }] }),
    ];

    private static ProgressReport With(params EquatableList<ProgressTableRow> rows) => Sound with { Tables = [R.Table(rows)] };

    private static ProgressReport Growing(decimal from, decimal to) => Sound with
    {
        Tables = [new() { Title = "Cases", Rows = [new() { Label = "Early help", Cells = [R.Cell(from, null, "own-cases", "January"), R.Cell(to, null, "own-cases", "March")] }] }],
    };
}
