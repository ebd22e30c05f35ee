namespace Ofsted.Domain.Pdf.Content;

/// <summary>A glyph on a page, in points from the lower left corner of the page as it is shown.</summary>
internal readonly struct Glyph
{
    /// <summary>The text; a blank one where it only parts words.</summary>
    public required string Text { get; init; }

    /// <summary>Where it begins.</summary>
    public required double Left { get; init; }

    /// <summary>Where its width ends.</summary>
    public required double Right { get; init; }

    /// <summary>The height at which it is.</summary>
    public required double Baseline { get; init; }

    /// <summary>The size in points.</summary>
    public required double Size { get; init; }

    /// <summary>The number of the marked content it belongs to, or -1.</summary>
    public required int Mark { get; init; }

    /// <summary>Whether it shows nothing.</summary>
    public required bool IsBlank { get; init; }
}
