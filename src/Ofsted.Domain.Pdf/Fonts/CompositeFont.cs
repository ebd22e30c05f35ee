using Ofsted.Domain.Pdf.Documents;
using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Fonts;

/// <summary>A font of several bytes a glyph.</summary>
internal sealed class CompositeFont : Font
{
    private const double UsualWidth = 1000;
    private const int MostWidths = 100_000;

    private readonly Dictionary<uint, FontGlyph> _glyphs = [];
    private readonly Work _work;
    private readonly Dictionary<uint, double> _widths = [];
    private readonly List<(uint First, uint Last, double Width)> _ranges = [];
    private CharacterMap? _encoding;
    private double _defaultWidth = UsualWidth;

    private CompositeFont(Work work) => _work = work;

    public override FontGlyph Next(ReadOnlySpan<byte> bytes, out int length)
    {
        uint code;
        if (_encoding is not null)
            code = _encoding.ReadCode(bytes, out length);
        else if (bytes.Length >= 2)
            (code, length) = (((uint)bytes[0] << 8) | bytes[1], 2);
        else
            (code, length) = (bytes[0], 1);

        if (_glyphs.TryGetValue(code, out var known))
            return known;
        var glyph = _encoding?.GlyphOf(code) ?? code;
        var found = new FontGlyph(ToUnicode?.TextOf(code), WidthOf(glyph) * Thousandth, length == 1 && code == ' ');
        _glyphs[code] = found;
        return found;
    }

    public static CompositeFont Read(PdfFile file, DictionaryValue dictionary)
    {
        var name = NameOf(file, dictionary);
        var encoding = file.Resolve(dictionary["Encoding"]);
        var font = new CompositeFont(file.Work)
        {
            Name = name,
            ToUnicode = MapOf(file, dictionary["ToUnicode"], name),
            IsVertical = encoding is NameValue { Text: ['.', ..] or [.., '-', 'V'] },
            _encoding = encoding is StreamValue ? MapOf(file, encoding, name) : null,
        };
        if (file.Get<ArrayValue>(dictionary["DescendantFonts"]) is { Items: [var first, ..] } && file.Get<DictionaryValue>(first) is { } descendant)
        {
            font._defaultWidth = file.Number(descendant["DW"]) ?? UsualWidth;
            font.ReadWidths(file, file.Get<ArrayValue>(descendant["W"])?.Items ?? []);
        }
        else
        {
            file.Log.Error(PdfFindingCodes.FontDamaged, $"The font {name} is damaged: its text may be wrong.");
        }

        return font;
    }

    private void ReadWidths(PdfFile file, List<Value?> items)
    {
        for (var i = 0; i + 1 < items.Count;)
        {
            if (file.Whole(items[i++]) is not { } first || first < 0)
                continue;
            switch (file.Resolve(items[i++]))
            {
                case ArrayValue widths:
                    file.Work.Spend(widths.Items.Count);
                    for (var j = 0; j < widths.Items.Count && _widths.Count < MostWidths; j++)
                        _widths[(uint)first + (uint)j] = file.Number(widths.Items[j]) ?? _defaultWidth;
                    break;
                case NumberValue { Whole: >= 0 and var last } when i < items.Count:
                    _ranges.Add(((uint)first, (uint)last, file.Number(items[i++]) ?? _defaultWidth));
                    break;
            }
        }
    }

    private double WidthOf(uint glyph)
    {
        if (_widths.TryGetValue(glyph, out var width))
            return width;
        _work.Spend(_ranges.Count);
        foreach (var range in _ranges)
        {
            if (glyph >= range.First && glyph <= range.Last)
                return range.Width;
        }

        return _defaultWidth;
    }
}
