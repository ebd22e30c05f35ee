using Microsoft.CodeAnalysis;

namespace Ofsted.Domain.Mutation;

/// <summary>A top folder of src/Ofsted.Domain.</summary>
/// <param name="CodeLines">The lines of its files that hold code, not only a comment.</param>
internal sealed record Room(string Name, int CodeLines)
{
    public static IReadOnlyList<Room> Of(IEnumerable<SyntaxTree> trees) =>
        [.. trees
            .Where(tree => Folders.IsOfLibrary(tree.FilePath))
            .GroupBy(tree => Folders.RoomOf(tree.FilePath), StringComparer.Ordinal)
            .Select(room => new Room(room.Key, room.Sum(CodeLinesOf)))
            .OrderBy(room => room.Name, StringComparer.Ordinal)];

    private static int CodeLinesOf(SyntaxTree tree) => tree.GetRoot().DescendantTokens()
        .Where(token => token.Span.Length > 0)
        .SelectMany(token => LinesOf(token.GetLocation().GetLineSpan()))
        .Distinct()
        .Count();

    private static IEnumerable<int> LinesOf(FileLinePositionSpan span) =>
        Enumerable.Range(span.StartLinePosition.Line, span.EndLinePosition.Line - span.StartLinePosition.Line + 1);
}
