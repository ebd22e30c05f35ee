using System.Collections.Frozen;

namespace Ofsted.Domain.Internal;

/// <summary>
/// A tab-separated text with a header row. Lines that begin with <c>#</c> are notes; those of the form
/// <c># name: value</c> before the header say what the data is.
/// </summary>
internal sealed class TabSeparated
{
    private readonly FrozenDictionary<string, int> _columns;

    private TabSeparated(FrozenDictionary<string, int> columns, Dictionary<string, string> notes, List<Row> rows)
    {
        _columns = columns;
        Notes = notes;
        Rows = rows;
    }

    public IReadOnlyDictionary<string, string> Notes { get; }

    public IReadOnlyList<Row> Rows { get; }

    public static TabSeparated ReadEmbedded(string name)
    {
        using var stream = typeof(TabSeparated).Assembly.GetManifestResourceStream("Ofsted.Domain." + name)
            ?? throw new InvalidOperationException($"The embedded file {name} is missing.");
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <exception cref="FormatException">There is no header, a column is named twice, or a row has another number of cells.</exception>
    public static TabSeparated Parse(string text)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new List<Row>();
        Dictionary<string, int>? header = null;
        FrozenDictionary<string, int>? columns = null;
        TabSeparated? table = null;
        var lineNumber = 0;
        foreach (var rawLine in text.AsSpan().EnumerateLines())
        {
            lineNumber++;
            if (rawLine.IsEmpty)
                continue;

            if (rawLine[0] == '#')
            {
                var note = rawLine[1..].Trim().ToString();
                var colon = note.IndexOf(": ", StringComparison.Ordinal);
                if (header is null && colon > 0 && !note.AsSpan(0, colon).Contains(' '))
                    notes[note[..colon]] = note[(colon + 2)..];
                continue;
            }

            var cells = rawLine.ToString().Split('\t');
            if (header is null)
            {
                header = new Dictionary<string, int>(StringComparer.Ordinal);
                for (var i = 0; i < cells.Length; i++)
                {
                    if (!header.TryAdd(cells[i], i))
                        throw new FormatException($"Line {lineNumber}: the column '{cells[i]}' is there twice.");
                }

                columns = header.ToFrozenDictionary(StringComparer.Ordinal);
                table = new TabSeparated(columns, notes, rows);
                continue;
            }

            if (cells.Length != header.Count)
                throw new FormatException($"Line {lineNumber}: {cells.Length} cells where the header has {header.Count}.");
            rows.Add(new Row(table!, cells, lineNumber));
        }

        return table ?? throw new FormatException("The data has no header line.");
    }

    public int IndexOf(string column) =>
        _columns.TryGetValue(column, out var index)
            ? index
            : throw new FormatException($"The data has no column '{column}'.");

    internal readonly struct Row(TabSeparated table, string[] cells, int line)
    {
        public int Line { get; } = line;

        public string this[string column] => cells[table.IndexOf(column)];

        public string? Optional(string column) => this[column] is { Length: > 0 } cell ? cell : null;

        public EquatableList<string> List(string column, char separator = ';') =>
            this[column].Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToEquatableList();
    }
}
