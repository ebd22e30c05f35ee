namespace Ofsted.Domain.Official;

/// <summary>Keeps of a file what the tables of inspections need, within limits.</summary>
internal sealed class Workbook : ISheetSink
{
    private const int MostLines = 40;
    private const int CostOfCell = 16;

    /// <summary>A table begins near the top of its sheet: so many cells are looked at for its header.</summary>
    private const int MostCellsBeforeTable = 10_000;

    private const int MostHeaderCells = 20_000;

    private const int MostHeaderCellsOfFile = 60_000;

    private readonly List<string> _previous = [];
    private int _previousRow = -1;
    private int _headerCells;
    private int _headerCellsBefore;
    private int _rowsSeen;
    private int _rows;
    private int _tables;
    private long _characters;
    private int _problems;
    private FoundSheet _sheet = new(null);
    private FoundTable? _table;

    public bool IsFull { get; private set; }

    /// <summary>What is wrong with the file as a whole, or before its first sheet.</summary>
    public List<Problem> Problems { get; } = [];

    public List<FoundSheet> Sheets { get; } = [];

    public void Begin(string? sheet)
    {
        _sheet = new FoundSheet(sheet);
        Sheets.Add(_sheet);
        _table = null;
        _previous.Clear();
        _previousRow = -1;
        _headerCellsBefore += _headerCells;
        _headerCells = 0;
    }

    public void ReportFile(string code, string message) => Problems.Add(new Problem(code, message, null));

    public void Report(string code, string message, int? row = null)
    {
        if (++_problems > FileLimits.MostFindings)
        {
            if (_problems == FileLimits.MostFindings + 1)
                ReportFile(OfficialFindingCodes.LimitExceeded, "So much is wrong with the file that further findings about its sheets are left out.");
            return;
        }

        var problems = Sheets.Count == 0 ? Problems : _sheet.Problems;
        problems.Add(new Problem(code, message, row));
    }

    public bool Take(SheetRow row)
    {
        if (IsFull)
            return false;
        if (++_rowsSeen > FileLimits.MostRowsSeen)
        {
            Refuse("The file has too many rows to search.", row);
            return false;
        }

        if (FindLayout(row) is { } layout)
            Open(layout, row);
        else if (_table is not null)
            Keep(row, _table);
        else
            TakeLine(row);
        Remember(row);
        return !IsFull && !_sheet.IsOfProviders && !IsTooLongWithoutTable;
    }

    private void Open(TableLayout layout, SheetRow row)
    {
        if (_previousRow == row.Number - 1 && _previous.Count > 0)
            _table?.TakeBack(_previousRow);
        if (++_tables > FileLimits.MostTables)
            Refuse("The file has too many tables.", row);
        else
            _sheet.Tables.Add(_table = new FoundTable(layout, row.Number));
    }

    private bool IsTooLongWithoutTable => _headerCells > MostCellsBeforeTable && _sheet.Tables.Count == 0;

    private TableLayout? FindLayout(SheetRow row)
    {
        if (_headerCellsBefore > MostHeaderCellsOfFile)
            return Refuse("The file has too many cells to search.", row);
        if (!TableLayout.HoldsNoDay(row))
            return null;
        _headerCells += row.FilledCells;
        if (_headerCells > MostHeaderCells)
            return null;
        if (_table is null && TableLayout.IsOfProviders(row))
        {
            _sheet.IsOfProviders = _sheet.Tables.Count == 0;
            return null;
        }

        if (_table is not null && TableLayout.IsOfProviders(row))
        {
            _table = null;
            Report(OfficialFindingCodes.OfProviders, "The table is about providers, not about authorities: it is ignored.", row.Number);
            return null;
        }

        var above = _previousRow == row.Number - 1 ? _previous : null;
        return TableLayout.Find(row, above) ?? (above is null || _table?.HeaderRow == _previousRow ? null : TableLayout.FindBelow(row, above));
    }

    private void TakeLine(SheetRow row)
    {
        if (_sheet.Lines.Count >= MostLines)
            return;
        for (var i = 0; i < row.Cells.Count && _sheet.Lines.Count < MostLines; i++)
        {
            if (!row[i].IsBlank)
                _sheet.Lines.Add(row[i].Text);
        }
    }

    private void Keep(SheetRow row, FoundTable table)
    {
        if (row.IsNote && (row.FilledCells != 1 || Authorities.FindByName(NoteMarks.Without(row[table.Layout.Name].Text)) is null))
            return;
        if (row.FilledBeyond(table.Layout.Headings.Count))
            table.WiderRow ??= row.Number;
        var cells = new SheetCell[Math.Min(row.Cells.Count, table.Layout.Headings.Count)];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = row[i];
            _characters += CostOfCell + row[i].Text.Length + (row[i].Link?.Length ?? 0);
        }

        if (++_rows > FileLimits.MostRows || _characters > FileLimits.MostCharacters)
        {
            Refuse("The file has too many rows.", row);
            return;
        }

        if (row.Repeated > 1)
            Report(OfficialFindingCodes.RepeatedRow, $"The file says that the row stands for {FormattableString.Invariant($"{row.Repeated}")} identical rows; it is read once.", row.Number);
        table.Rows.Add(new TableRow(row.Number, cells));
    }

    private TableLayout? Refuse(string message, SheetRow row)
    {
        IsFull = true;
        Report(OfficialFindingCodes.LimitExceeded, message, row.Number);
        return null;
    }

    private void Remember(SheetRow row)
    {
        _previousRow = row.Number;
        _previous.Clear();
        if (_table is not null && row.FilledCells > 1 && _table.HeaderRow != row.Number && !_table.Layout.MayHeadAnother(row))
            return;
        for (var i = 0; i < row.Cells.Count; i++)
            _previous.Add(row[i].Text);
    }
}
