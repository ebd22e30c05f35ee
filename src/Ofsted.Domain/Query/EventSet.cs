using System.Collections;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ofsted.Domain.Query;

/// <summary>Inspections and visits in the order of their first day on site, ready to be asked.</summary>
/// <remarks>
/// Events of one day stay in the order in which they were given; an event whose days are not known comes last. Every
/// question returns a new set, so questions chain, and LINQ works as on any list.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class EventSet : IReadOnlyList<InspectionEvent>
{
    private readonly InspectionEvent[] _events;
    private readonly Lazy<EquatableList<AuthorityHistory>> _histories;
    private readonly Lazy<Dictionary<string, AuthorityHistory>> _byAuthority;

    private EventSet(InspectionEvent[] ordered)
    {
        _events = ordered;
        _histories = new(() => AuthorityHistory.Group(this));
        _byAuthority = new(() => _histories.Value.ToDictionary(history => history.Key, StringComparer.Ordinal));
    }

    /// <summary>The set without events.</summary>
    public static EventSet Empty { get; } = new([]);

    /// <summary>The number of events, 0 or more.</summary>
    public int Count => _events.Length;

    /// <summary>The graded inspections, in order.</summary>
    public IEnumerable<Inspection> Inspections => _events.OfType<Inspection>();

    /// <summary>The ungraded visits, in order.</summary>
    public IEnumerable<Visit> Visits => _events.OfType<Visit>();

    /// <summary>The events of each authority, in the order of their names.</summary>
    public EquatableList<AuthorityHistory> Histories => _histories.Value;

    /// <summary>The event at a position.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public InspectionEvent this[int index] => _events[index];

    /// <summary>A set of these events, put in order.</summary>
    /// <param name="events">The events, in any order.</param>
    public static EventSet From(IEnumerable<InspectionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var ordered = events.OrderBy(DayNumber).ToArray();
        return ordered.Length == 0 ? Empty : new EventSet(ordered);
    }

    /// <summary>The events of an authority.</summary>
    /// <param name="authority">The authority.</param>
    public EventSet Of(Authority authority) => HistoryOf(authority).Events;

    /// <summary>The events of an authority.</summary>
    /// <param name="nameOrCode">A name or code as <see cref="Authorities.Find"/> takes it, or the name of an authority that only your own events know.</param>
    /// <returns>The events; empty when no event is the authority's, also when nobody knows the name.</returns>
    public EventSet Of(string nameOrCode) => HistoryOf(nameOrCode).Events;

    /// <summary>The history of an authority, which may be empty.</summary>
    /// <param name="authority">The authority.</param>
    public AuthorityHistory HistoryOf(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return HistoryOf(AuthorityReference.To(authority), AuthorityHistory.KeyOf(authority));
    }

    /// <summary>The history of an authority, which may be empty.</summary>
    /// <param name="nameOrCode">A name or code as <see cref="Authorities.Find"/> takes it, or the name of an authority that only your own events know.</param>
    public AuthorityHistory HistoryOf(string nameOrCode)
    {
        ArgumentNullException.ThrowIfNull(nameOrCode);
        return Authorities.Find(nameOrCode) is { } known
            ? HistoryOf(known)
            : HistoryOf(new AuthorityReference { Name = nameOrCode });
    }

    /// <summary>The history of an authority, which may be empty.</summary>
    /// <param name="reference">The authority, as an event names it.</param>
    public AuthorityHistory HistoryOf(AuthorityReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return HistoryOf(reference, AuthorityHistory.KeyOf(reference, null));
    }

    /// <summary>The events whose first day on site lies between two days, both included.</summary>
    /// <param name="from">The earliest first day.</param>
    /// <param name="to">The latest first day.</param>
    public EventSet Between(LocalDate from, LocalDate to) =>
        Where(item => item.FirstDay is { } first && from <= first && first <= to);

    /// <summary>The events under a framework edition.</summary>
    /// <param name="edition">The edition.</param>
    public EventSet Under(FrameworkEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return Where(item => item.Edition == edition);
    }

    /// <summary>The events whose outcome was public on a day.</summary>
    /// <param name="date">The day, itself included.</param>
    /// <remarks>
    /// Where the day of publication is not known, as in a report of ILACS read from its text, the last day on site stands in
    /// for it; an event without either is not among them.
    /// </remarks>
    public EventSet PublishedBy(LocalDate date) => Where(item => IsPublicBy(item, date));

    /// <summary>The inspections that gave an area a grade.</summary>
    /// <param name="area">The area.</param>
    /// <param name="grade">The grade.</param>
    public EventSet WithGrade(JudgementArea area, Grade grade)
    {
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(grade);
        return Where(item => item is Inspection inspection && inspection.GradeOf(area) == grade);
    }

    /// <summary>The latest inspection of each authority that was public on a day: the state of the country on that day.</summary>
    /// <param name="date">The day, itself included.</param>
    /// <remarks>A review of a board that was published on its own is no inspection of its authority.</remarks>
    public EventSet LatestInspectionsAsAt(LocalDate date) =>
        From(Histories.Select(history => history.LatestInspectionAsAt(date)).OfType<Inspection>());

    /// <summary>This set and one more event.</summary>
    /// <param name="item">The event.</param>
    public EventSet Add(InspectionEvent item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return From(_events.Append(item));
    }

    /// <summary>This set and other events; of equal events one is kept.</summary>
    /// <param name="others">The other events, such as your own.</param>
    public EventSet Union(IEnumerable<InspectionEvent> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return From(Enumerable.Union(_events, others));
    }

    /// <summary>The number of events and the first and last day on which one began.</summary>
    public override string ToString()
    {
        var first = _events.FirstOrDefault()?.FirstDay;
        var last = _events.LastOrDefault(item => item.FirstDay is not null)?.FirstDay;
        return first is { } from && last is { } to
            ? string.Create(CultureInfo.InvariantCulture, $"{Count} events, {LocalDatePattern.Iso.Format(from)} to {LocalDatePattern.Iso.Format(to)}")
            : string.Create(CultureInfo.InvariantCulture, $"{Count} events");
    }

    /// <summary>Walks the events in order.</summary>
    public IEnumerator<InspectionEvent> GetEnumerator() => ((IEnumerable<InspectionEvent>)_events).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static bool IsPublicBy(InspectionEvent item, LocalDate date) => (item.Published ?? item.LastDay) <= date;

    /// <summary>A number, not a date, because sorting by numbers needs no code to be compiled at start-up.</summary>
    private static int DayNumber(InspectionEvent item) =>
        item.FirstDay is { } day ? (((day.Year * 12) + day.Month) * 31) + day.Day : int.MaxValue;

    private AuthorityHistory HistoryOf(AuthorityReference reference, string key) =>
        _byAuthority.Value.GetValueOrDefault(key) ?? AuthorityHistory.EmptyOf(reference, key);

    private EventSet Where(Func<InspectionEvent, bool> test)
    {
        var kept = Array.FindAll(_events, item => test(item));
        return kept.Length == _events.Length ? this : kept.Length == 0 ? Empty : new EventSet(kept);
    }
}
