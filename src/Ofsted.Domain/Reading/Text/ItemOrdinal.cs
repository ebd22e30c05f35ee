using System.Buffers;
using System.Globalization;

namespace Ofsted.Domain.Reading.Text;

/// <summary>An ordinal other than "1." with which an item of a list may begin: "(a)", "ii.", "[3]", "4 –", "5", "R6.", "No. 7", "1.8", "7,", "Recommendation 9:", "• (a)".</summary>
/// <remarks>Alone it may be anything; the second item of the same form tells that there is a list. A bullet before it is part of the form.</remarks>
internal readonly record struct ItemOrdinal
{
    private const int MostDigits = 3;
    private const int MostSigns = 3;
    private const int LongestToken = 8;
    private const int LongestTokenOfLetters = 5;
    private const string OldestWord = "Recommendation";
    private const string Opens = "([{<";
    private const string Closes = ")]}>";
    private const string Signs = ").:]}>|/-–—";
    private const string SignsOfDigits = Signs + ",";

    /// <summary>The words before a numeral; the longer before those that begin them.</summary>
    private static readonly string[] Words =
        [OldestWord, "Rec", "Number", "No", "№", "#", "§", "Action", "Area for priority action", "Area for improvement", "Area", "AFI", "Priority action", "Priority", "Item", "Point"];

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

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

    /// <summary>Whether the numeral is one within a part, as in "1.2" and "A2": the whole is not a number.</summary>
    public bool IsOfPart { get; private init; }

    /// <summary>Whether there is nothing but the numeral.</summary>
    public bool IsBare => Before.Length == 0 && After.Length == 0;

    public bool BeginsUpper => Text.Length > 0 && char.IsUpper(Text[0]);

    private Kind Numeral { get; init; }

    /// <summary>The bullet, bracket, words and numbers of parts before the numeral, without blanks.</summary>
    private string Before { get; init; }

    /// <summary>The signs after the numeral, without blanks.</summary>
    private string After { get; init; }

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

    /// <summary>Whether a text begins with something like the ordinal of an item: "2a.", "1.1", "(b)", "3)", "R4.".</summary>
    public static bool IsLike(string text)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, LongestToken + 1)).IndexOf(' ');
        if (end <= 0 || !char.IsUpper(text.AsSpan(end).TrimStart()[0]))
            return false;
        var token = text.AsSpan(0, end);
        var inner = token.TrimStart(Opens).TrimEnd(Signs);
        if (inner.IsEmpty || (inner.Length == token.Length && inner.IndexOf('.') < 0))
            return false;
        if (inner[0] == 'R' && Digits.CountAt(inner, 1) > 0)
            inner = inner[1..];
        var digits = Digits.CountAt(inner, 0);
        if (digits > MostDigits)
            return false;
        return digits > 0
            ? inner.IndexOfAnyExcept(NumberCharacters) is var letter && (letter < 0 || (letter == inner.Length - 1 && char.IsAsciiLetter(inner[letter])))
            : inner.Length <= LongestTokenOfLetters && (inner.Length == 1 ? char.IsAsciiLetter(inner[0]) : NumberOf(inner, Kind.Roman) > 0);
    }

    /// <summary>Reads an ordinal of the same form as this one.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isOfNextPart">Whether it is the first of another part, as "2.1" is after "1.4".</param>
    public ItemOrdinal? ReadLike(string text, out bool isOfNextPart)
    {
        isOfNextPart = false;
        if (Read(text, Numeral) is not { } next || next.After != After)
            return null;
        if (next.Before.Equals(Before, StringComparison.OrdinalIgnoreCase))
            return next;
        isOfNextPart = IsOfPart && next.IsOfPart && next.Number == 1;
        return isOfNextPart ? next : null;
    }

    private static ItemOrdinal? Read(string text, Kind numeral)
    {
        var afterBullet = ListItem.TryRead(text, out var bulleted) && bulleted.Number is null ? bulleted.AfterBullet : 0;
        var start = afterBullet;
        var open = OpenAt(text, ref start);
        var word = PassWords(text, ref start);
        if (word is not null && open < 0)
            open = OpenAt(text, ref start);
        var isOfPart = numeral == Kind.Digits && PassParts(text, ref start);
        var rest = text.AsSpan(start);
        var length = LengthOf(rest, numeral);
        if (length == 0 || NumberOf(rest[..length], numeral) is not (> 0 and var number))
            return null;
        var end = start + length;
        var signs = SignsAt(text, ref end, numeral == Kind.Digits ? SignsOfDigits : Signs);
        if ((end < text.Length && text[end] != ' ') || (open >= 0 && (signs.Length == 0 || signs[0] != Closes[open])))
            return null;
        if (signs.Length == 0 && numeral != Kind.Digits && word != OldestWord)
            return null;
        var item = text.AsSpan(end).Trim();
        if (item.IsEmpty && afterBullet > 0)
            return null;
        if (!IsUsual(text.AsSpan(afterBullet, start - afterBullet), signs, word) && (item.IsEmpty ? signs.Length == 0 : !char.IsUpper(item[0])))
            return null;
        return new ItemOrdinal
        {
            Number = number,
            Text = item.ToString(),
            Numeral = numeral,
            IsOfPart = isOfPart,
            Before = text[..start].Replace(" ", "", StringComparison.Ordinal),
            After = signs,
        };
    }

    /// <summary>Whether the form is usual enough for an item to begin with a small letter, or on the next line.</summary>
    private static bool IsUsual(ReadOnlySpan<char> before, string signs, string? word) =>
        word == OldestWord ? signs is "" or ")" or "." or ":" : signs is ")" or "." or ":" && (before.IsEmpty || before is "(");

    private static int OpenAt(string text, ref int place)
    {
        var open = place < text.Length ? Opens.IndexOf(text[place], StringComparison.Ordinal) : -1;
        if (open >= 0)
        {
            place++;
            PassBlanks(text, ref place);
        }

        return open;
    }

    /// <summary>Passes over words such as "Recommendation No." and gives the first; null, and nothing is passed, where there is none.</summary>
    private static string? PassWords(string text, ref int place)
    {
        string? first = null;
        while (true)
        {
            var at = place;
            var word = Array.Find(Words, word => string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (word is null)
                return first;
            at += word.Length;
            if (at < text.Length && text[at] == '.')
                at++;
            if (char.IsLetter(text[at - 1]) && (at == text.Length || text[at] != ' '))
                return first;
            PassBlanks(text, ref at);
            first ??= word;
            place = at;
        }
    }

    /// <summary>Passes over what tells the part: "1." of "1.2", "A" of "A2".</summary>
    private static bool PassParts(string text, ref int place)
    {
        var start = place;
        if (place < text.Length && char.IsAsciiLetterUpper(text[place]))
        {
            var at = place + 1;
            if (text[place] == 'R')
                PassBlanks(text, ref at);
            if (Digits.CountAt(text, at) > 0)
                place = at;
        }

        while (Digits.CountAt(text, place) is > 0 and <= MostDigits and var digits && place + digits + 1 < text.Length && text[place + digits] == '.' && char.IsAsciiDigit(text[place + digits + 1]))
            place += digits + 1;
        return place > start && text[start] != 'R';
    }

    private static string SignsAt(string text, ref int place, string known)
    {
        Span<char> signs = stackalloc char[MostSigns];
        var count = 0;
        for (var at = place; count < MostSigns; at = place)
        {
            PassBlanks(text, ref at);
            if (at == text.Length || !known.Contains(text[at], StringComparison.Ordinal))
                break;
            signs[count++] = text[at];
            place = at + 1;
        }

        return count == 0 ? "" : signs[..count].ToString();
    }

    private static void PassBlanks(string text, ref int place)
    {
        while (place < text.Length && text[place] == ' ')
            place++;
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
            return int.Parse(text, CultureInfo.InvariantCulture);
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
