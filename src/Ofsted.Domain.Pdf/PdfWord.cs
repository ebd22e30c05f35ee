namespace Ofsted.Domain.Pdf;

/// <summary>A word of a line of a PDF's text.</summary>
public sealed record PdfWord
{
    /// <summary>The column of its first character in the line's text, counted from 1.</summary>
    public required int Column { get; init; }

    /// <summary>The word.</summary>
    public required string Text { get; init; }

    /// <summary>Its rectangle on the page.</summary>
    public required PdfRectangle Area { get; init; }

    /// <summary>The word.</summary>
    public override string ToString() => Text;
}
