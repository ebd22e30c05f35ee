using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>The lines of a letter or report on an area, without the running footers that such reports print.</summary>
internal static class AreaLines
{
    /// <summary>The lines of content from the title on.</summary>
    public static List<AreaLine> Of(DocumentContext context)
    {
        var lines = new List<AreaLine>();
        var united = new UnitedLines(context.Document);
        var (last, afterPage, afterFooter) = (0, false, false);
        for (var i = context.Title.Index; i < context.Content.Count; i++)
        {
            var line = context.Content[i];
            afterPage |= line.StartsPage || HasPageBetween(context.Document.Lines, last, line.Number);
            if (i > context.Title.Index && (PageFurniture.IsAreaTitle(line) || (afterFooter && PrintedPeriods.IsPeriodWithPageNumber(line.Text))))
            {
                (last, afterPage, afterFooter) = (line.Number, true, PageFurniture.IsAreaTitle(line));
                continue;
            }

            afterFooter = false;
            lines.Add(new AreaLine(line, united.Restore(line.Text), line.Indent, !afterPage && lines.Count > 0 && line.Number - last > 1, afterPage));
            (last, afterPage) = (line.Number, false);
        }

        return lines;
    }

    /// <summary>The running footers: what each prints after the name of the partnership, and on the line below.</summary>
    public static IEnumerable<(SourceLine Line, string Dates)> FootersOf(DocumentText document)
    {
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var line = document.Lines[i];
            if (line.IsBlank || !PageFurniture.IsAreaTitle(line))
                continue;
            var end = line.Text.LastIndexOf("Partnership", StringComparison.OrdinalIgnoreCase) + "Partnership".Length;
            var dates = line.Text[end..].Trim(' ', ',');
            for (var next = i + 1; dates.Length == 0 && next < document.Lines.Count && next <= i + 3; next++)
                dates = document.Lines[next].Text;
            yield return (line, dates);
        }
    }

    private static bool HasPageBetween(LineList lines, int last, int number)
    {
        for (var i = last; last > 0 && i < number - 1 && i < lines.Count; i++)
        {
            if (lines[i].StartsPage || lines[i].Role == LineRole.Furniture)
                return true;
        }

        return false;
    }
}
