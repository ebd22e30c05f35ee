namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Puts lines without bullets together to items: the rows of a table of one column, or plain paragraphs.</summary>
internal sealed class PlainList
{
    private readonly List<AreaItem> _items = [];
    private readonly List<AreaLine> _doubtful = [];
    private string? _theme;

    private PlainList()
    {
    }

    public IReadOnlyList<AreaItem> Items => _items;

    /// <summary>The lines of which it is not sure whether they begin an item.</summary>
    public IReadOnlyList<AreaLine> Doubtful => _doubtful;

    public static PlainList Read(IReadOnlyList<AreaLine> lines)
    {
        var list = new PlainList();
        var joints = new ParagraphJoints(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && joints.IsHeading(i))
                list._theme = lines[i].Text.TrimEnd(':');
            else
                list.Add(lines[i], list._theme is not null && joints.IsHeading(i - 1) ? Joint.Begins : joints.At(i));
        }

        return list;
    }

    private void Add(AreaLine line, Joint joint)
    {
        if (joint is Joint.Doubtful or Joint.ContinuesDoubtfully)
            _doubtful.Add(line);
        if (joint >= Joint.Doubtful)
            _items.Add(new AreaItem { First = line, Number = _items.Count + 1, Theme = _theme });
        _items[^1].Add(line);
    }
}
