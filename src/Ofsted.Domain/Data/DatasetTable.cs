using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>One text of the dataset: its notes, and its rows as far as they are alike in both.</summary>
internal sealed class DatasetTable
{
    private readonly string _part;
    private readonly TabSeparated _table;

    private DatasetTable(string part, TabSeparated table)
    {
        _part = part;
        _table = table;
        Rows = table.Rows.ConvertAll(row => new DatasetRow(this, row));
        Version = Note("version");
        AsOf = IsoDate.TryParse(Note("as-of"), out var date)
            ? date
            : throw Bad(DatasetErrorCodes.Note, null, $"'{Note("as-of")}' is not a date such as 2026-08-31.");
        Source = Note("source");
        Licence = Note("licence");
    }

    public string Version { get; }

    public LocalDate AsOf { get; }

    public string Source { get; }

    public string Licence { get; }

    public IReadOnlyList<string> Columns => _table.Columns;

    public static DatasetTable Parse(string part, string text, string[] required, Func<string, bool>? isOptional)
    {
        try
        {
            var table = new DatasetTable(part, TabSeparated.Parse(text));
            table.CheckColumns(required, isOptional);
            table.CheckRowCount();
            return table;
        }
        catch (TabSeparatedException problem)
        {
            throw new InvalidDatasetException(CodeOf(problem.Problem), part, problem.Line > 0 ? problem.Line : null, problem.Message, problem);
        }
    }

    public IReadOnlyList<DatasetRow> Rows { get; }

    public InvalidDatasetException Bad(string code, int? line, string message) => new(code, _part, line, message);

    /// <summary>The place of a column, which is one of those that the table must have.</summary>
    public int PlaceOf(string column) => _table.IndexOf(column);

    private string Note(string name) =>
        _table.Notes.TryGetValue(name, out var value)
            ? value
            : throw Bad(DatasetErrorCodes.Note, null, $"there is no line '# {name}: …' before the header.");

    private void CheckColumns(string[] required, Func<string, bool>? isOptional)
    {
        foreach (var column in required)
            _ = _table.IndexOf(column);
        foreach (var column in Columns)
        {
            if (Array.IndexOf(required, column) < 0 && isOptional?.Invoke(column) != true)
                throw Bad(DatasetErrorCodes.UnknownColumn, null, $"the column '{column}' is not known.");
        }
    }

    private void CheckRowCount()
    {
        if (!_table.Notes.TryGetValue("rows", out var stated))
            return;
        if (!int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            throw Bad(DatasetErrorCodes.Note, null, $"'{stated}' is not a number of rows.");
        if (count != _table.Rows.Count)
        {
            throw Bad(DatasetErrorCodes.RowCount, null, string.Create(
                CultureInfo.InvariantCulture, $"{_table.Rows.Count} rows where the notes state {count}."));
        }
    }

    private static string CodeOf(TabSeparatedProblem problem) => problem switch
    {
        TabSeparatedProblem.NoHeader => DatasetErrorCodes.NoHeader,
        TabSeparatedProblem.ColumnTwice => DatasetErrorCodes.ColumnTwice,
        TabSeparatedProblem.NoColumn => DatasetErrorCodes.NoColumn,
        _ => DatasetErrorCodes.CellCount,
    };
}
