using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>Which event of a set belongs to which authority.</summary>
internal sealed class HistoryIndex
{
    private readonly Dictionary<string, AuthorityHistory> _byKey;
    private readonly AuthorityHistory[] _byPosition;

    private HistoryIndex(Dictionary<string, AuthorityHistory> byKey, AuthorityHistory[] byPosition)
    {
        _byKey = byKey;
        _byPosition = byPosition;
        var histories = byKey.Values.ToArray();
        Array.Sort(histories, ByName);
        Histories = EquatableList.Create<AuthorityHistory>(histories);
    }

    public EquatableList<AuthorityHistory> Histories { get; }

    public static HistoryIndex Of(EventSet events)
    {
        var groups = new Dictionary<string, Group>(StringComparer.Ordinal);
        var groupOf = new Group[events.Count];
        for (var i = 0; i < events.Count; i++)
        {
            var reference = events[i].Authority;
            var known = Authorities.Resolve(reference, events[i].FirstDay);
            var key = known?.Key ?? KeyOf(reference);
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = new Group(reference, known));
            group.Events.Add(events[i]);
            groupOf[i] = group;
        }

        var byKey = new Dictionary<string, AuthorityHistory>(groups.Count, StringComparer.Ordinal);
        foreach (var (key, group) in groups)
            byKey.Add(key, group.ToHistory(events));
        return new HistoryIndex(byKey, Array.ConvertAll(groupOf, group => group.ToHistory(events)));
    }

    public AuthorityHistory HistoryAt(int position) => _byPosition[position];

    public AuthorityHistory? Find(Authority authority) => _byKey.GetValueOrDefault(authority.Key);

    /// <summary>The history of an authority that the library does not know.</summary>
    public AuthorityHistory? Find(AuthorityReference unknown) => _byKey.GetValueOrDefault(KeyOf(unknown));

    /// <summary>A key with a space, which no key of a known authority has.</summary>
    private static string KeyOf(AuthorityReference unknown) =>
        unknown.Urn is { } urn ? "urn " + urn.ToString(CultureInfo.InvariantCulture) : "name " + Spelling.Normalise(unknown.Name);

    private static int ByName(AuthorityHistory left, AuthorityHistory right)
    {
        var names = string.CompareOrdinal(left.Reference.Name, right.Reference.Name);
        return names != 0 ? names : Nullable.Compare(left.Reference.Urn, right.Reference.Urn);
    }

    private sealed class Group(AuthorityReference reference, Authority? authority)
    {
        private AuthorityHistory? _history;

        public List<InspectionEvent> Events { get; } = [];

        public AuthorityHistory ToHistory(EventSet whole) =>
            _history ??= new AuthorityHistory(reference, authority, EventSet.OfOrdered(Events.ToArray()), whole);
    }
}
