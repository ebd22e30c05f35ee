namespace Ofsted.Domain.Official;

/// <summary>What a file may ask for; Ofsted's largest, of March 2022, inflates to 40 million bytes and stays far below the other limits.</summary>
internal static class FileLimits
{
    public const int MostBytes = 64 * 1024 * 1024;

    public const int MostCsvBytes = 8 * 1024 * 1024;

    /// <summary>The most bytes that the content may inflate to.</summary>
    public const long MostInflated = 112L * 1024 * 1024;

    /// <summary>The most bytes inflated from one byte, where more than <see cref="AlwaysInflated"/> come out.</summary>
    public const int MostRatio = 200;

    public const long AlwaysInflated = 16L * 1024 * 1024;

    /// <summary>The most bytes from one opening bracket of the XML to the next.</summary>
    public const int LongestSegment = 1024 * 1024;

    public const int MostNames = 5_000;

    /// <summary>The most characters of all names and namespaces.</summary>
    public const int MostNameCharacters = 1_000_000;

    public const int MostSheets = 1_000;

    public const int MostDepth = 64;

    public const int MostAttributes = 200;

    public const int MostColumns = 256;

    public const int LongestCell = 4_000;

    public const int MostTables = 1_000;

    /// <summary>The most rows that are looked at.</summary>
    public const int MostRowsSeen = 100_000;

    /// <summary>The most rows of tables that are kept.</summary>
    public const int MostRows = 20_000;

    /// <summary>The most characters of tables that are kept.</summary>
    public const int MostCharacters = 10_000_000;

    /// <summary>The most findings about sheets, before their rows are read for events.</summary>
    public const int MostFindings = 5_000;

    /// <summary>The most inspections, visits and rows without any.</summary>
    public const int MostEntries = 25_000;

    /// <summary>The most findings about all of them.</summary>
    public const int MostEntryFindings = 50_000;
}
