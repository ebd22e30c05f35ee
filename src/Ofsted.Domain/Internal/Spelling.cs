using System.Text;

namespace Ofsted.Domain.Internal;

/// <summary>Brings a printed label to the form in which labels are looked up.</summary>
internal static class Spelling
{
    /// <summary>Longest text that can be a label; longer input is not a label and is not walked.</summary>
    private const int LongestLabel = 300;

    public static string Normalise(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length > LongestLabel)
            return "";

        var result = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                pendingSpace = result.Length > 0;
                continue;
            }

            if (c == '\u00AD')
                continue;

            if (pendingSpace)
                result.Append(' ');
            pendingSpace = false;
            result.Append(c switch
            {
                '\u2018' or '\u2019' or '\u02BC' => '\'',
                '\u2010' or '\u2011' => '-',
                _ => char.ToLowerInvariant(c),
            });
        }

        while (result.Length > 0 && result[^1] is '.' or ':' or ';' or ',')
            result.Length--;
        return result.ToString();
    }

    /// <summary>The letters and digits of a heading or a code alone, in small letters, so that "LAIT 218" is "lait:218".</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
