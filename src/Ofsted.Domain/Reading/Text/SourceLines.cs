namespace Ofsted.Domain.Reading.Text;

/// <summary>Splits a document into lines and cleans each: one pass, in proportion to the length of the text.</summary>
internal static class SourceLines
{
    public static List<SourceLine> Split(string text, CancellationToken cancellation) =>
        HtmlText.IsHtml(text) ? OfHtml(text, cancellation) : OfText(text, cancellation);

    private static List<SourceLine> OfHtml(string html, CancellationToken cancellation)
    {
        var lines = new List<SourceLine>();
        var cleaner = new LineCleaner();
        var startsPage = true;
        foreach (var line in HtmlText.Lines(html, cancellation))
        {
            if (line.Text == "\f")
            {
                startsPage = true;
                continue;
            }

            lines.Add(cleaner.CleanMade(line.Text, lines.Count + 1, line.SourceLine, line.Start, startsPage));
            startsPage = false;
        }

        return lines;
    }

    private static List<SourceLine> OfText(string text, CancellationToken cancellation)
    {
        var lines = new List<SourceLine>(Math.Min(text.Length / 40, 100_000) + 16);
        var cleaner = new LineCleaner();
        var startsPage = true;
        for (var start = 0; start <= text.Length;)
        {
            if ((lines.Count & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();

            var end = start + LineCleaner.OrdinaryLength(text.AsSpan(start));
            var isOrdinary = end == text.Length || text[end] is '\n' or '\r' or '\f';
            if (!isOrdinary)
                end = EndOfLine(text, end);
            var endsPage = end < text.Length && text[end] == '\f';
            if (!endsPage || end > start)
            {
                lines.Add(cleaner.Clean(text.AsSpan(start, end - start), isOrdinary, lines.Count + 1, start, startsPage));
                startsPage = false;
            }

            if (end < text.Length - 1 && text[end] == '\r' && text[end + 1] == '\n')
                end++;
            startsPage |= endsPage;
            start = end + 1;
        }

        return lines;
    }

    private static int EndOfLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r', '\f');
        return length < 0 ? text.Length : start + length;
    }
}
