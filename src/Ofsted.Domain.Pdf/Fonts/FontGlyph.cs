namespace Ofsted.Domain.Pdf.Fonts;

/// <summary>A glyph of a font.</summary>
/// <param name="Text">The text, or null when it is not known.</param>
/// <param name="Width">The width, in parts of the font's size.</param>
/// <param name="IsSpaceCode">Whether the spacing of words applies.</param>
internal readonly record struct FontGlyph(string? Text, double Width, bool IsSpaceCode)
{
    /// <summary>Whether it shows nothing.</summary>
    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(Text);
}
