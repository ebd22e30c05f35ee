using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Pdf;

/// <summary>How a PDF is read.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record PdfOptions
{
    /// <summary>The options used when none are given.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>The limits beyond which a file is refused.</summary>
    public PdfLimits Limits { get; init; } = PdfLimits.Default;

    /// <summary>Whether the record is also read from the structure tags, where the file has them, and the two compared; true by default.</summary>
    public bool CompareTags { get; init; } = true;

    /// <summary>What the text reader may use besides the text, such as the file name.</summary>
    public ReadingOptions Reading { get; init; } = ReadingOptions.Default;
}
