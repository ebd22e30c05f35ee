using System.Globalization;

namespace Ofsted.Domain.Pdf;

/// <summary>A page of a PDF.</summary>
public sealed record PdfPage
{
    /// <summary>The number, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The width in points, as it is shown.</summary>
    public required double Width { get; init; }

    /// <summary>The height in points, as it is shown.</summary>
    public required double Height { get; init; }

    /// <summary>The number of its first line in the text; for a page without lines, the number of the next line.</summary>
    public required int FirstLine { get; init; }

    /// <summary>How many lines of the text it has, blank ones included.</summary>
    public required int LineCount { get; init; }

    /// <summary>The number, the size and the lines.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"page {Number}: {Width:0.#} × {Height:0.#}, lines {FirstLine} to {FirstLine + LineCount - 1}");
}
