using NodaTime;

namespace Ofsted.Domain.Timescales;

/// <summary>The arithmetic of time limits.</summary>
internal static class DueDate
{
    private const int HoursInDay = 24;

    /// <summary>The last day in time, or null when the count leaves the days that the calendar, or any calendar, knows.</summary>
    public static LocalDate? Of(Timescale timescale, int amount, LocalDate eventDay, WorkingDayCalendar calendar)
    {
        if (amount < 1)
            return null;
        var isFirst = timescale.CountsEventDay;
        if (timescale.Unit == TimescaleUnit.WorkingDays)
        {
            return timescale.CountsBack
                ? calendar.EarliestOf(eventDay, isFirst, amount)
                : calendar.LastOf(eventDay, isFirst, amount);
        }

        if (!IsWithinRange(timescale, amount, eventDay))
            return null;

        var direction = timescale.CountsBack ? -1 : 1;
        var end = timescale.Unit switch
        {
            TimescaleUnit.CalendarDays => eventDay.PlusDays(direction * amount),
            TimescaleUnit.Hours => eventDay.PlusDays(direction * (((amount - 1) / HoursInDay) + 1)),
            TimescaleUnit.Weeks => eventDay.PlusWeeks(direction * amount),
            _ => eventDay.PlusMonths(direction * amount),
        };
        return isFirst ? end.PlusDays(-direction) : end;
    }

    private static bool IsWithinRange(Timescale timescale, int amount, LocalDate eventDay)
    {
        var longestUnit = timescale.Unit switch
        {
            TimescaleUnit.Months => 31,
            TimescaleUnit.Weeks => 7,
            _ => 1,
        };
        var end = timescale.CountsBack ? LocalDate.MinIsoValue : LocalDate.MaxIsoValue;
        return ((long)amount + 1) * longestUnit < Math.Abs((long)Period.DaysBetween(eventDay, end));
    }
}
