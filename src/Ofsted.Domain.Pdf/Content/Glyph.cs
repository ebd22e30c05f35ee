namespace Ofsted.Domain.Pdf.Content;

/// <summary>A glyph on a page, in points from the lower left corner of the page as it is shown.</summary>
/// <param name="Text">The text; a blank one where it only parts words.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where its width ends.</param>
/// <param name="Baseline">The height at which it stands.</param>
/// <param name="Size">The size in points.</param>
/// <param name="Mark">The number of the marked content it belongs to, or -1.</param>
/// <param name="IsBlank">Whether it shows nothing.</param>
internal readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, int Mark, bool IsBlank);
