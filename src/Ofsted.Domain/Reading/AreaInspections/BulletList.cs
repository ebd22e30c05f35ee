namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Puts the lines of a list with bullets or numbers together to items with their parts.</summary>
internal sealed class BulletList
{
    private const int SameLevelIndent = 3;
    private const int LongestTheme = 90;

    private readonly List<AreaItem> _items = [];
    private AreaLine? _first;
    private List<string>? _open;
    private string? _theme;
    private bool _hasBullets;

    /// <summary>The items; none where no line begins with a bullet or number.</summary>
    public static List<AreaItem> Read(IReadOnlyList<AreaLine> lines)
    {
        var list = new BulletList();
        for (var i = 0; i < lines.Count; i++)
            list.Add(lines[i], i + 1 < lines.Count ? lines[i + 1] : null);
        return list._items;
    }

    private void Add(AreaLine line, AreaLine? next)
    {
        if (!line.IsItem)
        {
            if (IsTheme(line, next))
                _theme = line.Text.TrimEnd(':');
            else
                _open?.Add(line.Text);
            return;
        }

        if (ReplacesLeadIn(line))
        {
            _items.Clear();
            _first = null;
        }

        _hasBullets |= line.Item.Number is null;
        if (_first is null || IsFirstLevel(line))
            Begin(line);
        else if (_items.Count > 0)
            BeginPart(line);
    }

    private void Begin(AreaLine line)
    {
        _first ??= line;
        var item = new AreaItem { First = line, Number = line.Item.Number ?? _items.Count + 1, Theme = _theme };
        _items.Add(item);
        _open = item.Texts;
        _open.Add(line.Item.Text);
    }

    private void BeginPart(AreaLine line)
    {
        var part = new List<string> { line.Item.Text };
        _items[^1].Parts.Add(part);
        _open = part;
    }

    /// <summary>A numbered paragraph that only introduces bullets is not an item: the bullets are.</summary>
    private bool ReplacesLeadIn(AreaLine line) =>
        !_hasBullets && line.Item.Number is null && _items.Count == 1 && _items[0].Text.EndsWith(':') && _first!.Item.Number is not null;

    private bool IsFirstLevel(AreaLine line)
    {
        var (first, item) = (_first!.Item, line.Item);
        if (first.Number is not null)
            return item.Number is not null;
        if (item.Number is not null)
            return false;
        if (item.Mark == first.Mark)
            return line.Indent <= _first.Indent + SameLevelIndent;
        return !item.IsSecondLevel && item.Mark is not ('-' or '*') && line.Indent <= _first.Indent;
    }

    /// <summary>A short line without a full stop, set apart or after a sentence, heads the items that follow.</summary>
    private bool IsTheme(AreaLine line, AreaLine? next) =>
        next is { IsItem: true } && line.Text.Length <= LongestTheme && char.IsUpper(line.Text[0]) && line.Text[^1] is not ('.' or ',' or ';' or ')')
        && (_open is null || line.AfterGap || ParagraphJoints.EndsSentence(_open[^1])) && !line.Text.EndsWith("that:", StringComparison.Ordinal);
}
