using System.Globalization;
using System.Net;
using System.Text;
using Ofsted.Domain.Pdf;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.PdfTests;

/// <summary>Draws a page as its words and the outlines of its values, from the places that the package gives.</summary>
internal static class PagePicture
{
    private const double Margin = 2;
    private const double LabelIndent = 8;

    /// <summary>What a letter of a label takes on average, in points, in DejaVu Sans, the widest of the fonts that browsers fall back to.</summary>
    private const double LetterWidth = 6.2;

    public static string Draw(PdfReading reading, int number)
    {
        var page = reading.Pages[number - 1];
        var width = Math.Ceiling(page.Width + LabelIndent + (LetterWidth * reading.Report.Values.Max(value => Label(value.Path).Length)));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:0} {page.Height:0}" width="{width:0}" height="{page.Height:0}" role="img" font-family="Helvetica, Arial, sans-serif">""");
        svg.Append("\n<title>A page of an invented report with its values outlined</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"""<rect width="100%" height="100%" fill="#fff"/><rect width="{page.Width:0}" height="100%" fill="#fff" stroke="#888"/>""").Append('\n');
        foreach (var word in reading.Text.Lines.Where(line => line.Page == number).SelectMany(line => line.Words))
            DrawWord(svg, page, word);
        foreach (var value in reading.Report.Values)
        {
            var places = PlacesOf(reading, value).Where(place => place.Page == number).ToList();
            foreach (var place in places)
                DrawOutline(svg, page, value.Path, place.Area);
            if (places.Count > 0)
                DrawLabel(svg, page, value.Path, places[0].Area);
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>A rectangle for a value, or one for each line of an item.</summary>
    private static IReadOnlyList<PdfPlace> PlacesOf(PdfReading reading, ReadValue value)
    {
        const string Items = "$.recommendations[";
        if (value.Line is { } line && value.Path.StartsWith(Items, StringComparison.Ordinal) && value.Path.EndsWith(']'))
            return reading.PlacesOf(line, reading.Event!.Recommendations![int.Parse(value.Path[Items.Length..^1], CultureInfo.InvariantCulture)].Text);
        return reading.PlaceOf(value) is { } place ? [place] : [];
    }

    private static void DrawWord(StringBuilder svg, PdfPage page, PdfWord word)
    {
        var baseline = page.Height - word.Area.Bottom - (0.2 * word.Area.Height);
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{word.Area.Left:0.#}" y="{baseline:0.#}" font-size="{word.Area.Height:0.#}" textLength="{word.Area.Width:0.#}" lengthAdjust="spacingAndGlyphs" fill="#222">{WebUtility.HtmlEncode(word.Text)}</text>""").Append('\n');
    }

    private static void DrawOutline(StringBuilder svg, PdfPage page, string path, PdfRectangle area)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<rect x="{area.Left - Margin:0.#}" y="{page.Height - area.Top - Margin:0.#}" width="{area.Width + (2 * Margin):0.#}" height="{area.Height + (2 * Margin):0.#}" fill="#1d70b8" fill-opacity="0.08" stroke="#1d70b8"><title>{WebUtility.HtmlEncode(path)}</title></rect>""").Append('\n');
    }

    private static void DrawLabel(StringBuilder svg, PdfPage page, string path, PdfRectangle area)
    {
        svg.Append(CultureInfo.InvariantCulture, $"""<text x="{page.Width + LabelIndent:0.#}" y="{page.Height - area.Bottom - 3:0.#}" font-size="10" fill="#0b4a80">{WebUtility.HtmlEncode(Label(path))}</text>""").Append('\n');
    }

    private static string Label(string path) => path[2..];
}
