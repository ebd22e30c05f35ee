using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ofsted.Domain.Tests;

/// <summary>C# files, parsed and bound by the compiler, without running analyzers or source generators.</summary>
internal sealed class SourceCode
{
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.None, preprocessorSymbols: ["NET", "NET9_0_OR_GREATER"]);

    private static readonly Lazy<SourceCode> LazyLibrary = new(() => new SourceCode(
        Repository.SourceFiles().Select(path => (Repository.Relative(path), File.ReadAllText(path)))));

    public SourceCode(IEnumerable<(string Path, string Text)> files)
    {
        Files = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path))];
        Compilation = CSharpCompilation.Create(
            "Source",
            [.. Files, CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    /// <summary>The files of src/Ofsted.Domain.</summary>
    public static SourceCode Library => LazyLibrary.Value;

    /// <summary>Everything that this process may load, except the library itself.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is not ("Ofsted.Domain.dll" or "Ofsted.Domain.Tests.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public ImmutableArray<SyntaxTree> Files { get; }

    public CSharpCompilation Compilation { get; }
}
