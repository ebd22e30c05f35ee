using Microsoft.CodeAnalysis;

namespace Ofsted.Domain.Mutation;

/// <summary>One change that could be made to the library.</summary>
/// <param name="Id">Eight characters that stay the same while the code around the change does.</param>
/// <param name="Node">What is replaced: an expression or a statement.</param>
/// <param name="Change">What it is replaced by.</param>
internal sealed record Candidate(string Id, string Room, string File, SyntaxNode Node, Change Change)
{
    public int Line => Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
