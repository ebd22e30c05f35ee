using System.Buffers;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading.Text;

/// <summary>A text as it was given, with each character that means the end of a line, or one of Windows-1252, as that, and without what is for terminals.</summary>
/// <remarks>Each character stands for one: lines and columns are those of the text as it was given.</remarks>
internal static class SourceText
{
    private const int CharactersBetweenLooks = 65_536;
    private const char NextLine = '\u0085';
    private const char LineTabulation = '\v';
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';

    private static readonly SearchValues<char> Others =
        SearchValues.Create([LineTabulation, LineSeparator, ParagraphSeparator, .. TerminalSequences.Beginnings]);

    /// <summary>The text itself where it has no such character.</summary>
    /// <param name="text">The text.</param>
    /// <param name="work">The work of the reading.</param>
    public static string Of(string text, ReadingWork work)
    {
        if (!Windows1252.HoldsAny(text) && text.AsSpan().IndexOfAny(Others) < 0)
            return text;
        return string.Create(text.Length, (text, work), static (meant, given) =>
        {
            for (int i = 0, end; i < meant.Length; i = end)
            {
                end = EndOfPart(i, meant.Length, given.work);
                given.text.AsSpan(i, end - i).CopyTo(meant[i..]);
            }

            TerminalSequences.Hide(meant, given.work);
            var hasNextLines = HasNextLines(meant, given.work);
            for (int i = 0, end; i < meant.Length; i = end)
            {
                end = EndOfPart(i, meant.Length, given.work);
                foreach (ref var c in meant[i..end])
                    c = Of(c, hasNextLines);
            }
        });
    }

    private static char Of(char c, bool hasNextLines) => c switch
    {
        LineTabulation or LineSeparator or ParagraphSeparator => '\n',
        NextLine when hasNextLines => '\n',
        _ => Windows1252.Of(c),
    };

    /// <summary>The code of the next line is that of an ellipsis in Windows-1252; other characters of that set tell which is meant.</summary>
    private static bool HasNextLines(ReadOnlySpan<char> text, ReadingWork work)
    {
        for (int i = 0, end; i < text.Length; i = end)
        {
            end = EndOfPart(i, text.Length, work);
            foreach (var c in text[i..end])
            {
                if (c != NextLine && Windows1252.Of(c) != c)
                    return false;
            }
        }

        return true;
    }

    /// <summary>Where a part that begins at a place ends, between which the work looks at its token.</summary>
    private static int EndOfPart(int start, int length, ReadingWork work)
    {
        var end = Math.Min(length, start + CharactersBetweenLooks);
        work.Pass(end - start);
        return end;
    }
}
