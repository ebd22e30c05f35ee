using Ofsted.Domain.Internal;
using System.Globalization;
using System.Text;

namespace Ofsted.Domain.Display;

/// <summary>A picture while it is drawn, from the top down: the words around it, and what it is drawn with.</summary>
internal sealed class Canvas
{
    public const double Margin = 16;
    public const double SmallText = 12;

    private const double TitleText = 18;
    private const int NoteLines = 6;
    private const int LongestOfAnyFont = 4;

    private readonly PictureOptions _options;
    private readonly string _prefix;
    private readonly string _id;
    private readonly string _title;
    private readonly string _description;
    private readonly StringBuilder _behind = new();
    private readonly StringBuilder _front = new();
    private readonly HashSet<Mark> _marks = [];
    private readonly HashSet<Ink> _inks = [Ink.Surface];

    public Canvas(PictureOptions options, string title, string description)
    {
        _options = options;
        _title = SingleLine.Of(options.Title ?? title);
        _description = description;
        _prefix = StyleSheet.Prefix(options.Theme);
        _id = Identity.Of($"{_title}\n{options.Width}\n{options.Theme}\n{_description}");
        Width = options.BoundedWidth;
        Y = Margin;
        foreach (var line in TextMetrics.Wrap(_title, TitleText, Right - Margin, lines: 3, isBold: true))
        {
            Y += TitleText;
            Text(Ink.Heading, Margin, Y, line, TitleText);
            Y += 4;
        }
    }

    public double Width { get; }

    public double Right => Width - Margin;

    /// <summary>Whether the picture is as narrow as a phone.</summary>
    public bool IsNarrow => Width < 560;

    /// <summary>Where the next thing goes.</summary>
    public double Y { get; set; }

    /// <summary>The marks that were drawn, in the order of a legend.</summary>
    public IEnumerable<Mark> Marks => Mark.All.Where(_marks.Contains).ToList();

    /// <summary>Writes a line. One that is longer than a year keeps its room in a wider font too, which is drawn narrower.</summary>
    public void Text(Ink ink, double x, double y, string text, double size = SmallText, string anchor = "start")
    {
        _front.Append(CultureInfo.InvariantCulture, $"<text class=\"{Class(ink)}\" x=\"{Number(x)}\" y=\"{Number(y)}\" font-size=\"{Number(size)}\"");
        if (anchor != "start")
            _front.Append(CultureInfo.InvariantCulture, $" text-anchor=\"{anchor}\"");
        if (text.Length > LongestOfAnyFont)
            _front.Append(CultureInfo.InvariantCulture, $" textLength=\"{Number(TextMetrics.Width(text, size, ink == Ink.Heading))}\" lengthAdjust=\"spacingAndGlyphs\"");
        _front.Append('>').Append(Markup.Escape(text)).Append("</text>");
    }

    /// <summary>Lines of small text of lesser weight across the picture.</summary>
    public void Paragraph(string text, int lines = NoteLines)
    {
        foreach (var line in TextMetrics.Wrap(SingleLine.Of(text), SmallText, Right - Margin, lines))
        {
            Y += 16;
            Text(Ink.Quiet, Margin, Y, line);
        }
    }

    public void Rectangle(Ink ink, double x, double y, double width, double height, double corner = 0, string? title = null)
    {
        _front.Append(CultureInfo.InvariantCulture, $"<rect class=\"{Class(ink)}\" x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\"");
        if (corner > 0)
            _front.Append(CultureInfo.InvariantCulture, $" rx=\"{Number(corner)}\"");
        Close(title, "rect");
    }

    public void Line(Ink ink, double fromX, double fromY, double toX, double toY) => Line(_front, ink, fromX, fromY, toX, toY);

    /// <summary>A line behind everything else, such as one of a grid.</summary>
    public void LineBehind(Ink ink, double fromX, double fromY, double toX, double toY) => Line(_behind, ink, fromX, fromY, toX, toY);

    public void Put(Mark mark, double x, double y, string? title = null)
    {
        _marks.Add(mark);
        _inks.Add(mark.Shape);
        if (mark.Letter.Length > 0)
            _inks.Add(mark.LetterInk);
        _front.Append(CultureInfo.InvariantCulture, $"<use href=\"#{_id}{mark.Name}\" x=\"{Number(x)}\" y=\"{Number(y)}\"");
        Close(title, "use");
    }

    /// <summary>The picture as a document of its own, which can also be part of a page.</summary>
    public string Finish()
    {
        if (_options.Note is { } note)
        {
            Y += 4;
            Paragraph(note);
        }

        var height = Number(Math.Ceiling(Y + Margin));
        var width = Number(Width);
        var inks = Ink.All.Where(_inks.Contains).ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{_prefix}x\" role=\"img\" aria-labelledby=\"{_id}-title {_id}-desc\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{_id}-title\">{Markup.Escape(_title)}</title>")
            .Append(CultureInfo.InvariantCulture, $"<desc id=\"{_id}-desc\">{Markup.Escape(_description)}</desc>")
            .Append("<style>").Append(StyleSheet.Of(_options.Theme, inks)).Append("</style>");
        Define(text);
        return text
            .Append(CultureInfo.InvariantCulture, $"<rect class=\"{_prefix}{Ink.Surface.Name}\" width=\"{width}\" height=\"{height}\"/>")
            .Append(_behind).Append(_front).Append("</svg>\n").ToString();
    }

    private static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    private void Line(StringBuilder layer, Ink ink, double fromX, double fromY, double toX, double toY) =>
        layer.Append(CultureInfo.InvariantCulture, $"<path class=\"{Class(ink)}\" d=\"M{Number(fromX)} {Number(fromY)}L{Number(toX)} {Number(toY)}\"/>");

    private void Close(string? title, string element)
    {
        if (title is null)
            _front.Append("/>");
        else
            _front.Append("><title>").Append(Markup.Escape(title)).Append("</title></").Append(element).Append('>');
    }

    private string Class(Ink ink)
    {
        _inks.Add(ink);
        return _prefix + ink.Name;
    }

    private void Define(StringBuilder text)
    {
        if (_marks.Count == 0)
            return;

        text.Append("<defs>");
        foreach (var mark in Marks)
        {
            text.Append(CultureInfo.InvariantCulture, $"<g id=\"{_id}{mark.Name}\"><path class=\"{_prefix}{mark.Shape.Name}\" d=\"{mark.Path}\"/>");
            if (mark.Letter.Length > 0)
                text.Append(CultureInfo.InvariantCulture, $"<text class=\"{_prefix}{mark.LetterInk.Name}\" y=\"4.5\" font-size=\"13\" text-anchor=\"middle\">{mark.Letter}</text>");
            text.Append("</g>");
        }

        text.Append("</defs>");
    }
}
