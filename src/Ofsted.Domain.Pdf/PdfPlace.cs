using System.Globalization;

namespace Ofsted.Domain.Pdf;

/// <summary>Where something is in a PDF: a rectangle on a page.</summary>
public sealed record PdfPlace
{
    /// <summary>The page, counted from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The rectangle on that page.</summary>
    public required PdfRectangle Area { get; init; }

    /// <summary>The page and the rectangle.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"page {Page}: {Area}");
}
