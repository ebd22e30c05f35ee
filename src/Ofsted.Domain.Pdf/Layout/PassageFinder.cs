using System.Buffers;

namespace Ofsted.Domain.Pdf.Layout;

/// <summary>Follows a text through the lines over which it is printed.</summary>
internal static class PassageFinder
{
    private const int MostLines = 80;
    private const int LinesBetween = 12;

    private static readonly SearchValues<char> MayFollow = SearchValues.Create(" .,;:’'\u00B9\u00B2\u00B3");

    public static EquatableList<PdfPlace> Find(PdfText text, int line, string passage)
    {
        var wanted = string.Concat(passage.Where(char.IsLetterOrDigit));
        var places = new List<PdfPlace>();
        var (done, skipped) = (0, 0);
        for (var i = line; i <= text.Lines.Count && i < line + MostLines && done < wanted.Length && skipped <= LinesBetween; i++)
        {
            if (Follow(text.Lines[i - 1].Text, wanted, done) is not (var first, var last, var next))
            {
                skipped++;
                continue;
            }

            skipped = 0;
            done = next;
            if (text.PlaceOf(i, first + 1, last - first + 1) is { } place)
                places.Add(place);
        }

        return places.Count > 0 ? places.ToEquatableList() : text.PlaceOf(line) is { } whole ? [whole] : [];
    }

    /// <summary>Where on a line the text goes on, and how far it comes; null when the line is not part of it.</summary>
    private static (int First, int Last, int Next)? Follow(string line, string wanted, int done)
    {
        for (var start = 0; start < line.Length; start++)
        {
            if (!char.IsLetterOrDigit(line[start]) || line[start] != wanted[done])
                continue;
            var (next, last) = (done, start);
            for (var i = start; i < line.Length && next < wanted.Length; i++)
            {
                if (!char.IsLetterOrDigit(line[i]))
                    continue;
                if (line[i] != wanted[next])
                    break;
                (next, last) = (next + 1, i);
            }

            if (next == wanted.Length || !line.AsSpan(last + 1).ContainsAnyExcept(MayFollow))
                return (start, last, next);
        }

        return null;
    }
}
