using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>A table in a CSV text: its header, wherever it is near the top, and the rows below.</summary>
/// <remarks>
/// The header is the first row that has the columns that are needed, among the first twenty; where none has, it is the first. The separator
/// is the one that a line such as <c>sep=;</c> names, or else the comma, semicolon or tab that makes a header of one of these rows.
/// Rows of empty cells are ignored.
/// </remarks>
internal sealed class CsvTable
{
    public const int HeaderRows = 20;


    private readonly CsvScanner _scanner;
    private readonly Queue<CsvRow> _first;

    private CsvTable(CsvScanner scanner, Queue<CsvRow> first, CsvRow? header, EquatableList<CsvRow> above)
    {
        (_scanner, _first, Header, Above) = (scanner, first, header, above);
        _scanner.Width = header?.Cells.Count;
    }

    /// <summary>The header, or null where there is no row.</summary>
    public CsvRow? Header { get; }

    /// <summary>The rows above the header that hold more than a title.</summary>
    public EquatableList<CsvRow> Above { get; }

    /// <summary>Looks for the header.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isHeader">Whether headings, without their guards, are those of the table.</param>
    public static CsvTable Open(string text, Func<IEnumerable<string>, bool> isHeader)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        if (CsvScanner.SeparatorNamedAt(text, ref start) is { } stated)
            return Open(text, start, stated, isHeader, mustBeFound: false)!;
        var likely = Likely(text.AsSpan(start, CsvScanner.AfterLine(text.AsSpan(), start) - start));
        foreach (var separator in (char[])[likely, ',', ';', '\t'])
        {
            if (Open(text, start, separator, isHeader, mustBeFound: true) is { } table)
                return table;
        }

        return Open(text, start, likely, isHeader, mustBeFound: false)!;
    }

    /// <summary>The rows below the header that are not blank.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        while (_first.TryDequeue(out var row))
            yield return row;
        while (_scanner.Next() is { } row)
            yield return row;
    }

    private static CsvTable? Open(string text, int start, char separator, Func<IEnumerable<string>, bool> isHeader, bool mustBeFound)
    {
        var scanner = new CsvScanner(text, start, separator);
        var rows = new List<CsvRow>();
        while (rows.Count < HeaderRows && scanner.Next() is { } row)
        {
            rows.Add(row);
            if (!row.IsBroken && isHeader(row.Cells.Select(FormulaGuard.Unguarded)))
                return new(scanner, [], row, rows.Take(rows.Count - 1).Where(above => above.IsBroken || above.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) > 1).ToEquatableList());
        }

        return mustBeFound ? null : new(scanner, new(rows.Skip(1)), rows.Count == 0 ? null : rows[0], []);
    }

    /// <summary>The separator by the first line: the comma, unless the semicolon or the tab is more frequent.</summary>
    private static char Likely(ReadOnlySpan<char> line)
    {
        var (commas, semicolons, tabs) = (line.Count(','), line.Count(';'), line.Count('\t'));
        return tabs > commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
