namespace Ofsted.Domain.Reading.Text;

/// <summary>Lines of a document. Each look at one counts as work, so no reader has to count its own.</summary>
/// <param name="work">The work of the reading.</param>
/// <param name="capacity">How many lines there may be.</param>
internal sealed class LineList(ReadingWork work, int capacity)
{
    private readonly List<SourceLine> _lines = new(capacity);

    public int Count => _lines.Count;

    /// <summary>The work of the reading.</summary>
    public ReadingWork Work => work;

    public SourceLine this[int index]
    {
        get
        {
            var line = _lines[index];
            work.Pass(line.Text.Length);
            return line;
        }
        set => _lines[index] = value;
    }

    public void Add(SourceLine line)
    {
        work.Pass(line.Text.Length);
        _lines.Add(line);
    }

    public void Insert(int index, SourceLine line) => _lines.Insert(index, line);

    /// <summary>Some lines from an index on, as many as there are.</summary>
    public SourceLine[] Slice(int start, int count)
    {
        var slice = new SourceLine[Math.Clamp(Count - start, 0, count)];
        for (var i = 0; i < slice.Length; i++)
            slice[i] = this[start + i];
        return slice;
    }

    /// <summary>The first line that satisfies a condition, or null.</summary>
    public SourceLine? Find(Func<SourceLine, bool> condition)
    {
        foreach (var line in this)
        {
            if (condition(line))
                return line;
        }

        return null;
    }

    public IEnumerator<SourceLine> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }
}
