using System.Collections;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>The states of authorities on a day, in the order of their names.</summary>
/// <remarks><see cref="EventSet.AsAt"/> makes one. Each question returns a new one, so questions chain, and LINQ works as on any list.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class Snapshot : IReadOnlyList<AuthoritySnapshot>, IHolder<Inspection>
{
    private readonly AuthoritySnapshot[] _states;

    private Snapshot(AuthoritySnapshot[] states, LocalDate asAt)
    {
        _states = states;
        AsAt = asAt;
    }

    /// <summary>The day.</summary>
    public LocalDate AsAt { get; }

    /// <summary>The number of authorities, 0 or more.</summary>
    public int Count => _states.Length;

    /// <summary>The inspections in force: the latest of each authority that had one.</summary>
    public IEnumerable<Inspection> Inspections => _states.Select(state => state.Latest).OfType<Inspection>();

    IEnumerable<Inspection> IHolder<Inspection>.Held => Inspections;

    /// <summary>How many of the inspections in force were made under each edition, the oldest edition first.</summary>
    public EquatableList<EditionCount> Editions => EditionCount.Of(Inspections);

    /// <summary>
    /// What to know before using the states, such as that inspections may be missing from the dataset; empty when there is nothing or the events come
    /// from no dataset.
    /// </summary>
    public EquatableList<Caveat> Caveats =>
        _states.Length > 0 && _states[0].History.Extent is { } extent
            ? extent.CaveatsFor(AsAt, AsAt, AuthoritySnapshot.InspectionsOn(AsAt)).ToEquatableList()
            : [];

    /// <summary>The state at an index.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public AuthoritySnapshot this[int index] => _states[index];

    /// <summary>The state of an authority, or null when it is not included.</summary>
    /// <param name="authority">The authority.</param>
    public AuthoritySnapshot? Of(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        return Array.Find(_states, state => state.Authority?.Key == authority.Key);
    }

    /// <summary>The state of an authority, or null when it is not included.</summary>
    /// <param name="nameOrCode">A name or code as <see cref="Authorities.Find"/> takes it, or the name in your own events.</param>
    /// <exception cref="ArgumentException">Neither the library nor these know the name; the message suggests the nearest.</exception>
    public AuthoritySnapshot? Of(string nameOrCode)
    {
        ArgumentNullException.ThrowIfNull(nameOrCode);
        if (Authorities.Find(nameOrCode) is { } known)
            return Of(known);
        var key = new AuthorityReference { Name = nameOrCode }.KeyOf(null);
        return Array.Find(_states, state => state.Reference.KeyOf(state.Authority) == key)
            ?? throw Authorities.NotKnown(nameOrCode, nameof(nameOrCode));
    }

    /// <summary>The rank of an authority by the days since its latest inspection, 1 for the longest wait.</summary>
    /// <param name="authority">The authority.</param>
    /// <returns>The place, shared by those that have waited equally long; null when the authority is not among these or its days are not known.</returns>
    public int? PlaceByWait(Authority authority) =>
        Of(authority)?.DaysSinceInspection is { } days ? _states.Count(state => state.DaysSinceInspection > days) + 1 : null;

    /// <summary>The rank of an authority by the days since its latest inspection, 1 for the longest wait.</summary>
    /// <param name="nameOrCode">A name or code as <see cref="Authorities.Find"/> takes it, or the name in your own events.</param>
    /// <returns>The place, shared by those that have waited equally long; null when the authority is not among these or its days are not known.</returns>
    /// <exception cref="ArgumentException">Neither the library nor these know the name; the message suggests the nearest.</exception>
    public int? PlaceByWait(string nameOrCode) =>
        Of(nameOrCode)?.DaysSinceInspection is { } days ? _states.Count(state => state.DaysSinceInspection > days) + 1 : null;

    /// <summary>The states of some authorities.</summary>
    /// <param name="authorities">The authorities.</param>
    public Snapshot Among(IEnumerable<Authority> authorities)
    {
        ArgumentNullException.ThrowIfNull(authorities);
        return Where(Membership.Of(authorities), static (state, choice) => choice.Includes(state.Authority));
    }

    /// <summary>The states of the authorities in a region.</summary>
    /// <param name="region">A statistical region, such as "North West", or one of Ofsted's regions, in any capitals.</param>
    /// <exception cref="ArgumentException">No authority lies in such a region.</exception>
    public Snapshot In(string region) =>
        Where(Membership.Of(region), static (state, choice) => choice.Includes(state.Authority));

    /// <summary>The states of an authority's statistical neighbours, in the order of their names.</summary>
    /// <param name="authority">The authority, which is not among its neighbours.</param>
    /// <param name="model">The edition of the model.</param>
    /// <exception cref="ArgumentOutOfRangeException">The library does not hold this edition of the model.</exception>
    public Snapshot NeighboursOf(Authority authority, NeighbourModel model) => Among(Authorities.NeighboursOf(authority, model));

    /// <summary>The states of an authority's statistical neighbours, in the order of their names.</summary>
    /// <param name="nameOrCode">A name or code as <see cref="Authorities.Find"/> takes it.</param>
    /// <param name="model">The edition of the model.</param>
    /// <exception cref="ArgumentException">The library does not know the authority; the message suggests the nearest name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The library does not hold this edition of the model.</exception>
    public Snapshot NeighboursOf(string nameOrCode, NeighbourModel model) => NeighboursOf(Authorities.Get(nameOrCode), model);

    /// <summary>The states whose inspection in force was made under an edition, or under one of several.</summary>
    /// <param name="editions">The editions.</param>
    public Snapshot Under(params FrameworkEdition[] editions)
    {
        ArgumentNullException.ThrowIfNull(editions);
        foreach (var edition in editions)
            ArgumentNullException.ThrowIfNull(edition, nameof(editions));
        return Where(editions, static (state, wanted) => state.Edition is { } edition && Array.IndexOf(wanted, edition) >= 0);
    }

    /// <summary>The states whose inspection in force began between two days, both included.</summary>
    /// <param name="from">The earliest first day on site.</param>
    /// <param name="to">The latest first day on site.</param>
    public Snapshot Between(LocalDate from, LocalDate to) =>
        Where((from: from.InIso(), to: to.InIso()), static (state, days) => state.Latest?.FirstDay is { } first && days.from <= first && first <= days.to);

    /// <summary>The states that satisfy a condition, as a snapshot.</summary>
    /// <param name="condition">Whether to keep an authority.</param>
    public Snapshot Where(Func<AuthoritySnapshot, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Where(condition, static (state, isKept) => isKept(state));
    }

    /// <summary>The states with a grade in an area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="grade">The grade.</param>
    public Snapshot WithGrade(JudgementArea area, Grade grade)
    {
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(grade);
        return Where((area, grade), static (state, wanted) => state.GradeOf(wanted.area) == wanted.grade);
    }

    /// <summary>How many authorities have each grade in an area.</summary>
    /// <param name="area">The area.</param>
    public GradeDistribution Distribution(JudgementArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return GradeDistribution.Of(_states.Select(state => state.GradeOf(area)));
    }

    /// <summary>The day and the number of authorities.</summary>
    public override string ToString() =>
        $"{Counted.Of(Count, "authority", "authorities")} as at {IsoDate.Of(AsAt)}";

    /// <summary>Enumerates the states in order.</summary>
    public IEnumerator<AuthoritySnapshot> GetEnumerator() => ((IEnumerable<AuthoritySnapshot>)_states).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static Snapshot Of(EquatableList<AuthorityHistory> histories, LocalDate asAt)
    {
        var count = 0;
        foreach (var history in histories.AsSpan())
        {
            if (history.Authority?.ExistsOn(asAt) != false)
                count++;
        }

        var states = new AuthoritySnapshot[count];
        var next = 0;
        foreach (var history in histories.AsSpan())
        {
            if (history.Authority?.ExistsOn(asAt) != false)
                states[next++] = history.AsAt(asAt);
        }

        return new Snapshot(states, asAt);
    }

    private Snapshot Where<TState>(TState wanted, Func<AuthoritySnapshot, TState, bool> test)
    {
        var count = 0;
        foreach (var state in _states)
        {
            if (test(state, wanted))
                count++;
        }

        var kept = new AuthoritySnapshot[count];
        for (int from = 0, to = 0; to < count; from++)
        {
            if (test(_states[from], wanted))
                kept[to++] = _states[from];
        }

        return new Snapshot(kept, AsAt);
    }
}
