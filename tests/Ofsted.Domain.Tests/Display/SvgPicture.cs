using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ofsted.Domain.Tests;

/// <summary>A picture as a browser would take it: elements, styles of a light and of a dark screen, and what lies behind a text.</summary>
internal sealed class SvgPicture
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public SvgPicture(string text)
    {
        Text = text;
        Root = XDocument.Parse(text).Root!;
        var style = Root.Element(Svg + "style")!.Value;
        var media = style.IndexOf("@media", StringComparison.Ordinal);
        MediaQuery = media < 0 ? "" : style[media..style.IndexOf('{', media)];
        Light = Rules(media < 0 ? style : style[..media]);
        Dark = new Dictionary<string, Dictionary<string, string>>(Light);
        foreach (var (name, rule) in media < 0 ? [] : Rules(style[(style.IndexOf('{', media) + 1)..^1]))
            Dark[name] = Light[name].Concat(rule).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value);
    }

    public string Text { get; }

    public XElement Root { get; }

    /// <summary>The condition under which the dark rules hold; empty when there are none.</summary>
    public string MediaQuery { get; }

    public Dictionary<string, Dictionary<string, string>> Light { get; }

    public Dictionary<string, Dictionary<string, string>> Dark { get; }

    public string Title => Root.Element(Svg + "title")!.Value;

    public string Description => Root.Element(Svg + "desc")!.Value;

    public IReadOnlyList<string> Texts => [.. Root.Elements(Svg + "text").Select(text => text.Value)];

    /// <summary>What a pointer shows over marks and bars, in the order of drawing.</summary>
    public IReadOnlyList<string> Tips => [.. Root.Elements().Elements(Svg + "title").Select(title => title.Value)];

    public IEnumerable<XElement> Uses => Root.Elements(Svg + "use");

    public IEnumerable<XElement> Marks => Root.Elements(Svg + "defs").Elements(Svg + "g");

    /// <summary>The class of each text, and of what lies behind it.</summary>
    public IEnumerable<(string Text, string Behind)> TextsAndGrounds()
    {
        foreach (var mark in Marks.Where(mark => mark.Element(Svg + "text") is not null))
            yield return (Class(mark.Element(Svg + "text")!), Class(mark.Element(Svg + "path")!));

        var drawn = new List<XElement>();
        foreach (var element in Root.Elements())
        {
            if (element.Name == Svg + "rect")
                drawn.Add(element);
            else if (element.Name == Svg + "text")
                yield return (Class(element), Class(drawn.Last(rectangle => Holds(rectangle, element))));
        }
    }

    public static string Class(XElement element) => element.Attribute("class")!.Value;

    /// <summary>The contrast of two colours by WCAG 2.</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    public static double Number(XElement element, string name) =>
        element.Attribute(name) is { } attribute ? double.Parse(attribute.Value, CultureInfo.InvariantCulture) : 0;

    private static bool Holds(XElement rectangle, XElement text)
    {
        var inwards = text.Attribute("text-anchor") is null ? 3 : 0;
        var (x, y) = (Number(text, "x") + inwards, Number(text, "y") - 4);
        return Number(rectangle, "x") <= x && x <= Number(rectangle, "x") + Number(rectangle, "width")
            && Number(rectangle, "y") <= y && y <= Number(rectangle, "y") + Number(rectangle, "height");
    }

    private static Dictionary<string, Dictionary<string, string>> Rules(string css) => Regex.Matches(css, @"\.([\w-]+)\{([^}]*)\}").ToDictionary(
        rule => rule.Groups[1].Value,
        rule => rule.Groups[2].Value.Split(';').Select(one => one.Split(':', 2)).ToDictionary(pair => pair[0], pair => pair[1]));

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }
}
