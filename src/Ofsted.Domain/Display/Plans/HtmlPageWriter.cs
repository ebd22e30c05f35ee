using System.Globalization;
using System.Text;
using Ofsted.Domain.Oversight;

namespace Ofsted.Domain.Display;

/// <summary>Writes the parts of a page as an HTML document that stands alone.</summary>
internal static class HtmlPageWriter
{
    private const string Style =
        """
        :root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--line:#b1b4b6;--quiet:#505a5f;--band:#f3f2f1}
        @media (prefers-color-scheme:dark){:root{--ink:#f0f0f0;--paper:#161616;--line:#5a5f63;--quiet:#b8bec2;--band:#232527}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1.5rem;max-width:70rem;font:1rem/1.5 system-ui,"Segoe UI",Arial,sans-serif;color:var(--ink);background:var(--paper)}
        h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.35rem;margin:2rem 0 .5rem;padding-top:.6rem;border-top:2px solid var(--line)}h3{font-size:1.1rem;margin:1.25rem 0 .4rem}
        p{margin:.5rem 0;max-width:48rem}.quiet{color:var(--quiet);font-size:.9rem;margin-top:2rem}
        .wide{overflow-x:auto}
        table{border-collapse:collapse;width:100%;margin:.75rem 0;font-size:.95rem}
        caption{text-align:left;font-weight:600;padding:.25rem 0}
        th,td{border-bottom:1px solid var(--line);padding:.4rem .6rem .4rem 0;text-align:left;vertical-align:top;overflow-wrap:break-word}
        thead th{border-bottom:2px solid var(--ink);white-space:nowrap}tbody th{font-weight:600;min-width:2.5rem}.number{text-align:right;font-variant-numeric:tabular-nums}
        .rating{display:inline-block;padding:.05rem .5rem;border-radius:.2rem;border:1px solid;font-weight:600}
        .blue{background:#1d4f91;color:#fff;border-color:#1d4f91}.green{background:#00602b;color:#fff;border-color:#00602b}
        .amber{background:#ffd980;color:#1a1a1a;border-color:#8a5a00}.red{background:#a1101f;color:#fff;border-color:#a1101f}
        li{margin:.3rem 0;max-width:48rem}
        @page{size:A4;margin:16mm 14mm}
        @media (max-width:48rem){table{min-width:44rem}}
        @media print{html{font-size:10pt}:root{--ink:#000;--paper:#fff;--line:#999;--quiet:#444}body{padding:0;max-width:none;font-size:10pt}table{font-size:9pt}h2,h3,caption{break-after:avoid}tr,li{break-inside:avoid}thead{break-after:avoid}tbody tr:first-child{break-before:avoid}thead{display:table-header-group}.wide{overflow:visible}.rating{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
        """;

    public static string Write(string title, IEnumerable<PagePart> parts)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        text.Append(Markup.Escape(title)).Append("</title>\n<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<main>\n");
        foreach (var part in parts)
        {
            switch (part)
            {
                case PageHeading heading:
                    text.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>");
                    text.Append(Markup.Escape(heading.Text)).Append(CultureInfo.InvariantCulture, $"</h{heading.Level}>\n");
                    break;
                case PageParagraph paragraph:
                    text.Append(paragraph.IsQuiet ? "<p class=\"quiet\">" : "<p>");
                    text.Append(Markup.Escape(paragraph.Text)).Append("</p>\n");
                    break;
                case PageList list:
                    AppendList(text, list);
                    break;
                case PageTable table:
                    AppendTable(text, table);
                    break;
            }
        }

        return text.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void AppendList(StringBuilder text, PageList list)
    {
        var element = list.IsNumbered ? "ol" : "ul";
        text.Append('<').Append(element).Append(">\n");
        foreach (var item in list.Items)
            text.Append("<li>").Append(Markup.Escape(item)).Append("</li>\n");
        text.Append("</").Append(element).Append(">\n");
    }

    private static void AppendTable(StringBuilder text, PageTable table)
    {
        text.Append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
        text.Append(Markup.Escape(table.Caption)).Append("\">\n<table>\n<caption>");
        text.Append(Markup.Escape(table.Caption)).Append("</caption>\n<thead><tr>");
        for (var i = 0; i < table.Header.Length; i++)
        {
            text.Append(table.Rows.Count > 0 && table.Rows[0][i].IsNumber ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">");
            text.Append(Markup.Escape(table.Header[i])).Append("</th>");
        }

        text.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append("<tr>");
            for (var i = 0; i < row.Length; i++)
                AppendCell(text, row[i], isHead: i == 0);
            text.Append("</tr>\n");
        }

        text.Append("</tbody>\n</table>\n</div>\n");
    }

    private static void AppendCell(StringBuilder text, PageCell cell, bool isHead)
    {
        text.Append(isHead ? "<th scope=\"row\"" : "<td").Append(cell.IsNumber ? " class=\"number\">" : ">");
        if (cell.Rating == BragRating.Unspecified)
        {
            text.Append(Markup.Escape(cell.Text));
        }
        else
        {
            text.Append("<span class=\"rating ").Append(PlanLabels.Of(cell.Rating).ToLowerInvariant()).Append("\">");
            text.Append(Markup.Escape(cell.Text)).Append("</span>");
        }

        text.Append(isHead ? "</th>" : "</td>");
    }
}
