namespace Ofsted.Domain.Tests;

/// <summary>The invented documents, one for each layout family.</summary>
internal static class Documents
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reading", "Documents", name));

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Reading", "Documents")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
