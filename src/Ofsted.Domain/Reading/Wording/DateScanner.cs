using System.Globalization;
using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Wording;

/// <summary>Reads the day or month that is at a place of a text: "31st March 2014", "March 31, 2015", "May 2015", "31/03/2014", "24 April".</summary>
internal static class DateScanner
{
    private const int LongestShortName = 4;
    private const int LengthOfYear = 4;
    private const int LengthOfShortYear = 2;

    /// <summary>Whether a word is the name of a month.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word)
    {
        var cursor = new TextCursor(word);
        return TryReadMonth(ref cursor, out _);
    }

    /// <summary>Reads a date that begins with its day.</summary>
    public static bool TryReadFromDay(ReadOnlySpan<char> text, int start, out int end, out ObservationPeriod? period)
    {
        var cursor = new TextCursor(text, start);
        period = FromDay(ref cursor);
        end = cursor.Place;
        return period is not null;
    }

    /// <summary>Reads a date that begins with its month; a month alone is none.</summary>
    public static bool TryReadFromMonth(ReadOnlySpan<char> text, int start, out int end, out ObservationPeriod? period)
    {
        var cursor = new TextCursor(text, start);
        period = FromMonth(ref cursor);
        end = cursor.Place;
        return period is not null;
    }

    private static ObservationPeriod? FromDay(ref TextCursor cursor)
    {
        var start = cursor.Place;
        if (!cursor.TryReadNumber(2, out var day))
            return null;
        if (TryReadNumeric(ref cursor, day, out var period))
            return period;
        cursor.SkipOrdinal();
        cursor.SkipAny(" ");
        cursor.TrySkipWord("of");
        cursor.SkipAny(" ");
        if (day is 0 or > 31 || !TryReadMonth(ref cursor, out var month))
            return null;
        return TryReadYear(ref cursor, out var year) ? Day(year, month, day) : WithoutYear(cursor.Text[start..cursor.Place]);
    }

    private static ObservationPeriod? FromMonth(ref TextCursor cursor)
    {
        var start = cursor.Place;
        if (!TryReadMonth(ref cursor, out var month))
            return null;
        if (TryReadYear(ref cursor, out var year))
            return Month(cursor.Text[start..cursor.Place], year, month);
        var afterMonth = cursor.Place;
        cursor.SkipAny(" ");
        if (cursor.Place == afterMonth || !cursor.TryReadNumber(2, out var day))
            return null;
        cursor.SkipOrdinal();
        return TryReadYear(ref cursor, out year) ? Day(year, month, day) : null;
    }

    private static bool TryReadNumeric(ref TextCursor cursor, int day, out ObservationPeriod? period)
    {
        period = null;
        if (!cursor.IsAtAny("/."))
            return false;
        var rest = new TextCursor(cursor.Text, cursor.Place + 1);
        if (!rest.TryReadNumber(2, out var month) || !rest.IsAtAny(cursor.Text.Slice(cursor.Place, 1)))
            return false;
        var yearStart = ++rest.Place;
        if (!rest.TryReadNumber(4, out var year) || rest.Place - yearStart is not (2 or 4))
            return false;
        period = Day(rest.Place - yearStart == 2 ? 2000 + year : year, month, day);
        cursor.Place = rest.Place;
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

    private static bool TryReadMonth(ref TextCursor cursor, out int month)
    {
        var start = cursor.Place;
        month = 0;
        if (cursor.IsAtEnd || !char.IsAsciiLetterUpper(cursor.Text[start]) || !cursor.TryReadMonth(out var found))
            return false;
        if (cursor.Place - start > LongestShortName && cursor.Place - start < MonthNames.All[found - 1].Length)
        {
            cursor.Place = start;
            return false;
        }

        month = found;
        return true;
    }

    /// <summary>A year after blanks or a comma; of a longer run of digits, to which a footnote's may be stuck, the first four.</summary>
    private static bool TryReadYear(ref TextCursor cursor, out int year)
    {
        var text = cursor.Text;
        var place = cursor.Place;
        var rest = new TextCursor(text, place);
        rest.SkipAny(" ,");
        var start = rest.Place;
        year = 0;
        if (start == place || rest.IsAtEnd)
            return false;
        if (Digits.CountAt(text, start) >= LengthOfYear)
        {
            year = int.Parse(text.Slice(start, LengthOfYear), NumberStyles.None, CultureInfo.InvariantCulture);
            if (year is < 1980 or > 2060)
                return false;
            cursor.Place = start + LengthOfYear;
            return true;
        }

        var isShort = text[place] == ' ' && start - place == 1 && Digits.CountAt(text, start) >= LengthOfShortYear && EndsDate(text[(start + LengthOfShortYear)..]);
        if (!isShort)
            return false;
        year = 2000 + int.Parse(text.Slice(start, LengthOfShortYear), NumberStyles.None, CultureInfo.InvariantCulture);
        cursor.Place = start + LengthOfShortYear;
        return true;
    }

    /// <summary>Whether the last two digits of a year are followed by a mark or a number, and so are not a number of children.</summary>
    private static bool EndsDate(ReadOnlySpan<char> rest) => rest switch
    {
        [' ', '1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..] or [',', ' ', '1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', ..] => false,
        [] or ['.'] or [')' or ';', ..] => true,
        [',' or '.', ' ', ..] => true,
        [' ', >= '1' and <= '9', ..] => true,
        _ => false,
    };
}
