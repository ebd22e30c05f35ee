using System.Globalization;

namespace Ofsted.Domain.Pdf;

/// <summary>A rectangle on a page, in points of 1/72 inch from the lower left corner of the page as it is shown.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Bottom">The bottom edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Top">The top edge.</param>
public readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The width in points.</summary>
    public double Width => Right - Left;

    /// <summary>The height in points.</summary>
    public double Height => Top - Bottom;

    /// <summary>The smallest rectangle that contains both.</summary>
    /// <param name="other">The other rectangle.</param>
    public PdfRectangle Union(PdfRectangle other) => new(
        Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));

    /// <summary>The edges: left, bottom, right, top.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Left:0.#} {Bottom:0.#} {Right:0.#} {Top:0.#}");
}
