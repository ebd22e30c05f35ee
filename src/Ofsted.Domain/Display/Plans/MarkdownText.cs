using System.Text;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>Text within Markdown that is read as text alone, by CommonMark and by GitHub.</summary>
internal static class MarkdownText
{
    /// <summary>What begins something within a line.</summary>
    private const string Special = "\\`*_[]<>#|~&$";

    private const char Joiner = '\u2060';

    /// <summary>
    /// The text on one line: with a backslash before what would begin a block, a link or anything else, and a joiner that is not seen behind
    /// the sign of a mention, which GitHub would link in spite of a backslash.
    /// </summary>
    public static string Escape(string raw)
    {
        var line = Line(raw);
        var text = new StringBuilder(line.Length + 16);
        var number = NumberAtStart(line);
        for (var i = 0; i < line.Length; i++)
        {
            if (Special.Contains(line[i], StringComparison.Ordinal) || i == number || (i == 0 && line[i] is '-' or '+' or '=') || BeginsLink(line, i))
                text.Append('\\');
            text.Append(line[i]);
            if (line[i] == '@' && i + 1 < line.Length && char.IsLetterOrDigit(line[i + 1]))
                text.Append(Joiner);
        }

        return text.ToString();
    }

    /// <summary>The text without blanks at its ends, control characters as blanks, and what is not a character as U+FFFD.</summary>
    private static string Line(string raw)
    {
        var line = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
                line.Append(' ');
            else
                line.Append(Noncharacter.Is(rune) ? "\uFFFD" : rune.ToString());
        }

        return line.ToString().Trim();
    }

    /// <summary>Where the point or bracket stands that makes a number at the beginning that of a list; -1 where none does.</summary>
    private static int NumberAtStart(string line)
    {
        var end = 0;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
            end++;
        return end > 0 && end < line.Length && line[end] is '.' or ')' ? end : -1;
    }

    /// <summary>Whether a colon may end the scheme of an address or begin a picture's name, or a point ends "www".</summary>
    private static bool BeginsLink(string line, int i) => line[i] switch
    {
        ':' => i + 1 < line.Length && !char.IsWhiteSpace(line[i + 1]) && !char.IsAsciiDigit(line[i + 1]),
        '.' => i >= 3 && line.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
