using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>One text of the dataset: its notes, and its rows as far as they are alike in both.</summary>
internal sealed class DatasetTable
{
    public const string Inspections = "inspections";
    public const string Visits = "visits";
    public const string AreaInspections = "area inspections";

    private readonly string _part;
    private readonly string _text;
    private readonly TabSeparated _table;
    private readonly bool[] _isKnown;

    private DatasetTable(string part, string text, TabSeparated table, bool isEmbedded)
    {
        IsEmbedded = isEmbedded;
        _text = text;
        _part = part;
        _table = table;
        _isKnown = new bool[table.Columns.Count];
        Rows = table.Rows.ConvertAll(row => new DatasetRow(this, row));
        Version = Note("version");
        AsOf = IsoDate.TryParse(Note("as-of"), out var date)
            ? date
            : throw Bad(DatasetErrorCodes.Note, null, $"'{Note("as-of")}' is not a date such as 2026-08-31.");
        Source = Note("source");
        Licence = Note("licence");
    }

    /// <summary>Whether the tests have checked the table, so that a program need not when it starts.</summary>
    public bool IsEmbedded { get; }

    public string Version { get; }

    public LocalDate AsOf { get; }

    public string Source { get; }

    public string Licence { get; }

    /// <summary>What the table holds and what it leaves out, or null where it does not say.</summary>
    public string? Scope => _table.Notes.TryGetValue("coverage", out var scope) ? scope : null;

    public IReadOnlyList<string> Columns => _table.Columns;

    public static DatasetTable Embedded(string part, string file) => Parse(part, TabSeparated.TextOfEmbedded(file), isEmbedded: true);

    public static DatasetTable Parse(string part, string text, bool isEmbedded = false)
    {
        try
        {
            var table = new DatasetTable(part, text, TabSeparated.Parse(text), isEmbedded);
            if (!isEmbedded)
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

    /// <summary>The place of a column that the table must have.</summary>
    public int PlaceOf(string column)
    {
        var place = _table.Find(column);
        if (place < 0)
            throw Bad(DatasetErrorCodes.NoColumn, null, $"there is no column '{column}'.");
        _isKnown[place] = true;
        return place;
    }

    /// <summary>The place of a column that the table may have, or -1.</summary>
    public int PlaceOfOptional(string column)
    {
        var place = _table.Find(column);
        if (place >= 0)
            _isKnown[place] = true;
        return place;
    }

    /// <summary>From when to when each kind of event is complete, with the number of those that the table holds.</summary>
    private EquatableList<EventCoverage> Coverage(IReadOnlyList<InspectionEvent> held)
    {
        var coverage = new List<EventCoverage>();
        foreach (var note in _table.Notes)
        {
            if (!note.Key.StartsWith(CoverageNote.Prefix, StringComparison.Ordinal))
                continue;
            var item = CoverageNote.TryRead(note.Key, note.Value, AsOf)
                ?? throw Bad(DatasetErrorCodes.Note, null, $"'{note.Key}: {note.Value}' does not give a kind of event and the days between which it is complete.");
            coverage.Add(item with { Held = CountOf(held, item.Activity) });
        }

        return EquatableList.Of(coverage.ToArray());
    }

    /// <summary>Refuses the table when it has a column whose place has not been asked for.</summary>
    public void RefuseOtherColumns()
    {
        if (IsEmbedded)
            return;
        var unknown = Array.IndexOf(_isKnown, false);
        if (unknown >= 0)
            throw Bad(DatasetErrorCodes.UnknownColumn, null, $"the column '{Columns[unknown]}' is not known.");
    }

    /// <summary>What the head says.</summary>
    /// <param name="held">The events, counted for each kind of which the head says from when to when it is complete.</param>
    public DatasetNotes Notes(IReadOnlyList<InspectionEvent> held) => new()
    {
        Version = Version,
        AsOf = AsOf,
        Source = Source,
        Licence = Licence,
        Scope = Scope,
        Coverage = Coverage(held),
        Remarks = DatasetHead.RemarksOf(_text),
    };

    private static int CountOf(IReadOnlyList<InspectionEvent> events, InspectionActivity activity)
    {
        var count = 0;
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i].Activity == activity)
                count++;
        }

        return count;
    }

    private string Note(string name) =>
        _table.Notes.TryGetValue(name, out var value)
            ? value
            : throw Bad(DatasetErrorCodes.Note, null, $"there is no line '# {name}: …' before the header.");

    private void CheckRowCount()
    {
        if (!_table.Notes.TryGetValue("rows", out var stated))
            return;
        if (!int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            throw Bad(DatasetErrorCodes.Note, null, $"'{stated}' is not a number of rows.");
        if (count != _table.Rows.Count)
        {
            throw Bad(DatasetErrorCodes.RowCount, null, string.Create(
                CultureInfo.InvariantCulture, $"{_table.Rows.Count} rows, but the notes state {count}."));
        }
    }

    private static string CodeOf(TabSeparatedProblem problem) => problem switch
    {
        TabSeparatedProblem.NoHeader => DatasetErrorCodes.NoHeader,
        TabSeparatedProblem.ColumnTwice => DatasetErrorCodes.ColumnTwice,
        _ => DatasetErrorCodes.CellCount,
    };
}
