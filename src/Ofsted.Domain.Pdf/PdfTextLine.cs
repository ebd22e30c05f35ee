namespace Ofsted.Domain.Pdf;

/// <summary>A line of the text of a PDF, and where its words and characters are on the page.</summary>
public sealed class PdfTextLine
{
    private readonly (int Column, int Length)[] _words;
    private readonly Span[] _spans;

    internal PdfTextLine(int number, int page, string text, double baseline, (int Column, int Length)[] words, Span[] spans)
    {
        (Number, Page, Text, Baseline, _words, _spans) = (number, page, text, baseline, words, spans);
    }

    /// <summary>The number of the line in the text, counted from 1.</summary>
    public int Number { get; }

    /// <summary>The page, counted from 1.</summary>
    public int Page { get; }

    /// <summary>The text of the line.</summary>
    public string Text { get; }

    /// <summary>The height at which the line is, in points from the bottom of the page.</summary>
    public double Baseline { get; }

    /// <summary>The rectangle of the whole line, or null where the line is blank.</summary>
    public PdfRectangle? Area => AreaOf(1, Text.Length);

    /// <summary>The words with their rectangles, from left to right.</summary>
    public IReadOnlyList<PdfWord> Words => Array.ConvertAll(_words, word => new PdfWord
    {
        Column = word.Column,
        Text = Text.Substring(word.Column - 1, word.Length),
        Area = AreaOf(word.Column, word.Length)!.Value,
    });

    /// <summary>The rectangle of a range of characters in the line, or null where they are all blank.</summary>
    /// <param name="column">The first character, counted from 1.</param>
    /// <param name="length">How many characters.</param>
    public PdfRectangle? AreaOf(int column, int length)
    {
        PdfRectangle? area = null;
        var end = (long)column + length;
        foreach (var span in _spans)
        {
            if (span.Column + span.Length <= column || span.Column >= end)
                continue;
            var one = new PdfRectangle(span.Left, span.Bottom, span.Right, span.Top);
            area = area?.Union(one) ?? one;
        }

        return area;
    }

    /// <summary>The text of the line.</summary>
    public override string ToString() => Text;

    internal readonly record struct Span(int Column, int Length, float Left, float Right, float Bottom, float Top);
}
