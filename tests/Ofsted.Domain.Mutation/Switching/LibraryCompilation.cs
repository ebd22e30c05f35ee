using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Ofsted.Domain.Mutation;

/// <summary>The library as its own project compiles it, but without analyzers, optimised, and with warnings that are no errors.</summary>
internal sealed class LibraryCompilation
{
    /// <summary>The tests run on this one of the library's assemblies.</summary>
    private const string Framework = "net10.0";

    private readonly CSharpCommandLineArguments _arguments;

    private LibraryCompilation(CSharpCommandLineArguments arguments)
    {
        _arguments = arguments;
        ParseOptions = arguments.ParseOptions.WithDocumentationMode(DocumentationMode.None);
        Source = CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.Select(file => Parse(File.ReadAllText(file.Path), file.Path)),
            arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties)),
            arguments.CompilationOptions
                .WithOptimizationLevel(OptimizationLevel.Release)
                .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
                .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty)
                .WithWarningLevel(0));
    }

    public CSharpParseOptions ParseOptions { get; }

    /// <summary>The source as it is written.</summary>
    public CSharpCompilation Source { get; }

    /// <summary>Asks the project how it is compiled; it must have been built before.</summary>
    public static async Task<LibraryCompilation> Load()
    {
        var answer = await Tool.Run(
            "dotnet", "msbuild", Folders.LibraryProject, "-t:PrepareResources;Compile", "-p:TargetFramework=" + Framework, "-p:DesignTimeBuild=true", "-p:ProvideCommandLineArgs=true",
            "-p:SkipCompilerExecution=true", "-p:NonExistentFile=__none__/__none__", "-getItem:CscCommandLineArgs");
        using var json = JsonDocument.Parse(answer);
        var lines = json.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!);
        return new LibraryCompilation(CSharpCommandLineParser.Default.Parse(lines, Folders.Library, sdkDirectory: null));
    }

    public SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), ParseOptions, path);

    /// <summary>Writes the assembly, or says why it does not compile.</summary>
    public IReadOnlyList<Diagnostic> Emit(CSharpCompilation compilation, string path)
    {
        var driver = CSharpGeneratorDriver.Create(Generators(), parseOptions: ParseOptions);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        using var assembly = new MemoryStream();
        var result = whole.Emit(assembly, manifestResources: _arguments.ManifestResources);
        if (result.Success)
            File.WriteAllBytes(path, assembly.ToArray());

        return [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    private IEnumerable<ISourceGenerator> Generators()
    {
        var loader = new Loader();
        return _arguments.AnalyzerReferences
            .SelectMany(reference => new AnalyzerFileReference(Path.Combine(Folders.Library, reference.FilePath), loader).GetGenerators(LanguageNames.CSharp));
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
