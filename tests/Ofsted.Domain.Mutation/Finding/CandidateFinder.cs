using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ofsted.Domain.Mutation;

/// <summary>Every change that could be made to the library or to one room of it, in the order of its files and lines.</summary>
internal static class CandidateFinder
{
    public static IReadOnlyList<Candidate> Find(CSharpCompilation library, string? room) =>
        [.. library.SyntaxTrees
            .Where(tree => Folders.IsOfLibrary(tree.FilePath) && (room is null || Folders.RoomOf(tree.FilePath) == room))
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
            .SelectMany(tree => OfFile(tree, library.GetSemanticModel(tree)))];

    private static IEnumerable<Candidate> OfFile(SyntaxTree tree, SemanticModel model)
    {
        var file = Folders.Relative(tree.FilePath);
        var room = Folders.RoomOf(tree.FilePath);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in tree.GetRoot().DescendantNodes(node => !FixedCode.Is(node, model)).Where(node => !FixedCode.Is(node, model)))
        {
            foreach (var change in Changes.Of(node, model))
            {
                var text = $"{file}|{change.Kind}|{node}|{change.Code}";
                var times = seen[text] = seen.GetValueOrDefault(text) + 1;
                yield return new Candidate(Id($"{text}|{times}"), room, file, node, change);
            }
        }
    }

    private static string Id(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
