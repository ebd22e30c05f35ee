using NodaTime;
using NodaTime.Text;

namespace Ofsted.Domain;

/// <summary>The last day on which something is in time.</summary>
public sealed record Deadline
{
    private const int HoursInDay = 24;

    /// <summary>The time limit.</summary>
    public required Timescale Timescale { get; init; }

    /// <summary>The day of the event that started it.</summary>
    public required LocalDate Event { get; init; }

    /// <summary>The last day in time.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>Whether the limit counts hours, of which only the days are known: the clock may run out earlier on that day.</summary>
    public bool IsToTheDayOnly => Timescale.Unit == TimescaleUnit.Hours;

    /// <summary>Works out the last day in time.</summary>
    /// <param name="timescale">The time limit.</param>
    /// <param name="eventDay">The day of the event that starts it.</param>
    /// <param name="calendar">The working days; null for <see cref="WorkingDayCalendar.England"/>. Only limits in working days ask it.</param>
    /// <remarks>
    /// Only limits in working days know holidays: any other may fall due on a Sunday and is not moved. Hours count as whole days,
    /// rounded up. Whether the limit applied on the day is <see cref="Timescale.AppliesOn"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The time limit has no unit, or an amount below 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a day that the count needs.</exception>
    public static Deadline For(Timescale timescale, LocalDate eventDay, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(timescale);
        if (timescale.Amount < 1)
            throw new ArgumentException($"The time limit '{timescale.Code}' has no amount.", nameof(timescale));

        return new Deadline
        {
            Timescale = timescale,
            Event = eventDay,
            Due = timescale.EventDay == EventDay.One
                ? Beginning(timescale, eventDay, calendar)
                : After(timescale, eventDay, calendar),
        };
    }

    /// <summary>The number of calendar days until the last day: 0 on it, negative after it.</summary>
    /// <param name="asAt">The day from which to look.</param>
    public int DaysLeft(LocalDate asAt) => Period.DaysBetween(asAt, Due);

    /// <summary>Whether the last day has passed.</summary>
    /// <param name="asAt">The day from which to look.</param>
    public bool IsPast(LocalDate asAt) => asAt > Due;

    /// <summary>What is due and the last day, such as "Assessment due by 2015-02-05".</summary>
    public override string ToString() => $"{Timescale.Title} due by {LocalDatePattern.Iso.Format(Due)}";

    private static LocalDate Beginning(Timescale timescale, LocalDate eventDay, WorkingDayCalendar? calendar) =>
        timescale.Unit == TimescaleUnit.WorkingDays
            ? After(timescale, eventDay.PlusDays(-1), calendar)
            : After(timescale, eventDay, calendar).PlusDays(-1);

    private static LocalDate After(Timescale timescale, LocalDate eventDay, WorkingDayCalendar? calendar) => timescale.Unit switch
    {
        TimescaleUnit.WorkingDays => (calendar ?? WorkingDayCalendar.England).Add(eventDay, timescale.Amount),
        TimescaleUnit.CalendarDays => eventDay.PlusDays(timescale.Amount),
        TimescaleUnit.Hours => eventDay.PlusDays(((timescale.Amount - 1) / HoursInDay) + 1),
        TimescaleUnit.Weeks => eventDay.PlusWeeks(timescale.Amount),
        TimescaleUnit.Months => eventDay.PlusMonths(timescale.Amount),
        _ => throw new ArgumentException($"The time limit '{timescale.Code}' has no unit.", nameof(timescale)),
    };
}
