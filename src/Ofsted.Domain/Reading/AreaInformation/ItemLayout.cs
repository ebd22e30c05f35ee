using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>How the items of a block are set apart from each other: by bullets, or where they are lost by what is left of their indentation.</summary>
internal sealed class ItemLayout
{
    private const int FewBullets = 3;

    private readonly bool _hasBullets;
    private readonly int? _indentOfItems;
    private readonly bool _hangs;

    private ItemLayout(bool hasBullets, int? indentOfItems, bool hangs)
    {
        _hasBullets = hasBullets;
        _indentOfItems = indentOfItems;
        _hangs = hangs;
    }

    public static ItemLayout Of(List<SourceLine> lines)
    {
        var text = lines.Where(line => line.Text.Length > 0 && AreaHeadings.SectionOf(line) is null).ToList();
        var items = text.Where(line => char.IsUpper(line.Text[0])).Select(line => line.Indent).ToList();
        var others = text.Where(line => !char.IsUpper(line.Text[0])).Select(line => line.Indent).ToList();
        if (items.Count == 0 || others.Count == 0)
            return new ItemLayout(lines.Count(IsBullet) > FewBullets, null, hangs: false);
        var (ofItems, ofOthers) = (MostFrequent(items), MostFrequent(others));
        return new ItemLayout(lines.Count(IsBullet) > FewBullets, ofItems > others.Min() ? ofItems : null, ofOthers > ofItems);
    }

    public static bool IsBullet(SourceLine line) => ListItem.IsLoneMark(line) || (ListItem.TryRead(line, out var item) && item.Number is null);

    /// <summary>Whether a line begins an item.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">The first line of the item before.</param>
    /// <param name="last">The last line before it.</param>
    public bool Begins(SourceLine line, SourceLine first, SourceLine last)
    {
        if (_hasBullets)
            return IsBullet(line);
        if (_indentOfItems is { } indent)
            return line.Indent >= indent || (line.Number - last.Number > 1 && char.IsUpper(line.Text[0]));
        if (last.Text[^1] is '.' or ':')
            return true;
        if (_hangs && line.Indent != first.Indent)
            return line.Indent < first.Indent;
        return _hangs || (line.Number - last.Number > 1 && char.IsUpper(line.Text[0]));
    }

    private static int MostFrequent(List<int> values) =>
        values.GroupBy(value => value).OrderByDescending(group => group.Count()).First().Key;
}
