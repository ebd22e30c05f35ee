using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Csv;

/// <summary>Reads one table of a plan.</summary>
internal sealed class PlanCsvReader(string csv, EquatableList<PlanAction> known)
{
    private const string Reference = "Ref";
    private const string Text = "Action";

    private readonly List<PlanAction> _actions = [];
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlanAction> _known = FirstOfEach(known);
    private (string Heading, PlanCsvCell? Cell, OwnColumn? Own)[] _columns = [];

    public PlanCsvReading Read()
    {
        var table = CsvTable.Open(csv, HasNeeded);
        foreach (var row in table.Above)
            Report(PlanCsvFindingCodes.AboveHeader, row.Number, null, "The row is above the header and is ignored.", severity: FindingSeverity.Information);
        var rows = 0;
        if (table.Header is { } header)
        {
            foreach (var row in ReadHeader(header) ? table.Rows() : [])
            {
                rows++;
                if (ReadRow(row) is { } action)
                    _actions.Add(action);
            }
        }
        else
        {
            Report(PlanCsvFindingCodes.NoHeader, 0, null, "The table has no header row.");
        }

        return new PlanCsvReading { Actions = _actions.ToEquatableList(), Rows = rows, Findings = _findings.ToEquatableList() };
    }

    private static bool HasNeeded(IEnumerable<string> headings) =>
        headings.Select(heading => PlanCsvCells.Find(heading)?.Column.Code).Where(code => code is Reference or Text).Distinct(StringComparer.Ordinal).Count() == 2;

    private bool ReadHeader(CsvRow row)
    {
        if (row.IsBroken)
        {
            Report(PlanCsvFindingCodes.BrokenQuotes, row.Number, null, "The quotation marks of the header do not match.");
            return false;
        }

        var used = new HashSet<PlanCsvCell>();
        var own = new HashSet<OwnColumn>();
        _columns = new (string, PlanCsvCell?, OwnColumn?)[row.Cells.Count];
        for (var i = 0; i < _columns.Length; i++)
        {
            var heading = FormulaGuard.Unguarded(row.Cells[i]);
            var cell = PlanCsvCells.Find(heading);
            var column = cell is null ? OwnColumn.Read(heading) : null;
            var isNew = cell is not null ? used.Add(cell) : column is not { } field || own.Add(field);
            if (!isNew)
                Report(PlanCsvFindingCodes.ColumnTwice, row.Number, heading, "The table already has this column.");
            _columns[i] = isNew ? (heading, cell, column) : ("", null, null);
        }

        foreach (var needed in PlanCsvCells.All.Where(cell => cell.Column.Code is Reference or Text && !used.Contains(cell)))
        {
            Report(
                PlanCsvFindingCodes.MissingColumn, row.Number, needed.Column.Code,
                FormattableString.Invariant($"No header with this column was found in the first {CsvTable.HeaderRows} rows, and nothing was read."));
        }

        return used.Count(cell => cell.Column.Code is Reference or Text) == 2;
    }

    private PlanAction? ReadRow(CsvRow row)
    {
        var before = _findings.Count;
        if (row.IsEnd)
        {
            Report(PlanCsvFindingCodes.RestNotRead, row.Number, null, "Too many rows are malformed: nothing was read from this row on.");
            return null;
        }

        if (row.IsBroken)
        {
            var column = row.Cells.Count < _columns.Length ? _columns[row.Cells.Count].Heading : null;
            Report(PlanCsvFindingCodes.BrokenQuotes, row.Number, column, "The quotation marks do not match.");
            return null;
        }

        if (row.Cells.Count != _columns.Length)
        {
            Report(PlanCsvFindingCodes.CellCount, row.Number, null, FormattableString.Invariant($"The row has {row.Cells.Count} cells, but the header has {_columns.Length}."));
            return null;
        }

        var action = ReadCells(row);
        if (string.IsNullOrWhiteSpace(action.Id))
            Report(PlanCsvFindingCodes.MissingValue, row.Number, HeadingOf(Reference), "The reference is empty.", "id");
        else if (!_seen.Add(action.Id))
            Report(PlanCsvFindingCodes.ReferenceTwice, row.Number, HeadingOf(Reference), $"The reference '{Excerpt.Of(action.Id)}' is already used in a row above.", "id");
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
        var (held, own) = (new OwnFields(former?.OwnFields ?? []), new List<(OwnColumn, string)>());
        for (var i = 0; i < _columns.Length; i++)
        {
            var text = FormulaGuard.Unguarded(row.Cells[i]);
            if (_columns[i].Cell is { } cell)
                action = ReadCell(cell, _columns[i].Heading, action, former, text, row.Number);
            else if (_columns[i].Own is { } column && (text.Length > 0 || held.Find(column) is { Length: 0 }))
                own.Add((column, text));
        }

        return action with { OwnFields = held.Order(own) };
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

    private void Report(string code, int row, string? column, string message, string? member = null, FindingSeverity severity = FindingSeverity.Error) => _findings.Add(new Finding
    {
        Code = code,
        Severity = severity,
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
}
