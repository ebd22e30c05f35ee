using Microsoft.CodeAnalysis;

namespace Ofsted.Domain.Mutation;

/// <summary>One change that could be made to the library.</summary>
/// <param name="Id">Eight characters that stay the same while the code around the change does.</param>
/// <param name="Node">What is replaced: an expression or a statement.</param>
/// <param name="Change">What it is replaced by.</param>
internal sealed record Candidate(string Id, string Room, string File, SyntaxNode Node, Change Change)
{
    /// <summary>How many characters the code and the mutated code share before they differ.</summary>
    public int Shared { get; } = Change.Code.Length == 0 ? 0 : Node.ToString().AsSpan().CommonPrefixLength(Change.Code);

    /// <summary>The line on which the two differ first.</summary>
    public int Line => Node.SyntaxTree.GetText().Lines.GetLinePosition(Math.Min(Node.SpanStart + Shared, Node.Span.End)).Line + 1;
}
