using System.Globalization;

namespace Ofsted.Domain.Query;

/// <summary>Merges events into a set, one after the other.</summary>
internal sealed class EventMerger
{
    private readonly List<MergedEvent> _all = [];
    private readonly Dictionary<string, EventsOfAuthority> _byAuthority = new(StringComparer.Ordinal);
    private readonly List<InspectionEvent> _added = [];
    private readonly List<EventChange> _changes = [];
    private readonly List<Finding> _findings = [];
    private int _unchanged;

    public EventMerger(EventSet set)
    {
        foreach (var item in set)
            Add(item, OfAuthority(item));
    }

    public void Merge(InspectionEvent other, int place)
    {
        var sameAuthority = OfAuthority(other);
        var fitting = sameAuthority.FindFitting(other);
        if (fitting.IsSeveral)
        {
            Report(place, MergeFindingCodes.FitsSeveral, $"{other} matches several events in the set, and was not merged.");
            return;
        }

        if (fitting.First is { } same)
        {
            Merge(same, other, sameAuthority);
            return;
        }

        if (other.Authority is { Urn: null, Name: null } || other.Fieldwork.Count == 0)
            Report(place, MergeFindingCodes.CannotBeCompared, $"{other} has no authority or no days on site, and was added without being compared.");
        Add(other, sameAuthority);
        _added.Add(other);
    }

    public EventMerge Result(RecordExtent? extent) => new()
    {
        Events = EventSet.OfUnordered(_all.Select(item => item.Held).ToArray(), extent),
        Settled = EventSet.OfUnordered(_all.Select(item => item.Settled).ToArray(), extent),
        Added = _added.ToEquatableList(),
        Changes = _changes.ToEquatableList(),
        Unchanged = _unchanged,
        Findings = _findings.ToEquatableList(),
    };

    private void Add(InspectionEvent item, EventsOfAuthority sameAuthority)
    {
        var added = new MergedEvent(item);
        _all.Add(added);
        sameAuthority.Add(added);
    }

    private EventsOfAuthority OfAuthority(InspectionEvent item)
    {
        var key = item.Authority.KeyOf(Authorities.Resolve(item.Authority, item.Day));
        if (!_byAuthority.TryGetValue(key, out var events))
            _byAuthority.Add(key, events = new EventsOfAuthority());
        return events;
    }

    private void Merge(MergedEvent item, InspectionEvent other, EventsOfAuthority sameAuthority)
    {
        other = Settlement.UnderEditionOf(item.Held, other);
        if (item.IsUntouched && other.Equals(item.Held))
        {
            _unchanged++;
            return;
        }

        if (item.Take(other))
            sameAuthority.AddKnown(item, other);
        var differences = EventMembers.Differences(item.Held, other)
            .Where(change => change.After is not null and not EventMembers.NotHeld && change.Member is not EventMembers.AuthorityMember and not EventMembers.BasisMember)
            .Where(change => change.Member != Settlement.FieldworkMember || !Settlement.SaysStartsAlone(item.Held, other))
            .ToList();
        if (differences.Count == 0)
        {
            _unchanged++;
            return;
        }

        var settled = EventMembers.Of(item.Values).ToLookup(member => member.Member, member => member.Value, StringComparer.Ordinal);
        _changes.Add(new EventChange
        {
            Before = item.Held,
            After = other,
            Members = differences.Select(change => change with
            {
                BeforeBasis = change.Before is null or EventMembers.NotHeld ? null : Settlement.BasisOf(item.Held, change.Member),
                AfterBasis = Settlement.BasisOf(other, change.Member),
                IsAfterTaken = settled[change.Member].Contains(change.After, StringComparer.Ordinal),
            }).ToEquatableList(),
        });
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
