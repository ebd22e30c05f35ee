using System.Globalization;
using NodaTime;

namespace Ofsted.Domain.Internal;

/// <summary>Reads, writes and compares dates without what NodaTime prepares for all calendars, a tenth of the time to a program's first answer.</summary>
internal static class IsoDate
{
    private const int Length = 10;
    private const int MostDays = 32;
    private const int MostMonths = 16;

    public static bool TryParse(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        return text.Length == Length && text[4] == '-' && text[7] == '-'
            && TryDigits(text[..4], out var year) && TryDigits(text[5..7], out var month) && TryDigits(text[8..], out var day)
            && TryMake(year, month, day, out date);
    }

    public static string Of(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    public static string? Of(LocalDate? date) => date is { } known ? Of(known) : null;

    /// <summary>Whether a date is one of the ISO calendar.</summary>
    public static bool IsIso(LocalDate date) => (TryMake(date.Year, date.Month, date.Day, out var iso) && iso == date) || date.Calendar == CalendarSystem.Iso;

    /// <summary>A number that is greater for a later date.</summary>
    public static int NumberOf(LocalDate date)
    {
        date = date.InIso();
        return (((date.Year * MostMonths) + date.Month) * MostDays) + date.Day;
    }

    /// <summary>The date of a year, month and day, where there is one.</summary>
    public static bool TryMake(int year, int month, int day, out LocalDate date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = (number * 10) + (c - '0');
        }

        return true;
    }
}
