namespace Ofsted.Domain.Pdf.Layout;

/// <summary>Glyphs without a blank between them: a part of the glyphs of a page in the order of its words.</summary>
internal sealed class PageWord(PageGlyphs glyphs, int start)
{
    public int Start { get; } = start;

    /// <summary>The place after its last glyph.</summary>
    public int End { get; set; } = start;

    public double Left => glyphs.InOrder(Start).Left;

    public double Right => glyphs.InOrder(End - 1).Right;

    public double Size => glyphs.InOrder(Start).Size;
}
