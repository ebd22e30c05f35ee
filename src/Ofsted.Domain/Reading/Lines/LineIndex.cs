namespace Ofsted.Domain.Reading.Lines;

/// <summary>Lines by the first characters of their keys: the few that begin with a wording are found without a look at the others.</summary>
internal sealed class LineIndex
{
    private const int Buckets = 512;
    private const int None = -1;

    private readonly List<SourceLine> _lines;
    private readonly int[] _first = new int[Buckets];
    private readonly int[] _next;

    public LineIndex(List<SourceLine> lines)
    {
        _lines = lines;
        _next = new int[lines.Count];
        Array.Fill(_first, None);
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            ref var first = ref _first[BucketOf(lines[i].Head.Start)];
            (_next[i], first) = (first, i);
        }
    }

    /// <summary>The indexes of the lines whose keys begin with a wording, in their order.</summary>
    public List<int> Find(KeyBeginnings wordings)
    {
        var found = new List<int>();
        foreach (var start in wordings.Starts)
        {
            for (var i = _first[BucketOf(start)]; i != None; i = _next[i])
            {
                if (_lines[i].Head.Start == start && wordings.Begin(_lines[i]))
                    found.Add(i);
            }
        }

        found.Sort();
        return found;
    }

    private static int BucketOf(uint start) => (int)(unchecked(start * 0x9E3779B1) >> 23);
}
