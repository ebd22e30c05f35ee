using NodaTime;

namespace Ofsted.Domain.Timescales;

/// <summary>The days that rules and exceptions give in a range of years.</summary>
internal static class HolidayDates
{
    public static IEnumerable<LocalDate> Between(
        int firstYear, int lastYear, IReadOnlyCollection<HolidayRule> rules, IEnumerable<HolidayException> exceptions)
    {
        var (first, last) = (new LocalDate(firstYear, 1, 1), new LocalDate(lastYear, 12, 31));
        var days = new HashSet<LocalDate>();
        var displaced = new List<LocalDate>();

        // A holiday at the end of a year may move into the next.
        for (var year = firstYear - 1; year <= lastYear; year++)
        {
            foreach (var rule in rules)
            {
                var day = Day(rule, year);
                if (rule is { Date: not null, Weekday: null } && WorkingDayCalendar.IsWeekend(day))
                    displaced.Add(day);
                else
                    days.Add(day);
            }
        }

        foreach (var day in displaced)
            days.Add(NextFreeWeekday(day, days));
        foreach (var exception in exceptions)
        {
            if (exception.IsHoliday)
                days.Add(exception.Date);
            else
                days.Remove(exception.Date);
        }

        return days.Where(day => first <= day && day <= last);
    }

    private static LocalDate Day(HolidayRule rule, int year) => (rule.Date, rule.Weekday, rule.DaysFromEaster) switch
    {
        ({ } date, null, null) => date.InYear(year),
        ({ } date, { } weekday and not IsoDayOfWeek.None, null) => FirstFrom(date.InYear(year), weekday),
        (null, null, { } days) => EasterSunday(year).PlusDays(days),
        _ => throw new ArgumentException($"The rule of the holiday '{rule.Name}' needs a date, a date and a day of the week, or days from Easter.", nameof(rule)),
    };

    private static LocalDate FirstFrom(LocalDate day, IsoDayOfWeek weekday) => day.DayOfWeek == weekday ? day : day.Next(weekday);

    private static LocalDate NextFreeWeekday(LocalDate day, HashSet<LocalDate> taken)
    {
        do
            day = day.PlusDays(1);
        while (WorkingDayCalendar.IsWeekend(day) || taken.Contains(day));
        return day;
    }

    /// <summary>The Gregorian computus.</summary>
    private static LocalDate EasterSunday(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var correction = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = correction - (correction / 28 * (1 - (29 / (correction + 1) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var offset = moon - weekday;
        var month = 3 + ((offset + 40) / 44);
        return new LocalDate(year, month, offset + 28 - (31 * (month / 4)));
    }
}
