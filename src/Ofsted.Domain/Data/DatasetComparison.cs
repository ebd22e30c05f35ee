using Ofsted.Domain.Internal;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Data;

/// <summary>Finds what two versions of the published record hold differently.</summary>
/// <remarks>
/// An event is recognised by its authority and kind together with its first day on site; failing that with the link to its
/// document; failing that with the day of publication. What two events of one version share recognises nothing.
/// </remarks>
internal static class DatasetComparison
{
    private static readonly Func<InspectionEvent, string?>[] Marks =
    [
        item => item.FirstDay is { } day ? IsoDate.Of(day) : null,
        item => item.Source is { } source ? SourceLink.TextOf(source) : null,
        item => item.Published is { } day ? IsoDate.Of(day) : null,
    ];

    public static DatasetChanges Between(OfstedDataset from, OfstedDataset to)
    {
        var before = Except(from.Events, to.Events);
        var after = Except(to.Events, from.Events);
        var changed = new List<EventChange>();
        foreach (var mark in Marks)
            Match(before, after, mark, changed);
        return new DatasetChanges
        {
            From = from.VersionId,
            To = to.VersionId,
            Added = EventSet.From(after).ToEquatableList(),
            Removed = EventSet.From(before).ToEquatableList(),
            Changed = changed.OrderBy(change => change.After.FirstDay).ToEquatableList(),
        };
    }

    private static List<InspectionEvent> Except(EventSet events, EventSet others)
    {
        var known = others.ToHashSet();
        return events.Where(item => !known.Contains(item)).ToList();
    }

    private static void Match(
        List<InspectionEvent> before, List<InspectionEvent> after, Func<InspectionEvent, string?> mark, List<EventChange> changed)
    {
        var earlier = ByKey(before, mark);
        var matched = new HashSet<InspectionEvent>(ReferenceEqualityComparer.Instance);
        foreach (var (key, later) in ByKey(after, mark))
        {
            if (!earlier.TryGetValue(key, out var match))
                continue;
            changed.Add(new EventChange { Before = match, After = later, Members = EventMembers.Differences(match, later) });
            matched.Add(match);
            matched.Add(later);
        }

        before.RemoveAll(matched.Contains);
        after.RemoveAll(matched.Contains);
    }

    private static Dictionary<string, InspectionEvent> ByKey(List<InspectionEvent> events, Func<InspectionEvent, string?> mark) =>
        events
            .Where(item => mark(item) is not null)
            .GroupBy(item => $"{EventMembers.Authority(item.Authority)}\t{EventKind.CodeOf(item)}\t{mark(item)}", StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
