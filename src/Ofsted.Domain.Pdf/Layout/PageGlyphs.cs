using System.Runtime.InteropServices;
using Ofsted.Domain.Pdf.Content;

namespace Ofsted.Domain.Pdf.Layout;

/// <summary>The glyphs of a page: as they are drawn, and by their places in runs and in words. One serves a file, a page after the other.</summary>
internal sealed class PageGlyphs
{
    private const string RaisedDigits = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    private readonly List<int> _visible = [];
    private readonly List<int> _inOrder = [];

    /// <summary>The glyphs in the order in which they are drawn.</summary>
    public List<Glyph> Drawn { get; } = [];

    public int VisibleCount => _visible.Count;

    public int InOrderCount => _inOrder.Count;

    public void Clear()
    {
        Drawn.Clear();
        _visible.Clear();
        _inOrder.Clear();
    }

    public void AddVisible(int drawn) => _visible.Add(drawn);

    public void AddInOrder(int visible) => _inOrder.Add(_visible[visible]);

    public ref readonly Glyph Visible(int place) => ref CollectionsMarshal.AsSpan(Drawn)[_visible[place]];

    public ref readonly Glyph InOrder(int place) => ref CollectionsMarshal.AsSpan(Drawn)[_inOrder[place]];

    /// <summary>Writes a run of nothing but digits as raised digits.</summary>
    public void Raise(Run run)
    {
        for (var i = run.Start; i < run.End; i++)
        {
            if (Visible(i).Text is not [>= '0' and <= '9'])
                return;
        }

        for (var i = run.Start; i < run.End; i++)
            Drawn[_visible[i]] = Visible(i) with { Text = RaisedDigits[Visible(i).Text[0] - '0'].ToString() };
    }
}
