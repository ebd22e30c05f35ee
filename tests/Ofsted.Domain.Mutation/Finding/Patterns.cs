using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Mutation;

/// <summary>Changes of patterns, made to the whole test or choice, since a pattern itself takes no switch.</summary>
internal static class Patterns
{
    public static IEnumerable<Change> Changes(IsPatternExpressionSyntax test)
    {
        if (test.Pattern.DescendantNodesAndSelf().Any(node => node is VariableDesignationSyntax))
            return [];

        return Inside(test, test.Pattern).Prepend(new Change("pattern negated", $"!({test})"));
    }

    public static IEnumerable<Change> Changes(SwitchExpressionSyntax choice) => choice.Arms.SelectMany(arm => Inside(choice, arm.Pattern));

    private static IEnumerable<Change> Inside(ExpressionSyntax host, PatternSyntax pattern)
    {
        foreach (var token in pattern.DescendantTokens())
        {
            var (kind, text) = token.Kind() switch
            {
                SyntaxKind.LessThanToken when token.Parent is RelationalPatternSyntax => ("boundary moved", "<="),
                SyntaxKind.LessThanEqualsToken when token.Parent is RelationalPatternSyntax => ("boundary moved", "<"),
                SyntaxKind.GreaterThanToken when token.Parent is RelationalPatternSyntax => ("boundary moved", ">="),
                SyntaxKind.GreaterThanEqualsToken when token.Parent is RelationalPatternSyntax => ("boundary moved", ">"),
                SyntaxKind.NumericLiteralToken => ("number raised", Literals.OneMore(token)),
                SyntaxKind.StringLiteralToken => ("text emptied", "\"\""),
                SyntaxKind.TrueKeyword => ("truth turned", "false"),
                SyntaxKind.FalseKeyword => ("truth turned", "true"),
                _ => ("", null),
            };
            if (text is not null)
                yield return new Change(kind, Replace(host, token, text));
        }
    }

    private static string Replace(ExpressionSyntax host, SyntaxToken token, string text)
    {
        var start = token.SpanStart - host.SpanStart;
        return host.ToString().Remove(start, token.Span.Length).Insert(start, text);
    }
}
