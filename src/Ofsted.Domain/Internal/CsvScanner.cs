using System.Buffers;
using System.Globalization;
using System.Text;

namespace Ofsted.Domain.Internal;

/// <summary>Reads the rows of a CSV text as RFC 4180 describes them, and finds its feet again after a broken one.</summary>
/// <remarks>
/// After a broken row reading goes on at the line after its first. A quotation mark too many can also join rows; so once the width of the
/// table is known, a row of several lines and another width gives way to the first row of the right width within it. What is read again for
/// that is bounded: reading ends, and says so, where it comes to eight times the text.
/// </remarks>
internal sealed class CsvScanner(string text, int start, char separator, int mostCells = int.MaxValue)
{
    private const int MostReadings = 8;
    private const int SpareCells = 16;
    private const string SeparatorLine = "sep=";

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private int _position = start;
    private int _number;
    private long _budget = (long)MostReadings * text.Length;

    /// <summary>How many cells a row has, once that is known.</summary>
    public int? Width { get; set; }

    /// <summary>The next row that is not blank, or null at the end.</summary>
    public CsvRow? Next()
    {
        while (_position < text.Length)
        {
            _number++;
            var (begin, number) = (_position, _number);
            var cells = new List<string>();
            var isWhole = TryReadRow(ref _position, cells, out var lines);
            if (isWhole && lines > 1 && Width is { } width && cells.Count != width && FindWithin(begin, _position, width) is { } inner)
            {
                isWhole = false;
                _position = inner;
                _number += CountLines(begin, inner) - 1;
            }
            else if (!isWhole)
            {
                _budget -= _position - begin;
                _position = _budget > 0 ? AfterLine(begin) : text.Length;
                if (_budget <= 0)
                    return new CsvRow(number, cells, IsBroken: true, IsEnd: true);
            }

            if (!isWhole || cells.Exists(cell => !IsBlank(cell)))
                return new CsvRow(number, cells, !isWhole);
        }

        return null;
    }

    /// <summary>Whether a character of a cell is not seen: a control character, a joiner, a mark of direction.</summary>
    public static bool IsUnseen(char character) => char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static bool IsBlank(string cell) => cell.All(character => char.IsWhiteSpace(character) || IsUnseen(character));

    /// <summary>The separator that the first line names for spreadsheets, which do not count that line as a row; null when it names none.</summary>
    public static char? SeparatorNamedAt(string text, ref int start)
    {
        var end = AfterLine(text.AsSpan(), start);
        var line = text.AsSpan(start, end - start).TrimEnd("\r\n").Trim('"');
        if (!line.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase) || line.Length == SeparatorLine.Length)
            return null;
        var separator = line[SeparatorLine.Length];
        if (separator == '"' || char.IsLetterOrDigit(separator) || line[(SeparatorLine.Length + 1)..].ContainsAnyExcept(separator, '"'))
            return null;
        start = end;
        return separator;
    }

    /// <summary>Where the next line begins.</summary>
    public static int AfterLine(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOfAny(LineEnds);
        if (length < 0)
            return text.Length;
        var end = start + length;
        return text[end..].StartsWith("\r\n") ? end + 2 : end + 1;
    }

    private int AfterLine(int from) => AfterLine(text.AsSpan(), from);

    private int? FindWithin(int begin, int end, int width)
    {
        for (var line = AfterLine(begin); line < end && _budget > 0; line = AfterLine(line))
        {
            var position = line;
            var cells = new List<string>();
            var isWhole = TryReadRow(ref position, cells, out _);
            _budget -= position - line;
            if (isWhole && cells.Count == width)
                return line;
        }

        return null;
    }

    private int CountLines(int begin, int end)
    {
        var lines = 0;
        for (var line = begin; line < end; line = AfterLine(line))
            lines++;
        return lines;
    }

    private bool TryReadRow(ref int position, List<string> cells, out int lines)
    {
        lines = 1;
        while (true)
        {
            var cell = position < text.Length && text[position] == '"' ? ReadQuoted(ref position, ref lines) : ReadPlain(ref position);
            if (cell is null || cells.Count == mostCells)
                return false;
            cells.Add(cell);
            if (lines > 1 && cells.Count > (2 * Width) + SpareCells)
                return false;
            if (position < text.Length && text[position] == separator)
            {
                position++;
                continue;
            }

            position = position < text.Length ? AfterLine(position) : position;
            return true;
        }
    }

    private string ReadPlain(ref int position)
    {
        var length = text.AsSpan(position).IndexOfAny(separator, '\r', '\n');
        var from = position;
        position = length < 0 ? text.Length : position + length;
        return text[from..position];
    }

    private string? ReadQuoted(ref int position, ref int lines)
    {
        var cell = new StringBuilder();
        position++;
        while (text.AsSpan(position).IndexOf('"') is var length and >= 0)
        {
            lines += text.AsSpan(position, length).ContainsAny(LineEnds) ? 1 : 0;
            cell.Append(text, position, length);
            position += length + 1;
            if (position < text.Length && text[position] == '"')
            {
                cell.Append('"');
                position++;
                continue;
            }

            return position == text.Length || text[position] == separator || text[position] is '\r' or '\n' ? cell.ToString() : null;
        }

        position = text.Length;
        return null;
    }
}
