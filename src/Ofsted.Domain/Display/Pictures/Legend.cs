namespace Ofsted.Domain.Display;

/// <summary>The legend: what was drawn and what it means, in as many lines as it needs.</summary>
internal sealed class Legend
{
    private const double Gap = 18;
    private const double LineHeight = 28;
    private const double LineSample = 34;

    private readonly Canvas _canvas;
    private double _x;

    private Legend(Canvas canvas)
    {
        _canvas = canvas;
        _x = Canvas.Margin;
        canvas.Y += LineHeight;
    }

    public static Legend Of(Canvas canvas) => Of(canvas, canvas.Marks);

    public static Legend Of(Canvas canvas, IEnumerable<Mark> marks)
    {
        var legend = new Legend(canvas);
        foreach (var mark in Mark.All.Intersect(marks).ToList())
        {
            var half = mark.Letter.Length > 0 ? Mark.Radius : 7;
            legend.Add(2 * half, mark.Label, (x, y) => canvas.Put(mark, x + half, y));
        }

        return legend;
    }

    /// <summary>A bar that runs up to the next mark, and what that means.</summary>
    public void AddBar(Ink ink, string label) =>
        Add(LineSample, label, (x, y) => _canvas.Rectangle(ink, x, y - Lane.BarHeight / 2, LineSample, Lane.BarHeight));

    /// <summary>A bar that goes on as dots, and what that means.</summary>
    public void AddDots(Ink ink, string label) => Add(LineSample, label, (x, y) =>
    {
        _canvas.Rectangle(ink, x, y - Lane.BarHeight / 2, 12, Lane.BarHeight);
        _canvas.Line(Ink.Link, x + 18, y, x + LineSample, y);
    });

    /// <summary>A bar that ends before the next mark, and what that means.</summary>
    public void AddGap(Ink ink, string label) => Add(LineSample, label, (x, y) =>
    {
        _canvas.Rectangle(ink, x, y - Lane.BarHeight / 2, 12, Lane.BarHeight);
        _canvas.Rectangle(ink, x + LineSample - 6, y - Lane.BarHeight / 2, 6, Lane.BarHeight);
    });

    private void Add(double sample, string label, Action<double, double> draw)
    {
        var width = sample + 6 + TextMetrics.Width(label, Canvas.SmallText);
        if (_x > Canvas.Margin && _x + width > _canvas.Right)
        {
            _x = Canvas.Margin;
            _canvas.Y += LineHeight;
        }

        draw(_x, _canvas.Y);
        _canvas.Text(Ink.Text, _x + sample + 6, _canvas.Y + 4, TextMetrics.Fit(label, Canvas.SmallText, _canvas.Right - _x - sample - 6));
        _x += width + Gap;
    }
}
