using Ofsted.Domain.Internal;
using System.Text;

namespace Ofsted.Domain.Display;

/// <summary>Writes rows of cells as a table with aligned columns.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <summary>A table with aligned columns; every line ends with a line feed.</summary>
    /// <param name="header">The headings of the columns; empty for a table without a heading.</param>
    /// <param name="rows">The rows; a shorter row leaves its last columns empty.</param>
    /// <param name="style">How to write it; plain when null.</param>
    /// <returns>The table, or an empty text when there is neither a heading nor a row.</returns>
    public static string Render(EquatableList<string> header, IEnumerable<EquatableList<TextCell>> rows, TextStyle? style = null)
    {
        style ??= TextStyle.Plain;
        var lines = rows.Select(row => row.Select(Cleaned).ToList()).ToList();
        if (header.Count > 0)
        {
            lines.Insert(0, header.Select(text => Cleaned(TextCell.Of(text, TextTone.Heading))).ToList());
        }

        var widths = Widths(lines);
        if (header.Count > 0)
            lines.Insert(1, widths.Select(width => TextCell.Of(new string('-', width), TextTone.Quiet)).ToList());

        var text = new StringBuilder();
        foreach (var line in lines)
            Append(text, line, widths, style);
        return text.ToString();
    }

    private static TextCell Cleaned(TextCell cell) => cell with { Text = SingleLine.Of(cell.Text) };

    private static int[] Widths(List<List<TextCell>> lines)
    {
        var widths = new int[lines.Count == 0 ? 0 : lines.Max(line => line.Count)];
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Count; i++)
                widths[i] = Math.Max(widths[i], TextWidth.Of(line[i].Text!));
        }

        return widths;
    }

    private static void Append(StringBuilder text, List<TextCell> line, int[] widths, TextStyle style)
    {
        var last = line.FindLastIndex(cell => cell.Text!.Length > 0);
        for (var i = 0; i <= last; i++)
        {
            text.Append(i == 0 ? "" : Gap).Append(Tones.Paint(line[i].Text!, line[i].Tone, style));
            if (i < last)
                text.Append(' ', widths[i] - TextWidth.Of(line[i].Text!));
        }

        text.Append('\n');
    }
}
