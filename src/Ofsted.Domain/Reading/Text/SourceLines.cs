namespace Ofsted.Domain.Reading.Text;

/// <summary>Splits a document into lines and cleans each: one pass, in proportion to the length of the text.</summary>
internal static class SourceLines
{
    /// <summary>More lines than any document has; what is after them is not read.</summary>
    private const int MostLines = 250_000;

    /// <summary>More characters than any line has; what is after them is not read.</summary>
    private const int MostCharacters = 100_000;

    /// <summary>More blank lines than are together on any page; further ones are ignored.</summary>
    private const int MostBlankLines = 200;

    private static ReadOnlySpan<char> Blanks => " \t\n\r\f\u00A0";

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text, plain or of HTML.</param>
    /// <param name="work">The work of the reading.</param>
    /// <param name="cut">The first line that is not read to its end, or after which nothing is read; null where all is read.</param>
    public static LineList Split(string text, ReadingWork work, out SourceLine? cut) =>
        HtmlText.IsHtml(text) ? OfHtml(text, work, out cut) : OfText(text, work, out cut);

    private static LineList OfHtml(string html, ReadingWork work, out SourceLine? cut)
    {
        var made = HtmlText.Lines(html, MostLines, MostCharacters, work);
        var lines = new LineList(work, made.Count);
        var cleaner = new LineCleaner();
        var startsPage = true;
        cut = null;
        foreach (var line in made)
        {
            if (line.Text == "\f")
            {
                startsPage = true;
                continue;
            }

            lines.Add(cleaner.CleanMade(Beginning(line.Text), lines.Count + 1, line.SourceLine, line.Start, startsPage));
            if (line.Text.Length > MostCharacters)
                cut ??= lines[^1];
            startsPage = false;
        }

        if (made.Count > MostLines)
            cut ??= lines[^1];
        return lines;
    }

    private static LineList OfText(string text, ReadingWork work, out SourceLine? cut)
    {
        var lines = new LineList(work, Math.Min(text.Length / 40, 100_000) + 16);
        var cleaner = new LineCleaner();
        var startsPage = true;
        var number = 0;
        var blanks = 0;
        cut = null;
        for (var start = 0; start <= text.Length;)
        {
            if (lines.Count == MostLines)
            {
                cut ??= text.AsSpan(start).ContainsAnyExcept(Blanks) ? lines[^1] : null;
                break;
            }

            var end = start + LineCleaner.OrdinaryLength(text.AsSpan(start));
            var isOrdinary = end == text.Length || text[end] is '\n' or '\r' or '\f';
            if (!isOrdinary)
                end = EndOfLine(text, end);
            var endsPage = end < text.Length && text[end] == '\f';
            if (!endsPage || end > start)
            {
                number++;
                var raw = text.AsSpan(start, end - start);
                if (blanks >= MostBlankLines && raw.IsWhiteSpace())
                {
                    work.Pass(raw.Length);
                }
                else
                {
                    var line = cleaner.Clean(Beginning(raw), isOrdinary, lines.Count + 1, number, start, startsPage);
                    lines.Add(line);
                    startsPage = false;
                    blanks = line.IsBlank ? blanks + 1 : 0;
                }

                if (raw.Length > MostCharacters)
                    cut ??= lines[^1];
            }

            if (end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n')
                end++;
            startsPage |= endsPage;
            start = end + 1;
        }

        return lines;
    }

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> raw) => raw.Length > MostCharacters ? raw[..MostCharacters] : raw;

    private static int EndOfLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
        return length < 0 ? text.Length : start + length;
    }
}
