using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Mutation;

/// <summary>Changes of an operator between two operands.</summary>
internal static class Operators
{
    public static IEnumerable<Change> Changes(BinaryExpressionSyntax binary, SemanticModel model) => binary.Kind() switch
    {
        SyntaxKind.LessThanExpression => [With(binary, "boundary moved", "<="), With(binary, "comparison turned", ">=")],
        SyntaxKind.LessThanOrEqualExpression => [With(binary, "boundary moved", "<"), With(binary, "comparison turned", ">")],
        SyntaxKind.GreaterThanExpression => [With(binary, "boundary moved", ">="), With(binary, "comparison turned", "<=")],
        SyntaxKind.GreaterThanOrEqualExpression => [With(binary, "boundary moved", ">"), With(binary, "comparison turned", "<")],
        SyntaxKind.EqualsExpression => [With(binary, "comparison turned", "!=")],
        SyntaxKind.NotEqualsExpression => [With(binary, "comparison turned", "==")],
        SyntaxKind.LogicalAndExpression => [With(binary, "and/or", "||")],
        SyntaxKind.LogicalOrExpression => [With(binary, "and/or", "&&")],
        SyntaxKind.AddExpression when !JoinsTexts(binary, model) => [With(binary, "arithmetic", "-")],
        SyntaxKind.SubtractExpression => [With(binary, "arithmetic", "+")],
        SyntaxKind.MultiplyExpression => [With(binary, "arithmetic", "/")],
        SyntaxKind.DivideExpression => [With(binary, "arithmetic", "*")],
        SyntaxKind.ModuloExpression => [With(binary, "arithmetic", "*")],
        SyntaxKind.BitwiseAndExpression => [With(binary, "arithmetic", "|")],
        SyntaxKind.BitwiseOrExpression => [With(binary, "arithmetic", "&")],
        SyntaxKind.CoalesceExpression => [new Change("fallback taken", binary.Right.ToString())],
        SyntaxKind.IsExpression => [new Change("pattern negated", $"!({binary})")],
        _ => [],
    };

    private static Change With(BinaryExpressionSyntax binary, string kind, string sign) => new(kind, $"{binary.Left} {sign} {binary.Right}");

    private static bool JoinsTexts(BinaryExpressionSyntax binary, SemanticModel model) =>
        model.GetTypeInfo(binary).Type is { SpecialType: SpecialType.System_String };
}
