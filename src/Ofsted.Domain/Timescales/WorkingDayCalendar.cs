using NodaTime;
using NodaTime.Text;

namespace Ofsted.Domain;

/// <summary>Which days are working days, and how many lie between two.</summary>
/// <remarks>
/// A working day is a day other than a Saturday, a Sunday or a holiday. The holidays are known for a range of years only; a
/// day outside it is refused, not guessed. Source of the definition: the Education and Inspections Act 2006 (Inspection of
/// Local Authorities) Regulations 2007, regulation 1.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class WorkingDayCalendar
{
    private readonly int[] _weekdayHolidays;
    private readonly HashSet<LocalDate> _holidays;

    /// <summary>A calendar with these holidays.</summary>
    /// <param name="name">A readable name, used in messages.</param>
    /// <param name="first">The first day for which the holidays are known.</param>
    /// <param name="last">The last day for which the holidays are known.</param>
    /// <param name="holidays">The holidays, in any order; those on a weekend change nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty, or a holiday lies outside it.</exception>
    public WorkingDayCalendar(string name, LocalDate first, LocalDate last, IEnumerable<LocalDate> holidays)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(holidays);
        if (last < first)
            throw new ArgumentOutOfRangeException(nameof(last), "The last day lies before the first.");

        Name = name;
        First = first;
        Last = last;
        Holidays = holidays.Distinct().Order().ToEquatableList();
        foreach (var holiday in Holidays)
            RequireKnown(holiday, nameof(holidays));
        _holidays = [.. Holidays];
        _weekdayHolidays = [.. Holidays.Where(day => !IsWeekend(day)).Select(Offset)];
    }

    /// <summary>The calendar of England and Wales from 2010 to 2040.</summary>
    /// <remarks>
    /// To 2027 the holidays agree with the published ones; from 2028 they are the rule's, and a holiday announced later, such as
    /// one for a royal event, is missing until <see cref="WithHolidays"/> adds it.
    /// </remarks>
    public static WorkingDayCalendar England { get; } = new(
        "England and Wales", new LocalDate(2010, 1, 1), new LocalDate(2040, 12, 31), BankHolidays.EnglandAndWales(2010, 2040));

    /// <summary>A readable name.</summary>
    public string Name { get; }

    /// <summary>The first day for which the holidays are known.</summary>
    public LocalDate First { get; }

    /// <summary>The last day for which the holidays are known.</summary>
    public LocalDate Last { get; }

    /// <summary>The holidays in their order.</summary>
    public EquatableList<LocalDate> Holidays { get; }

    /// <summary>A calendar with further holidays, such as one announced since or the days on which an office is closed.</summary>
    /// <param name="holidays">The further holidays.</param>
    /// <exception cref="ArgumentOutOfRangeException">A holiday lies outside the range of this calendar.</exception>
    public WorkingDayCalendar WithHolidays(IEnumerable<LocalDate> holidays) => new(Name, First, Last, Holidays.Concat(holidays));

    /// <summary>A calendar on which some holidays are ordinary days.</summary>
    /// <param name="holidays">The days that are no holidays.</param>
    public WorkingDayCalendar WithoutHolidays(IEnumerable<LocalDate> holidays) => new(Name, First, Last, Holidays.Except(holidays));

    /// <summary>Whether a day is a holiday.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the range of this calendar.</exception>
    public bool IsHoliday(LocalDate day)
    {
        RequireKnown(day, nameof(day));
        return _holidays.Contains(day);
    }

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the range of this calendar.</exception>
    public bool IsWorkingDay(LocalDate day) => !IsHoliday(day) && !IsWeekend(day);

    /// <summary>The day on which a number of working days after another has passed.</summary>
    /// <param name="start">The day of the event, which is day 0; the first working day after it is day 1.</param>
    /// <param name="workingDays">How many working days, 0 or more; 0 gives the day itself, whether it is a working day or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is negative, or a day lies outside the range of this calendar.
    /// </exception>
    public LocalDate Add(LocalDate start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        RequireKnown(start, nameof(start));
        if (workingDays == 0)
            return start;

        var target = (long)WorkingDaysTo(Offset(start)) + workingDays;
        var (low, high) = (Offset(start) + 1, Offset(Last));
        if (target > WorkingDaysTo(high))
            throw OutOfRange(nameof(workingDays), "The day that many working days later");

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (WorkingDaysTo(middle) >= target)
                high = middle;
            else
                low = middle + 1;
        }

        return First.PlusDays(low);
    }

    /// <summary>The number of working days after one day, up to and with another.</summary>
    /// <param name="start">The day of the event, which is not counted.</param>
    /// <param name="end">The day up to which to count, which is counted when it is a working day.</param>
    /// <returns>0 or more; below 0 when <paramref name="end"/> lies first, with the ends' parts exchanged.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the range of this calendar.</exception>
    public int CountBetween(LocalDate start, LocalDate end)
    {
        RequireKnown(start, nameof(start));
        RequireKnown(end, nameof(end));
        return WorkingDaysTo(Offset(end)) - WorkingDaysTo(Offset(start));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private int Offset(LocalDate day) => Period.DaysBetween(First, day);

    private int WorkingDaysTo(int offset)
    {
        var (weeks, rest) = Math.DivRem(offset + 1, 7);
        var weekdays = weeks * 5;
        for (var i = 0; i < rest; i++)
        {
            if (!IsWeekend(First.PlusDays(i)))
                weekdays++;
        }

        var index = Array.BinarySearch(_weekdayHolidays, offset);
        return weekdays - (index >= 0 ? index + 1 : ~index);
    }

    private void RequireKnown(LocalDate day, string parameter)
    {
        if (day < First || day > Last)
            throw OutOfRange(parameter, LocalDatePattern.Iso.Format(day));
    }

    private ArgumentOutOfRangeException OutOfRange(string parameter, string what) => new(
        parameter,
        $"{what} is outside the calendar '{Name}', whose holidays are known from {LocalDatePattern.Iso.Format(First)} to {LocalDatePattern.Iso.Format(Last)}.");
}
