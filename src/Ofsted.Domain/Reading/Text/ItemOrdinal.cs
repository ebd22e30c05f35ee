namespace Ofsted.Domain.Reading.Text;

/// <summary>An ordinal other than "1." with which an item of a list may begin: "(a)", "b)", "ii.", "(3)", "4)", "5", "Recommendation 6:".</summary>
/// <remarks>Alone it may be anything; the second item of the same form tells that there is a list.</remarks>
internal readonly record struct ItemOrdinal
{
    private const int MostDigits = 3;
    private const string Word = "Recommendation ";

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"];

    private enum Kind
    {
        Digits = 0,
        Letter = 1,
        Roman = 2,
    }

    public required int Number { get; init; }

    /// <summary>The text of the item.</summary>
    public required string Text { get; init; }

    private Kind Numeral { get; init; }

    private bool HasWord { get; init; }

    private bool IsBracketed { get; init; }

    /// <summary>The sign after the numeral; the null character for none.</summary>
    private char Close { get; init; }

    /// <summary>Reads the ordinal of the first item, which is the first of its kind.</summary>
    public static ItemOrdinal? ReadFirst(string text)
    {
        foreach (var numeral in (ReadOnlySpan<Kind>)[Kind.Digits, Kind.Roman, Kind.Letter])
        {
            if (Read(text, numeral) is { Number: 1 } first)
                return first;
        }

        return null;
    }

    /// <summary>Reads the ordinal that follows this one, in the same form.</summary>
    public ItemOrdinal? ReadNext(string text, int number) =>
        Read(text, Numeral) is { } next && next.Number == number && next.HasWord == HasWord && next.IsBracketed == IsBracketed && next.Close == Close ? next : null;

    private static ItemOrdinal? Read(string text, Kind numeral)
    {
        var hasWord = text.StartsWith(Word, StringComparison.OrdinalIgnoreCase);
        var rest = text.AsSpan(hasWord ? Word.Length : 0);
        var isBracketed = rest.StartsWith("(");
        rest = rest[(isBracketed ? 1 : 0)..];
        var length = LengthOf(rest, numeral);
        if (length == 0 || NumberOf(rest[..length], numeral) is not (> 0 and var number))
            return null;
        rest = rest[length..];
        var close = rest.IsEmpty || rest[0] is not (')' or '.' or ':') ? '\0' : rest[0];
        if (isBracketed && close != ')')
            return null;
        rest = rest[(close == '\0' ? 0 : 1)..];
        if (close == '\0' && !hasWord && numeral != Kind.Digits)
            return null;
        if (!rest.IsEmpty && rest[0] != ' ')
            return null;
        rest = rest.Trim();
        if (close == '\0' && !hasWord && (rest.IsEmpty || !char.IsUpper(rest[0])))
            return null;
        return new ItemOrdinal { Number = number, Text = rest.ToString(), Numeral = numeral, HasWord = hasWord, IsBracketed = isBracketed, Close = close };
    }

    private static int LengthOf(ReadOnlySpan<char> text, Kind numeral)
    {
        if (numeral == Kind.Digits)
            return Digits.CountAt(text, 0) is var digits && digits <= MostDigits ? digits : 0;
        var end = text.IndexOfAnyExcept(Letters);
        return end < 0 ? 0 : end;
    }

    private static int NumberOf(ReadOnlySpan<char> text, Kind numeral)
    {
        if (numeral == Kind.Digits)
            return int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        if (numeral == Kind.Letter)
            return text.Length == 1 ? char.ToLowerInvariant(text[0]) - 'a' + 1 : 0;
        for (var i = 0; i < Romans.Length; i++)
        {
            if (text.Equals(Romans[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return 0;
    }

    private static ReadOnlySpan<char> Letters => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
}
