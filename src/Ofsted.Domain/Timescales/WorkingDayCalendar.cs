using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>Which days are working days, and how many there are between two days.</summary>
/// <remarks>
/// A working day is a day other than a Saturday, a Sunday or a holiday. The holidays are known for a range of years only; a
/// day outside it is refused, not guessed. Adding and counting take the same short time however many days they cross; a
/// calendar holds eight bytes for each day of its range. Source of the definition: the Education and Inspections Act 2006
/// (Inspection of Local Authorities) Regulations 2007, regulation 1.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class WorkingDayCalendar : IEquatable<WorkingDayCalendar>
{
    private readonly HashSet<LocalDate> _holidays;

    /// <summary>The working days in their order.</summary>
    private readonly LocalDate[] _workingDays;

    /// <summary>For each day of the range and the one after it, how many working days lie before it.</summary>
    private readonly int[] _before;

    /// <summary>A calendar with the given holidays.</summary>
    /// <param name="name">A readable name, used in messages.</param>
    /// <param name="first">The first day for which the holidays are known.</param>
    /// <param name="last">The last day for which the holidays are known.</param>
    /// <param name="holidays">The holidays, in any order; those on a weekend change nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty, or a holiday lies outside it.</exception>
    public WorkingDayCalendar(string name, LocalDate first, LocalDate last, IEnumerable<LocalDate> holidays)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(holidays);
        first = first.InIso();
        last = last.InIso();
        if (last < first)
            throw new ArgumentOutOfRangeException(nameof(last), "The last day lies before the first.");

        Name = name;
        First = first;
        Last = last;
        Holidays = holidays.Select(holiday => holiday.InIso()).Distinct().Order().ToEquatableList();
        _before = new int[Period.DaysBetween(first, last) + 2];
        foreach (var holiday in Holidays)
            _ = Offset(holiday, nameof(holidays));

        _holidays = [.. Holidays];
        _workingDays = CountWorkingDays();
    }

    /// <summary>The calendar of England and Wales from 2010 to 2040.</summary>
    /// <remarks>
    /// To 2027 the holidays agree with the published ones; from 2028 they are the rules', and a holiday announced later, such as
    /// one for a royal event, is missing until <see cref="WithHolidays"/> adds it. <see cref="BankHolidays"/> has the rules.
    /// </remarks>
    public static WorkingDayCalendar England { get; } =
        FromRules("England and Wales", 2010, 2040, BankHolidays.Rules, BankHolidays.Exceptions);

    /// <summary>A readable name.</summary>
    public string Name { get; }

    /// <summary>The first day for which the holidays are known.</summary>
    public LocalDate First { get; }

    /// <summary>The last day for which the holidays are known.</summary>
    public LocalDate Last { get; }

    /// <summary>The holidays in their order.</summary>
    public EquatableList<LocalDate> Holidays { get; }

    /// <summary>A calendar of whole years, from rules that hold every year and the exceptions to them.</summary>
    /// <param name="name">A readable name, used in messages.</param>
    /// <param name="firstYear">The first year, 2 or more.</param>
    /// <param name="lastYear">The last year, to 9998.</param>
    /// <param name="rules">The yearly holidays; of two that fall on one weekend, the first in the list takes the earlier weekday.</param>
    /// <param name="exceptions">The days that depart from the rules; those outside the years are disregarded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The years are out of range or out of order.</exception>
    /// <exception cref="ArgumentException">A rule has neither a date, nor a date and a day of the week, nor days from Easter alone.</exception>
    public static WorkingDayCalendar FromRules(
        string name, int firstYear, int lastYear, IEnumerable<HolidayRule> rules, IEnumerable<HolidayException> exceptions)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(exceptions);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstYear, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lastYear, 9998);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastYear, firstYear);
        return new WorkingDayCalendar(
            name, new LocalDate(firstYear, 1, 1), new LocalDate(lastYear, 12, 31),
            HolidayDates.Between(firstYear, lastYear, [.. rules], exceptions));
    }

    /// <summary>A calendar with additional holidays, such as newly announced ones or days on which an office is closed.</summary>
    /// <param name="holidays">The further holidays.</param>
    /// <exception cref="ArgumentOutOfRangeException">A holiday lies outside the range of this calendar.</exception>
    public WorkingDayCalendar WithHolidays(IEnumerable<LocalDate> holidays) => new(Name, First, Last, Holidays.Concat(holidays));

    /// <summary>A calendar on which some holidays are ordinary days.</summary>
    /// <param name="holidays">The days that are not holidays.</param>
    public WorkingDayCalendar WithoutHolidays(IEnumerable<LocalDate> holidays) => new(Name, First, Last, Holidays.Except(holidays.Select(holiday => holiday.InIso())));

    /// <summary>Whether a day is in the range for which holidays are known.</summary>
    /// <param name="day">The day.</param>
    public bool Covers(LocalDate day) => TryOffset(day.InIso(), out _);

    /// <summary>Whether a day is a holiday.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the range of this calendar.</exception>
    public bool IsHoliday(LocalDate day)
    {
        day = day.InIso();
        _ = Offset(day, nameof(day));
        return _holidays.Contains(day);
    }

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the range of this calendar.</exception>
    public bool IsWorkingDay(LocalDate day)
    {
        day = day.InIso();
        var offset = Offset(day, nameof(day));
        return _before[offset + 1] > _before[offset];
    }

    /// <summary>The working day that lies a number of working days after a day.</summary>
    /// <param name="start">The day of the event, which is day 0; the first working day after it is day 1.</param>
    /// <param name="workingDays">How many working days, 0 or more; 0 gives the day itself, whether it is a working day or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is negative, or a day lies outside the range of this calendar.
    /// </exception>
    public LocalDate Add(LocalDate start, int workingDays)
    {
        start = start.InIso();
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var offset = Offset(start, nameof(start));
        return workingDays == 0 ? start
            : Nth(_before[offset + 1] + (long)workingDays) ?? throw OutOfRange(nameof(workingDays), "The day that many working days later");
    }

    /// <summary>The working day that lies a number of working days before a day.</summary>
    /// <param name="end">The day of the event, which is day 0; the last working day before it is day 1.</param>
    /// <param name="workingDays">How many working days, 0 or more; 0 gives the day itself, whether it is a working day or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is negative, or a day lies outside the range of this calendar.
    /// </exception>
    public LocalDate Subtract(LocalDate end, int workingDays)
    {
        end = end.InIso();
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var offset = Offset(end, nameof(end));
        return workingDays == 0 ? end
            : Nth(_before[offset] + 1L - workingDays) ?? throw OutOfRange(nameof(workingDays), "The day that many working days earlier");
    }

    /// <summary>The number of working days after one day, up to and including another.</summary>
    /// <param name="start">The day of the event, which is not counted.</param>
    /// <param name="end">The day up to which to count, which is counted when it is a working day.</param>
    /// <returns>0 or more; below 0 when <paramref name="end"/> lies first, with the ends' parts exchanged.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the range of this calendar.</exception>
    public int CountBetween(LocalDate start, LocalDate end)
    {
        start = start.InIso();
        end = end.InIso();
        var from = Offset(start, nameof(start));
        return _before[Offset(end, nameof(end)) + 1] - _before[from + 1];
    }

    /// <summary>Whether both have the same name, range and holidays.</summary>
    /// <param name="other">Another calendar, or null.</param>
    public bool Equals(WorkingDayCalendar? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && First == other.First && Last == other.Last && Holidays == other.Holidays);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingDayCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, First, Last, Holidays.Count);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>The last of so many working days from a day on; null when the range of the calendar does not hold them.</summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="isFirst">Whether the day itself counts, if it is a working day.</param>
    /// <param name="workingDays">How many working days, 1 or more.</param>
    internal LocalDate? LastOf(LocalDate day, bool isFirst, int workingDays) =>
        TryOffset(day, out var offset) ? Nth(_before[offset + (isFirst ? 0 : 1)] + (long)workingDays) : null;

    /// <summary>The earliest of so many working days before a day; null when the range of the calendar does not hold them.</summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="isFirst">Whether the day itself counts, if it is a working day.</param>
    /// <param name="workingDays">How many working days, 1 or more.</param>
    internal LocalDate? EarliestOf(LocalDate day, bool isFirst, int workingDays) =>
        TryOffset(day, out var offset) ? Nth(_before[offset + (isFirst ? 1 : 0)] + 1L - workingDays) : null;

    private LocalDate? Nth(long place) => place >= 1 && place <= _workingDays.Length ? _workingDays[place - 1] : null;

    private LocalDate[] CountWorkingDays()
    {
        var workingDays = new List<LocalDate>(_before.Length);
        var day = First;
        for (var offset = 0; offset < _before.Length - 1; offset++, day = day < Last ? day.PlusDays(1) : day)
        {
            _before[offset] = workingDays.Count;
            if (!IsWeekend(day) && !_holidays.Contains(day))
                workingDays.Add(day);
        }

        _before[^1] = workingDays.Count;
        return [.. workingDays];
    }

    private int Offset(LocalDate day, string parameter) =>
        TryOffset(day, out var offset) ? offset : throw OutOfRange(parameter, IsoDate.Of(day));

    private bool TryOffset(LocalDate day, out int offset)
    {
        offset = Period.DaysBetween(First, day);
        return offset >= 0 && offset < _before.Length - 1;
    }

    private ArgumentOutOfRangeException OutOfRange(string parameter, string what) => new(
        parameter,
        string.Create(CultureInfo.InvariantCulture, $"{what} is outside the calendar '{Name}', whose holidays are known from {IsoDate.Of(First)} to {IsoDate.Of(Last)}."));
}
