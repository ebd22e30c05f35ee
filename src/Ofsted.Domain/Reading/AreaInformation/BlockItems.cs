using System.Text;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Puts the lines of the area information together to items, under their sub-headings and without footnotes.</summary>
internal sealed class BlockItems
{
    /// <summary>Longer than the whole area information of any report, which is one item where all that parts it is lost.</summary>
    private const int LongestItem = 20_000;

    /// <summary>What all items together may have.</summary>
    private const int LongestBlock = 60_000;

    private readonly List<BlockItem> _items = [];
    private readonly StringBuilder _text = new();
    private readonly ItemLayout _layout;
    private List<(int Start, SourceLine Line)> _lines = [];
    private AreaSection _section;
    private SourceLine? _last;
    private bool _isFootnote;
    private bool _isCut;
    private int _total;

    private BlockItems(ItemLayout layout) => _layout = layout;

    public static IReadOnlyList<BlockItem> Of(IEnumerable<SourceLine> lines)
    {
        var parted = BlockLines.Part(lines);
        var items = new BlockItems(ItemLayout.Of(parted));
        foreach (var line in parted)
            items.Add(line);
        items.Close();
        return items._items;
    }

    private void Add(SourceLine line)
    {
        if (AreaHeadings.SectionOf(line) is { } section)
        {
            Close();
            _section = section;
            _isFootnote = false;
        }
        else if (!IsInFootnote(line))
            AddText(line);
        _last = line;
    }

    private void AddText(SourceLine line)
    {
        if (_lines.Count == 0 || _layout.Begins(line, _lines[0].Line, _lines[^1].Line) || ItemLayout.IsBullet(line))
            Close();
        if (!ListItem.IsLoneMark(line))
            Append(line, ItemLayout.IsBullet(line) && ListItem.TryRead(line, out var item) ? item.Text : line.Text);
    }

    private bool IsInFootnote(SourceLine line)
    {
        if (FootnoteLines.Begins(line))
        {
            _isFootnote = true;
            return true;
        }

        _isFootnote = _isFootnote && _last is { } last && line.Number - last.Number == 1 && !last.Text.EndsWith('.') && !ItemLayout.IsBullet(line);
        return _isFootnote;
    }

    private void Append(SourceLine line, string text)
    {
        if (text.Length == 0 && _text.Length > 0)
            return;
        var room = Math.Min(LongestItem - _text.Length, LongestBlock - _total);
        if (text.Length > room)
        {
            _isCut = true;
            text = text[..Math.Max(0, room)];
        }

        _total += text.Length;
        if (_text.Length > 0 && _text[^1] != '-')
            _text.Append(' ');
        _lines.Add((_text.Length, line));
        _text.Append(text);
    }

    private void Close()
    {
        if (_text.Length > 0)
            _items.Add(new BlockItem(_section, _text.ToString(), _lines) { IsCut = _isCut });
        _isCut = false;
        _text.Clear();
        _lines = [];
    }
}
