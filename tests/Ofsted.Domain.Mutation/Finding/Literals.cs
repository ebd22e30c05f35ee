using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Mutation;

/// <summary>Changes of texts, numbers and truth values.</summary>
internal static class Literals
{
    public static IEnumerable<Change> Changes(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.StringLiteralExpression => [new Change("text emptied", literal.Token.ValueText.Length == 0 ? "\"mutated\"" : "\"\"")],
        SyntaxKind.Utf8StringLiteralExpression => [new Change("text emptied", "\"\"u8")],
        SyntaxKind.TrueLiteralExpression => [new Change("truth turned", "false")],
        SyntaxKind.FalseLiteralExpression => [new Change("truth turned", "true")],
        SyntaxKind.NumericLiteralExpression when OneMore(literal.Token) is { } next => [new Change("number raised", next)],
        _ => [],
    };

    public static IEnumerable<Change> Changes(InterpolatedStringExpressionSyntax text, SemanticModel model) =>
        model.GetTypeInfo(text).ConvertedType is { SpecialType: SpecialType.System_String or SpecialType.System_Object }
            ? [new Change("text emptied", "\"\"")]
            : [];

    public static string? OneMore(SyntaxToken number) => number.Value switch
    {
        int value and < int.MaxValue => Text(value + 1, ""),
        uint value and < uint.MaxValue => Text(value + 1, "U"),
        long value and < long.MaxValue => Text(value + 1, "L"),
        ulong value and < ulong.MaxValue => Text(value + 1, "UL"),
        decimal value => Text(value + 1, "m"),
        double value => Text(value + 1, "d"),
        _ => null,
    };

    private static string Text(IFormattable value, string suffix) => value.ToString(null, CultureInfo.InvariantCulture) + suffix;
}
