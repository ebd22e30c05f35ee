using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>The last day on which something is on time.</summary>
/// <remarks>It follows from the limit, the day of the event and the calendar alone: no clock, no culture.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Deadline
{
    /// <summary>The time limit that was applied.</summary>
    public required Timescale Timescale { get; init; }

    /// <summary>The day of the event that started it.</summary>
    public required LocalDate Event { get; init => field = value.InIso(); }

    /// <summary>The last day; for a range, the later end.</summary>
    public required LocalDate Due { get; init => field = value.InIso(); }

    /// <summary>The earlier end where the limit is a range, or null where it is not.</summary>
    public LocalDate? DueFrom { get; init => field = value.InIso(); }

    /// <summary>The original last day where the options moved it to a working day, or null where they did not.</summary>
    public LocalDate? RolledFrom { get; init => field = value.InIso(); }

    /// <summary>The calendar and options with which it was calculated.</summary>
    public DeadlineOptions Options { get; init; } = DeadlineOptions.Default;

    /// <summary>Whether the limit counts hours but only days are known, so that the time may run out earlier on the last day.</summary>
    public bool IsToTheDayOnly => Timescale.Unit == TimescaleUnit.Hours;

    /// <summary>
    /// What to know before using the date, such as that the limit did not apply then, is a local policy or was relaxed; empty when there is nothing,
    /// and <see cref="CaveatCodes"/> lists the codes.
    /// </summary>
    public EquatableList<Caveat> Caveats => DeadlineCaveats.Of(this).ToEquatableList();

    /// <summary>Works out the last day.</summary>
    /// <param name="timescale">The time limit.</param>
    /// <param name="eventDay">The day of the event that starts it.</param>
    /// <param name="calendar">The working days; null for <see cref="WorkingDayCalendar.England"/>. Only limits in working days ask it.</param>
    /// <remarks>
    /// Only limits in working days know holidays: any other may fall due on a Sunday and is not moved. Hours count as whole days,
    /// rounded up. When the limit did not apply on the day, <see cref="Caveats"/> says so.
    /// </remarks>
    /// <exception cref="ArgumentException">The time limit has no unit, or no amount of 1 or more, so that no date follows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a day that the count needs.</exception>
    public static Deadline For(Timescale timescale, LocalDate eventDay, WorkingDayCalendar? calendar = null) =>
        For(timescale, eventDay, OptionsWith(calendar));

#if NET
    /// <inheritdoc cref="For(Timescale, LocalDate, WorkingDayCalendar)"/>
    [OverloadResolutionPriority(-1)]
    public static Deadline For(Timescale timescale, DateOnly eventDay, WorkingDayCalendar? calendar = null) =>
        For(timescale, LocalDate.FromDateOnly(eventDay), calendar);
#endif

    /// <summary>Works out the last day of the time limit with a code, in the version that applies on the day.</summary>
    /// <param name="code">A code, such as <c>TS-ICPC-15</c>.</param>
    /// <param name="eventDay">The day of the event that starts it.</param>
    /// <param name="calendar">The working days; null for <see cref="WorkingDayCalendar.England"/>. Only limits in working days ask it.</param>
    /// <exception cref="ArgumentException">There is no time limit with this code, or it has no unit or no amount, so that no date follows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a day that the count needs.</exception>
    public static Deadline For(string code, LocalDate eventDay, WorkingDayCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        var timescale = TimescaleCatalogue.Find(code, eventDay)
            ?? throw new ArgumentException($"'{Excerpt.Of(code)}' is not the code of a time limit. TimescaleCatalogue.All lists them, such as TS-ICPC-15.", nameof(code));
        return For(timescale, eventDay, calendar);
    }

#if NET
    /// <inheritdoc cref="For(string, LocalDate, WorkingDayCalendar)"/>
    [OverloadResolutionPriority(-1)]
    public static Deadline For(string code, DateOnly eventDay, WorkingDayCalendar? calendar = null) =>
        For(code, LocalDate.FromDateOnly(eventDay), calendar);
#endif

    /// <summary>Works out the last day, with options.</summary>
    /// <param name="timescale">The time limit.</param>
    /// <param name="eventDay">The day of the event that starts it.</param>
    /// <param name="options">The calendar, and whether due dates move to working days.</param>
    /// <exception cref="ArgumentException">The time limit has no unit, or no amount of 1 or more, so that no date follows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a day that the count needs.</exception>
    public static Deadline For(Timescale timescale, LocalDate eventDay, DeadlineOptions options)
    {
        ArgumentNullException.ThrowIfNull(timescale);
        ArgumentNullException.ThrowIfNull(options);
        eventDay = eventDay.InIso();
        if (!timescale.HasDueDate)
            throw new ArgumentException($"No date can be calculated from '{timescale.Code}': it has no amount or no unit.", nameof(timescale));
        if (TryFor(timescale, eventDay, options, out var deadline))
            return deadline;

        var calendar = options.Calendar;
        throw new ArgumentOutOfRangeException(
            nameof(eventDay),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The limit '{timescale.Code}' from {IsoDate.Of(eventDay)} needs days outside the calendar '{calendar.Name}', whose holidays are known from {IsoDate.Of(calendar.First)} to {IsoDate.Of(calendar.Last)}."));
    }

    /// <summary>Works out the last day, if there is one.</summary>
    /// <param name="timescale">The time limit.</param>
    /// <param name="eventDay">The day of the event that starts it.</param>
    /// <param name="options">The calendar, and whether due dates move to working days.</param>
    /// <param name="deadline">The deadline, or null when the limit has no amount or the calendar does not know the days.</param>
    public static bool TryFor(Timescale timescale, LocalDate eventDay, DeadlineOptions options, [NotNullWhen(true)] out Deadline? deadline)
    {
        ArgumentNullException.ThrowIfNull(timescale);
        ArgumentNullException.ThrowIfNull(options);
        eventDay = eventDay.InIso();
        deadline = null;
        if (!timescale.HasDueDate || DueDate.Of(timescale, timescale.AmountTo ?? timescale.Amount!.Value, eventDay, options.Calendar) is not { } due)
            return false;

        deadline = new Deadline
        {
            Timescale = timescale,
            Event = eventDay,
            Due = due,
            DueFrom = timescale.AmountTo is null ? null : DueDate.Of(timescale, timescale.Amount!.Value, eventDay, options.Calendar),
            Options = options,
        };
        return !options.RollsForward || TryRoll(ref deadline);
    }

    /// <summary>The number of calendar days until the last day: 0 on it, negative after it.</summary>
    /// <param name="asAt">The day from which to look.</param>
    public int DaysLeft(LocalDate asAt) => Period.DaysBetween(asAt.InIso(), Due);

    /// <summary>The number of working days until the last day: 0 on it, negative once it has passed.</summary>
    /// <param name="asAt">The day from which to look, which does not count.</param>
    /// <remarks>It is -1 on a Saturday after a Friday, though no working day has passed: late is late.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know one of the two days.</exception>
    public int WorkingDaysLeft(LocalDate asAt)
    {
        asAt = asAt.InIso();
        var left = Options.Calendar.CountBetween(asAt, Due);
        return IsPast(asAt) ? Math.Min(left, -1) : left;
    }

    /// <summary>Whether the last day has passed.</summary>
    /// <param name="asAt">The day from which to look.</param>
    public bool IsPast(LocalDate asAt) => asAt.InIso() > Due;

    /// <summary>Says whether something recorded was on time.</summary>
    /// <param name="completed">The day on which it was done, or null when none is recorded.</param>
    /// <param name="asAt">The day from which to look, after which nothing is known; null for no such day.</param>
    public DeadlineCheck Check(LocalDate? completed, LocalDate? asAt = null) => new()
    {
        Case = new RecordedCase { Event = Event, Completed = completed },
        Deadline = this,
        AsAt = asAt,
    };

    /// <summary>What is due and the last day, such as "Assessment due by 2015-02-05".</summary>
    public override string ToString() => Excerpt.OfLine($"{Timescale.Title} due by {IsoDate.Of(Due)}");

    private static DeadlineOptions OptionsWith(WorkingDayCalendar? calendar) =>
        calendar is null || ReferenceEquals(calendar, WorkingDayCalendar.England)
            ? DeadlineOptions.Default
            : new DeadlineOptions { Calendar = calendar };

    private static bool TryRoll([NotNullWhen(true)] ref Deadline? deadline)
    {
        var (due, calendar) = (deadline!.Due, deadline.Options.Calendar);
        var rolled = calendar.LastOf(due, isFirst: true, 1);
        deadline = rolled == due ? deadline : rolled is null ? null : deadline with { Due = rolled.Value, RolledFrom = due };
        return deadline is not null;
    }
}
