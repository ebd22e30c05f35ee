namespace Ofsted.Domain.Pdf;

/// <summary>The limits beyond which a file is refused; no published report comes near the defaults.</summary>
/// <remarks>
/// A file that passes a limit is refused with <see cref="PdfFindingCodes.LimitPassed"/>, which names the limit, its size and what was met;
/// it is never cut short in silence. What published PDFs take is said with each default.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record PdfLimits
{
    /// <summary>The limits used when none are given.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>Bytes of the file: 20 MiB (largest published: 0.9 MB).</summary>
    public long Bytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Pages: 500 (largest: 58).</summary>
    public int Pages { get; init; } = 500;

    /// <summary>Objects, those in object streams included: 50,000 (largest: 3,005).</summary>
    public int Objects { get; init; } = 50_000;

    /// <summary>Bytes of one stream when inflated: 4 MiB (largest: 0.3 MB).</summary>
    public int StreamBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Bytes of all streams that are inflated: 32 MiB (largest: 3.4 MB).</summary>
    public long InflatedBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Levels of the page tree: 64 (published: at most 5).</summary>
    public int PageTreeDepth { get; init; } = 64;

    /// <summary>Levels of arrays, dictionaries, saved graphics states and forms within each other: 100 (published: at most 12).</summary>
    public int Nesting { get; init; } = 100;

    /// <summary>Bytes of content of one page once its forms are expanded: 16 MiB (largest: 0.1 MB).</summary>
    public long ExpandedBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Glyphs of one page: 100,000 (published: at most 9,000).</summary>
    public int PageGlyphs { get; init; } = 100_000;

    /// <summary>Elements of the structure tree: 200,000 (published: at most 20,000).</summary>
    public int Tags { get; init; } = 200_000;

    /// <summary>
    /// Units of work, about one for each byte and ten for each object, operator or glyph: 200 million, a few seconds (published: at most 20 million).
    /// </summary>
    public long Work { get; init; } = 200_000_000;
}
