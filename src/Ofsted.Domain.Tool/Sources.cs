namespace Ofsted.Domain.Tool;

/// <summary>Files, the files of folders, and standard input, as arguments name them.</summary>
internal static class Sources
{
    public const string StandardInput = "-";

    private static readonly string[] Documents = [".pdf", ".txt", ".text", ".md", ".html", ".htm"];

    /// <summary>The documents that some paths name; those of a folder in the order of their names.</summary>
    public static List<string> Of(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            if (path != StandardInput && !File.Exists(path) && !Directory.Exists(path))
                throw new UnusableException($"There is no file or folder '{path}'.");
        }

        return [.. paths.SelectMany(path => Directory.Exists(path) ? InFolder(path) : [path])];
    }

    public static byte[] Read(string source)
    {
        if (source != StandardInput)
            return File.ReadAllBytes(source);
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<string> InFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Documents.Contains(Path.GetExtension(file).ToLowerInvariant()))
            .Order(StringComparer.Ordinal);
}
