using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Mutation;

/// <summary>Changes of a call whose result is used: another method, or none.</summary>
internal static class Calls
{
    private static readonly FrozenDictionary<string, string> Opposites = Pairs(
        ("Any", "All"), ("First", "Last"), ("FirstOrDefault", "LastOrDefault"), ("Min", "Max"), ("MinBy", "MaxBy"),
        ("OrderBy", "OrderByDescending"), ("ThenBy", "ThenByDescending"), ("Skip", "Take"), ("SkipWhile", "TakeWhile"),
        ("StartsWith", "EndsWith"), ("IndexOf", "LastIndexOf"), ("TrimStart", "TrimEnd"), ("Prepend", "Append"), ("Floor", "Ceiling"));

    private static readonly FrozenSet<string> Removable =
        FrozenSet.Create(StringComparer.Ordinal, "Where", "Distinct", "Reverse", "Trim", "OrderBy", "OrderByDescending", "Order", "Concat", "Except");

    public static IEnumerable<Change> Changes(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.Text: var name } member)
            yield break;

        if (Opposites.TryGetValue(name, out var opposite))
            yield return new Change("opposite called", Renamed(call, member.Name.Identifier, opposite));
        if (Removable.Contains(name))
            yield return new Change("call left out", member.Expression.ToString());
    }

    private static string Renamed(InvocationExpressionSyntax call, SyntaxToken name, string other) =>
        call.ReplaceToken(name, SyntaxFactory.Identifier(other).WithTriviaFrom(name)).ToString();

    private static FrozenDictionary<string, string> Pairs(params (string One, string Other)[] pairs) => pairs
        .SelectMany(pair => new[] { pair, (pair.Other, pair.One) })
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
}
