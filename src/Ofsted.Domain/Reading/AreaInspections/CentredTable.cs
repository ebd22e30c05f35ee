namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads a table of two columns whose names stand at the middle of their rows: a row begins above its name.</summary>
internal sealed class CentredTable
{
    private readonly IReadOnlyList<(AreaLine Right, string Left)> _lines;
    private readonly List<(int First, int Last)> _names = [];

    private CentredTable(IReadOnlyList<(AreaLine Right, string Left)> lines) => _lines = lines;

    public List<AreaItem> Items { get; } = [];

    /// <summary>The lines of which it is not sure whether they begin a row.</summary>
    public List<AreaLine> Doubtful { get; } = [];

    /// <summary>Whether the first row begins without a name beside it.</summary>
    public static bool IsOne(IReadOnlyList<(AreaLine Right, string Left)> lines) =>
        lines.Count > 1 && lines[0].Left.Length == 0 && lines[0].Right.Text is { Length: > 0 } text && char.IsUpper(text[0]) && lines.Any(line => line.Left.Length > 0);

    public static CentredTable Read(IReadOnlyList<(AreaLine Right, string Left)> lines)
    {
        var table = new CentredTable(lines);
        table.FindNames();
        table.Build();
        return table;
    }

    private void FindNames()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].Left.Length == 0)
                continue;
            if (i > 0 && _lines[i - 1].Left.Length > 0 && !(_lines[i].Right.AfterGap && Organisations.IsComplete(_lines[i - 1].Left)))
                _names[^1] = (_names[^1].First, i);
            else
                _names.Add((i, i));
        }
    }

    private void Build()
    {
        var start = 0;
        for (var name = 0; name < _names.Count; name++)
        {
            var end = name + 1 < _names.Count ? NextRow(start, _names[name], _names[name + 1]) : _lines.Count;
            if (end == start)
                continue;
            var names = _lines.Skip(start).Take(end - start).Select(line => line.Left).Where(left => left.Length > 0);
            var item = new AreaItem { First = _lines[start].Right, Number = Items.Count + 1, Body = AreaItem.Joined(names).TrimEnd('.') };
            foreach (var (right, _) in _lines.Skip(start).Take(end - start).Where(line => line.Right.Text.Length > 0))
                item.Add(right);
            Items.Add(item);
            start = end;
        }
    }

    /// <summary>Where the row of the next name begins: behind a blank line or else a sentence; the beginning of this row where that is not clear.</summary>
    private int NextRow(int start, (int First, int Last) name, (int First, int Last) next)
    {
        var places = Enumerable.Range(name.Last + 1, next.First - name.Last).Where(BeginsSentence).ToList();
        if (places.Exists(place => _lines[place].Right.AfterGap))
            places.RemoveAll(place => !_lines[place].Right.AfterGap);
        if (places.Count != 1)
            Doubtful.Add(_lines[next.First].Right);
        return places.Count == 0 ? start : places.OrderBy(place => Math.Abs(start + place - 1 - name.First - name.Last)).First();
    }

    private bool BeginsSentence(int index)
    {
        if (_lines[index].Right.Text is not { Length: > 0 } text || !char.IsUpper(text[0]))
            return false;
        var before = index - 1;
        while (before > 0 && _lines[before].Right.Text.Length == 0)
            before--;
        return ParagraphJoints.EndsSentence(_lines[before].Right.Text);
    }
}
