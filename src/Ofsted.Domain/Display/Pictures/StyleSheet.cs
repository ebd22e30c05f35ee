using System.Text;

namespace Ofsted.Domain.Display;

/// <summary>The style sheet of a picture: plain rules, and those of a dark screen, which paper never sees.</summary>
internal static class StyleSheet
{
    private const string Font = "font-family:Arial,Helvetica,'Liberation Sans',sans-serif";

    /// <summary>A prefix for each theme, since styles of pictures within one page see each other.</summary>
    public static string Prefix(PictureTheme theme) => theme switch
    {
        PictureTheme.Light => "ofl-",
        PictureTheme.Dark => "ofk-",
        _ => "ofd-",
    };

    public static string Of(PictureTheme theme, IReadOnlyCollection<Ink> inks)
    {
        var prefix = Prefix(theme);
        var text = new StringBuilder();
        text.Append('.').Append(prefix).Append("x{").Append(Font).Append('}');
        foreach (var ink in inks)
            Append(text, prefix, ink, ink.Light, ink.Rest);
        if (theme == PictureTheme.Light)
            return text.ToString();

        text.Append(theme == PictureTheme.Dark ? "@media screen{" : "@media screen and (prefers-color-scheme:dark){");
        foreach (var ink in inks.Where(ink => ink.Light != ink.Dark))
            Append(text, prefix, ink, ink.Dark, "");
        return text.Append('}').ToString();
    }

    private static void Append(StringBuilder text, string prefix, Ink ink, (string Fill, string Line) colours, string rest)
    {
        text.Append('.').Append(prefix).Append(ink.Name).Append("{fill:").Append(colours.Fill);
        if (colours.Line.Length > 0)
            text.Append(";stroke:").Append(colours.Line);
        if (rest.Length > 0)
            text.Append(';').Append(rest);
        text.Append('}');
    }
}
