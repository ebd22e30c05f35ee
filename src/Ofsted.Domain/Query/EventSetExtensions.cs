using NodaTime;

namespace Ofsted.Domain.Query;

/// <summary>Makes sets of events from sequences, and asks sequences what a set can be asked.</summary>
public static class EventSetExtensions
{
    /// <summary>A set of the events of a sequence.</summary>
    /// <param name="events">The events, in any order.</param>
    public static EventSet ToEventSet(this IEnumerable<InspectionEvent> events) => events as EventSet ?? EventSet.From(events);

    /// <inheritdoc cref="EventSet.AsAt"/>
    /// <param name="events">The events, in any order.</param>
    /// <param name="date">The day, itself included.</param>
    public static Snapshot AsAt(this IEnumerable<InspectionEvent> events, LocalDate date) => events.ToEventSet().AsAt(date);

    /// <inheritdoc cref="EventSet.Between"/>
    /// <param name="events">The events, in any order.</param>
    /// <param name="from">The earliest first day.</param>
    /// <param name="to">The latest first day.</param>
    public static EventSet Between(this IEnumerable<InspectionEvent> events, LocalDate from, LocalDate to) => events.ToEventSet().Between(from, to);

    /// <inheritdoc cref="EventSet.In"/>
    /// <param name="events">The events, in any order.</param>
    /// <param name="region">A statistical region, such as "North West", or one of Ofsted's regions, in any capitals.</param>
    public static EventSet In(this IEnumerable<InspectionEvent> events, string region) => events.ToEventSet().In(region);

    /// <inheritdoc cref="EventSet.Under"/>
    /// <param name="events">The events, in any order.</param>
    /// <param name="editions">The editions.</param>
    public static EventSet Under(this IEnumerable<InspectionEvent> events, params FrameworkEdition[] editions) => events.ToEventSet().Under(editions);
}
