namespace Ofsted.Domain.Reading.Text;

/// <summary>Marks page numbers, running headers and footers, and footnotes.</summary>
internal static class PageFurniture
{
    private const int MostFooterLines = 4;
    private const int MostFootnoteLines = 16;

    private const int MostLetterheadLines = 10;
    private const int LongestLetterheadLine = 45;

    private static readonly KeyBeginnings Websites = new("www.gov.uk/ofsted", "www.ofsted.gov.uk");
    private static readonly KeyBeginnings AreaTitles = new("area send inspection report", "inspection report:", "inspection report ");
    private static readonly KeyBeginnings RunningTitles = new("inspection of ", "re-inspection of ");

    public static void Mark(LineList lines)
    {
        var pageStart = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !lines[i].StartsPage)
                continue;
            MarkPage(lines, pageStart, i, isLast: i == lines.Count);
            pageStart = i;
        }

        MarkLetterheads(lines);
        SourceLine? before = null;
        foreach (var line in lines)
        {
            if (!line.IsContent)
                continue;
            if (PageNumberLine.TryRead(line.Text, out _))
                line.Role = LineRole.Furniture;
            else if (before is not null && IsNumberAboveItem(before, line))
                before.Role = LineRole.Furniture;
            else if (before is { Number: > 1 } && EndsWithNumber(line.Text) && IsDateAndNumber(line.Text) && IsRunningTitle(before))
                before.Role = line.Role = LineRole.Furniture;
            before = line;
        }
    }

    public static bool IsNumberAlone(string text) => text.Length is > 0 and <= 3 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool EndsWithNumber(string text) => char.IsAsciiDigit(text[^1]) && IsNumberAlone(text[(text.LastIndexOf(' ') + 1)..]);

    private static void MarkPage(LineList lines, int start, int end, bool isLast)
    {
        MarkHeader(lines, start, end);
        if (isLast && start == 0)
            return;
        var bodyEnd = MarkFooter(lines, start, end);
        MarkFootnoteAboveItsNumber(lines, start, bodyEnd);
        MarkFootnotes(lines, start, bodyEnd);
    }

    /// <summary>A converter may write a footnote above its number: the number is then not that of the page, and a word of the page ends with it.</summary>
    private static void MarkFootnoteAboveItsNumber(LineList lines, int start, int bodyEnd)
    {
        if (bodyEnd >= lines.Count || bodyEnd <= start || !IsNumberAlone(lines[bodyEnd].Text) || lines[bodyEnd - 1].IsBlank || !HasNumberBelow(lines, bodyEnd))
            return;
        var first = bodyEnd;
        while (first > start && !lines[first - 1].IsBlank)
            first--;
        if (first == start || bodyEnd - first > MostFooterLines || ListItem.Begins(lines[first]))
            return;
        for (var i = start; i < first; i++)
        {
            if (!FootnoteMarks.IsIn(lines[i].Text, lines[bodyEnd].Text))
                continue;
            for (var note = first; note <= bodyEnd; note++)
                lines[note].Role = LineRole.Footnote;
            return;
        }
    }

    private static bool HasNumberBelow(LineList lines, int index)
    {
        for (var i = index + 1; i < lines.Count && !lines[i].StartsPage; i++)
        {
            if (IsNumberAlone(lines[i].Text))
                return true;
        }

        return false;
    }

    /// <summary>The sender's address, which a converter may put at the end of the first page, ends with the address of the website.</summary>
    private static void MarkLetterheads(LineList lines)
    {
        for (var end = 0; end < lines.Count; end++)
        {
            if (!lines[end].IsContent || !Websites.Begin(lines[end]))
                continue;
            var start = end;
            while (start > 0 && end - start < MostLetterheadLines && lines[start].Key is not ("ofsted" or "piccadilly gate")
                && lines[start - 1] is { IsContent: true, Text.Length: <= LongestLetterheadLine })
            {
                start--;
            }

            if (lines[start].Key == "piccadilly gate" && start > 0 && lines[start - 1].Key == "ofsted")
                start--;
            for (var i = start; i <= end && lines[start].Key is "ofsted" or "piccadilly gate"; i++)
                lines[i].Role = LineRole.Furniture;
        }
    }

    private static void MarkHeader(LineList lines, int start, int end)
    {
        if (start == 0)
            return;
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsBlank)
                continue;
            if (PageNumberLine.TryRead(lines[i].Text, out _) || IsRunningTitleWithNumber(lines[i].Key) || IsAreaTitle(lines[i]) || IsDatesBelow(lines[i], lines[i - 1]))
                lines[i].Role = LineRole.Furniture;
            if (!IsAreaTitle(lines[i]))
                return;
        }
    }

    private static int MarkFooter(LineList lines, int start, int end)
    {
        var bodyEnd = end;
        var seen = 0;
        for (var i = end - 1; i > start && seen < MostFooterLines; i--)
        {
            var line = lines[i];
            if (line.IsBlank)
                continue;
            seen++;
            if (!IsFooter(line))
                break;
            line.Role = LineRole.Furniture;
            bodyEnd = i;
        }

        return bodyEnd;
    }

    private static void MarkFootnotes(LineList lines, int start, int end)
    {
        var first = -1;
        var seen = 0;
        var hasTextBelow = false;
        for (var i = end - 1; i >= start && seen < MostFootnoteLines; i--)
        {
            var line = lines[i];
            if (line.IsBlank || line.Role == LineRole.Furniture)
                continue;
            if (ListItem.Begins(line) || ListItem.IsLoneMark(line))
                break;
            seen++;
            if (hasTextBelow && line.Role == LineRole.Content && line.Text.Length <= 2 && IsNumberAlone(line.Text))
                first = i;
            hasTextBelow |= !IsNumberAlone(line.Text);
        }

        if (first < 0 || !HasContent(lines, start, first))
            return;
        for (var i = first; i < end; i++)
            lines[i].Role = LineRole.Footnote;
    }

    /// <summary>A footnote stands below something: a number at the head of a page is the page's.</summary>
    private static bool HasContent(LineList lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsContent)
                return true;
        }

        return false;
    }

    private static bool IsFooter(SourceLine line) =>
        PageNumberLine.TryRead(line.Text, out _) || IsRunningTitle(line) || IsDateAndNumber(line.Text);

    /// <summary>A number with a full stop alone, above an item that has a number of its own, is that of a page.</summary>
    private static bool IsNumberAboveItem(SourceLine number, SourceLine item) =>
        number.Text is { Length: <= 4 } text && text[^1] == '.' && IsNumberAlone(text[..^1])
        && ListItem.TryRead(item, out var read) && read.Number is not null && !read.Span.IsEmpty;

    /// <summary>Whether a line is the running title of an area SEND report, below which the dates and the number of the page may be.</summary>
    public static bool IsAreaTitle(SourceLine line) =>
        AreaTitles.Begin(line) && line.Key is { Length: < 200 } key && key.Contains("partnership", StringComparison.Ordinal);

    private static bool IsDatesBelow(SourceLine line, SourceLine above) => IsAreaTitle(above) && IsDateAndNumber(line.Text);

    private static bool IsRunningTitle(SourceLine line) =>
        IsAreaTitle(line) || RunningTitles.Begin(line) && line.Key is { Length: < 160 } key && key.Contains("childrens", StringComparison.Ordinal);

    private static bool IsRunningTitleWithNumber(string key) =>
        key.Length < 160 && key.Length > 0 && char.IsAsciiDigit(key[^1]) && key.Contains("inspection of ", StringComparison.Ordinal);

    private static bool IsDateAndNumber(string text) =>
        text.Length < 90 && char.IsAsciiDigit(text[0]) && PrintedPeriods.IsPeriodWithPageNumber(text);
}
