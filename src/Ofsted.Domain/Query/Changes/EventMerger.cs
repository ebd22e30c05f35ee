using System.Globalization;
using NodaTime;

namespace Ofsted.Domain.Query;

/// <summary>Merges events into a set, one after the other.</summary>
internal sealed class EventMerger
{
    private readonly EventSet _set;
    private readonly Dictionary<string, List<InspectionEvent>> _byAuthority = new(StringComparer.Ordinal);
    private readonly List<InspectionEvent> _added = [];
    private readonly List<EventChange> _changes = [];
    private readonly List<Finding> _findings = [];
    private int _unchanged;

    public EventMerger(EventSet set)
    {
        _set = set;
        foreach (var item in set)
            OfAuthority(item).Add(item);
    }

    public void Merge(InspectionEvent other, int place)
    {
        var sameAuthority = OfAuthority(other);
        var fitting = sameAuthority.FindAll(held => IsSame(held, other));
        switch (fitting.Count)
        {
            case 1:
                Compare(fitting[0], other);
                return;
            case > 1:
                Report(place, MergeFindingCodes.FitsSeveral, $"{other} fits {fitting.Count} events of the set and was merged with none.");
                return;
        }

        if (other.Authority is { Urn: null, Name: null } || other.Fieldwork.Count == 0)
            Report(place, MergeFindingCodes.CannotBeCompared, $"{other} states no authority or no days on site, so that it was added without being compared.");
        sameAuthority.Add(other);
        _added.Add(other);
    }

    public EventMerge Result(RecordExtent? extent) => new()
    {
        Events = EventSet.OfUnordered([.. _set, .. _added], extent),
        Added = _added.ToEquatableList(),
        Changes = _changes.ToEquatableList(),
        Unchanged = _unchanged,
        Findings = _findings.ToEquatableList(),
    };

    private List<InspectionEvent> OfAuthority(InspectionEvent item)
    {
        var key = item.Authority.KeyOf(Authorities.Resolve(item.Authority, item.FirstDay));
        if (!_byAuthority.TryGetValue(key, out var events))
            _byAuthority.Add(key, events = []);
        return events;
    }

    /// <remarks>An activity that one of the two does not state is no difference; an event is always its equal.</remarks>
    private static bool IsSame(InspectionEvent held, InspectionEvent other) =>
        held.GetType() == other.GetType()
        && ((IsSameActivity(held.Activity, other.Activity) && SharesDays(held, other)) || held.Equals(other));

    private static bool IsSameActivity(InspectionActivity? held, InspectionActivity? other) =>
        held is null || other is null || held == other;

    private static bool SharesDays(InspectionEvent held, InspectionEvent other) =>
        (held.FirstDay is { } first && first == other.FirstDay)
        || held.Fieldwork.Any(period => other.Fieldwork.Any(with => period.Start <= LastOf(with) && with.Start <= LastOf(period)));

    private static LocalDate LastOf(FieldworkPeriod period) => period.End < period.Start ? period.Start : period.LastKnown;

    private void Compare(InspectionEvent held, InspectionEvent other)
    {
        var differences = EventMembers.Differences(held, other)
            .Where(change => change.After is not null and not EventMembers.NotHeld && change.Member != EventMembers.AuthorityMember)
            .ToEquatableList();
        if (differences.Count == 0)
            _unchanged++;
        else
            _changes.Add(new EventChange { Before = held, After = other, Members = differences });
    }

    private void Report(int place, string code, string message) => _findings.Add(new Finding
    {
        Code = code,
        Severity = FindingSeverity.Warning,
        Message = message,
        Path = string.Create(CultureInfo.InvariantCulture, $"$[{place}]"),
        Concerned = [place],
    });
}
