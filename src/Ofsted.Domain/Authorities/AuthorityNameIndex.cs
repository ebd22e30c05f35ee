using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Authorities by their names, however these are printed.</summary>
internal sealed class AuthorityNameIndex
{
    /// <summary>More kinds than are at either end of a real name.</summary>
    private const int MostKinds = 8;

    private const string Shire = "shire";
    private const int LettersPerMistake = 3;

    // A plain dictionary and loops: at start-up they need far less code to be compiled than frozen ones and LINQ.
    private readonly Dictionary<string, EquatableList<Authority>> _byName = new(StringComparer.Ordinal);

    public void Add(string name, Authority authority)
    {
        var key = AuthorityName.KeyOf(name);
        if (!_byName.TryGetValue(key, out var others))
            _byName.Add(key, [authority]);
        else if (!ReferenceEquals(others[^1], authority))
            _byName[key] = others.Add(authority);
    }

    /// <summary>The authorities that have a name, whatever it says of their kind.</summary>
    public EquatableList<Authority> Find(string? name)
    {
        var words = AuthorityName.Of(name);
        if (words.Count == 0)
            return [];
        return _byName.TryGetValue(words.ToString(), out var found) ? found : FindWithoutKinds(words);
    }

    /// <summary>The authorities that have just this name.</summary>
    public EquatableList<Authority> FindWhole(string? name) => _byName.GetValueOrDefault(AuthorityName.Of(name).ToString()) ?? [];

    /// <summary>The authorities whose name is spelled most nearly like one; empty when none is near.</summary>
    public EquatableList<Authority> Nearest(string? name)
    {
        var words = AuthorityName.Of(name);
        var (start, end) = WithoutKinds(words);
        var wanted = start < end ? words.Between(start, end) : "";
        var least = Math.Min(SpellingDistance.Most, wanted.Length / LettersPerMistake);
        var nearest = new List<Authority>();
        foreach (var (key, authorities) in _byName)
        {
            var mistakes = SpellingDistance.Between(wanted, key, least);
            if (mistakes > least)
                continue;
            if (mistakes < least)
                nearest.Clear();
            least = mistakes;
            nearest.AddRange(authorities);
        }

        return nearest.Distinct().ToEquatableList();
    }

    /// <summary>Takes kinds from both ends, as few words as it needs; where as few leave the names of different authorities, all these are found.</summary>
    private EquatableList<Authority> FindWithoutKinds(AuthorityName words)
    {
        var starts = Starts(words);
        var ends = Ends(words);
        for (var kinds = 1; kinds < starts.Count + ends.Count - 1; kinds++)
        {
            EquatableList<Authority> found = [];
            for (var before = Math.Max(0, kinds - ends.Count + 1); before <= kinds && before < starts.Count; before++)
            {
                var (start, end) = (starts[before], ends[kinds - before]);
                if (start < end && _byName.TryGetValue(words.Between(start, end), out var named) && !IsOfShire(words, start, end))
                    found = found.Count == 0 ? named : found.Union(named).ToEquatableList();
            }

            if (found.Count > 0)
                return found;
        }

        return [];
    }

    /// <summary>"Nottingham County Council" may be Nottingham's or Nottinghamshire's.</summary>
    private bool IsOfShire(AuthorityName words, int start, int end)
    {
        if (!_byName.ContainsKey(words.Between(start, end) + Shire))
            return false;
        var (isCounty, isCity) = (false, false);
        for (var i = 0; i < words.Count; i++)
        {
            if (i >= start && i < end)
                continue;
            isCounty |= words.Word(i) is CouncilKinds.County or CouncilKinds.Co;
            isCity |= words.Word(i) == CouncilKinds.City;
        }

        return isCounty && !isCity;
    }

    private static (int Start, int End) WithoutKinds(AuthorityName words)
    {
        var start = Starts(words)[^1];
        foreach (var end in Ends(words).AsEnumerable().Reverse())
        {
            if (end > start)
                return (start, end);
        }

        return (0, words.Count);
    }

    private static List<int> Starts(AuthorityName words)
    {
        var starts = new List<int> { 0 };
        while (starts.Count <= MostKinds && CouncilKinds.LengthAtStart(words, starts[^1], words.Count) is > 0 and var length)
            starts.Add(starts[^1] + length);
        return starts;
    }

    private static List<int> Ends(AuthorityName words)
    {
        var ends = new List<int> { words.Count };
        while (ends.Count <= MostKinds && CouncilKinds.LengthAtEnd(words, 0, ends[^1]) is > 0 and var length)
            ends.Add(ends[^1] - length);
        return ends;
    }
}
