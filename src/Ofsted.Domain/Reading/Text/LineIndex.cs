namespace Ofsted.Domain.Reading.Text;

/// <summary>Lines by the first characters of their keys: the few that begin with a wording are found without a look at the others.</summary>
/// <remarks>Numbered lines are where what follows their number belongs.</remarks>
internal sealed class LineIndex
{
    private const int Buckets = 512;
    private const int None = -1;

    private readonly LineList _lines;
    private readonly int[] _first = new int[Buckets];
    private readonly int[] _next;
    private readonly KeyHead[] _heads;
    private readonly List<int> _short = [];

    public LineIndex(LineList lines)
    {
        _lines = lines;
        _next = new int[lines.Count];
        _heads = new KeyHead[lines.Count];
        Array.Fill(_first, None);
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            _heads[i] = HeadOf(lines[i]);
            ref var first = ref _first[BucketOf(_heads[i].Start)];
            (_next[i], first) = (first, i);
            if (_heads[i].IsShort)
                _short.Add(i);
        }
    }

    /// <summary>The indexes of the lines whose keys begin with a wording, in their order.</summary>
    public List<int> Find(KeyBeginnings wordings)
    {
        var found = new List<int>();
        AddWithStart(found, wordings, index => wordings.Begin(_lines[index]));
        found.Sort();
        return found;
    }

    /// <summary>The indexes of the lines whose first characters, behind a number, allow that they begin with a wording or with a part of one.</summary>
    public List<int> FindPossible(KeyBeginnings wordings)
    {
        var found = new List<int>();
        AddWithStart(found, wordings, index => wordings.MayBegin(_heads[index]));
        found.AddRange(_short.Where(index => wordings.MayBegin(_heads[index])));
        found.Sort();
        return found;
    }

    private void AddWithStart(List<int> found, KeyBeginnings wordings, Predicate<int> isWanted)
    {
        foreach (var start in wordings.Starts)
        {
            for (var i = _first[BucketOf(start)]; i != None; i = _next[i])
            {
                if (_heads[i].Start == start && isWanted(i))
                    found.Add(i);
            }
        }
    }

    private static KeyHead HeadOf(SourceLine line) =>
        char.IsAsciiDigit(line.KeyStart) ? KeyHead.Of(line.Text.AsSpan().TrimStart("0123456789. '\"")) : line.Head;

    private static int BucketOf(uint start) => (int)(unchecked(start * 0x9E3779B1) >> 23);
}
