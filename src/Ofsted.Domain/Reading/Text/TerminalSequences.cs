namespace Ofsted.Domain.Reading.Text;

/// <summary>Tells what a program wrote for a terminal and not for a reader: colours, links, and letters struck twice.</summary>
internal static class TerminalSequences
{
    public const char Escape = '\u001B';
    public const char Backspace = '\b';
    private const char Bell = '\u0007';

    /// <summary>Puts a character that is not seen in place of each that belongs to such a sequence: one pass.</summary>
    public static void Hide(Span<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var skipped = text[i..].IndexOfAny(Escape, Backspace);
            if (skipped < 0)
                return;
            i += skipped;
            var length = text[i] == Escape ? LengthAt(text[i..]) : 1;
            if (text[i] == Backspace)
                HideStruck(text[..i]);
            text.Slice(i, length).Fill(Unseen.Mark);
            i += length;
        }
    }

    /// <summary>Hides the character over which the next is struck.</summary>
    private static void HideStruck(Span<char> before)
    {
        var last = before.Length - 1;
        if (last >= 0 && !char.IsControl(before[last]) && before[last] != ' ')
            before[last] = Unseen.Mark;
    }

    /// <summary>How many characters a sequence takes; 1 for an escape that begins none.</summary>
    private static int LengthAt(ReadOnlySpan<char> text) => text.Length < 2 ? 1 : text[1] switch
    {
        '[' => LengthOfControl(text),
        ']' or 'P' or 'X' or '^' or '_' => LengthOfString(text),
        '(' or ')' or '#' or '%' when text.Length > 2 && char.IsAsciiLetterOrDigit(text[2]) => 3,
        (>= '6' and <= '9') or '=' or '>' => 2,
        _ => 1,
    };

    /// <summary>"ESC [", numbers, and a letter, as in "ESC[1;31m".</summary>
    private static int LengthOfControl(ReadOnlySpan<char> text)
    {
        var i = 2;
        while (i < text.Length && text[i] is >= '0' and <= '?')
            i++;
        while (i < text.Length && text[i] is >= '!' and <= '/')
            i++;
        return i < text.Length && text[i] is >= '@' and <= '~' ? i + 1 : i;
    }

    /// <summary>A text for the terminal, such as the address of a link, up to its end; the beginning alone where it has none.</summary>
    private static int LengthOfString(ReadOnlySpan<char> text)
    {
        var i = 2;
        while (i < text.Length && !char.IsControl(text[i]))
            i++;
        if (i < text.Length && text[i] == Bell)
            return i + 1;
        if (i + 1 < text.Length && text[i] == Escape && text[i + 1] == '\\')
            return i + 2;
        return text[1] == ']' ? 2 : 1;
    }
}
