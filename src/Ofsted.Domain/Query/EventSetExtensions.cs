using NodaTime;

namespace Ofsted.Domain.Query;

/// <summary>Makes sets of events from sequences, and lets you query sequences like sets.</summary>
public static class EventSetExtensions
{
    /// <summary>A set of the events of a sequence.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    public static EventSet ToEventSet<T>(this IEnumerable<T> events)
        where T : InspectionEvent => events as EventSet ?? EventSet.From(events);

    /// <summary>The state of every authority of the events on a day, based on what was public then; see <see cref="EventSet.AsAt"/>.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="date">The day, itself included.</param>
    public static Snapshot AsAt<T>(this IEnumerable<T> events, LocalDate date)
        where T : InspectionEvent => events.ToEventSet().AsAt(date);

    /// <summary>The events whose first day on site lies between two days, both included.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="from">The earliest first day.</param>
    /// <param name="to">The latest first day.</param>
    public static EventSet Between<T>(this IEnumerable<T> events, LocalDate from, LocalDate to)
        where T : InspectionEvent => events.ToEventSet().Between(from, to);

    /// <summary>The events of the authorities of a region.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="region">A statistical region, such as "North West", or one of Ofsted's regions, in any capitals.</param>
    public static EventSet In<T>(this IEnumerable<T> events, string region)
        where T : InspectionEvent => events.ToEventSet().In(region);

    /// <summary>The events under a framework edition, or under one of several.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="editions">The editions.</param>
    public static EventSet Under<T>(this IEnumerable<T> events, params FrameworkEdition[] editions)
        where T : InspectionEvent => events.ToEventSet().Under(editions);
}
