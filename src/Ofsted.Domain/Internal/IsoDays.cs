using NodaTime;

namespace Ofsted.Domain.Internal;

/// <summary>Days of the ISO calendar: those of other calendars brought into it, and arithmetic that stops at its ends.</summary>
internal static class IsoDays
{
    /// <summary>More years than the calendar has.</summary>
    private const int MostYears = 100_000;

    /// <summary>The same day in the ISO calendar, in which all days of the library are.</summary>
    public static LocalDate InIso(this LocalDate day) => IsoDate.IsIso(day) ? day : day.WithCalendar(CalendarSystem.Iso);

    /// <summary>The same day in the ISO calendar, or null.</summary>
    public static LocalDate? InIso(this LocalDate? day) => day?.InIso();

    /// <summary>A number of days later, or earlier where it is negative; the end of the calendar where there is no such day.</summary>
    public static LocalDate DaysLater(this LocalDate day, int days)
    {
        var room = days < 0 ? Period.DaysBetween(day, LocalDate.MinIsoValue) : Period.DaysBetween(day, LocalDate.MaxIsoValue);
        return days < 0 ? day.PlusDays(Math.Max(days, room)) : day.PlusDays(Math.Min(days, room));
    }

    /// <summary>A number of months later, or earlier where it is negative; the end of the calendar where there is no such day.</summary>
    public static LocalDate MonthsLater(this LocalDate day, int months)
    {
        const int MonthsInYear = 12;
        var years = day.Year + ((day.Month - 1L + months) / (double)MonthsInYear);
        return years < LocalDate.MinIsoValue.Year ? LocalDate.MinIsoValue : years >= LocalDate.MaxIsoValue.Year + 1 ? LocalDate.MaxIsoValue : day.PlusMonths(months);
    }

    /// <summary>A number of years later, or earlier where it is negative; the end of the calendar where there is no such day.</summary>
    public static LocalDate YearsLater(this LocalDate day, int years) => day.MonthsLater(12 * Math.Clamp(years, -MostYears, MostYears));
}
