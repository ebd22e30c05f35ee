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

    /// <summary>The events of an authority; see <see cref="EventSet.Of(string)"/>.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="nameOrCode">A name or code as <see cref="Authorities.Find"/> takes it, or the name of an authority that only your own events know.</param>
    public static EventSet Of<T>(this IEnumerable<T> events, string nameOrCode)
        where T : InspectionEvent => events.ToEventSet().Of(nameOrCode);

    /// <summary>The events whose first day on site is a day or later.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="date">The day, itself included.</param>
    public static EventSet Since<T>(this IEnumerable<T> events, LocalDate date)
        where T : InspectionEvent => events.ToEventSet().Since(date);

    /// <summary>The events whose first day on site is before a day.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="date">The day, itself excluded.</param>
    public static EventSet Before<T>(this IEnumerable<T> events, LocalDate date)
        where T : InspectionEvent => events.ToEventSet().Before(date);

    /// <summary>The events of a kind of activity, such as short inspections.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="activity">The activity.</param>
    public static EventSet WithActivity<T>(this IEnumerable<T> events, InspectionActivity activity)
        where T : InspectionEvent => events.ToEventSet().WithActivity(activity);

    /// <summary>The visits that looked at a topic, alone or among others.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="topic">The topic.</param>
    public static EventSet WithTopic<T>(this IEnumerable<T> events, VisitTopic topic)
        where T : InspectionEvent => events.ToEventSet().WithTopic(topic);

    /// <summary>The inspections that gave an area this grade at any time; see <see cref="EventSet.WithGrade"/>.</summary>
    /// <typeparam name="T">The type of the events, such as inspections.</typeparam>
    /// <param name="events">The events, in any order.</param>
    /// <param name="area">The area.</param>
    /// <param name="grade">The grade.</param>
    public static EventSet WithGrade<T>(this IEnumerable<T> events, JudgementArea area, Grade grade)
        where T : InspectionEvent => events.ToEventSet().WithGrade(area, grade);
}
