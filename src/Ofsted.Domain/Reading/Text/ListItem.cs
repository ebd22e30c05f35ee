using System.Buffers;

namespace Ofsted.Domain.Reading.Text;

/// <summary>The beginning of an item of a list: a bullet or a number, and the text after it.</summary>
internal readonly record struct ListItem
{
    private static readonly SearchValues<char> BulletsOfFirstLevel =
        SearchValues.Create("\uF06E\uF0A7\uF0B7\uF0D8\uF0FC\u2022\u25FC\u25A0\u25AA\u25CF\u2023\u25C6\u2756\u2219\u00B7\u25FE\u2B1B");

    private static readonly SearchValues<char> BulletsOfSecondLevel =
        SearchValues.Create("\uF02D\u2212\u2500\u2015\uF0BE\u23AF\u0336\u0335\u25CB\u25E6\u2043\u2013\u2014");

    /// <summary>The printed number, or null for a bullet without one.</summary>
    public required int? Number { get; init; }

    public required bool IsSecondLevel { get; init; }

    /// <summary>The bullet, or the point of a number that has none before it.</summary>
    public required char Mark { get; init; }

    public required string Line { get; init; }

    /// <summary>Where its text begins in the line, or blanks before it.</summary>
    public required int After { get; init; }

    public ReadOnlySpan<char> Span => Line.AsSpan(After).TrimStart();

    public string Text => Span.ToString();

    /// <summary>Where the text behind the bullet begins, which may be a number; 0 where there is no bullet.</summary>
    public int AfterBullet { get; private init; }

    /// <summary>The item of a list whose items have no numbers: one behind the bullet is of its text.</summary>
    public ListItem AsBullet() => this with { Number = null, After = AfterBullet };

    /// <summary>Whether a line begins an item; quicker than reading the item.</summary>
    public static bool Begins(SourceLine line) => TryFind(line.Text, out _);

    /// <summary>Whether a line is a dash or star that a converter has parted from its item, which follows on the next line.</summary>
    public static bool IsLoneMark(SourceLine line) => line.Text is "-" or "*" or "o";

    public static bool TryRead(SourceLine line, out ListItem item) => TryFind(line.Text, out item);

    public static bool TryRead(string text, out ListItem item) => TryFind(text, out item);

    private static bool TryFind(string text, out ListItem item)
    {
        item = default;
        if (text.Length == 0)
            return false;

        var mark = text[0];
        if (char.IsAsciiDigit(mark))
            return TryFindNumber(text, 0, out item);

        var isFirst = BulletsOfFirstLevel.Contains(mark);
        var isSecond = BulletsOfSecondLevel.Contains(mark);
        var isLetter = text.Length > 2 && text[1] == ' ' && (mark is '-' or '*' or 'o' || IsStandIn(mark));
        var length = 1;
        if (!isFirst && !isSecond && !isLetter && !ItemSign.TryFind(text, out mark, out length))
            return false;
        if (isSecond && text.Length > 1 && char.IsLetter(text[1]) && mark is '–' or '—')
            return false;
        var start = text.Length - text.AsSpan(length).TrimStart().Length;
        item = TryFindNumber(text, start, out var numbered)
            ? numbered with { Mark = mark, AfterBullet = start }
            : new ListItem { Line = text, Number = null, IsSecondLevel = isSecond || mark == 'o', Mark = mark, After = length, AfterBullet = start };
        return true;
    }

    /// <summary>
    /// What converters write for a bullet that their font does not have: a sign, or the letter that the glyph has in the symbol
    /// fonts. None of these letters is a word.
    /// </summary>
    private static bool IsStandIn(char mark) => mark is '?' or '\uFFFD' or '\u00A7' or '\u00D8' or '\u00FC' or '+' or '>' or 'n' or 'q' or 'l' or 'v';

    private static bool TryFindNumber(string text, int start, out ListItem item)
    {
        item = default;
        var end = start;
        _ = Digits.TryRead(text, ref end, 4, out var number);
        if (end - start is 0 or > 3 || end >= text.Length || text[end] != '.')
            return false;
        if (end + 1 < text.Length && text[end + 1] != ' ' && !char.IsUpper(text[end + 1]))
            return false;
        item = new ListItem { Line = text, Number = number, IsSecondLevel = false, Mark = '.', After = end + 1 };
        return true;
    }
}
