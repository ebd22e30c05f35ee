using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>The inspections and visits of one authority, in order.</summary>
/// <remarks>
/// An authority that replaced others starts with an empty history: its predecessors' outcomes are not its own. See
/// <see cref="Authorities.PredecessorsOf"/>.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class AuthorityHistory
{
    private const string KnownPrefix = "key ";

    private readonly Inspection[] _inspections;

    private AuthorityHistory(AuthorityReference reference, string key, EventSet events)
    {
        Reference = reference;
        Key = key;
        Events = events;
        _inspections = events.Inspections.Where(item => item.Activity != InspectionActivities.LscbReview).ToArray();
    }

    /// <summary>The authority, as its events name it.</summary>
    public AuthorityReference Reference { get; }

    /// <summary>The authority, or null when the library does not know it.</summary>
    public Authority? Authority => Key.StartsWith(KnownPrefix, StringComparison.Ordinal) ? Authorities.FindByKey(Key[KnownPrefix.Length..]) : null;

    /// <summary>All events, in the order of their first day on site.</summary>
    public EventSet Events { get; }

    /// <summary>The changes of grade from each inspection to the next, area by area; reviews of a board on its own are left out.</summary>
    public EquatableList<GradeTransition> Transitions =>
        _inspections.Zip(_inspections.Skip(1), GradeTransition.Between).SelectMany(steps => steps).ToEquatableList();

    internal string Key { get; }

    /// <summary>The history as it was public on a day.</summary>
    /// <param name="date">The day, itself included.</param>
    public AuthorityHistory AsAt(LocalDate date) => new(Reference, Key, Events.PublishedBy(date));

    /// <summary>The latest inspection that was public on a day, or null when there was none.</summary>
    /// <param name="date">The day, itself included.</param>
    /// <remarks>A review of a board that was published on its own is no inspection of its authority.</remarks>
    public Inspection? LatestInspectionAsAt(LocalDate date) =>
        Array.FindLast(_inspections, item => EventSet.IsPublicBy(item, date));

    /// <summary>The judgements in force on a day: those of the latest inspection that was public; empty when there was none.</summary>
    /// <param name="date">The day, itself included.</param>
    public EquatableList<Judgement> JudgementsAsAt(LocalDate date) => LatestInspectionAsAt(date)?.Judgements ?? [];

    /// <summary>The authority and the number of events.</summary>
    public override string ToString() => $"{Reference}: {Events}";

    internal static EquatableList<AuthorityHistory> Group(EventSet events) =>
        events
            .GroupBy(item => KeyOf(item.Authority, item.FirstDay), StringComparer.Ordinal)
            .Select(group => new AuthorityHistory(group.First().Authority, group.Key, EventSet.From(group)))
            .OrderBy(history => history.Reference.Name, StringComparer.Ordinal)
            .ThenBy(history => history.Reference.Urn)
            .ToEquatableList();

    internal static AuthorityHistory EmptyOf(AuthorityReference reference, string key) => new(reference, key, EventSet.Empty);

    internal static string KeyOf(Authority authority) => KnownPrefix + authority.Key;

    internal static string KeyOf(AuthorityReference reference, LocalDate? asAt) => reference switch
    {
        _ when Authorities.Resolve(reference, asAt) is { } known => KeyOf(known),
        { Urn: { } urn } => "urn " + urn.ToString(CultureInfo.InvariantCulture),
        _ => "name " + Spelling.Normalise(reference.Name),
    };
}
