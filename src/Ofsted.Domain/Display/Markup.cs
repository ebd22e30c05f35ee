using System.Text;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>Text within SVG and HTML.</summary>
internal static class Markup
{
    /// <summary>The text with its special characters written as references; what XML or HTML cannot hold is written as U+FFFD.</summary>
    public static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                < ' ' or (>= 0x7F and <= 0x9F) => escaped.Append('\uFFFD'),
                _ when Noncharacter.Is(rune) => escaped.Append('\uFFFD'),
                _ => Append(escaped, rune),
            };
        }

        return escaped.ToString();
    }

    private static StringBuilder Append(StringBuilder text, Rune rune)
    {
        Span<char> letters = stackalloc char[2];
        return text.Append(letters[..rune.EncodeToUtf16(letters)]);
    }
}
