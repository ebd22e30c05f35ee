using System.Globalization;
using System.Text;

namespace Ofsted.Domain.Internal;

/// <summary>
/// A tab-separated text with a header row. Lines that begin with <c>#</c> are notes; those of the form
/// <c># name: value</c> before the header say what the data is.
/// </summary>
internal sealed class TabSeparated
{
    private readonly string _text;
    private readonly string[] _columns;
    private readonly Dictionary<string, int> _indexes;

    private TabSeparated(string text, string[] columns, Dictionary<string, int> indexes, Dictionary<string, string> notes)
    {
        _text = text;
        _columns = columns;
        _indexes = indexes;
        Notes = notes;
        Rows = new List<Row>();
    }

    public IReadOnlyDictionary<string, string> Notes { get; }

    public IReadOnlyList<string> Columns => _columns;

    public List<Row> Rows { get; }

    public static TabSeparated ReadEmbedded(string name) => Parse(TextOfEmbedded(name));

    public static string TextOfEmbedded(string name)
    {
        using var stream = typeof(TabSeparated).Assembly.GetManifestResourceStream("Ofsted.Domain." + name)
            ?? throw new InvalidOperationException($"The embedded file {name} is missing.");
        // Not by a reader of text, whose buffers take more memory than the text and so bring on a collection at start-up.
        using var reader = new BinaryReader(stream);
        return Encoding.UTF8.GetString(reader.ReadBytes((int)stream.Length));
    }

    /// <exception cref="TabSeparatedException">There is no header, a column is named twice, or a row has another number of cells.</exception>
    public static TabSeparated Parse(string text)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        TabSeparated? table = null;
        var lineNumber = 0;
        for (var start = 0; start < text.Length;)
        {
            lineNumber++;
            var length = text.AsSpan(start).IndexOf('\n');
            var next = length < 0 ? text.Length : start + length + 1;
            var line = text.AsSpan(start, next - start).TrimEnd("\r\n");
            if (lineNumber == 1 && line.StartsWith("\uFEFF", StringComparison.Ordinal))
            {
                line = line[1..];
                start++;
            }

            if (line.StartsWith('#'))
            {
                if (table is null)
                    AddNote(notes, line[1..].Trim().ToString());
            }
            else if (!line.IsEmpty && table is null)
            {
                table = WithHeader(text, line.ToString(), lineNumber, notes);
            }
            else if (!line.IsEmpty)
            {
                table!.AddRow(start, line, lineNumber);
            }

            start = next;
        }

        return table ?? throw new TabSeparatedException(TabSeparatedProblem.NoHeader, 0, "The data has no header line.");
    }

    /// <summary>The place of a column, or -1.</summary>
    public int Find(string column) => _indexes.TryGetValue(column, out var index) ? index : -1;

    public int IndexOf(string column) =>
        Find(column) is >= 0 and var index
            ? index
            : throw new TabSeparatedException(TabSeparatedProblem.NoColumn, 0, $"The data has no column '{column}'.");

    private static void AddNote(Dictionary<string, string> notes, string note)
    {
        var colon = note.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && !note.AsSpan(0, colon).Contains(' '))
            notes[note[..colon]] = note[(colon + 2)..];
    }

    private static TabSeparated WithHeader(string text, string line, int lineNumber, Dictionary<string, string> notes)
    {
        var columns = line.Split('\t');
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < columns.Length; i++)
        {
            if (!indexes.TryAdd(columns[i], i))
                throw new TabSeparatedException(TabSeparatedProblem.ColumnTwice, lineNumber, $"Line {Shown(lineNumber)}: the column '{columns[i]}' appears twice.");
        }

        return new TabSeparated(text, columns, indexes, notes);
    }

    private void AddRow(int start, ReadOnlySpan<char> line, int lineNumber)
    {
        var cells = line.Count('\t') + 1;
        if (cells != _columns.Length)
        {
            throw new TabSeparatedException(
                TabSeparatedProblem.CellCount, lineNumber,
                string.Create(CultureInfo.InvariantCulture, $"Line {lineNumber}: {cells} cells, but the header has {_columns.Length}."));
        }

        var ends = new int[cells];
        for (int i = 0, from = 0; i < cells; i++)
        {
            var length = line[from..].IndexOf('\t');
            var end = length < 0 ? line.Length : from + length;
            ends[i] = start + end;
            from = Math.Min(end + 1, line.Length);
        }

        Rows.Add(new Row(this, start, ends, lineNumber));
    }

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <remarks>A class: lists of it need no code of their own to be compiled at start-up.</remarks>
    internal sealed class Row(TabSeparated table, int start, int[] ends, int line)
    {
        public int Line { get; } = line;

        public string this[string column] => Span(column).ToString();

        public string this[int index] => Span(index).ToString();

        public ReadOnlySpan<char> Span(string column) => Span(table.IndexOf(column));

        public ReadOnlySpan<char> Span(int index)
        {
            var from = index == 0 ? start : ends[index - 1] + 1;
            return table._text.AsSpan(from, ends[index] - from);
        }

        public string? Optional(string column) => Optional(table.IndexOf(column));

        public string? Optional(int index) => Span(index) is { IsEmpty: false } cell ? cell.ToString() : null;

        public EquatableList<string> List(string column, char separator = ';') => List(table.IndexOf(column), separator);

        public EquatableList<string> List(int index, char separator = ';') =>
            EquatableList.Of(Parts.Of(this[index], separator));
    }
}
