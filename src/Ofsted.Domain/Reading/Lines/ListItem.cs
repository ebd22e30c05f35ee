namespace Ofsted.Domain.Reading.Lines;

/// <summary>The beginning of an item of a list: a bullet or a number, and the text after it.</summary>
internal readonly record struct ListItem
{
    private const string BulletsOfFirstLevel = "\uF06E\uF0A7\uF0B7\uF0D8\uF0FC\u2022\u25FC\u25A0\u25AA\u25CF\u2023\u25C6\u2756\u2219\u00B7\u25FE\u2B1B";
    private const string BulletsOfSecondLevel = "\uF02D\u2212\u2500\u2015\uF0BE\u23AF\u0336\u0335\u25CB\u25E6\u2043\u2013\u2014";

    /// <summary>The printed number, or null for a bullet.</summary>
    public required int? Number { get; init; }

    public required bool IsSecondLevel { get; init; }

    public required char Mark { get; init; }

    public required string Text { get; init; }

    public static bool TryRead(SourceLine line, out ListItem item)
    {
        item = default;
        var text = line.Text;
        if (text.Length == 0)
            return false;

        if (TryReadNumber(text, out var number, out var rest))
        {
            item = new ListItem { Number = number, IsSecondLevel = false, Mark = '.', Text = rest };
            return true;
        }

        var mark = text[0];
        var isFirst = BulletsOfFirstLevel.Contains(mark);
        var isSecond = BulletsOfSecondLevel.Contains(mark);
        var isLetter = text.Length > 2 && text[1] == ' ' && (mark is '-' or '*' or 'o' || IsStandIn(mark));
        if (!isFirst && !isSecond && !isLetter)
            return false;
        if (isSecond && text.Length > 1 && char.IsLetter(text[1]) && mark is '–' or '—')
            return false;

        var after = text[1..].TrimStart();
        if (isLetter && mark != 'o' && TryReadNumber(after, out number, out rest))
        {
            item = new ListItem { Number = number, IsSecondLevel = false, Mark = '.', Text = rest };
            return true;
        }

        item = new ListItem { Number = null, IsSecondLevel = isSecond || mark == 'o', Mark = mark, Text = after };
        return true;
    }

    /// <summary>
    /// What converters write for a bullet that their font does not have: a sign, or the letter that the glyph has in the symbol
    /// fonts. None of these letters is a word.
    /// </summary>
    private static bool IsStandIn(char mark) => mark is '?' or '\uFFFD' or '\u00A7' or '\u00D8' or '\u00FC' or '+' or '>' or 'n' or 'q' or 'l' or 'v';

    private static bool TryReadNumber(string text, out int number, out string rest)
    {
        number = 0;
        rest = "";
        var digits = 0;
        while (digits < text.Length && digits < 4 && char.IsAsciiDigit(text[digits]))
            number = (number * 10) + (text[digits++] - '0');
        if (digits is 0 or > 3 || digits >= text.Length || text[digits] != '.')
            return false;
        if (digits + 1 < text.Length && text[digits + 1] != ' ')
            return false;
        rest = text[(digits + 1)..].TrimStart();
        return true;
    }
}
