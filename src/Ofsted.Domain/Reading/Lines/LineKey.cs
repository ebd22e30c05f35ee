using System.Text;

namespace Ofsted.Domain.Reading.Lines;

/// <summary>Brings text to the form in which the reader compares it.</summary>
internal static class LineKey
{
    /// <summary>Headings and labels are shorter than this; of longer lines only the beginning is compared.</summary>
    private const int Longest = 400;

    public static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(Math.Min(text.Length, Longest));
        var pendingSpace = false;
        foreach (var c in text)
        {
            if (key.Length >= Longest)
                break;
            if (c is '\'' or '"' or '*' or '’' or '‘' or '“' or '”')
                continue;
            if (char.IsWhiteSpace(c))
            {
                pendingSpace = key.Length > 0;
                continue;
            }

            if (pendingSpace)
                key.Append(' ');
            pendingSpace = false;
            key.Append(c is '–' or '—' or '‐' or '‑' ? '-' : char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    /// <summary>A heading's key without a footnote digit stuck to its end and without closing punctuation.</summary>
    public static string OfHeading(string key)
    {
        var end = key.Length;
        while (end > 0 && (key[end - 1] is '.' or ':' or '?' or ' ' or ';' || IsFootnoteMark(key, end)))
            end--;
        return end == key.Length ? key : key[..end];
    }

    private static bool IsFootnoteMark(string key, int end) =>
        char.IsAsciiDigit(key[end - 1]) && end > 1 && (char.IsAsciiLetter(key[end - 2]) || key[end - 2] is '?' or '.' or ')'
            || (char.IsAsciiDigit(key[end - 2]) && end > 2 && (char.IsAsciiLetter(key[end - 3]) || key[end - 3] is '?')));
}
