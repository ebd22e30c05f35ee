using Ofsted.Domain.Indicators;
using Ofsted.Domain.Plans;

using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the tables of a progress report.</summary>
internal static class ProgressTableRules
{
    private const string ChildrenInNeed = "hp-cin-count";

    private static readonly string[] Included = ["hp-cpp-count", "cla-count"];

    public static IEnumerable<CheckedRule<ProgressReportFacts>> All =>
    [
        new("OFS-PLN-40", FindingSeverity.Warning, "The total of a table is the sum of its rows.",
            PlanSources.Arithmetic, "Otherwise a row is missing or a number is wrong.", "tables",
            TotalsAreSums),
        new("OFS-PLN-41", FindingSeverity.Warning, "The shares of a column, not all of whose numbers are known, add up to 100, within rounding.",
            PlanSources.Arithmetic, "Each share may be off by half of its last printed place; where the numbers are known, see OFS-PLN-42.", "tables",
            SharesAddUp),
        new("OFS-PLN-42", FindingSeverity.Warning, "A printed share matches its number and the total, within rounding.",
            PlanSources.Arithmetic, "It may be off by half of its last printed place; 9.9 for 9.98 is truncated, not rounded.", "tables",
            SharesFollow),
        new("OFS-PLN-43", FindingSeverity.Warning, "A total does not add children in need to children on protection plans or in care.",
            PlanSources.ChildrenInNeed, "Nationally they are included in children in need, so such a total may count children twice; local tables that take them out first should say so.", "tables",
            RowsAreExclusive),
        new("OFS-PLN-44", FindingSeverity.Warning, "No number changes by more than half between neighbouring columns.",
            PlanSources.Arithmetic, "So large a change is more often due to a change of definition or counting; totals and numbers below 20 are ignored.", "tables",
            NumbersDoNotJump),
        new("OFS-PLN-46", FindingSeverity.Error, "A percentage in a table lies between 0 and 100.",
            PlanSources.Definition, "This covers printed shares, and values whose unit is per cent.", "tables",
            PercentagesAreShares),
    ];

    private static string? TotalsAreSums(ProgressReportFacts facts, Findings findings)
    {
        foreach (var column in Columns(facts))
        {
            if (column.Total.Value.Value.Number is { } total && column.Sum is { } sum && !column.Range.Meets(CountRange.Of(column.Total.Value.Value)))
                findings.Add($"{column.TotalPath}.value", Invariant($"The total of {column.Name} is {total}, but its rows add up to {sum}."), Invariant($"{total}"), Invariant($"{sum}"));
        }

        return facts.NoTablesReason;
    }

    private static string? SharesAddUp(ProgressReportFacts facts, Findings findings)
    {
        foreach (var column in Columns(facts))
        {
            if (!column.IsWhole || column.Sum is not null || column.Cells.Exists(cell => cell.Cell.Share is not (>= -CountRange.LargestNumber and <= CountRange.LargestNumber)))
                continue;
            var sum = column.Cells.Sum(cell => cell.Cell.Share!.Value);
            if (Math.Abs(sum - 100) > column.Cells.Sum(cell => HalfPlace(cell.Cell.Share!.Value)))
                findings.Add($"{column.TotalPath}.share", Invariant($"The shares of {column.Name} add up to {sum}%."), Invariant($"{sum}"));
        }

        return facts.NoTablesReason;
    }

    private static string? SharesFollow(ProgressReportFacts facts, Findings findings)
    {
        foreach (var column in Columns(facts))
        {
            if (column.Total.Value.Value.Number is not (>= 1 and <= CountRange.LargestNumber and var total))
                continue;
            foreach (var (cell, path) in column.Cells)
            {
                if (cell is { Share: >= -CountRange.LargestNumber and <= CountRange.LargestNumber and var share, Value.Value.Number: >= -CountRange.LargestNumber and <= CountRange.LargestNumber and var number }
                    && number * 100 / total is var exact && !Follows(CountRange.Of(cell.Value.Value), CountRange.Of(column.Total.Value.Value), share))
                {
                    findings.Add($"{path}.share", Invariant($"{number} of {total} is {exact:0.00}%, not {share}%."), Invariant($"{share}"), Invariant($"{exact:0.00}"));
                }
            }
        }

        return facts.NoTablesReason;
    }

    private static string? RowsAreExclusive(ProgressReportFacts facts, Findings findings)
    {
        foreach (var (table, path) in facts.Tables)
        {
            var total = table.Rows.ToList().FindIndex(row => row.IsTotal);
            if (total >= 0 && Has(table, total, ChildrenInNeed) && Array.Exists(Included, code => Has(table, total, code)))
            {
                findings.Add(
                    Invariant($"{path}.rows[{total}]"),
                    $"The total of '{table.Title}' adds children in need to children on protection plans or in care, who are children in need too.",
                    ChildrenInNeed);
            }
        }

        return facts.NoTablesReason;
    }

