using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Csv;

/// <summary>Reads one table of a plan.</summary>
internal sealed class PlanCsvReader(string csv, EquatableList<PlanAction> known)
{
    private const string Reference = "Ref";
    private const string Text = "Action";

    private static readonly Dictionary<string, PlanCsvCell> ByHeading = PlanCsvCells.All
        .SelectMany(cell => cell.Column.Spellings.Append(cell.Column.Code).Select(name => (Name: Normalised(name), Cell: cell)))
        .ToDictionary(pair => pair.Name, pair => pair.Cell, StringComparer.Ordinal);

    private readonly List<PlanAction> _actions = [];
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlanAction> _known = FirstOfEach(known);
    private (string Heading, PlanCsvCell? Cell)[] _columns = [];

    public PlanCsvReading Read()
    {
        var rows = 0;
        var isHeader = true;
        foreach (var row in CsvRows.Read(csv, CsvRows.SeparatorOf(csv)))
        {
            if (isHeader)
            {
                isHeader = false;
                if (!ReadHeader(row))
                    break;
                continue;
            }

            rows++;
            if (ReadRow(row) is { } action)
                _actions.Add(action);
        }

        if (isHeader)
            Report(PlanCsvFindingCodes.NoHeader, 0, null, "The table has no header row.");
        return new PlanCsvReading { Actions = _actions.ToEquatableList(), Rows = rows, Findings = _findings.ToEquatableList() };
    }

    private bool ReadHeader(CsvRow row)
    {
        if (row.IsBroken)
        {
            Report(PlanCsvFindingCodes.BrokenQuotes, row.Number, null, "The quotation marks of the header do not match.");
            return false;
        }

        var used = new HashSet<PlanCsvCell>();
        var own = new HashSet<string>(StringComparer.Ordinal);
        _columns = new (string, PlanCsvCell?)[row.Cells.Count];
        for (var i = 0; i < _columns.Length; i++)
        {
            var heading = FormulaGuard.Unguarded(row.Cells[i]);
            var cell = ByHeading.GetValueOrDefault(Normalised(heading));
            var isNew = cell is null ? heading.Length == 0 || own.Add(heading) : used.Add(cell);
            if (!isNew)
                Report(PlanCsvFindingCodes.ColumnTwice, row.Number, heading, "The table has this column already.");
            _columns[i] = isNew ? (heading, cell) : ("", null);
        }

        foreach (var needed in PlanCsvCells.All.Where(cell => cell.Column.Code is Reference or Text && !used.Contains(cell)))
            Report(PlanCsvFindingCodes.MissingColumn, row.Number, needed.Column.Code, "The table lacks this column.");
        return used.Count(cell => cell.Column.Code is Reference or Text) == 2;
    }

    private PlanAction? ReadRow(CsvRow row)
    {
        var before = _findings.Count;
        if (row.IsBroken)
        {
            var column = row.Cells.Count < _columns.Length ? _columns[row.Cells.Count].Heading : null;
            Report(PlanCsvFindingCodes.BrokenQuotes, row.Number, column, "The quotation marks do not match.");
            return null;
        }

        if (row.Cells.Count != _columns.Length)
        {
            Report(PlanCsvFindingCodes.CellCount, row.Number, null, FormattableString.Invariant($"The row has {row.Cells.Count} cells where the header has {_columns.Length}."));
            return null;
        }

        var action = ReadCells(row);
        if (string.IsNullOrWhiteSpace(action.Id))
            Report(PlanCsvFindingCodes.MissingValue, row.Number, HeadingOf(Reference), "The reference is empty.", "id");
        else if (!_seen.Add(action.Id))
            Report(PlanCsvFindingCodes.ReferenceTwice, row.Number, HeadingOf(Reference), $"The reference '{Excerpt.Of(action.Id)}' is that of a row above.", "id");
        if (string.IsNullOrWhiteSpace(action.Text))
            Report(PlanCsvFindingCodes.MissingValue, row.Number, HeadingOf(Text), "The text of the action is empty.", "text");
        return _findings.Count == before ? action : null;
    }

    private PlanAction ReadCells(CsvRow row)
    {
        var id = row.Cells[Array.FindIndex(_columns, column => column.Cell?.Column.Code == Reference)];
        var former = _known.GetValueOrDefault(FormulaGuard.Unguarded(id));
        var action = former is null
            ? new PlanAction { Id = "", Text = "", Status = PlanActionStatus.Unspecified }
            : former with { OwnFields = [] };
        var own = new List<PlanField>();
        for (var i = 0; i < _columns.Length; i++)
        {
            var text = FormulaGuard.Unguarded(row.Cells[i]);
            if (_columns[i].Cell is { } cell)
                action = ReadCell(cell, _columns[i].Heading, action, former, text, row.Number);
            else if (text.Length > 0 && _columns[i].Heading.Length > 0)
                own.Add(new PlanField { Name = _columns[i].Heading, Value = text });
        }

        return action with { OwnFields = own.ToEquatableList() };
    }

    private PlanAction ReadCell(PlanCsvCell cell, string heading, PlanAction action, PlanAction? former, string text, int row)
    {
        if (former is not null && (cell.Write(former) ?? "") == text)
            return action;
        try
        {
            return cell.Read(action, text);
        }
        catch (CellException fault)
        {
            Report(fault.Code, row, heading, fault.Message, cell.Member);
            return action;
        }
    }

    private string HeadingOf(string name) => Array.Find(_columns, column => column.Cell?.Column.Code == name).Heading;

    private void Report(string code, int row, string? column, string message, string? member = null) => _findings.Add(new Finding
    {
        Code = code,
        Severity = FindingSeverity.Error,
        Line = row == 0 ? null : row,
        Column = column,
        Path = member is null ? Finding.WholeRecord : FormattableString.Invariant($"$.actions[{_actions.Count}].{member}"),
        Message = message,
    });

    private static Dictionary<string, PlanAction> FirstOfEach(EquatableList<PlanAction> actions)
    {
        var first = new Dictionary<string, PlanAction>(StringComparer.Ordinal);
        foreach (var action in actions)
            first.TryAdd(action.Id, action);
        return first;
    }

    private static string Normalised(string heading) =>
        string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
