using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Mutation;

/// <summary>Expressions that decide which way the code goes.</summary>
internal static class Conditions
{
    /// <summary>Whether negating the condition is not the same as another change of it.</summary>
    public static bool IsNegatable(ExpressionSyntax expression) => IsCondition(expression) && !HasNegationOfItsOwn(expression);

    private static bool IsCondition(ExpressionSyntax expression) => expression.Parent switch
    {
        IfStatementSyntax parent => parent.Condition == expression,
        WhileStatementSyntax parent => parent.Condition == expression,
        DoStatementSyntax parent => parent.Condition == expression,
        ForStatementSyntax parent => parent.Condition == expression,
        ConditionalExpressionSyntax => false, // its branches are swapped
        WhenClauseSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } => true,
        _ => false,
    };

    private static bool HasNegationOfItsOwn(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax or IsPatternExpressionSyntax or ParenthesizedExpressionSyntax => true,
        PrefixUnaryExpressionSyntax => true,
        BinaryExpressionSyntax binary => binary.Kind() is not (SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression)
            || binary.Parent is BinaryExpressionSyntax,
        _ => false,
    };
}
