#if NET
using NodaTime;

namespace Ofsted.Domain.Query;

/// <summary>Overloads that take a <see cref="DateOnly"/> for questions about days.</summary>
public static class DateOnlyExtensions
{
    /// <summary>The state of every authority of the events on a day, based on what was public then; see <see cref="EventSet.AsAt"/>.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="date">The day, itself included.</param>
    public static Snapshot AsAt<T>(this IEnumerable<T> events, DateOnly date)
        where T : InspectionEvent => events.AsAt(LocalDate.FromDateOnly(date));

    /// <summary>The events whose first day on site lies between two days, both included.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="from">The earliest first day.</param>
    /// <param name="to">The latest first day.</param>
    public static EventSet Between<T>(this IEnumerable<T> events, DateOnly from, DateOnly to)
        where T : InspectionEvent =>
        events.Between(LocalDate.FromDateOnly(from), LocalDate.FromDateOnly(to));

    /// <summary>The events whose first day on site is a day or later.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="date">The day, itself included.</param>
    public static EventSet Since<T>(this IEnumerable<T> events, DateOnly date)
        where T : InspectionEvent => events.Since(LocalDate.FromDateOnly(date));

    /// <summary>The events whose first day on site is before a day.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="date">The day, itself excluded.</param>
    public static EventSet Before<T>(this IEnumerable<T> events, DateOnly date)
        where T : InspectionEvent => events.Before(LocalDate.FromDateOnly(date));

    /// <summary>The events whose outcome was public on a day; see <see cref="EventSet.PublishedBy"/>.</summary>
    /// <param name="events">The events.</param>
    /// <param name="date">The day, itself included.</param>
    public static EventSet PublishedBy(this EventSet events, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.PublishedBy(LocalDate.FromDateOnly(date));
    }

    /// <summary>The state of the authority on a day, based on what was public then.</summary>
    /// <param name="history">The history.</param>
    /// <param name="date">The day, itself included.</param>
    public static AuthoritySnapshot AsAt(this AuthorityHistory history, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.AsAt(LocalDate.FromDateOnly(date));
    }
}
#endif
