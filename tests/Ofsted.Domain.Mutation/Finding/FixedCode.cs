using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Mutation;

/// <summary>Code in which a switch cannot stand: the compiler wants a constant, or reads the code as data.</summary>
internal static class FixedCode
{
    public static bool Is(SyntaxNode node, SemanticModel model) => node switch
    {
        AttributeListSyntax or EnumMemberDeclarationSyntax or PatternSyntax or TypeSyntax and not NameSyntax => true,
        CaseSwitchLabelSyntax or InterpolationAlignmentClauseSyntax => true,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        EqualsValueClauseSyntax { Parent: ParameterSyntax } => true,
        GotoStatementSyntax => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "nameof" } } => true,
        LambdaExpressionSyntax lambda => model.GetTypeInfo(lambda).ConvertedType is { Name: "Expression", TypeKind: TypeKind.Class },
        _ => false,
    };
}
