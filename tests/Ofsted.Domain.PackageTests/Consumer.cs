using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Ofsted.Domain.PackageTests;

/// <summary>
/// A program or script of somebody else that knows the library by its package only, in a folder of its own outside the
/// repository. Its packages folder is its own too, so that a package of the same version that was cached earlier is never used; it stands
/// beside the program, which would else compile what is in it.
/// </summary>
internal sealed class Consumer : IDisposable
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(5);

    private readonly PackedLibrary _package;
    private readonly string _root = Directory.CreateTempSubdirectory("ofsted-domain-consumer-").FullName;

    public Consumer(PackedLibrary package, string name, string target = "net10.0")
    {
        _package = package;
        Folder = Directory.CreateDirectory(Path.Combine(_root, "program")).FullName;
        var template = Path.Combine(AppContext.BaseDirectory, "Consumers", name);
        foreach (var file in Directory.GetFiles(template, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(template, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, File.ReadAllText(file)
                .Replace("@VERSION@", package.Version)
                .Replace("@TARGET@", target)
                .Replace("@SOURCES@", Sources));
        }

        File.WriteAllText(Path.Combine(Folder, "nuget.config"), NuGetConfiguration());
    }

    public string Folder { get; }

    /// <summary>
    /// Where a script of F# finds the package. A second, empty source has the name of this folder: what F# remembers, for all scripts with the
    /// same sources, would lead into the folder of a consumer that is gone.
    /// </summary>
    private string Sources => $"""
        #i "nuget: {_package.Feed.Replace('\\', '/')}"
        #i "nuget: {Directory.CreateDirectory(Path.Combine(Folder, "source")).FullName.Replace('\\', '/')}"
        """;

    private string Packages => Path.Combine(_root, "packages");

    /// <summary>A variable of the environment of what is run next, or null.</summary>
    public (string Name, string Value)? Variable { get; set; }

    public (int ExitCode, string Output) Run(params string[] arguments) => RunProgram("dotnet", arguments);

    public (int ExitCode, string Output) RunProgram(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
            start.Environment.Remove(inherited);
        start.Environment["NUGET_PACKAGES"] = Packages;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (Variable is { } variable)
            start.Environment[variable.Name] = variable.Value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} ran for more than {LongestRun}.");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult());
    }

    /// <summary>Runs a program that may not be there; null when it is not.</summary>
    public (int ExitCode, string Output)? TryRunProgram(string program, params string[] arguments)
    {
        try
        {
            return RunProgram(program, arguments);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Adds a script of docs/samples.</summary>
    public void AddSample(string name) => AddScript(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", name)));

    /// <summary>Adds a script that asks for the package of any version or of the one that the pages name, so that it gets the one under test.</summary>
    public void AddScript(string name, string text)
    {
        var asked = Regex.Match(text, "#r \"nuget: Ofsted.Domain[^\"]*\"");
        asked.Success.Should().BeTrue("the script asks for the package");
        File.WriteAllText(
            Path.Combine(Folder, name),
            text.Replace(asked.Value, $"{Sources}\n#r \"nuget: Ofsted.Domain, {_package.Version}\""));
    }

    /// <summary>Makes a program of the first block of C# in the README of the package.</summary>
    public void WriteFirstBlockOfReadme(string path, string further = "")
    {
        var readme = Encoding.UTF8.GetString(_package.Read("README.md")).ReplaceLineEndings("\n");
        const string Fence = "```csharp\n";
        var block = readme[(readme.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length)..];
        File.WriteAllText(Path.Combine(Folder, path), block[..block.IndexOf("```", StringComparison.Ordinal)] + further);
    }

    /// <summary>The assembly that a build has put beside the program must be the one that was packed for its target.</summary>
    public void MustHaveBuiltWith(string asset, string output) =>
        SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, output, "Ofsted.Domain.dll")))
            .Should().Equal(SHA256.HashData(_package.Read($"lib/{asset}/Ofsted.Domain.dll")), $"the program gets the assembly for {asset}");

    /// <summary>The library that was restored must be the one that was packed just now.</summary>
    public void MustHaveUsedThePackageUnderTest()
    {
        const string Library = "lib/net10.0/Ofsted.Domain.dll";
        var restored = Path.Combine(Packages, "ofsted.domain", _package.Version, Library);

        File.Exists(restored).Should().BeTrue("the package is restored into the folder of the consumer");
        SHA256.HashData(File.ReadAllBytes(restored)).Should().Equal(SHA256.HashData(_package.Read(Library)));
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (IOException)
        {
            // A build server may still hold a file; the folder is a temporary one.
        }
    }

    private static bool IsOfTheTestRun(string variable) =>
        variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("OFSTED_", StringComparison.Ordinal)
        || variable is "CI" or "SOURCE_DATE_EPOCH" or "COVERLET";

    /// <summary>The machine's own sources stay; third-party packages that it has already are taken from its cache.</summary>
    private string NuGetConfiguration()
    {
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var fallback = Directory.Exists(cache) && Directory.GetDirectories(cache, "ofsted.domain*").Length == 0
            ? $"<fallbackPackageFolders><add key=\"cache\" value=\"{cache}\" /></fallbackPackageFolders>"
            : "";
        return $"""
            <configuration>
              <packageSources><add key="under-test" value="{_package.Feed}" /></packageSources>
              {fallback}
            </configuration>
            """;
    }
}
