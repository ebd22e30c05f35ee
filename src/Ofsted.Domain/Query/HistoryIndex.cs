namespace Ofsted.Domain.Query;

/// <summary>Which event of a set belongs to which authority.</summary>
internal sealed class HistoryIndex
{
    private readonly EventSet _whole;
    private readonly Dictionary<string, Group> _byKey;
    private readonly Group[] _byPosition;
    private EquatableList<AuthorityHistory>? _histories;

    private HistoryIndex(EventSet whole, Dictionary<string, Group> byKey, Group[] byPosition)
    {
        _whole = whole;
        _byKey = byKey;
        _byPosition = byPosition;
    }

    /// <summary>All histories, made on first use: many a program asks for one.</summary>
    public EquatableList<AuthorityHistory> Histories => Volatile.Read(ref _histories) ?? MakeAll();

    public static HistoryIndex Of(EventSet events)
    {
        var groups = new Dictionary<string, Group>(StringComparer.Ordinal);
        var groupOf = new Group[events.Count];
        for (var i = 0; i < events.Count; i++)
        {
            var reference = events[i].Authority;
            var known = Authorities.Resolve(reference, events[i].FirstDay);
            var key = reference.KeyOf(known);
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = new Group(reference, known));
            group.Events.Add(events[i]);
            groupOf[i] = group;
        }

        return new HistoryIndex(events, groups, groupOf);
    }

    public AuthorityHistory HistoryAt(int position) => _byPosition[position].HistoryIn(_whole);

    public AuthorityHistory? Find(Authority authority) => Find(authority.Key);

    /// <summary>The history of an authority that the library does not know.</summary>
    public AuthorityHistory? Find(AuthorityReference unknown) => Find(unknown.KeyOf(null));

    private AuthorityHistory? Find(string key) => _byKey.TryGetValue(key, out var group) ? group.HistoryIn(_whole) : null;

    private EquatableList<AuthorityHistory> MakeAll()
    {
        var histories = new List<AuthorityHistory>(_byKey.Count);
        foreach (var group in _byKey.Values)
            histories.Add(group.HistoryIn(_whole));
        histories.Sort(ByName);
        var made = EquatableList.Of(histories.ToArray());
        return Interlocked.CompareExchange(ref _histories, made, null) ?? made;
    }

    private static int ByName(AuthorityHistory left, AuthorityHistory right)
    {
        var names = string.CompareOrdinal(left.Reference.Name, right.Reference.Name);
        return names != 0 ? names : Nullable.Compare(left.Reference.Urn, right.Reference.Urn);
    }

    private sealed class Group(AuthorityReference reference, Authority? authority)
    {
        private AuthorityHistory? _history;

        public List<InspectionEvent> Events { get; } = [];

        public AuthorityHistory HistoryIn(EventSet whole) => Volatile.Read(ref _history) ?? Make(whole);

        private AuthorityHistory Make(EventSet whole)
        {
            var made = new AuthorityHistory(reference, authority, EventSet.OfOrdered(Events.ToArray(), whole.Extent), whole);
            return Interlocked.CompareExchange(ref _history, made, null) ?? made;
        }
    }
}
