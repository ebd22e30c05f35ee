using System.IO.Compression;

namespace Ofsted.Domain.PackageTests;

/// <summary>The package under test, which a build has put into the folder that OFSTED_PACKAGES names.</summary>
internal sealed class PackedLibrary
{
    public const string Variable = "OFSTED_PACKAGES";

    private const string Id = "Ofsted.Domain";

    private PackedLibrary(string path)
    {
        Path = path;
        Version = System.IO.Path.GetFileNameWithoutExtension(path)[(Id.Length + 1)..];
    }

    public string Path { get; }

    public string Version { get; }

    public string Feed => System.IO.Path.GetDirectoryName(Path)!;

    public string SymbolsPath => System.IO.Path.ChangeExtension(Path, ".snupkg");

    public static PackedLibrary Require()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(folder), $"No package to test: {Variable} names no folder. '.ci/run' packs one and sets it.");
        // The package itself, which a digit follows, and not Ofsted.Domain.Testing beside it.
        var packages = Directory.GetFiles(System.IO.Path.GetFullPath(folder!), Id + ".*.nupkg")
            .Where(file => char.IsAsciiDigit(System.IO.Path.GetFileName(file)[Id.Length + 1]))
            .ToArray();
        packages.Should().ContainSingle($"{Variable} must hold the package under test alone");
        return new PackedLibrary(packages[0]);
    }

    /// <summary>The second package, of the same version, in the same folder.</summary>
    public string TestingPath => System.IO.Path.Combine(Feed, $"{Id}.Testing.{Version}.nupkg");

    /// <summary>The package of validators, of the same version, in the same folder.</summary>
    public string ValidatorsPath => System.IO.Path.Combine(Feed, $"{Id}.FluentValidation.{Version}.nupkg");

    /// <summary>The package that reads PDFs, of the same version, in the same folder.</summary>
    public string PdfPath => System.IO.Path.Combine(Feed, $"{Id}.Pdf.{Version}.nupkg");

    /// <summary>The package of the command, of the same version, in the same folder.</summary>
    public string ToolPath => System.IO.Path.Combine(Feed, $"{Id}.Tool.{Version}.nupkg");

    public byte[] Read(string entry)
    {
        using var archive = ZipFile.OpenRead(Path);
        using var stream = archive.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static IReadOnlyList<string> EntriesOf(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }
}
