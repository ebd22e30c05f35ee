using System.Buffers;
using System.Text;

namespace Ofsted.Domain.Csv;

/// <summary>Writes CSV as RFC 4180 describes it; <see cref="Internal.CsvRows"/> reads it.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Quotable = SearchValues.Create(",;\t\"\r\n");

    public static void AppendRow(StringBuilder text, IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
                text.Append(',');
            isFirst = false;
            AppendCell(text, FormulaGuard.Guarded(cell ?? ""));
        }

        text.Append("\r\n");
    }

    private static void AppendCell(StringBuilder text, string cell)
    {
        if (!cell.AsSpan().ContainsAny(Quotable))
            text.Append(cell);
        else
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
