namespace Ofsted.Domain.Pdf.Fonts;

/// <summary>The characters of the codes of a font that has no table of its own. Code 0 stands for none.</summary>
internal static class Encodings
{
    private const int Half = 128;

    private const string WindowsUpper = "\u20AC\u2022\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u2022\u017D\u2022"
        + "\u2022\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u2022\u017E\u0178"
        + "\u0020\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u002D\u00AE\u00AF"
        + "\u00B0\u00B1\u00B2\u00B3\u00B4\u00B5\u00B6\u00B7\u00B8\u00B9\u00BA\u00BB\u00BC\u00BD\u00BE\u00BF"
        + "\u00C0\u00C1\u00C2\u00C3\u00C4\u00C5\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB\u00CC\u00CD\u00CE\u00CF"
        + "\u00D0\u00D1\u00D2\u00D3\u00D4\u00D5\u00D6\u00D7\u00D8\u00D9\u00DA\u00DB\u00DC\u00DD\u00DE\u00DF"
        + "\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE\u00EF"
        + "\u00F0\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F7\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE\u00FF";

    private const string MacUpper = "\u00C4\u00C5\u00C7\u00C9\u00D1\u00D6\u00DC\u00E1\u00E0\u00E2\u00E4\u00E3\u00E5\u00E7\u00E9\u00E8"
        + "\u00EA\u00EB\u00ED\u00EC\u00EE\u00EF\u00F1\u00F3\u00F2\u00F4\u00F6\u00F5\u00FA\u00F9\u00FB\u00FC"
        + "\u2020\u00B0\u00A2\u00A3\u00A7\u2022\u00B6\u00DF\u00AE\u00A9\u2122\u00B4\u00A8\u2260\u00C6\u00D8"
        + "\u221E\u00B1\u2264\u2265\u00A5\u00B5\u2202\u2211\u220F\u03C0\u222B\u00AA\u00BA\u03A9\u00E6\u00F8"
        + "\u00BF\u00A1\u00AC\u221A\u0192\u2248\u2206\u00AB\u00BB\u2026\u0020\u00C0\u00C3\u00D5\u0152\u0153"
        + "\u2013\u2014\u201C\u201D\u2018\u2019\u00F7\u25CA\u00FF\u0178\u2044\u00A4\u2039\u203A\uFB01\uFB02"
        + "\u2021\u00B7\u201A\u201E\u2030\u00C2\u00CA\u00C1\u00CB\u00C8\u00CD\u00CE\u00CF\u00CC\u00D3\u00D4"
        + "\uF8FF\u00D2\u00DA\u00DB\u00D9\u0131\u02C6\u02DC\u00AF\u02D8\u02D9\u02DA\u00B8\u02DD\u02DB\u02C7";

    private const string StandardUpper = "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"
        + "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"
        + "\u0000\u00A1\u00A2\u00A3\u2044\u00A5\u0192\u00A7\u00A4\u0027\u201C\u00AB\u2039\u203A\uFB01\uFB02"
        + "\u0000\u2013\u2020\u2021\u00B7\u0000\u00B6\u2022\u201A\u201E\u201D\u00BB\u2026\u2030\u0000\u00BF"
        + "\u0000\u0060\u00B4\u02C6\u02DC\u00AF\u02D8\u02D9\u00A8\u0000\u02DA\u00B8\u0000\u02DD\u02DB\u02C7"
        + "\u2014\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"
        + "\u0000\u00C6\u0000\u00AA\u0000\u0000\u0000\u0000\u0141\u00D8\u0152\u00BA\u0000\u0000\u0000\u0000"
        + "\u0000\u00E6\u0000\u0000\u0000\u0131\u0000\u0000\u0142\u00F8\u0153\u00DF\u0000\u0000\u0000\u0000";

    private static readonly string?[] Windows = Texts(WindowsUpper);
    private static readonly string?[] Mac = Texts(MacUpper);
    private static readonly string?[] Standard = Texts(StandardUpper);

    /// <summary>The texts of the 256 codes of an encoding, to be changed by who asked; those of Windows where the name is none that is known.</summary>
    public static string?[] TextsOf(string? name) => (string?[])(name switch
    {
        "MacRomanEncoding" => Mac,
        "StandardEncoding" => Standard,
        _ => Windows,
    }).Clone();

    private static string?[] Texts(string upper)
    {
        var texts = new string?[2 * Half];
        for (var code = ' '; code < Half; code++)
            texts[code] = code.ToString();
        for (var i = 0; i < Half; i++)
            texts[Half + i] = upper[i] == '\0' ? null : upper[i].ToString();
        if (upper == StandardUpper)
            (texts['\''], texts['`']) = ("\u2019", "\u2018");
        return texts;
    }
}
