using System.Text;

namespace Ofsted.Domain.Display;

/// <summary>How wide a text is, by the widths of Arial, which Helvetica and Liberation Sans share.</summary>
internal static class TextMetrics
{
    private const double Unknown = 0.62;
    private const double BoldFactor = 1.08;
    private const char Ellipsis = '…';

    /// <summary>Thousandths of the size, for U+0020 to U+007E.</summary>
    private static ReadOnlySpan<short> Widths =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    public static double Width(string text, double size, bool isBold = false)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += Width(rune);
        return width * size * (isBold ? BoldFactor : 1);
    }

    /// <summary>The text, or as much of it as there is room for and an ellipsis.</summary>
    public static string Fit(string text, double size, double room, bool isBold = false)
    {
        var scale = size * (isBold ? BoldFactor : 1);
        var (width, kept, index) = (0.0, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            width += Width(rune) * scale;
            index += rune.Utf16SequenceLength;
            if (width + scale <= room)
                kept = index;
            if (width > room)
                return string.Concat(text.AsSpan(0, kept).TrimEnd(), [Ellipsis]);
        }

        return text;
    }

    /// <summary>The text in lines of at most a width, broken between words; what is more than the last line is cut.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double room, int lines, bool isBold = false)
    {
        var wrapped = new List<string>();
        var line = new StringBuilder();
        var width = 0.0;
        var space = Width(" ", size, isBold);
        foreach (var piece in Words(text, size, room, isBold))
        {
            var word = Width(piece, size, isBold);
            if (line.Length > 0 && width + space + word > room)
            {
                if (wrapped.Count == lines - 1)
                {
                    line.Append(' ').Append(piece).Append(Ellipsis);
                    break;
                }

                wrapped.Add(line.ToString());
                line.Clear();
                width = 0;
            }

            width += word + (line.Length > 0 ? space : 0);
            line.Append(line.Length > 0 ? " " : "").Append(piece);
        }

        if (line.Length > 0)
            wrapped.Add(line.ToString());
        return wrapped.ConvertAll(one => Fit(one, size, room, isBold));
    }

    /// <summary>The words of a text; one that no line can hold, such as an address, comes in pieces.</summary>
    private static IEnumerable<string> Words(string text, double size, double room, bool isBold)
    {
        var scale = size * (isBold ? BoldFactor : 1);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (width, start, index) = (0.0, 0, 0);
            foreach (var rune in word.EnumerateRunes())
            {
                var step = Width(rune) * scale;
                if (width + step > room && index > start)
                {
                    yield return word[start..index];
                    (width, start) = (0, index);
                }

                width += step;
                index += rune.Utf16SequenceLength;
            }

            yield return word[start..];
        }
    }

    private static double Width(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => Widths[rune.Value - ' '] / 1000.0,
        _ => TextWidth.Of(rune) switch { 0 => 0, 1 => Unknown, _ => 1 },
    };
}
