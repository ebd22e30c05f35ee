using System.Buffers;
using System.Text;

namespace Ofsted.Domain.Reading.Text;

/// <summary>Brings text to the form in which the reader compares it.</summary>
internal static class LineKey
{
    /// <summary>Headings and labels are shorter than this; of longer lines only the beginning is compared.</summary>
    private const int Longest = 400;

    /// <summary>Room for the longest key, the space before its last character, and one more to see whether it ends there.</summary>
    private const int Room = Longest + 2;

    /// <summary>Stands for a character that a key leaves out.</summary>
    private const char PassedOver = '\0';

    /// <summary>The characters that a key holds as they are, but for their capitals and for repeated spaces.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&()+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>The key of a text; the text itself where it is its own key.</summary>
    public static string Of(string text)
    {
        if (!IsPlain(text))
            return Of(text.AsSpan());
        return text.AsSpan().ContainsAnyInRange('A', 'Z')
            ? string.Create(text.Length, text, static (key, plain) => Ascii.ToLower(plain, key, out _))
            : text;
    }

    public static string Of(ReadOnlySpan<char> text)
    {
        Span<char> room = stackalloc char[Room];
        return Write(text, room).ToString();
    }

    /// <summary>Writes as many first characters of a text's key as there is room for, and returns how many these are.</summary>
    public static int CopyBeginning(ReadOnlySpan<char> text, Span<char> beginning)
    {
        var length = 0;
        foreach (var c in text)
        {
            AppendOther(Fold(c), beginning, ref length);
            if (length == beginning.Length)
                break;
        }

        return length;
    }

    /// <summary>Whether a text begins with one of some wordings.</summary>
    public static bool BeginsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> wordings)
    {
        foreach (var wording in wordings)
        {
            if (text.StartsWith(wording, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text holds one of some wordings.</summary>
    public static bool HoldsAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> wordings)
    {
        foreach (var wording in wordings)
        {
            if (text.Contains(wording, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>A heading's key without a footnote digit stuck to its end and without closing punctuation.</summary>
    public static string OfHeading(string key)
    {
        var end = key.Length;
        while (end > 0 && (key[end - 1] is '.' or ':' or '?' or ' ' or ';' || IsFootnoteMark(key, end)))
            end--;
        return end == key.Length ? key : key[..end];
    }

    /// <summary>Whether nothing but capitals sets a text apart from its key, as it is with most lines.</summary>
    private static bool IsPlain(string text) =>
        text.Length is > 0 and <= Longest
        && text[0] != ' ' && text[^1] != ' '
        && !text.AsSpan().ContainsAnyExcept(Plain)
        && !text.Contains("  ", StringComparison.Ordinal);

    private static ReadOnlySpan<char> Write(ReadOnlySpan<char> text, Span<char> room)
    {
        var length = 0;
        while (!text.IsEmpty && length < room.Length)
        {
            var end = text.IndexOfAnyExcept(Plain);
            if (end < 0)
                end = text.Length;
            AppendPlain(text[..end], room, ref length);
            if (end == text.Length)
                break;
            AppendOther(Fold(text[end]), room, ref length);
            text = text[(end + 1)..];
        }

        if (length > Longest)
            length = room[Longest - 1] == ' ' ? Longest + 1 : Longest;
        return room[..length].TrimEnd(' ');
    }

    private static void AppendPlain(ReadOnlySpan<char> text, Span<char> room, ref int length)
    {
        while (!text.IsEmpty && length < room.Length)
        {
            if (EndsWord(room, length))
                text = text.TrimStart(' ');
            var gap = text.IndexOf("  ", StringComparison.Ordinal);
            var piece = text[..Math.Min(gap < 0 ? text.Length : gap + 1, room.Length - length)];
            _ = Ascii.ToLower(piece, room[length..], out _);
            length += piece.Length;
            text = text[piece.Length..];
        }
    }

    private static void AppendOther(char folded, Span<char> room, ref int length)
    {
        if (folded != PassedOver && length < room.Length && !(folded == ' ' && EndsWord(room, length)))
            room[length++] = folded;
    }

    /// <summary>Whether a space would be one too many.</summary>
    private static bool EndsWord(ReadOnlySpan<char> room, int length) => length == 0 || room[length - 1] == ' ';

    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\'' or '"' or '*' or '’' or '‘' or '“' or '”' or '\uFFFD' => PassedOver,
        _ when Dashes.IsDash(c) => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };

    private static bool IsFootnoteMark(string key, int end) =>
        char.IsAsciiDigit(key[end - 1]) && end > 1 && (char.IsAsciiLetter(key[end - 2]) || key[end - 2] is '?' or '.' or ')'
            || (char.IsAsciiDigit(key[end - 2]) && end > 2 && (char.IsAsciiLetter(key[end - 3]) || key[end - 3] is '?')));
}
