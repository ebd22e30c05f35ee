namespace Ofsted.Domain.ExplorerTests;

/// <summary>Real documents, which are no part of the repository.</summary>
internal static class Corpus
{
    /// <summary>Its PDFs; the test is skipped where there are none.</summary>
    public static List<string> Pdfs()
    {
        var folder = Environment.GetEnvironmentVariable("OFSTED_CORPUS") is { Length: > 0 } corpus ? Path.Combine(corpus, "pdf") : null;
        Assert.SkipUnless(Directory.Exists(folder), "OFSTED_CORPUS names no folder with real documents.");
        return [.. Directory.EnumerateFiles(folder!, "*.pdf").Order(StringComparer.Ordinal)];
    }
}
