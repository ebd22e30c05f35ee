using System.Globalization;

namespace Ofsted.Domain.Pdf.Fonts;

/// <summary>What the names of glyphs stand for, and how wide the fonts that every reader has draw them.</summary>
internal sealed class GlyphTable
{
    private static readonly Lazy<GlyphTable> Loaded = new(Load);

    private readonly Dictionary<string, char> _characters = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Family, char Character), short> _widths = [];

    public static GlyphTable Default => Loaded.Value;

    /// <summary>The text that a name stands for, or null.</summary>
    public string? TextOf(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var plain = dot > 0 ? name[..dot] : name;
        if (_characters.TryGetValue(plain, out var character))
            return character.ToString();
        if (plain.StartsWith("uni", StringComparison.Ordinal) && plain.Length >= 7)
            return CodeText(plain.AsSpan(3, 4));
        return plain.StartsWith('u') && plain.Length is >= 5 and <= 7 ? CodeText(plain.AsSpan(1)) : null;
    }

    /// <summary>How wide one of the fonts that every reader has draws a character, in thousandths of its size; null when it does not.</summary>
    public int? WidthOf(string? font, string? text)
    {
        if (font is null || text is not { Length: 1 } || FamilyOf(font) is not { } family)
            return null;
        return family < 0 ? 600 : _widths.TryGetValue((family, text[0]), out var width) ? width : null;
    }

    private static int? FamilyOf(string font)
    {
        var isBold = font.Contains("Bold", StringComparison.OrdinalIgnoreCase);
        var isItalic = font.Contains("Italic", StringComparison.OrdinalIgnoreCase) || font.Contains("Oblique", StringComparison.OrdinalIgnoreCase);
        if (font.Contains("Courier", StringComparison.OrdinalIgnoreCase))
            return -1;
        if (font.Contains("Helvetica", StringComparison.OrdinalIgnoreCase) || font.Contains("Arial", StringComparison.OrdinalIgnoreCase))
            return isBold ? 1 : 0;
        if (font.Contains("Times", StringComparison.OrdinalIgnoreCase))
            return 2 + (isBold ? 1 : 0) + (isItalic ? 2 : 0);
        return null;
    }

    private static string? CodeText(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            ? char.ConvertFromUtf32(code)
            : null;

    private static GlyphTable Load()
    {
        var table = new GlyphTable();
        using var stream = typeof(GlyphTable).Assembly.GetManifestResourceStream("Ofsted.Domain.Pdf.glyphs.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            var character = (char)int.Parse(cells[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            table._characters[cells[0]] = character;
            for (var i = 2; i < cells.Length; i++)
            {
                if (cells[i].Length > 0)
                    table._widths[(i - 2, character)] = short.Parse(cells[i], CultureInfo.InvariantCulture);
            }
        }

        return table;
    }
}
