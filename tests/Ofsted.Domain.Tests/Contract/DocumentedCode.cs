using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ofsted.Domain.Tests;

/// <summary>A C# block of a Markdown file: a top-level program of its own.</summary>
/// <param name="Place">The file and the line of its first line of code.</param>
/// <param name="Text">The code.</param>
/// <param name="Runs">Whether it is run after it was compiled; a block marked "no-run" is neither, and a class of tests is compiled.</param>
/// <param name="Given">What the page takes for granted, from a comment above the block that begins with "given:", which no reader sees.</param>
/// <remarks>
/// Blocks of a README and scripts, which begin with a directive such as <c>#:package</c>, show every using that they need; pages of docs take the namespaces of the library for granted. A comment behind <c>Console.WriteLine(…);</c> on its line must begin with what the line prints.
/// </remarks>
internal sealed partial record DocumentedCode(string Place, string Text, bool Runs, string Given = "")
{
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        """;

    private const string GivenAbove = "<!-- given:";

    private static readonly string[] Rooms =
        ["", ".Timescales", ".Indicators", ".Plans", ".Statistics", ".Oversight", ".Query", ".Rules", ".Reading", ".Official", ".Json", ".Csv", ".Data", ".Display"];

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    /// <summary>What a project brings: a README is copied from, block by block.</summary>
    private static readonly SyntaxTree ProjectUsings = CSharpSyntaxTree.ParseText(ImplicitUsings, ParseOptions);

    private static readonly SyntaxTree Usings = CSharpSyntaxTree.ParseText(
        ImplicitUsings + "\nglobal using NodaTime;" + string.Concat(Rooms.Select(room => "Ofsted.Domain" + room)
            .Where(space => DomainAssembly.PublicTypes.Any(type => type.Namespace == space))
            .Select(space => $"\nglobal using {space};")),
        ParseOptions);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. SourceCode.References, MetadataReference.CreateFromFile(DomainAssembly.Assembly.Location)];

    /// <summary>The blocks of one Markdown text.</summary>
    public static IReadOnlyList<DocumentedCode> In(string file, string markdown)
    {
        var blocks = new List<DocumentedCode>();
        StringBuilder? open = null;
        var (fence, info, start, given) = ("", "", 0, "");
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimStart();
            if (open is null && line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = new string('`', line.TakeWhile(c => c == '`').Count());
                (info, start, open) = (line[fence.Length..].Trim(), i + 2, new StringBuilder());
            }
            else if (open is not null && line.TrimEnd() == fence)
            {
                if (info.Split(' ')[0] is "csharp" or "cs" or "c#")
                    blocks.Add(new DocumentedCode($"{file}:{start}", open.ToString(), !info.Contains("no-run", StringComparison.Ordinal), given));
                (open, given) = (null, "");
            }
            else if (open is null && line.StartsWith(GivenAbove, StringComparison.Ordinal))
            {
                given = line[GivenAbove.Length..].Replace("-->", "", StringComparison.Ordinal);
            }
            else
            {
                open?.AppendLine(lines[i]);
            }
        }

        return blocks;
    }

    /// <summary>What is wrong with the block: it does not compile, it throws, or it prints something else than it says.</summary>
    public string? Problem()
    {
        var (output, problem) = Run();
        return problem ?? FalseComment(output);
    }

    /// <summary>Whether the block is a program, and not a class of a test suite.</summary>
    private bool HasMain => !Text.Contains("[Fact]", StringComparison.Ordinal);

    /// <summary>Whether the assemblies that it uses are there: there is no reader of PDFs for netstandard2.0.</summary>
    public bool CanCompile => !Text.Contains("Ofsted.Domain.Pdf", StringComparison.Ordinal)
        || References.Any(reference => reference.Display?.EndsWith("Ofsted.Domain.Pdf.dll", StringComparison.Ordinal) == true);

    private string Program
    {
        get
        {
            var code = ScriptDirective().Replace(Text, "");
            var start = LeadingUsings().Match(code).Length;
            return code[..start] + Given + code[start..];
        }
    }

    private bool IsWhole => Place.Contains("README.md", StringComparison.Ordinal) || ScriptDirective().IsMatch(Text);

    /// <summary>Compiles and runs the block.</summary>
    /// <returns>What it printed, and what went wrong, if anything.</returns>
    public (string Output, string? Problem) Run()
    {
        var compilation = CSharpCompilation.Create(
            "Documented_" + string.Concat(Place.Where(char.IsLetterOrDigit)),
            [CSharpSyntaxTree.ParseText(Program, ParseOptions, Place), IsWhole ? ProjectUsings : Usings],
            References,
            new CSharpCompilationOptions(HasMain ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
        {
            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            return ("", $"{Place} does not compile: {string.Join("; ", errors)}");
        }

        if (!HasMain)
            return ("", null);

        var context = new AssemblyLoadContext(Place, isCollectible: true);
        try
        {
            stream.Position = 0;
            return Invoke(context.LoadFromStream(stream).EntryPoint!);
        }
        finally
        {
            context.Unload();
        }
    }

    private string? FalseComment(string output)
    {
        var printed = new Queue<string>(output.ReplaceLineEndings("\n").Split('\n'));
        foreach (Match comment in PrintedComment().Matches(Text))
        {
            var says = comment.Groups[1].Value.Trim();
            while (printed.TryPeek(out var line) && (line.Length == 0 || !says.StartsWith(line, StringComparison.Ordinal)))
                printed.Dequeue();
            if (!printed.TryDequeue(out _))
                return $"{Place} says that it prints '{says}', and prints: {output}";
        }

        return null;
    }

    private (string Output, string? Problem) Invoke(MethodInfo entryPoint)
    {
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            entryPoint.Invoke(null, entryPoint.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
            return (output.ToString(), null);
        }
        catch (TargetInvocationException exception)
        {
            return (output.ToString(), $"{Place} throws {exception.InnerException}");
        }
        finally
        {
            Console.SetOut(console);
        }
    }

    [GeneratedRegex(@"^#:.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ScriptDirective();

    [GeneratedRegex(@"^(?:\s*using [\w.]+;[^\n]*\n)*", RegexOptions.ExplicitCapture)]
    private static partial Regex LeadingUsings();

    [GeneratedRegex(@"^ *Console\.WriteLine\(.*\); *// ?(.+)$", RegexOptions.Multiline)]
    private static partial Regex PrintedComment();
}
