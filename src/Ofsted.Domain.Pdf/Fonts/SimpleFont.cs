using Ofsted.Domain.Pdf.Documents;
using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Fonts;

/// <summary>A font of one byte a glyph.</summary>
internal sealed class SimpleFont : Font
{
    private const int Codes = 256;

    private readonly FontGlyph[] _glyphs = new FontGlyph[Codes];

    public override FontGlyph Next(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 1;
        return _glyphs[bytes[0]];
    }

    public static SimpleFont Read(PdfFile file, DictionaryValue dictionary)
    {
        var name = NameOf(file, dictionary);
        var font = new SimpleFont { Name = name, ToUnicode = MapOf(file, dictionary["ToUnicode"], name) };
        var texts = TextsOf(file, dictionary);
        var descriptor = file.Get<DictionaryValue>(dictionary["FontDescriptor"]);
        var missing = file.Number(descriptor?["MissingWidth"]) ?? 0;
        var widths = file.Get<ArrayValue>(dictionary["Widths"]);
        var first = file.Whole(dictionary["FirstChar"]) ?? 0;
        var unit = file.Name(dictionary["Subtype"]) == "Type3" ? UnitOf(file, dictionary) : Thousandth;
        for (var code = 0; code < Codes; code++)
        {
            var text = font.ToUnicode?.TextOf((uint)code) ?? texts[code];
            var index = (long)code - first;
            var width = widths is not null && index >= 0 && index < widths.Items.Count ? file.Number(widths.Items[(int)index]) : null;
            width ??= widths is null ? GlyphTable.Default.WidthOf(name, text) ?? missing : missing;
            font._glyphs[code] = new FontGlyph(text, width.Value * unit, code == ' ');
        }

        return font;
    }

    private static double UnitOf(PdfFile file, DictionaryValue dictionary) =>
        file.Get<ArrayValue>(dictionary["FontMatrix"]) is { Items: [var scale, ..] } ? file.Number(scale) ?? Thousandth : Thousandth;

    private static string?[] TextsOf(PdfFile file, DictionaryValue dictionary)
    {
        switch (file.Resolve(dictionary["Encoding"]))
        {
            case NameValue name:
                return Encodings.TextsOf(name.Text);
            case DictionaryValue encoding:
                var texts = Encodings.TextsOf(file.Name(encoding["BaseEncoding"]) ?? Implied(file, dictionary));
                Differ(file, texts, file.Get<ArrayValue>(encoding["Differences"]));
                return texts;
            default:
                return Encodings.TextsOf(Implied(file, dictionary));
        }
    }

    private static string Implied(PdfFile file, DictionaryValue dictionary) =>
        file.Name(dictionary["Subtype"]) == "Type1" ? "StandardEncoding" : "WinAnsiEncoding";

    private static void Differ(PdfFile file, string?[] texts, ArrayValue? differences)
    {
        var code = 0;
        foreach (var item in differences?.Items ?? [])
        {
            switch (file.Resolve(item))
            {
                case NumberValue { Whole: { } next }:
                    code = next;
                    break;
                case NameValue name:
                    if (code is >= 0 and < Codes && name.Text != ".notdef")
                        texts[code] = GlyphTable.Default.TextOf(name.Text);
                    code = Math.Min(code, Codes) + 1;
                    break;
            }
        }
    }
}
