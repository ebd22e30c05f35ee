using System.Globalization;
using BenchmarkDotNet.Attributes;
using Ofsted.Domain.Data;

namespace Ofsted.Domain.Benchmarks;

/// <summary>Loading the dataset, against a loader that splits lines and cells and checks nothing.</summary>
[HideColumns("Job", "Toolchain", "IterationCount", "LaunchCount", "WarmupCount", "Error", "StdDev", "RatioSD")]
public class DatasetLoading
{
    private static readonly string[] Grades = ["outstanding", "good", "requires-improvement", "adequate", "inadequate", "not-judged"];

    [GlobalSetup]
    public void WarmUp() => Warmth.Bring(() => Split_and_parse_cells(), () => Parse());

    [Benchmark(Baseline = true)]
    public int Split_and_parse_cells() => Load(DatasetTexts.Inspections).Count + Load(DatasetTexts.Visits).Count;

    [Benchmark]
    public int Parse() => OfstedDataset.Parse(DatasetTexts.Inspections, DatasetTexts.Visits).Events.Count;

    /// <summary>Rows by the names of their columns; dates, periods, numbers and grades as values, all else as text.</summary>
    private static List<Dictionary<string, object>> Load(string text)
    {
        var rows = new List<Dictionary<string, object>>();
        string[]? columns = null;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
                continue;
            var cells = line.TrimEnd('\r').Split('\t');
            if (columns is null)
            {
                columns = cells;
                continue;
            }

            var row = new Dictionary<string, object>(StringComparer.Ordinal);
            for (var i = 0; i < columns.Length; i++)
                row.Add(columns[i], Value(columns[i], cells[i]));
            rows.Add(row);
        }

        return rows;
    }

    private static object Value(string column, string cell) => column switch
    {
        _ when cell.Length == 0 => cell,
        "published" => DateOnly.Parse(cell, CultureInfo.InvariantCulture),
        "fieldwork" => cell.Split("; ").Select(period => period.Split('/')).Select(days =>
            (DateOnly.Parse(days[0], CultureInfo.InvariantCulture), DateOnly.Parse(days[1], CultureInfo.InvariantCulture))).ToList(),
        _ when int.TryParse(cell, CultureInfo.InvariantCulture, out var number) => number,
        _ when Array.IndexOf(Grades, cell) is >= 0 and var grade => grade,
        _ => cell,
    };
}
