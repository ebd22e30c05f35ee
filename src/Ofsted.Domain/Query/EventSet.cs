using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>Inspections and visits in the order of their first day on site, ready for querying.</summary>
/// <remarks>
/// The day of publication stands in for the first day on site where that is not known; an event of which neither is known comes last.
/// Events of one day stay in the order in which they were given. Every question returns a new set, so questions chain, and LINQ works as
/// on any list.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class EventSet : IReadOnlyList<InspectionEvent>
{
    private readonly InspectionEvent[] _events;
    private HistoryIndex? _index;

    private EventSet(InspectionEvent[] ordered, RecordExtent? extent = null)
    {
        _events = ordered;
        Extent = extent;
    }

    /// <summary>The set without events.</summary>
    public static EventSet Empty { get; } = new([]);

    /// <summary>The number of events, 0 or more.</summary>
    public int Count => _events.Length;

    /// <summary>The graded inspections, in order.</summary>
    public IEnumerable<Inspection> Inspections => _events.OfType<Inspection>();

    /// <summary>The ungraded visits, in order.</summary>
    public IEnumerable<Visit> Visits => _events.OfType<Visit>();

    /// <summary>The inspections of areas by several inspectorates, in order.</summary>
    public IEnumerable<AreaInspection> AreaInspections => _events.OfType<AreaInspection>();

    /// <summary>The events of each authority, in the order of their names.</summary>
    public EquatableList<AuthorityHistory> Histories => Index.Histories;

    /// <summary>Each inspection with the next one of its authority, authority by authority; reviews of a board on its own are left out.</summary>
    public EquatableList<InspectionPair> Pairs => Histories.SelectMany(history => history.Pairs).ToEquatableList();

    /// <summary>The event at an index.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public InspectionEvent this[int index] => _events[index];

    /// <summary>The dates between which each kind of event is complete, where the set comes from a dataset that says so; otherwise empty.</summary>
    /// <remarks>It is that of the whole dataset, also where the set is a part of it.</remarks>
    public EquatableList<EventCoverage> Coverage => Extent?.Coverage ?? [];

    /// <summary>How far the dataset goes from which the set comes, or null.</summary>
    internal RecordExtent? Extent { get; }

    private HistoryIndex Index => Volatile.Read(ref _index) ?? MakeIndex();

    /// <summary>A set of these events, put in order.</summary>
    /// <param name="events">The events, in any order.</param>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public static EventSet From(IEnumerable<InspectionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var all = events.ToArray();
        return Array.TrueForAll(all, item => item is not null) ? OfUnordered(all) : throw new ArgumentException("The sequence contains null.", nameof(events));
    }

    /// <summary>The events of an authority.</summary>
    /// <param name="authority">The authority.</param>
    public EventSet Of(Authority authority) => HistoryOf(authority).Events;

    /// <summary>The events of an authority.</summary>
    /// <param name="nameOrCode">A name or code as <see cref="Authorities.Find"/> takes it, or the name of an authority that only your own events know.</param>
    /// <returns>The events; empty when the set has none of the authority.</returns>
    /// <exception cref="ArgumentException">Neither the library nor the set knows the name; the message suggests the nearest.</exception>
    public EventSet Of(string nameOrCode) => HistoryOf(nameOrCode).Events;

    /// <summary>The history of an authority, which may be empty.</summary>
    /// <param name="authority">The authority.</param>
    public AuthorityHistory HistoryOf(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return Index.Find(authority) ?? new AuthorityHistory(AuthorityReference.To(authority), authority, Empty, this);
    }

    /// <summary>The history of an authority, which may be empty.</summary>
    /// <param name="nameOrCode">A name or code as <see cref="Authorities.Find"/> takes it, or the name of an authority that only your own events know.</param>
    /// <exception cref="ArgumentException">Neither the library nor the set knows the name; the message suggests the nearest.</exception>
    public AuthorityHistory HistoryOf(string nameOrCode) =>
        TryHistoryOf(nameOrCode, out var history) ? history : throw Authorities.NotKnown(nameOrCode, nameof(nameOrCode));

    /// <summary>Finds the history of an authority, which may be empty, without throwing.</summary>
    /// <param name="nameOrCode">A name or code as <see cref="Authorities.Find"/> takes it, or the name of an authority that only your own events know.</param>
    /// <param name="history">The history, or null when neither the library nor the set knows the name.</param>
    public bool TryHistoryOf([NotNullWhen(true)] string? nameOrCode, [NotNullWhen(true)] out AuthorityHistory? history)
    {
        ArgumentNullException.ThrowIfNull(nameOrCode);
        history = Authorities.Find(nameOrCode) is { } known ? HistoryOf(known) : Index.Find(new AuthorityReference { Name = nameOrCode });
        return history is not null;
    }

    /// <summary>The history of an authority, which may be empty.</summary>
    /// <param name="reference">The authority, as an event names it; it need not be one that the library or the set knows.</param>
    public AuthorityHistory HistoryOf(AuthorityReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return Authorities.Resolve(reference) is { } known
            ? HistoryOf(known)
            : Index.Find(reference) ?? new AuthorityHistory(reference, null, Empty, this);
    }

    /// <summary>The events of some authorities, such as the neighbours of one.</summary>
    /// <param name="authorities">The authorities.</param>
    public EventSet Among(IEnumerable<Authority> authorities)
    {
        ArgumentNullException.ThrowIfNull(authorities);
        return WhereHistory(Membership.Of(authorities));
    }

    /// <summary>The events of an authority's statistical neighbours, without its own.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="model">The edition of the model.</param>
    /// <exception cref="ArgumentOutOfRangeException">The library does not hold this edition of the model.</exception>
    public EventSet NeighboursOf(Authority authority, NeighbourModel model) => Among(Authorities.NeighboursOf(authority, model));

    /// <summary>The events of an authority's statistical neighbours, without its own.</summary>
    /// <param name="nameOrCode">A name or code as <see cref="Authorities.Find"/> takes it.</param>
    /// <param name="model">The edition of the model.</param>
    /// <exception cref="ArgumentException">The library does not know the authority; the message suggests the nearest name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The library does not hold this edition of the model.</exception>
    public EventSet NeighboursOf(string nameOrCode, NeighbourModel model) => NeighboursOf(Authorities.Get(nameOrCode), model);

    /// <summary>The events of the authorities of a region.</summary>
    /// <param name="region">A statistical region, such as "North West", or one of Ofsted's regions, in any capitals.</param>
    /// <exception cref="ArgumentException">No authority lies in such a region.</exception>
    public EventSet In(string region) => WhereHistory(Membership.Of(region));

    /// <summary>The events whose first day on site lies between two days, both included.</summary>
    /// <param name="from">The earliest first day.</param>
    /// <param name="to">The latest first day.</param>
    public EventSet Between(LocalDate from, LocalDate to) =>
        Where((from: from.InIso(), to: to.InIso()), static (item, days) => item.FirstDay is { } first && days.from <= first && first <= days.to);

    /// <summary>The events whose first day on site is a day or later.</summary>
    /// <param name="date">The day, itself included.</param>
    public EventSet Since(LocalDate date) => Where(date.InIso(), static (item, day) => item.FirstDay >= day);

    /// <summary>The events whose first day on site is before a day.</summary>
    /// <param name="date">The day, itself excluded.</param>
    public EventSet Before(LocalDate date) => Where(date.InIso(), static (item, day) => item.FirstDay < day);

    /// <summary>The events under a framework edition, or under one of several.</summary>
    /// <param name="editions">The editions.</param>
    public EventSet Under(params FrameworkEdition[] editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        foreach (var edition in editions)
            ArgumentNullException.ThrowIfNull(edition, nameof(editions));
        return Where(editions, static (item, wanted) => item.Edition is { } edition && Array.IndexOf(wanted, edition) >= 0);
    }

    /// <summary>The events that satisfy a condition, as a set.</summary>
    /// <param name="condition">Whether to keep an event.</param>
    public EventSet Where(Func<InspectionEvent, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Where(condition, static (item, isKept) => isKept(item));
    }

    /// <summary>The events of a kind of activity, such as short inspections.</summary>
    /// <param name="activity">The activity.</param>
    public EventSet WithActivity(InspectionActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Where(activity, static (item, wanted) => item.Activity == wanted);
    }

    /// <summary>The visits that looked at a topic, alone or among others.</summary>
    /// <param name="topic">The topic.</param>
    public EventSet WithTopic(VisitTopic topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return Where(topic, static (item, wanted) => item is Visit visit && visit.Topics.AsSpan().Contains(wanted));
    }

    /// <summary>The events whose outcome was public on a day.</summary>
    /// <param name="date">The day, itself included.</param>
    /// <remarks>
    /// Where the day of publication is not known, as in a report of ILACS read from its text, the last day on site stands in
    /// for it; an event without either is not among them.
    /// </remarks>
    public EventSet PublishedBy(LocalDate date) => Where(date.InIso(), IsPublicBy);

    /// <summary>The inspections that graded an area, whatever the grade.</summary>
    /// <param name="area">The area.</param>
    public EventSet Judging(JudgementArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Where(area, static (item, wanted) => item is Inspection inspection && inspection.GradeOf(wanted) is not null);
    }

    /// <summary>The inspections that gave an area this grade at any time, including several of one authority and grades no longer in force.</summary>
    /// <param name="area">The area.</param>
    /// <param name="grade">The grade.</param>
    /// <remarks>Who has the grade now, or had it on a day, is asked of <see cref="AsAt"/>: <c>events.AsAt(day).WithGrade(area, grade)</c>.</remarks>
    public EventSet WithGrade(JudgementArea area, Grade grade)
    {
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(grade);
        return Where((area, grade), static (item, wanted) => item is Inspection inspection && inspection.GradeOf(wanted.area) == wanted.grade);
    }

    /// <summary>How often the inspections of the set gave each grade in an area.</summary>
    /// <param name="area">The area.</param>
    public GradeDistribution Distribution(JudgementArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return GradeDistribution.Of(Inspections.Select(inspection => inspection.GradeOf(area)));
    }

    /// <summary>The state of every authority of the set on a day, based on what was public then.</summary>
    /// <param name="date">The day, itself included.</param>
    /// <remarks>
    /// One for each authority that has an event in the set, earlier or later, and existed on the day; one that had not been
    /// inspected by then is among them without an inspection.
    /// </remarks>
    public Snapshot AsAt(LocalDate date) => Snapshot.Of(Histories, date.InIso());

    /// <summary>The periods during which authorities held one grade in an area, authority by authority.</summary>
    /// <param name="area">The area.</param>
    public EquatableList<GradeSpell> SpellsOf(JudgementArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Histories.SelectMany(history => history.SpellsOf(area)).ToEquatableList();
    }

    /// <summary>This set and one more event.</summary>
    /// <param name="item">The event.</param>
    public EventSet Add(InspectionEvent item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return OfUnordered([.. _events, item], Extent);
    }

    /// <summary>This set and other events, keeping only one of events that are equal in every member.</summary>
    /// <param name="others">The other events, which this set has nothing of.</param>
    /// <remarks>
    /// It does not see that two records describe one inspection: a report that was read and its row in the published record are two events.
    /// <see cref="Merge(IEnumerable{InspectionEvent})"/> does.
    /// </remarks>
    public EventSet Union(IEnumerable<InspectionEvent> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return OfUnordered(Enumerable.Union(_events, others).ToArray(), RecordExtent.LaterOf(Extent, (others as EventSet)?.Extent));
    }

    /// <summary>This set with other events merged into it, without counting twice what it already has.</summary>
    /// <param name="others">The other events, such as those read from documents.</param>
    /// <remarks>
    /// Two events are one when they have the same authority and activity, and fieldwork that shares its first day or overlaps. What Ofsted's
    /// statistics tell of is also known by its day of publication, and by a first day that differs by up to two weeks for a visit, or
    /// 60 days for an inspection. The event of this set stays as it was in <see cref="EventMerge.Events"/>; what the other says differently is
    /// told by <see cref="EventMerge.Changes"/>, and <see cref="EventMerge.Settled"/> takes the more trusted value. An event that fits two is
    /// merged with neither, and left out with a finding.
    /// </remarks>
    /// <exception cref="ArgumentException">One of the events is null.</exception>
    public EventMerge Merge(IEnumerable<InspectionEvent> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return EventMerge.Of(this, others);
    }

    /// <summary>This set with one event merged into it; see <see cref="Merge(IEnumerable{InspectionEvent})"/>.</summary>
    /// <param name="other">The event, such as one read from a document.</param>
    public EventMerge Merge(InspectionEvent other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return EventMerge.Of(this, [other]);
    }

    /// <summary>The number of events, and the first and last days on which one began.</summary>
    public override string ToString()
    {
        var first = _events.FirstOrDefault()?.FirstDay;
        var last = _events.LastOrDefault(item => item.FirstDay is not null)?.FirstDay;
        return first is { } from && last is { } to
            ? string.Create(CultureInfo.InvariantCulture, $"{Counted.Of(Count, "event")}, {IsoDate.Of(from)} to {IsoDate.Of(to)}")
            : Counted.Of(Count, "event");
    }

    /// <summary>Enumerates the events in order.</summary>
    public IEnumerator<InspectionEvent> GetEnumerator() => ((IEnumerable<InspectionEvent>)_events).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static bool IsPublicBy(InspectionEvent item, LocalDate date) =>
        item.PublicFrom is { } day && IsoDate.NumberOf(day) <= IsoDate.NumberOf(date);

    internal static EventSet OfUnordered(InspectionEvent[] events, RecordExtent? extent = null) => OfOrdered(InOrder(events), extent);

    /// <summary>A set of events that are in order already.</summary>
    internal static EventSet OfOrdered(InspectionEvent[] events, RecordExtent? extent = null) =>
        events.Length == 0 && extent is null ? Empty : new EventSet(events, extent);

    internal EventSet Where<TState>(TState state, Func<InspectionEvent, TState, bool> test)
    {
        var count = 0;
        foreach (var item in _events)
        {
            if (test(item, state))
                count++;
        }

        if (count == _events.Length)
            return this;

        var kept = new InspectionEvent[count];
        for (int from = 0, to = 0; to < count; from++)
        {
            if (test(_events[from], state))
                kept[to++] = _events[from];
        }

        return OfOrdered(kept, Extent);
    }

    /// <summary>By day and then by place, packed in numbers: sorting those needs no code to be compiled at start-up.</summary>
    private static InspectionEvent[] InOrder(InspectionEvent[] events)
    {
        var placed = new Placed[events.Length];
        for (var i = 0; i < placed.Length; i++)
            placed[i] = new Placed(events[i], DayNumber(events[i]), i);
        Array.Sort(placed, Placed.Compare);

        var ordered = new InspectionEvent[events.Length];
        for (var i = 0; i < ordered.Length; i++)
            ordered[i] = placed[i].Event;
        return ordered;
    }

    private static int DayNumber(InspectionEvent item) =>
        item.Day is { } day ? IsoDate.NumberOf(day) : int.MaxValue;

    private HistoryIndex MakeIndex()
    {
        var made = HistoryIndex.Of(this);
        return Interlocked.CompareExchange(ref _index, made, null) ?? made;
    }

    private EventSet WhereHistory(Membership membership)
    {
        var index = Index;
        var count = 0;
        foreach (var history in index.Histories.AsSpan())
            count += membership.Includes(history.Authority) ? history.Events.Count : 0;
        if (count == _events.Length)
            return this;

        var kept = new InspectionEvent[count];
        for (int from = 0, to = 0; to < count; from++)
        {
            if (membership.Includes(index.HistoryAt(from).Authority))
                kept[to++] = _events[from];
        }

        return OfOrdered(kept, Extent);
    }

    /// <remarks>A class: the code that sorts references is compiled with the runtime.</remarks>
    private sealed class Placed(InspectionEvent item, int day, int place)
    {
        public readonly InspectionEvent Event = item;
        private readonly int _day = day;
        private readonly int _place = place;

        public static int Compare(Placed left, Placed right) =>
            left._day != right._day ? left._day.CompareTo(right._day) : left._place.CompareTo(right._place);
    }
}
