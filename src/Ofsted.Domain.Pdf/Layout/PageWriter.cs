using System.Text;

namespace Ofsted.Domain.Pdf.Layout;

/// <summary>Writes the lines of pages as text, column by column as they are printed, and keeps where everything is.</summary>
internal sealed class PageWriter
{
    private const double UsualLeading = 1.25;
    private const int MostBlankLines = 2;
    private const int BlanksOfGap = 3;
    private const double Gap = 1;
    private const int WidestLine = 400;
    private const double Ascent = 0.8;
    private const double Descent = 0.2;

    private readonly StringBuilder _text = new();
    private readonly List<PdfTextLine> _lines = [];
    private readonly List<PdfPage> _pages = [];
    private readonly List<double> _widths = [];

    public string Text => _text.ToString();

    public List<PdfTextLine> Lines => _lines;

    public List<PdfPage> Pages => _pages;

    public void Write(int number, double width, double height, List<PageLine> lines, PageGlyphs glyphs)
    {
        var firstLine = _lines.Count + 1;
        var left = lines.Count > 0 ? lines.Min(line => line.Words[0].Left) : 0;
        var glyphWidth = MedianWidth(lines, glyphs);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                var leading = UsualLeading * Math.Min(lines[i].Size, lines[i - 1].Size);
                var blankLines = Math.Clamp(Math.Round((lines[i - 1].Baseline - lines[i].Baseline) / leading) - 1, 0, MostBlankLines);
                for (var j = 0; j < blankLines; j++)
                    EndLine(number, lines[i - 1].Baseline, [], []);
            }

            WriteLine(number, lines[i], glyphs, left, glyphWidth);
        }

        _text.Append('\f');
        _pages.Add(new PdfPage { Number = number, Width = width, Height = height, FirstLine = firstLine, LineCount = _lines.Count + 1 - firstLine });
    }

    private void WriteLine(int page, PageLine line, PageGlyphs glyphs, double left, double glyphWidth)
    {
        var start = _text.Length;
        var words = new (int Column, int Length)[line.Words.Count];
        var spans = new PdfTextLine.Span[line.Words.Sum(word => word.End - word.Start)];
        var (wordCount, spanCount) = (0, 0);
        PageWord? previous = null;
        foreach (var word in line.Words)
        {
            var column = (int)Math.Clamp(Math.Round((word.Left - left) / glyphWidth), 0, WidestLine);
            var length = _text.Length - start;
            if (previous is null)
                _text.Append(' ', column);
            else if (word.Left - previous.Right > Gap * Math.Max(word.Size, previous.Size))
                _text.Append(' ', Math.Max(BlanksOfGap, column - length));
            else
                _text.Append(' ');

            var first = _text.Length - start;
            for (var i = word.Start; i < word.End; i++)
            {
                ref readonly var glyph = ref glyphs.InOrder(i);
                var at = _text.Length - start;
                Append(glyph.Text);
                spans[spanCount++] = new PdfTextLine.Span(
                    at + 1,
                    _text.Length - start - at,
                    (float)glyph.Left,
                    (float)glyph.Right,
                    (float)(glyph.Baseline - (Descent * glyph.Size)),
                    (float)(glyph.Baseline + (Ascent * glyph.Size)));
            }

            words[wordCount++] = (first + 1, _text.Length - start - first);
            previous = word;
        }

        EndLine(page, line.Baseline, words, spans, start);
    }

    /// <summary>Line ends within a glyph's text would shift every later line, so they become blanks.</summary>
    private void Append(string text)
    {
        foreach (var character in text)
            _text.Append(character is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029' ? ' ' : character);
    }

    private void EndLine(int page, double baseline, (int Column, int Length)[] words, PdfTextLine.Span[] spans, int? start = null)
    {
        var text = start is { } from ? _text.ToString(from, _text.Length - from) : "";
        _text.Append('\n');
        _lines.Add(new PdfTextLine(_lines.Count + 1, page, text, baseline, words, spans));
    }

    private double MedianWidth(List<PageLine> lines, PageGlyphs glyphs)
    {
        _widths.Clear();
        for (var i = 0; i < glyphs.InOrderCount; i++)
        {
            ref readonly var glyph = ref glyphs.InOrder(i);
            if (glyph.Right > glyph.Left)
                _widths.Add(glyph.Right - glyph.Left);
        }

        if (_widths.Count == 0)
            return 1;
        _widths.Sort();
        return _widths[_widths.Count / 2];
    }
}
