using Ofsted.Domain.Pdf.Fonts;

namespace Ofsted.Domain.Pdf.Content;

/// <summary>The part of the graphics state that text needs.</summary>
internal struct TextState
{
    public Matrix Transformation;
    public Font? Font;
    public double Size;
    public double CharacterSpacing;
    public double WordSpacing;
    public double Scale;
    public double Leading;
    public double Rise;

    /// <summary>Outside of which nothing is shown; null where all of the page is.</summary>
    public PdfRectangle? Clip;
}
