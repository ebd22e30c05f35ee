namespace Ofsted.Domain.Query;

/// <summary>Makes sets of events from sequences, so that a LINQ query can go on as a set.</summary>
public static class EventSetExtensions
{
    /// <summary>A set of the events of a sequence.</summary>
    /// <param name="events">The events, in any order.</param>
    public static EventSet ToEventSet(this IEnumerable<InspectionEvent> events) => events as EventSet ?? EventSet.From(events);
}
