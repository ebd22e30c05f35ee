using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Pdf;

/// <summary>How a PDF is read.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record PdfOptions
{
    /// <summary>The options used when none are given.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>How much of a file is read before it is refused.</summary>
    public PdfLimits Limits { get; init; } = PdfLimits.Default;

    /// <summary>
    /// Whether the record is read a second time by the structure tags, where the file has them, and compared; by default it is.
    /// </summary>
    public bool CompareTags { get; init; } = true;

    /// <summary>What the reader of the text may use beside the text, such as the name of the file.</summary>
    public ReadingOptions Reading { get; init; } = ReadingOptions.Default;
}
