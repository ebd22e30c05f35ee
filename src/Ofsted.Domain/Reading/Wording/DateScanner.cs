using System.Globalization;
using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Wording;

/// <summary>Reads the day or month that stands at a place of a text: "31st March 2014", "March 31, 2015", "May 2015", "31/03/2014", "24 April".</summary>
internal static class DateScanner
{
    private const int LongestShortName = 4;

    /// <summary>Whether a word is the name of a month.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word)
    {
        var end = 0;
        return TryReadMonth(word, ref end, out _);
    }

    /// <summary>Reads a date that begins with its day.</summary>
    public static bool TryReadFromDay(ReadOnlySpan<char> text, int start, out int end, out ObservationPeriod? period)
    {
        period = null;
        end = start;
        if (!Digits.TryRead(text, ref end, 2, out var day))
            return false;
        if (TryReadNumeric(text, ref end, day, out period))
            return period is not null;

        SkipOrdinal(text, ref end);
        SkipSpaces(text, ref end);
        if (IsWordAt(text, end, "of"))
            end += 2;
        SkipSpaces(text, ref end);
        if (day is 0 or > 31 || !TryReadMonth(text, ref end, out var month))
            return false;
        period = TryReadYear(text, ref end, out var year) ? Day(year, month, day) : WithoutYear(text[start..end]);
        return period is not null;
    }

    /// <summary>Reads a date that begins with its month; a month alone is none.</summary>
    public static bool TryReadFromMonth(ReadOnlySpan<char> text, int start, out int end, out ObservationPeriod? period)
    {
        period = null;
        end = start;
        if (!TryReadMonth(text, ref end, out var month))
            return false;
        var afterMonth = end;
        if (TryReadYear(text, ref end, out var year))
        {
            period = Month(text[start..end], year, month);
            return true;
        }

        end = afterMonth;
        SkipSpaces(text, ref end);
        if (end == afterMonth || !Digits.TryRead(text, ref end, 2, out var day))
            return false;
        SkipOrdinal(text, ref end);
        if (!TryReadYear(text, ref end, out year))
            return false;
        period = Day(year, month, day);
        return period is not null;
    }

    private static bool TryReadNumeric(ReadOnlySpan<char> text, ref int end, int day, out ObservationPeriod? period)
    {
        period = null;
        if (end >= text.Length || text[end] is not ('/' or '.'))
            return false;
        var separator = text[end];
        var i = end + 1;
        if (!Digits.TryRead(text, ref i, 2, out var month) || i >= text.Length || text[i] != separator)
            return false;
        i++;
        var yearStart = i;
        if (!Digits.TryRead(text, ref i, 4, out var year) || (i - yearStart) is not (2 or 4))
            return false;
        period = Day(i - yearStart == 2 ? 2000 + year : year, month, day);
        end = i;
        return true;
    }

    private static ObservationPeriod? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? ObservationPeriod.AsAt(new LocalDate(year, month, day))
            : null;

    private static ObservationPeriod Month(ReadOnlySpan<char> text, int year, int month) => new()
    {
        Kind = PeriodKind.AsAt,
        Text = text.ToString(),
        Start = new LocalDate(year, month, 1),
        End = new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)),
    };

    private static ObservationPeriod WithoutYear(ReadOnlySpan<char> text) => new() { Kind = PeriodKind.AsAt, Text = text.Trim().ToString() };

    private static bool TryReadMonth(ReadOnlySpan<char> text, ref int i, out int month)
    {
        month = 0;
        if (i >= text.Length || !char.IsAsciiLetterUpper(text[i]))
            return false;
        var end = i;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;
        var found = MonthNames.Find(text[i..end]);
        if (found == 0 || (end - i > LongestShortName && end - i < MonthNames.All[found - 1].Length))
            return false;
        (i, month) = (end, found);
        return true;
    }

    /// <summary>A year after blanks or a comma; of a longer run of digits, to which a footnote's may be stuck, the first four.</summary>
    private static bool TryReadYear(ReadOnlySpan<char> text, ref int i, out int year)
    {
        var start = i;
        while (start < text.Length && text[start] is ' ' or ',')
            start++;
        year = 0;
        if (start == i || start >= text.Length)
            return false;
        if (start + 4 > text.Length || text.Slice(start, 4).ContainsAnyExceptInRange('0', '9'))
            return TryReadShortYear(text, ref i, start, out year);
        year = int.Parse(text.Slice(start, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        if (year is < 1980 or > 2060)
            return false;
        i = start + 4;
        return true;
    }

    /// <summary>The last two digits of a year, which must not be a number of children: a mark or a number follows them.</summary>
    private static bool TryReadShortYear(ReadOnlySpan<char> text, ref int i, int start, out int year)
    {
        year = 0;
        var isShort = text[i] == ' ' && start - i == 1 && start + 1 < text.Length && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start + 1]) && EndsDate(text[(start + 2)..]);
        if (!isShort)
            return false;
        year = 2000 + int.Parse(text.Slice(start, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        i = start + 2;
        return true;
    }

    private static bool EndsDate(ReadOnlySpan<char> rest) => rest switch
    {
        [' ', '1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..] or [',', ' ', '1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..] => false,
        [] or ['.'] or [')' or ';', ..] => true,
        [',' or '.', ' ', ..] => true,
        [' ', >= '1' and <= '9', ..] => true,
        _ => false,
    };

    private static void SkipOrdinal(ReadOnlySpan<char> text, ref int i)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
        {
            if (IsWordAt(text, i, suffix))
            {
                i += 2;
                return;
            }
        }
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, int i, string word) =>
        text[i..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && (i + word.Length >= text.Length || !char.IsAsciiLetter(text[i + word.Length]));

    private static void SkipSpaces(ReadOnlySpan<char> text, ref int i)
    {
        while (i < text.Length && text[i] == ' ')
            i++;
    }
}
