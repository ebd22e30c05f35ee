using Ofsted.Domain.Pdf.Content;
using Ofsted.Domain.Pdf.Documents;

namespace Ofsted.Domain.Pdf.Layout;

/// <summary>Glyphs without a blank between them.</summary>
internal sealed class PageWord
{
    private const int StepsOfLook = 20;

    public List<Glyph> Glyphs { get; } = [];

    public double Left => Glyphs[0].Left;

    public double Right => Glyphs[^1].Right;

    public double Size => Glyphs[0].Size;

    /// <summary>Whether a glyph repeats one that is there, as bold print is imitated.</summary>
    public bool IsOverprinted(in Glyph glyph, double tolerance, Work work)
    {
        for (var i = Glyphs.Count - 1; i >= 0 && Glyphs[i].Right > glyph.Left - tolerance; i--)
        {
            work.Spend(StepsOfLook);
            if (Glyphs[i].Text == glyph.Text && Math.Abs(Glyphs[i].Left - glyph.Left) <= tolerance && Math.Abs(Glyphs[i].Baseline - glyph.Baseline) <= tolerance)
                return true;
        }

        return false;
    }
}
