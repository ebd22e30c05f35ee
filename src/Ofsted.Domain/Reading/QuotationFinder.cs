using Ofsted.Domain.Reading.Recommendations;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading;

/// <summary>Finds quotations in a document, despite differences in line breaks, quotation marks, hyphens and capitals.</summary>
/// <remarks>
/// It compares letters and digits alone, and passes over page numbers, running headers and footnotes. Words that were changed,
/// left out or added are not found: an altered quotation is not a quotation. An ellipsis ("…" or "...") parts a quotation, and the
/// parts must follow each other.
/// </remarks>
/// <threadsafety>Immutable, and safe to use from several threads.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class QuotationFinder
{
    private const int ShortestQuotation = 4;
    private const int MostMatches = 100;
    private const int LongestPlainSearch = 256;

    private readonly string _letters;
    private readonly int[] _lineOfLetter;
    private readonly LineList _lines;
    private readonly EquatableList<NumberedParagraph> _paragraphs;

    private QuotationFinder(string letters, int[] lineOfLetter, LineList lines, EquatableList<NumberedParagraph> paragraphs)
    {
        _letters = letters;
        _lineOfLetter = lineOfLetter;
        _lines = lines;
        _paragraphs = paragraphs;
    }

    /// <summary>Prepares a document for searching, so that each search is one pass over its letters.</summary>
    /// <param name="text">The text of the document; null is an empty one.</param>
    public static QuotationFinder Of(string? text)
    {
        var document = DocumentText.Of(text ?? "", new ReadingWork(CancellationToken.None));
        var length = 0;
        foreach (var line in document.Content)
            length += line.Text.Length;
        var letters = new char[length];
        var lineOfLetter = new int[length];
        var count = 0;
        for (var i = 0; i < document.Content.Count; i++)
        {
            foreach (var c in document.Content[i].Text)
            {
                if (!char.IsLetterOrDigit(c))
                    continue;
                letters[count] = char.ToLowerInvariant(c);
                lineOfLetter[count++] = i;
            }
        }

        return new QuotationFinder(new string(letters, 0, count), lineOfLetter, document.Content, ParagraphReader.Read(document, []));
    }

    /// <summary>The places where a quotation occurs, in the order of the document; empty when there is none.</summary>
    /// <param name="quotation">The quotation. One of fewer than four letters is not searched for; at most 100 places are given.</param>
    public EquatableList<QuotationMatch> Find(string? quotation)
    {
        var parts = (quotation ?? "").Split(["…", "..."], StringSplitOptions.RemoveEmptyEntries).Select(Letters).Where(part => part.Length > 0).ToList();
        if (parts.Sum(part => part.Length) < ShortestQuotation)
            return [];

        var matches = new List<QuotationMatch>();
        var from = 0;
        while (matches.Count < MostMatches && FindParts(parts, from) is var (start, end) && start >= 0)
        {
            matches.Add(Match(start, end));
            from = end;
        }

        return matches.ToEquatableList();
    }

    private (int Start, int End) FindParts(List<string> parts, int from)
    {
        var start = -1;
        var end = from;
        foreach (var part in parts)
        {
            var at = IndexOf(part, end);
            if (at < 0)
                return (-1, -1);
            start = start < 0 ? at : start;
            end = at + part.Length;
        }

        return (start, end);
    }

    /// <summary>Where a part begins, or -1.</summary>
    /// <remarks>A plain search may compare the whole part at every letter, so that a long one is searched for by its own repetitions.</remarks>
    private int IndexOf(string part, int from)
    {
        if (part.Length <= LongestPlainSearch)
            return _letters.IndexOf(part, from, StringComparison.Ordinal);

        var repeated = Repetitions(part);
        var matched = 0;
        for (var i = from; i < _letters.Length; i++)
        {
            while (matched > 0 && part[matched] != _letters[i])
                matched = repeated[matched - 1];
            if (part[matched] == _letters[i] && ++matched == part.Length)
                return i + 1 - matched;
        }

        return -1;
    }

    /// <summary>For each beginning of a part, how many letters at its end are also its beginning.</summary>
    private static int[] Repetitions(string part)
    {
        var repeated = new int[part.Length];
        for (var (i, matched) = (1, 0); i < part.Length; repeated[i++] = matched)
        {
            while (matched > 0 && part[matched] != part[i])
                matched = repeated[matched - 1];
            if (part[matched] == part[i])
                matched++;
        }

        return repeated;
    }

    private QuotationMatch Match(int start, int end)
    {
        var (first, last) = (_lineOfLetter[start], _lineOfLetter[end - 1]);
        var firstLine = _lines[first].SourceNumber;
        return new QuotationMatch
        {
            FirstLine = firstLine,
            LastLine = _lines[last].SourceNumber,
            Paragraph = _paragraphs.LastOrDefault(paragraph => paragraph.Line <= firstLine)?.Number,
            Text = string.Join(' ', _lines.Slice(first, last - first + 1).Select(line => line.Text)),
        };
    }

    private static string Letters(string text) =>
        new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
