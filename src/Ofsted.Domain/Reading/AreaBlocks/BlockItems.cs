using System.Text;
using Ofsted.Domain.Reading.Lines;

namespace Ofsted.Domain.Reading.AreaBlocks;

/// <summary>Puts the lines of the area information together to items, under their sub-headings and without footnotes.</summary>
internal sealed class BlockItems
{
    private readonly List<BlockItem> _items = [];
    private readonly StringBuilder _text = new();
    private readonly bool _hasBullets;
    private List<(int Start, SourceLine Line)> _lines = [];
    private AreaSection _section;
    private SourceLine? _last;
    private bool _isFootnote;

    private BlockItems(bool hasBullets) => _hasBullets = hasBullets;

    public static IReadOnlyList<BlockItem> Of(IReadOnlyList<SourceLine> lines)
    {
        var bullets = lines.Count(IsBullet);
        var items = new BlockItems(hasBullets: bullets > 3);
        foreach (var line in lines)
            items.Add(line);
        items.Close();
        return items._items;
    }

    private static bool IsBullet(SourceLine line) => ListItem.IsLoneMark(line) || (ListItem.TryRead(line, out var item) && item.Number is null);

    private void Add(SourceLine line)
    {
        if (AreaHeadings.SectionOf(line) is { } section)
        {
            Close();
            _section = section;
            _isFootnote = false;
            _last = line;
            return;
        }

        if (IsInFootnote(line))
        {
            _last = line;
            return;
        }

        var isBullet = IsBullet(line);
        if (isBullet || (!_hasBullets && BeginsItem(line)) || (_section == AreaSection.Unspecified && _text.Length == 0))
            Close();
        if (!ListItem.IsLoneMark(line))
            Append(line, isBullet && ListItem.TryRead(line, out var item) ? item.Text : line.Text);
        _last = line;
    }

    /// <summary>Where bullets are lost, their indentation may be left; else an item begins where one has ended.</summary>
    private bool BeginsItem(SourceLine line)
    {
        if (_last is null || _text.Length == 0)
            return true;
        if (line.Indent > 0 && _lines.Count > 0 && (_lines[^1].Line.Indent == 0 || _lines.Count == 1) && line.Indent <= 8 && line.Indent >= _lines[0].Line.Indent)
            return true;
        var last = _text[^1];
        return last is '.' or ':' || (line.Number - _last.Number > 1 && char.IsUpper(line.Text[0]));
    }

    private bool IsInFootnote(SourceLine line)
    {
        if (FootnoteLines.Begins(line))
        {
            _isFootnote = true;
            return true;
        }

        var continues = _isFootnote && _last is { } last && line.Number - last.Number == 1 && !last.Text.EndsWith('.') && !IsBullet(line);
        _isFootnote = continues;
        return continues;
    }

    private void Append(SourceLine line, string text)
    {
        if (text.Length == 0 && _text.Length > 0)
            return;
        if (_text.Length > 0 && _text[^1] != '-')
            _text.Append(' ');
        _lines.Add((_text.Length, line));
        _text.Append(text);
    }

    private void Close()
    {
        if (_text.Length > 0)
            _items.Add(new BlockItem(_section, _text.ToString(), _lines));
        _text.Clear();
        _lines = [];
    }
}
