using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Mutation;

/// <summary>The library compiled once with every drawn mutant behind its switch.</summary>
internal sealed class SwitchedLibrary(LibraryCompilation library, Draw draw)
{
    private const int MostAttempts = 40;

    /// <summary>Candidates that do not compile, in whose place others were drawn.</summary>
    public int Dropped { get; private set; }

    /// <summary>Writes the assembly and its source, and gives its mutants in the order of files and lines.</summary>
    public IReadOnlyList<Mutant> Compile(string assemblyPath, string sourceFolder)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var mutants = Numbered(draw.Drawn);
            var compilation = Switched(mutants);
            var errors = library.Emit(compilation, assemblyPath);
            if (errors.Count == 0)
            {
                WriteSource(compilation, sourceFolder);
                return mutants;
            }

            var culprits = errors.SelectMany(error => Culprits(error, mutants)).Distinct().ToList();
            if (culprits.Count == 0)
                throw new InvalidOperationException("The library does not compile: " + errors[0]);

            Dropped += culprits.Count;
            foreach (var culprit in culprits)
                draw.Replace(culprit.Candidate);
        }

        throw new InvalidOperationException($"The mutants still do not compile after {MostAttempts} attempts.");
    }

    private static IReadOnlyList<Mutant> Numbered(IEnumerable<Candidate> candidates) =>
        [.. candidates
            .OrderBy(candidate => candidate.File, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Node.SpanStart)
            .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
            .Select((candidate, number) => new Mutant(number, candidate))];

    private CSharpCompilation Switched(IReadOnlyList<Mutant> mutants)
    {
        var compilation = library.Source.AddSyntaxTrees(library.Parse(SwitchCode.SwitchClass, Path.Combine(Folders.Library, "MutantSwitch.cs")));
        foreach (var file in mutants.GroupBy(mutant => mutant.Candidate.Node.SyntaxTree))
            compilation = compilation.ReplaceSyntaxTree(file.Key, library.Parse(new SwitchCode(file).Write(file.Key.GetRoot()), file.Key.FilePath));

        return compilation;
    }

    /// <summary>The innermost mutant around an error, or all of its member, or all of its file.</summary>
    private static IEnumerable<Mutant> Culprits(Diagnostic error, IReadOnlyList<Mutant> mutants)
    {
        if (error.Location.SourceTree is not { } tree)
            return [];

        var node = tree.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        if (SwitchCode.NumberAround(node) is { } number)
            return [mutants[number]];

        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return Numbers(member) is [_, ..] ofMember ? ofMember.Select(other => mutants[other]) : Numbers(tree.GetRoot()).Select(other => mutants[other]);
    }

    private static List<int> Numbers(SyntaxNode? node) =>
        [.. (node?.DescendantNodes() ?? []).Select(SwitchCode.NumberOf).OfType<int>().Distinct()];

    private static void WriteSource(CSharpCompilation compilation, string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach (var tree in compilation.SyntaxTrees.Where(tree => Folders.IsOfLibrary(tree.FilePath)))
        {
            var path = Path.Combine(folder, Path.GetRelativePath(Folders.Library, tree.FilePath));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, tree.ToString());
        }
    }
}
