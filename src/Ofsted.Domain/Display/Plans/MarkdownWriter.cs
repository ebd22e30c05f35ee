using System.Globalization;
using System.Text;

namespace Ofsted.Domain.Display;

/// <summary>Writes the parts of a page in Markdown.</summary>
internal static class MarkdownWriter
{
    private const string Special = "\\`*_[]<>#|~&";

    public static string Write(IEnumerable<PagePart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (text.Length > 0)
                text.Append('\n');
            switch (part)
            {
                case PageHeading heading:
                    AppendEscaped(text.Append('#', heading.Level).Append(' '), heading.Text).Append('\n');
                    break;
                case PageParagraph paragraph:
                    AppendEscaped(text, paragraph.Text).Append('\n');
                    break;
                case PageList list:
                    AppendList(text, list);
                    break;
                case PageTable table:
                    AppendTable(text, table);
                    break;
            }
        }

        return text.ToString();
    }

    private static void AppendList(StringBuilder text, PageList list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (list.IsNumbered)
                text.Append(CultureInfo.InvariantCulture, $"{i + 1}. ");
            else
                text.Append("- ");
            AppendEscaped(text, list.Items[i]).Append('\n');
        }
    }

    private static void AppendTable(StringBuilder text, PageTable table)
    {
        text.Append("**");
        AppendEscaped(text, table.Caption).Append("**\n\n");
        foreach (var heading in table.Header)
            text.Append("| ").Append(heading).Append(' ');
        text.Append("|\n");
        for (var i = 0; i < table.Header.Length; i++)
            text.Append(table.Rows.Count > 0 && table.Rows[0][i].IsNumber ? "| ---: " : "| --- ");
        text.Append("|\n");
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
                AppendEscaped(text.Append("| "), cell.Text ?? "").Append(' ');
            text.Append("|\n");
        }
    }

    private static StringBuilder AppendEscaped(StringBuilder text, string raw)
    {
        foreach (var character in raw)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
                text.Append('\\').Append(character);
            else
                text.Append(char.IsControl(character) ? ' ' : character);
        }

        return text;
    }
}
