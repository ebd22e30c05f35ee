namespace Ofsted.Domain.Benchmarks;

/// <summary>The documents that are read: real ones where <c>OFSTED_CORPUS</c> names their folder, else invented ones.</summary>
internal static class DocumentFolder
{
    private const string Invented = "invented";

    public static IReadOnlyList<string> Sets => Corpus is null ? [Invented] : ["reports", "letters", Invented];

    private static string? Corpus => Environment.GetEnvironmentVariable("OFSTED_CORPUS") is { Length: > 0 } path && Directory.Exists(path) ? path : null;

    public static string[] Texts(string set)
    {
        var folder = set == Invented ? Path.Combine(AppContext.BaseDirectory, "Documents") : Path.Combine(Corpus!, set);
        return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }
}
