using System.Collections;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>The inspections and visits of one authority, in order.</summary>
/// <remarks>
/// It is the list of its <see cref="Events"/>, so that it can be drawn, written and checked as any list of events.
/// An authority that replaced others starts with an empty history: its predecessors' outcomes are not its own.
/// <see cref="Predecessors"/> shows them apart.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class AuthorityHistory : IReadOnlyList<InspectionEvent>, IHolder<InspectionEvent>
{
    private readonly EventSet _whole;
    private readonly LocalDate? _publishedBy;

    internal AuthorityHistory(AuthorityReference reference, Authority? authority, EventSet events, EventSet whole, LocalDate? publishedBy = null)
    {
        Reference = reference;
        Authority = authority;
        Events = events;
        Inspections = InspectionsAmong(events);
        _whole = whole;
        _publishedBy = publishedBy;
    }

    /// <summary>The authority, as its events name it.</summary>
    public AuthorityReference Reference { get; }

    /// <summary>The authority, or null when the library does not know it.</summary>
    public Authority? Authority { get; }

    /// <summary>All events, in the order of their first day on site.</summary>
    public EventSet Events { get; }

    /// <summary>The number of events, 0 or more.</summary>
    public int Count => Events.Count;

    /// <summary>The event at an index.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public InspectionEvent this[int index] => Events[index];

    /// <summary>How far the dataset goes from which the events come, or null when the set does not say.</summary>
    internal RecordExtent? Extent => _whole.Extent;

    IEnumerable<InspectionEvent> IHolder<InspectionEvent>.Held => Events;

    /// <summary>The graded inspections of the authority, in order; reviews of a board on its own are left out.</summary>
    public EquatableList<Inspection> Inspections { get; }

    /// <summary>The ungraded visits to the authority, in order.</summary>
    public EquatableList<Visit> Visits => Events.Visits.ToEquatableList();

    /// <summary>The last of the graded inspections, or null when there is none.</summary>
    /// <remarks>The latest that was public on a day is that of <see cref="AsAt"/>.</remarks>
    public Inspection? Latest => Inspections.Count == 0 ? null : Inspections[Inspections.Count - 1];

    /// <summary>Each inspection with the next.</summary>
    public EquatableList<InspectionPair> Pairs =>
        Inspections.Zip(Inspections.Skip(1), InspectionPair.Of).ToEquatableList();

    /// <summary>The changes of grade from each inspection to the next, area by area; reviews of a board on its own are left out.</summary>
    public EquatableList<GradeTransition> Transitions =>
        Pairs.SelectMany(pair => pair.Transitions).ToEquatableList();

    /// <summary>The histories of the authorities that this one replaced, each kept separate and possibly empty.</summary>
    /// <remarks>
    /// They come from the set of events to which this history belongs. <see cref="Authority.Predecessors"/> says which part of
    /// each passed.
    /// </remarks>
    public EquatableList<AuthorityHistory> Predecessors => Related(Authorities.PredecessorsOf);

    /// <summary>The histories of the authorities that replaced this one, each kept separate and possibly empty.</summary>
    public EquatableList<AuthorityHistory> Successors => Related(Authorities.SuccessorsOf);

    /// <summary>The histories of the authorities it replaced, its own, and those of its successors.</summary>
    /// <remarks>
    /// <c>data.Events.HistoryOf("Northamptonshire").Succession</c> is Northamptonshire, North Northamptonshire and West Northamptonshire. Each
    /// history stands for itself, and no grade passes from one to another.
    /// </remarks>
    public EquatableList<AuthorityHistory> Succession => [.. Predecessors, this, .. Successors];

    /// <summary>The history as it was public on a day.</summary>
    /// <param name="date">The day, itself included.</param>
    public AuthorityHistory PublishedBy(LocalDate date) =>
        new(Reference, Authority, Events.PublishedBy(date.InIso()), _whole, _publishedBy < date.InIso() ? _publishedBy : date.InIso());

    /// <summary>The history limited to events whose first day on site lies between two days, both included.</summary>
    /// <param name="from">The earliest first day.</param>
    /// <param name="to">The latest first day.</param>
    public AuthorityHistory Between(LocalDate from, LocalDate to) => With(Events.Between(from.InIso(), to.InIso()));

    /// <summary>The history limited to events whose first day on site is a day or later.</summary>
    /// <param name="date">The day, itself included.</param>
    public AuthorityHistory Since(LocalDate date) => With(Events.Since(date));

    /// <summary>The history limited to events whose first day on site is before a day.</summary>
    /// <param name="date">The day, itself excluded.</param>
    public AuthorityHistory Before(LocalDate date) => With(Events.Before(date));

    /// <summary>The history limited to events under a framework edition, or under one of several.</summary>
    /// <param name="editions">The editions.</param>
    public AuthorityHistory Under(params FrameworkEdition[] editions) => With(Events.Under(editions));

    /// <summary>The state of the authority on a day, based on what was public then.</summary>
    /// <param name="date">The day, itself included.</param>
    public AuthoritySnapshot AsAt(LocalDate date) => new(this, date.InIso());

    /// <summary>The last inspection that began before a day, public or not by then; null when there is none.</summary>
    /// <param name="date">The day, itself excluded.</param>
    public Inspection? LastInspectionBefore(LocalDate date)
    {
        date = date.InIso();
        for (var i = Inspections.Count - 1; i >= 0; i--)
        {
            if (Inspections[i].FirstDay < date)
                return Inspections[i];
        }

        return null;
    }

    /// <summary>The first inspection that began after a day; null when there is none.</summary>
    /// <param name="date">The day, itself excluded.</param>
    public Inspection? FirstInspectionAfter(LocalDate date)
    {
        date = date.InIso();
        foreach (var inspection in Inspections.AsSpan())
        {
            if (inspection.FirstDay > date)
                return inspection;
        }

        return null;
    }

    /// <summary>The periods during which the authority held one grade in an area, in order.</summary>
    /// <param name="area">The area.</param>
    /// <remarks>
    /// A spell lasts over inspections that gave the same grade and whose editions compare in the area, exactly or broadly. It
    /// ends with the next inspection, also where that makes no judgement of the area, as none does of overall effectiveness
    /// since April 2026.
    /// </remarks>
    public EquatableList<GradeSpell> SpellsOf(JudgementArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return GradeSpell.Of(Inspections, area);
    }

    /// <summary>Enumerates the events, in the order of their first day on site.</summary>
    public IEnumerator<InspectionEvent> GetEnumerator() => Events.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The authority and the number of events.</summary>
    public override string ToString() => $"{Reference}: {Events}";

    /// <summary>The latest inspection that was public on a day, or null when there was none.</summary>
    internal Inspection? LatestInspectionBy(LocalDate date)
    {
        for (var i = Inspections.Count - 1; i >= 0; i--)
        {
            if (EventSet.IsPublicBy(Inspections[i], date))
                return Inspections[i];
        }

        return null;
    }

    private AuthorityHistory With(EventSet events) => new(Reference, Authority, events, _whole, _publishedBy);

    private EquatableList<AuthorityHistory> Related(Func<Authority, EquatableList<Authority>> relatives) =>
        Authority is null ? [] : relatives(Authority).Select(AsPublic).ToEquatableList();

    private AuthorityHistory AsPublic(Authority authority)
    {
        var history = _whole.HistoryOf(authority);
        return _publishedBy is { } date ? history.PublishedBy(date) : history;
    }

    private static EquatableList<Inspection> InspectionsAmong(EventSet events)
    {
        var inspections = new List<Inspection>(events.Count);
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is Inspection inspection && inspection.Activity != InspectionActivities.LscbReview)
                inspections.Add(inspection);
        }

        return EquatableList.Of(inspections.ToArray());
    }
}
