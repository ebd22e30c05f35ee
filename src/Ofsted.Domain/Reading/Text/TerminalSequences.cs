namespace Ofsted.Domain.Reading.Text;

/// <summary>Tells what a program wrote for a terminal and not for a reader: colours, links, and letters struck twice.</summary>
/// <remarks>A sequence begins with an escape and a character, or with one character for both, which Windows-1252 may have for another.</remarks>
internal static class TerminalSequences
{
    private const char Escape = '\u001B';
    private const char Backspace = '\b';
    private const char Bell = '\u0007';
    private const char Control = '\u009B';
    private const char Command = '\u009D';
    private const char DeviceControl = '\u0090';
    private const char StringEnd = '\u009C';

    /// <summary>The endings of what <see cref="Control"/> begins, where it is not the quotation mark of Windows-1252: of colours, of erasing and of modes.</summary>
    private const string Endings = "mKJHhl";

    /// <summary>The characters that may begin what is for terminals.</summary>
    public static ReadOnlySpan<char> Beginnings => [Escape, Backspace, Control, Command, DeviceControl];

    /// <summary>Puts a character that is not seen in place of each that belongs to such a sequence: one pass.</summary>
    /// <param name="text">The text.</param>
    /// <param name="work">The work of the reading.</param>
    public static void Hide(Span<char> text, ReadingWork work)
    {
        for (var i = 0; i < text.Length;)
        {
            var skipped = text[i..].IndexOfAny(Beginnings);
            if (skipped < 0)
                return;
            i += skipped;
            var length = LengthAt(text[i..]);
            work.Pass(skipped + length);
            if (text[i] == Backspace)
                HideStruck(text[..i]);
            text.Slice(i, length).Fill(Unseen.Mark);
            i += Math.Max(length, 1);
        }
    }

    /// <summary>Hides the character over which the next is struck.</summary>
    private static void HideStruck(Span<char> before)
    {
        var last = before.Length - 1;
        if (last >= 0 && before[last] > ' ')
            before[last] = Unseen.Mark;
    }

    /// <summary>How many characters a sequence takes; 0 where the first is one of Windows-1252, and 1 for an escape that begins none.</summary>
    private static int LengthAt(ReadOnlySpan<char> text) => text[0] switch
    {
        Control => LengthOfControl(text, 1) is var length && length > 1 && Endings.Contains(text[length - 1], StringComparison.Ordinal) && (length > 2 || text[1] == 'm') ? length : 0,
        Command or DeviceControl => LengthOfString(text, 1),
        Escape => LengthOfEscape(text),
        _ => 1,
    };

    private static int LengthOfEscape(ReadOnlySpan<char> text) => text.Length < 2 ? 1 : text[1] switch
    {
        '[' => LengthOfControl(text, 2),
        ']' or 'P' or 'X' or '^' or '_' => LengthOfString(text, 2),
        '(' or ')' or '#' or '%' when text.Length > 2 && char.IsAsciiLetterOrDigit(text[2]) => 3,
        (>= '6' and <= '9') or '=' or '>' => 2,
        _ => 1,
    };

    /// <summary>Numbers and a letter, as in "ESC[1;31m", with what is before them.</summary>
    private static int LengthOfControl(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && text[i] is >= '0' and <= '?')
            i++;
        while (i < text.Length && text[i] is >= '!' and <= '/')
            i++;
        return i < text.Length && text[i] is >= '@' and <= '~' ? i + 1 : i;
    }

    /// <summary>A text for the terminal, such as the address of a link, up to its end; the beginning alone where it has none.</summary>
    private static int LengthOfString(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && !char.IsControl(text[i]) && text[i] is not ('\u2028' or '\u2029'))
            i++;
        if (i < text.Length && text[i] is Bell or StringEnd)
            return i + 1;
        if (i + 1 < text.Length && text[i] == Escape && text[i + 1] == '\\')
            return i + 2;
        return start == 2 && text[1] != ']' ? 1 : start;
    }
}
