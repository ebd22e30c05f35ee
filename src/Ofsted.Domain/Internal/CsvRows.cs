using System.Text;

namespace Ofsted.Domain.Internal;

/// <summary>Reads CSV as RFC 4180 describes it, and finds its feet again after a broken row.</summary>
internal static class CsvRows
{
    private const int LongestCell = 32_767;
    private const int MostBrokenRows = 5_000;

    /// <summary>The rows that are not blank. After a broken row, or one of more cells than allowed, reading goes on at the line after its first.</summary>
    public static IEnumerable<CsvRow> Read(string text, char separator, int mostCells = int.MaxValue)
    {
        var position = text.StartsWith('\uFEFF') ? 1 : 0;
        var number = 0;
        var broken = 0;
        while (position < text.Length)
        {
            number++;
            var start = position;
            var cells = new List<string>();
            var isWhole = TryReadRow(text, ref position, separator, cells, mostCells);
            if (!isWhole)
            {
                position = AfterLine(text, start);
                if (++broken > MostBrokenRows)
                    yield break;
            }

            if (!isWhole || cells.Count > 1 || cells[0].Length > 0)
                yield return new CsvRow(number, cells, !isWhole);
        }
    }

    /// <summary>The separator of a text by its first line: the comma, unless the semicolon or the tab is more frequent.</summary>
    public static char SeparatorOf(string text)
    {
        var header = text.AsSpan(0, AfterLine(text, 0));
        var (commas, semicolons, tabs) = (header.Count(','), header.Count(';'), header.Count('\t'));
        return tabs > commas && tabs >= semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static bool TryReadRow(string text, ref int position, char separator, List<string> cells, int mostCells)
    {
        while (true)
        {
            var cell = position < text.Length && text[position] == '"' ? ReadQuoted(text, ref position, separator) : ReadPlain(text, ref position, separator);
            if (cell is null || cells.Count == mostCells)
                return false;
            cells.Add(cell);
            if (position < text.Length && text[position] == separator)
            {
                position++;
                continue;
            }

            if (position < text.Length && text[position] == '\r')
                position++;
            if (position < text.Length && text[position] == '\n')
                position++;
            return true;
        }
    }

    private static string ReadPlain(string text, ref int position, char separator)
    {
        var length = text.AsSpan(position).IndexOfAny(separator, '\r', '\n');
        var start = position;
        position = length < 0 ? text.Length : position + length;
        return text[start..position];
    }

    private static string? ReadQuoted(string text, ref int position, char separator)
    {
        var cell = new StringBuilder();
        position++;
        while (cell.Length <= LongestCell)
        {
            var length = text.AsSpan(position).IndexOf('"');
            if (length < 0 || length > LongestCell)
                return null;
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

        return null;
    }

    private static int AfterLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('\n');
        return length < 0 ? text.Length : start + length + 1;
    }
}
