namespace Ofsted.Domain.Reading.Text;

/// <summary>Marks the table of contents, which repeats headings that mean something elsewhere.</summary>
internal static class ContentsTable
{
    private const int LongestTable = 120;
    private const int LongestEntry = 100;

    private static readonly KeyBeginnings Heading = new("contents");

    public static void Mark(LineList lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsContent && Heading.Begin(lines[i]) && lines[i].Key == "contents")
            {
                MarkFrom(lines, i);
                return;
            }
        }
    }

    private static void MarkFrom(LineList lines, int start)
    {
        var limit = Math.Min(lines.Count, start + LongestTable);
        var end = start + 1;
        while (end < limit && !lines[end].StartsPage)
            end++;
        if (end == limit && limit < lines.Count)
            end = EndWithoutPages(lines, start, limit);
        for (var i = start; i < end; i++)
            lines[i].Role = LineRole.Contents;
    }

    /// <summary>Where pages are not marked, the table ends where its first entry comes again, or where prose begins.</summary>
    private static int EndWithoutPages(LineList lines, int start, int limit)
    {
        string? first = null;
        var entries = 0;
        for (var i = start + 1; i < limit; i++)
        {
            var key = lines[i].Key;
            if (key.Length == 0 || PageFurniture.IsNumberAlone(lines[i].Text))
                continue;
            entries++;
            var entry = WithoutPageNumber(key);
            if (first is null)
                first = entry;
            else if (entries > 3 && entry == key && (entry == first || entry.StartsWith(first + " ", StringComparison.Ordinal)) && !HasNumberAfter(lines, i))
                return i;
            if (lines[i].Text.Length > LongestEntry || ListItem.Begins(lines[i]))
                return i;
        }

        return limit;
    }

    private static bool HasNumberAfter(LineList lines, int index)
    {
        for (var i = index + 1; i < lines.Count && i < index + 3; i++)
        {
            if (!lines[i].IsBlank)
                return char.IsAsciiDigit(lines[i].Text[^1]);
        }

        return false;
    }

    private static string WithoutPageNumber(string key)
    {
        var end = key.Length;
        while (end > 0 && (char.IsAsciiDigit(key[end - 1]) || key[end - 1] is ' ' or '.'))
            end--;
        return key[..end];
    }
}
