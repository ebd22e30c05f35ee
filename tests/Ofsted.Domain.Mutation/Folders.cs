namespace Ofsted.Domain.Mutation;

/// <summary>Where things are in the repository.</summary>
internal static class Folders
{
    private const string Marker = "Ofsted.Domain.sln";

    public static string Root { get; } = FindRoot();

    public static string Library => Path.Combine(Root, "src", "Ofsted.Domain");

    public static string LibraryProject => Path.Combine(Library, "Ofsted.Domain.csproj");

    /// <summary>Everything that a run writes, none of which is committed.</summary>
    public static string Output { get; set; } = Path.Combine(Root, "artifacts", "obj", "mutation");

    public static string Tests(string project) => Path.Combine(Root, "tests", project, project + ".csproj");

    /// <summary>The path below the root, with forward slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The top folder of src/Ofsted.Domain that a file lies in.</summary>
    public static string RoomOf(string path) =>
        Path.GetRelativePath(Library, path).Replace('\\', '/').Split('/') is [var room, _, ..] ? room : "(none)";

    public static bool IsOfLibrary(string path) =>
        path.StartsWith(Library + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        && !Path.GetRelativePath(Library, path).Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj");

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
