using Ofsted.Domain.Pdf.Content;

namespace Ofsted.Domain.Pdf.Layout;

/// <summary>Visible glyphs that follow each other closely on one baseline: a part of the page's, in the order in which they are drawn.</summary>
internal sealed class Run(int order, int start, in Glyph first)
{
    public int Order => order;

    /// <summary>The first of its places in the list of visible glyphs.</summary>
    public int Start { get; } = start;

    /// <summary>The place after its last.</summary>
    public int End { get; private set; } = start + 1;

    public double Baseline { get; } = first.Baseline;

    public double Size { get; } = first.Size;

    public double Left { get; } = first.Left;

    public double Right { get; private set; } = first.Right;

    /// <summary>The larger run at whose right edge this one is raised, or null.</summary>
    public Run? Carrier { get; set; }

    /// <summary>Takes the next visible glyph.</summary>
    public void TakeNext(in Glyph glyph) => (Right, End) = (glyph.Right, End + 1);
}
