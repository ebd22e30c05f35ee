using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Mutation;

/// <summary>The changes that can be made to one expression or statement.</summary>
internal static class Changes
{
    public static IEnumerable<Change> Of(SyntaxNode node, SemanticModel model)
    {
        var changes = node switch
        {
            ExpressionSyntax expression when CanStandBehindASwitch(expression) => OfExpression(expression, model),
            StatementSyntax statement => OfStatement(statement),
            _ => [],
        };
        return changes.Where(change => change.Code != node.ToString()).DistinctBy(change => change.Code);
    }

    private static IEnumerable<Change> OfExpression(ExpressionSyntax expression, SemanticModel model)
    {
        var changes = expression switch
        {
            LiteralExpressionSyntax literal => Literals.Changes(literal),
            InterpolatedStringExpressionSyntax => Literals.Changes((InterpolatedStringExpressionSyntax)expression, model),
            BinaryExpressionSyntax binary => Operators.Changes(binary, model),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not =>
                [new Change("negation left out", not.Operand.ToString())],
            ConditionalExpressionSyntax conditional =>
                [new Change("branches swapped", $"{conditional.Condition} ? {conditional.WhenFalse} : {conditional.WhenTrue}")],
            InvocationExpressionSyntax call => Calls.Changes(call),
            IsPatternExpressionSyntax test => Patterns.Changes(test),
            SwitchExpressionSyntax choice => Patterns.Changes(choice),
            _ => [],
        };
        if (Conditions.IsNegatable(expression))
            changes = changes.Append(new Change("condition negated", $"!({expression})"));
        if (expression.Parent is ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax or LocalFunctionStatementSyntax } && !IsTrivial(expression))
            changes = changes.Append(new Change("default returned", "default!"));

        var cast = ConstantCast(expression, model);
        return cast is null ? changes : changes.Select(change => change with { Cast = cast });
    }

    private static IEnumerable<Change> OfStatement(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax or AwaitExpressionSyntax } => [new Change("call left out", "")],
        ExpressionStatementSyntax { Expression: PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax } => [new Change("step left out", "")],
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression } } =>
            [new Change("step left out", "")],
        ReturnStatementSyntax { Expression: { } value } when !IsTrivial(value) => [new Change("default returned", "return default!;")],
        _ => [],
    };

    /// <summary>Not so for the target of an assignment, for what follows "?." and for a call that is a statement.</summary>
    private static bool CanStandBehindASwitch(ExpressionSyntax expression) =>
        expression.Parent is not ExpressionStatementSyntax
        && !(expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression)
        && !(expression is InvocationExpressionSyntax or BinaryExpressionSyntax && StartsWithBinding(expression))
        && !(expression.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == expression);

    private static bool StartsWithBinding(ExpressionSyntax expression) =>
        expression.GetFirstToken().Parent is MemberBindingExpressionSyntax or BracketedArgumentListSyntax;

    private static bool IsTrivial(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax or ThrowExpressionSyntax or DefaultExpressionSyntax;

    private static string? ConstantCast(ExpressionSyntax expression, SemanticModel model)
    {
        if (!model.GetConstantValue(expression).HasValue)
            return null;

        var info = model.GetTypeInfo(expression);
        return info is { Type: { } own, ConvertedType: { } wanted } && own.IsValueType && IsNumber(wanted)
            && !SymbolEqualityComparer.Default.Equals(own, wanted)
            ? wanted.ToDisplayString()
            : null;
    }

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
}
