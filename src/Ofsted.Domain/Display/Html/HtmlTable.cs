using System.Globalization;
using System.Text;

namespace Ofsted.Domain.Display;

/// <summary>Writes rows of cells as an HTML table that says what its cells are: caption, heads of columns and of rows.</summary>
internal static class HtmlTable
{
    /// <summary>A table, as a part of a page.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="header">The heads of the columns; empty for a table without them.</param>
    /// <param name="rows">The rows, each begun by the cell that heads it; a shorter row is filled with empty cells.</param>
    /// <returns>A <c>table</c> element, and a line feed.</returns>
    public static string Render(string caption, EquatableList<string> header, IEnumerable<EquatableList<TextCell>> rows)
    {
        var body = rows.ToList();
        var columns = body.Select(row => row.Count).Append(header.Count).Max();
        var text = new StringBuilder("<table class=\"ofsted\">\n<caption>").Append(Markup.Escape(caption)).Append("</caption>\n");
        if (header.Count > 0)
        {
            text.Append("<thead>\n<tr>");
            for (var i = 0; i < columns; i++)
                text.Append("<th scope=\"col\">").Append(Markup.Escape(i < header.Count ? header[i] : "")).Append("</th>");
            text.Append("</tr>\n</thead>\n");
        }

        text.Append("<tbody>\n");
        foreach (var row in body)
            AppendRow(text, row, columns);
        return text.Append("</tbody>\n</table>\n").ToString();
    }

    private static void AppendRow(StringBuilder text, EquatableList<TextCell> row, int columns)
    {
        text.Append("<tr>");
        for (var i = 0; i < columns; i++)
        {
            var cell = i < row.Count ? row[i] : default;
            var element = i == 0 ? "th" : "td";
            text.Append('<').Append(element).Append(i == 0 ? " scope=\"row\"" : "");
            if (Class(cell.Tone) is { } name)
                text.Append(CultureInfo.InvariantCulture, $" class=\"ofsted-{name}\"");
            text.Append('>').Append(Markup.Escape(cell.Text)).Append("</").Append(element).Append('>');
        }

        text.Append("</tr>\n");
    }

    private static string? Class(TextTone tone) => tone switch
    {
        TextTone.Quiet => "quiet",
        TextTone.Best => "best",
        TextTone.Good => "good",
        TextTone.Caution => "caution",
        TextTone.Bad => "bad",
        _ => null,
    };
}
