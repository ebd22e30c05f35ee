using Ofsted.Domain.Pdf.Content;

namespace Ofsted.Domain.Pdf.Layout;

/// <summary>Glyphs that follow each other closely on one baseline.</summary>
internal sealed class Run(int order, Glyph first)
{
    private const string RaisedDigits = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    public int Order => order;

    public List<Glyph> Glyphs { get; } = [first];

    public double Baseline => first.Baseline;

    public double Size => first.Size;

    public double Left => first.Left;

    public double Right => Glyphs[^1].Right;

    /// <summary>The larger run at whose right edge this one stands raised, or null.</summary>
    public Run? Carrier { get; set; }

    public void Add(in Glyph glyph) => Glyphs.Add(glyph);

    /// <summary>Writes a run of nothing but digits as raised digits.</summary>
    public void Raise()
    {
        if (!Glyphs.TrueForAll(glyph => glyph.Text is [>= '0' and <= '9']))
            return;
        for (var i = 0; i < Glyphs.Count; i++)
            Glyphs[i] = Glyphs[i] with { Text = RaisedDigits[Glyphs[i].Text[0] - '0'].ToString() };
    }
}
