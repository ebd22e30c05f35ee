namespace Ofsted.Domain.Tests;

/// <summary>The repository that the tests run in, found from the folder of the test assembly upwards.</summary>
internal static class Repository
{
    private const string Marker = "Ofsted.Domain.sln";

    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The path below the root, with forward slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    public static IReadOnlyList<string> SourceFiles(string folder = "src/Ofsted.Domain") => Files(folder, "*.cs");

    public static IReadOnlyList<string> MarkdownFiles() =>
        [.. Directory.EnumerateFiles(Root, "*.md"), .. Files("docs", "*.md"), .. Files("src", "*.md"), .. Files("tests", "*.md")];

    public static IReadOnlyList<string> Files(string folder, string pattern) => Directory.Exists(PathOf(folder))
        ? [.. Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories).Where(IsOurs).Order(StringComparer.Ordinal)]
        : [];

    private static bool IsOurs(string path) =>
        !Relative(path).Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "TestResults" or "node_modules");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Marker}.");
    }
}
