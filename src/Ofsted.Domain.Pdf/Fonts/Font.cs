using Ofsted.Domain.Pdf.Documents;
using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Fonts;

/// <summary>What the codes of a font stand for and how wide their glyphs are. Embedded font programs are never opened.</summary>
internal abstract class Font
{
    protected const double Thousandth = 0.001;

    /// <summary>The name, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is written from top to bottom.</summary>
    public bool IsVertical { get; init; }

    protected CharacterMap? ToUnicode { get; init; }

    /// <summary>The next glyph of a string.</summary>
    /// <param name="bytes">What is left of the string; not empty.</param>
    /// <param name="length">How many bytes the code takes.</param>
    public abstract FontGlyph Next(ReadOnlySpan<byte> bytes, out int length);

    public static Font? Read(PdfFile file, Value? value)
    {
        if (file.Get<DictionaryValue>(value) is not { } dictionary)
            return null;
        return file.Name(dictionary["Subtype"]) == "Type0" ? CompositeFont.Read(file, dictionary) : SimpleFont.Read(file, dictionary);
    }

    protected static string NameOf(PdfFile file, DictionaryValue dictionary) => file.Name(dictionary["BaseFont"]) is { Length: > 0 } name ? name : "without name";

    protected static CharacterMap? MapOf(PdfFile file, Value? value, string name)
    {
        if (file.Get<StreamValue>(value) is not { } stream)
            return null;
        var decoded = file.Streams.Decode(stream);
        if (decoded.IsDamaged || decoded.IsUnknown)
            file.Log.Error(PdfFindingCodes.FontDamaged, $"The table of characters of the font {name} is damaged: its text may be wrong.");
        return decoded.IsUnknown ? null : CharacterMap.Read(decoded.Bytes, file.Work);
    }
}
