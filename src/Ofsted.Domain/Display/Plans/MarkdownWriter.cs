using System.Globalization;
using System.Text;

namespace Ofsted.Domain.Display;

/// <summary>Writes the parts of a page in Markdown.</summary>
internal static class MarkdownWriter
{
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
                    text.Append('#', heading.Level).Append(' ').Append(MarkdownText.Escape(heading.Text)).Append('\n');
                    break;
                case PageParagraph paragraph:
                    text.Append(MarkdownText.Escape(paragraph.Text)).Append('\n');
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
            text.Append(MarkdownText.Escape(list.Items[i])).Append('\n');
        }
    }

    private static void AppendTable(StringBuilder text, PageTable table)
    {
        if (MarkdownText.Escape(table.Caption) is { Length: > 0 } caption)
            text.Append("**").Append(caption).Append("**\n\n");
        foreach (var heading in table.Header)
            text.Append("| ").Append(MarkdownText.Escape(heading)).Append(' ');
        text.Append("|\n");
        for (var i = 0; i < table.Header.Length; i++)
            text.Append(table.Rows.Count > 0 && table.Rows[0][i].IsNumber ? "| ---: " : "| --- ");
        text.Append("|\n");
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
                text.Append("| ").Append(MarkdownText.Escape(cell.Text ?? "")).Append(' ');
            text.Append("|\n");
        }
    }
}
