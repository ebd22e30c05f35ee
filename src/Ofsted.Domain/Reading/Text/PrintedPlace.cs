namespace Ofsted.Domain.Reading.Text;

/// <summary>Finds where on its line a value is printed, whatever its capitals, quote marks, hyphens and blanks.</summary>
internal static class PrintedPlace
{
    private const int LongestLine = 2_000;
    private const int LongestValue = 200;

    /// <summary>So many characters of a value that goes on after its line tell where it begins.</summary>
    private const int Beginning = 7;

    /// <summary>The line among a few on which a value is or begins, and where; the first line, as a whole, when it is on none.</summary>
    public static (SourceLine Line, int Column, int Length) Find(string text, ReadOnlySpan<SourceLine> lines, string? value)
    {
        if (value is { Length: > 0 })
        {
            foreach (var line in lines)
            {
                if (TryFind(RawOf(text, line), value, value.Length, out var column, out var length))
                    return (line, column, length);
            }

            foreach (var line in lines)
            {
                var raw = RawOf(text, line);
                if (TryFind(raw, value, Beginning, out var column, out _))
                    return (line, column, raw.TrimEnd().Length - column + 1);
            }
        }

        var whole = RawOf(text, lines[0]);
        var start = whole.Length - whole.TrimStart().Length;
        return (lines[0], start + 1, whole.Trim().Length);
    }

    private static ReadOnlySpan<char> RawOf(string text, SourceLine line)
    {
        var rest = text.AsSpan(line.SourceStart, Math.Min(LongestLine, text.Length - line.SourceStart));
        var end = rest.IndexOfAny('\n', '\r', '\f');
        return end < 0 ? rest : rest[..end];
    }

    private static bool TryFind(ReadOnlySpan<char> raw, ReadOnlySpan<char> value, int characters, out int column, out int length)
    {
        value = value[..Math.Min(value.Length, Math.Min(characters, LongestValue))];
        for (var start = 0; NextBeginning(raw[start..], value[0]) is >= 0 and var skipped; start++)
        {
            start += skipped;
            if ((length = LengthAt(raw[start..], value)) == 0)
                continue;
            column = start + 1;
            return true;
        }

        (column, length) = (0, 0);
        return false;
    }

    private static int NextBeginning(ReadOnlySpan<char> raw, char first)
    {
        if (char.IsAsciiLetter(first))
            return raw.IndexOfAny(char.ToLowerInvariant(first), char.ToUpperInvariant(first));
        for (var i = 0; i < raw.Length; i++)
        {
            if (Fold(raw[i]) == Fold(first))
                return i;
        }

        return -1;
    }

    /// <summary>How many characters a value takes where it begins, or 0 where it does not.</summary>
    private static int LengthAt(ReadOnlySpan<char> raw, ReadOnlySpan<char> value)
    {
        var i = 0;
        foreach (var c in value)
        {
            if (i < raw.Length && raw[i] == c && char.IsAsciiLetterOrDigit(c))
            {
                i++;
                continue;
            }

            while (i < raw.Length && (IsPassedOver(raw[i]) || (Fold(raw[i]) == ' ' && i > 0 && Fold(raw[i - 1]) == ' ')))
                i++;
            if (i == raw.Length || Fold(raw[i++]) != Fold(c))
                return 0;
        }

        return i;
    }

    private static bool IsPassedOver(char c) => c is '*' or '\\' || Unseen.Is(c);

    private static char Fold(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' => '"',
        _ when char.IsWhiteSpace(c) => ' ',
        _ when Dashes.IsDash(c) => '-',
        _ => char.ToLowerInvariant(c),
    };
}