    private static bool Has(ProgressTable table, int before, string code) =>
        table.Rows.Take(before).Any(row => row.Cells.Any(cell => cell.Value.IndicatorCode == code));

    private static string? NumbersDoNotJump(ProgressReportFacts facts, Findings findings)
    {
        foreach (var (table, path) in facts.Tables)
        {
            for (var i = 0; i < table.Rows.Count; i++)
            {
                if (!table.Rows[i].IsTotal)
                    ReportJumps(table.Rows[i], Invariant($"{path}.rows[{i}]"), findings);
            }
        }

        return facts.NoTablesReason;
    }

    private static void ReportJumps(ProgressTableRow row, string path, Findings findings)
    {
        for (var j = 1; j < row.Cells.Count; j++)
        {
            var (one, other) = (row.Cells[j - 1], row.Cells[j]);
            var isReversed = other.Value.Period.End < one.Value.Period.End;
            if (Series.Jump((isReversed ? other : one).Value, (isReversed ? one : other).Value) is { } percent)
            {
                findings.Add(
                    Invariant($"{path}.cells[{j}].value"),
                    Invariant($"{row.Label}: {percent:+0;-0}% from {(isReversed ? other : one).Column} to {(isReversed ? one : other).Column}; has the way of counting changed?"),
                    one.Value.Value.ToString(), other.Value.Value.ToString());
            }
        }
    }

    private static string? PercentagesAreShares(ProgressReportFacts facts, Findings findings)
    {
        foreach (var (table, path) in facts.Tables)
        {
            for (var i = 0; i < table.Rows.Count; i++)
            {
                for (var j = 0; j < table.Rows[i].Cells.Count; j++)
                {
                    var cell = table.Rows[i].Cells[j];
                    if (cell.Share is < 0 or > 100)
                        findings.Add(Invariant($"{path}.rows[{i}].cells[{j}].share"), Invariant($"The share is {cell.Share}%."), Invariant($"{cell.Share}"));
                    if (cell.Value is { Unit: MeasurementUnit.Percent, Value.Number: { } number and (< 0 or > 100) })
                        findings.Add(Invariant($"{path}.rows[{i}].cells[{j}].value"), Invariant($"The value is {number}%."), Invariant($"{number}"));
                }
            }
        }

        return facts.NoTablesReason;
    }

    /// <summary>Half of the last printed place: 0.05 for 9.9, 0.5 for 75.</summary>
    private static bool Follows(CountRange part, CountRange whole, decimal share) => whole.Low <= 0
        || (part.Low * 100 / whole.High <= share + HalfPlace(share) && part.High * 100 / whole.Low >= share - HalfPlace(share));

    private static decimal HalfPlace(decimal printed)
    {
        var half = 0.5m;
        for (var place = 0; place < printed.Scale; place++)
            half /= 10;
        return half;
    }

    /// <summary>The columns of every table that has a total, cell by cell; cells are matched by their places.</summary>
    private static IEnumerable<Column> Columns(ProgressReportFacts facts)
    {
        foreach (var (table, path) in facts.Tables)
        {
            var first = 0;
            for (var i = 0; i < table.Rows.Count; i++)
            {
                if (!table.Rows[i].IsTotal)
                    continue;
                for (var j = 0; j < table.Rows[i].Cells.Count; j++)
                {
                    var cells = new List<(ProgressTableCell, string)>();
                    for (var k = first; k < i; k++)
                    {
                        if (j < table.Rows[k].Cells.Count)
                            cells.Add((table.Rows[k].Cells[j], Invariant($"{path}.rows[{k}].cells[{j}]")));
                    }

                    yield return new Column(table.Rows[i].Cells[j].Column, table.Rows[i].Cells[j], Invariant($"{path}.rows[{i}].cells[{j}]"), cells, IsWhole: cells.Count == i - first && cells.Count > 0);
                }

                first = i + 1;
            }
        }
    }

    private sealed record Column(string Name, ProgressTableCell Total, string TotalPath, List<(ProgressTableCell Cell, string Path)> Cells, bool IsWhole)
    {
        public CountRange Range => CountRange.Sum(Cells.Select(cell => CountRange.Of(cell.Cell.Value.Value)));

        /// <summary>The sum of the cells, or null when one of them is not a number.</summary>
        public decimal? Sum => IsWhole && Cells.TrueForAll(cell => cell.Cell.Value.Value.Number is >= -CountRange.LargestNumber and <= CountRange.LargestNumber)
            ? Cells.Sum(cell => cell.Cell.Value.Value.Number!.Value)
            : null;
    }
}
