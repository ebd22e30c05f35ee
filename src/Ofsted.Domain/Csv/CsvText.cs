using System.Text;

namespace Ofsted.Domain.Csv;

/// <summary>Writes CSV as RFC 4180 describes it.</summary>
internal static class CsvText
{
    /// <summary>Adds a row; texts that could be formulas have their guard already.</summary>
    public static void AppendRow(StringBuilder text, IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
                text.Append(',');
            isFirst = false;
            AppendCell(text, cell ?? "");
        }

        text.Append("\r\n");
    }

    private static void AppendCell(StringBuilder text, string cell)
    {
        if (cell.AsSpan().ContainsAny(",\"\r\n") || cell is [' ', ..] or [.., ' '])
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            text.Append(cell);
    }
}
