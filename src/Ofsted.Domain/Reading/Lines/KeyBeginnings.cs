namespace Ofsted.Domain.Reading.Lines;

/// <summary>Wordings with which lines may begin; the first characters of most lines tell that they do not.</summary>
internal sealed class KeyBeginnings
{
    private readonly Entry[]?[] _byFirst = new Entry[]?['z' + 1];

    /// <summary>Wordings as keys print them.</summary>
    public KeyBeginnings(params IEnumerable<string> wordings)
    {
        foreach (var group in wordings.Select((wording, index) => new Entry(wording, KeyHead.Of(wording), index)).GroupBy(entry => entry.Wording[0]))
            _byFirst[group.Key] = [.. group];
    }

    /// <summary>Whether the first characters of a line allow that it begins with a wording, or is the beginning of one.</summary>
    public bool MayBegin(SourceLine line)
    {
        foreach (var entry in WithFirstOf(line))
        {
            if (line.Head.MayBeginOrBe(entry.Head))
                return true;
        }

        return false;
    }

    /// <summary>Whether the key of a line begins with a wording.</summary>
    public bool Begin(SourceLine line) => IndexOf(line) >= 0;

    /// <summary>The place of the first wording with which the key of a line begins, or -1.</summary>
    public int IndexOf(SourceLine line)
    {
        foreach (var entry in WithFirstOf(line))
        {
            if (line.Head.MayBeginWith(entry.Head) && line.Key.StartsWith(entry.Wording, StringComparison.Ordinal))
                return entry.Index;
        }

        return -1;
    }

    private ReadOnlySpan<Entry> WithFirstOf(SourceLine line) => line.KeyStart < _byFirst.Length ? _byFirst[line.KeyStart] : [];

    private readonly record struct Entry(string Wording, KeyHead Head, int Index);
}
