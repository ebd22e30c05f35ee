namespace Ofsted.Domain.Reading.Text;

/// <summary>Wordings with which lines may begin; the first characters of most lines tell that they do not.</summary>
internal sealed class KeyBeginnings
{
    private readonly Entry[]?[] _byFirst = new Entry[]?['z' + 1];

    /// <summary>Wordings of four characters or more, as keys print them.</summary>
    public KeyBeginnings(params IEnumerable<string> wordings)
    {
        var entries = wordings.Select((wording, index) => new Entry(wording, KeyHead.Of(wording), index)).ToList();
        foreach (var group in entries.GroupBy(entry => entry.Wording[0]))
            _byFirst[group.Key] = [.. group];
        Starts = [.. entries.Select(entry => entry.Head.Start).Distinct()];
    }

    /// <summary>The first four characters of the wordings.</summary>
    public uint[] Starts { get; }

    /// <summary>Whether the first characters of a key allow that it begins with a wording, or is the beginning of one.</summary>
    public bool MayBegin(KeyHead head)
    {
        foreach (var entry in WithFirst(head.First))
        {
            if (head.MayBeginOrBe(entry.Head))
                return true;
        }

        return false;
    }

    /// <summary>Whether the key of a line begins with a wording.</summary>
    public bool Begin(SourceLine line) => IndexOf(line) >= 0;

    /// <summary>The place of the first wording with which the key of a line begins, or -1.</summary>
    public int IndexOf(SourceLine line)
    {
        foreach (var entry in WithFirst(line.KeyStart))
        {
            if (line.Head.MayBeginWith(entry.Head) && line.Key.StartsWith(entry.Wording, StringComparison.Ordinal))
                return entry.Index;
        }

        return -1;
    }

    private ReadOnlySpan<Entry> WithFirst(char first) => first < _byFirst.Length ? _byFirst[first] : [];

    private readonly record struct Entry(string Wording, KeyHead Head, int Index);
}
