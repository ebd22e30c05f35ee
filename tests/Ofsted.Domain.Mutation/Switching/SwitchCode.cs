using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ofsted.Domain.Mutation;

/// <summary>Writes the source of a file with its mutants behind their switches.</summary>
internal sealed class SwitchCode
{
    private const string Call = "global::OfstedMutation.MutantSwitch.IsOn(";

    /// <summary>The class of the switches, compiled into the library.</summary>
    public const string SwitchClass =
        """
        namespace OfstedMutation;

        internal static class MutantSwitch
        {
            private static readonly int[] On = (int[]?)System.AppDomain.CurrentDomain.GetData("OFSTED_MUTANT_ON")
                ?? [int.TryParse(System.Environment.GetEnvironmentVariable("OFSTED_MUTANT"), out var number) ? number : -1];

            private static readonly bool[]? Reached = (bool[]?)System.AppDomain.CurrentDomain.GetData("OFSTED_MUTANTS_REACHED");

            public static bool IsOn(int number)
            {
                if (Reached is not null)
                    Reached[number] = true;

                return number == On[0];
            }
        }
        """;

    private readonly ILookup<SyntaxNode, Mutant> _mutants;
    private readonly HashSet<SyntaxNode> _onTheWay;

    public SwitchCode(IEnumerable<Mutant> mutantsOfTheFile)
    {
        _mutants = mutantsOfTheFile.ToLookup(mutant => mutant.Candidate.Node);
        _onTheWay = [.. _mutants.SelectMany(mutants => mutants.Key.AncestorsAndSelf())];
    }

    public string Write(SyntaxNode root)
    {
        var text = new StringBuilder();
        Write(root, text);
        return text.ToString();
    }

    /// <summary>The number of the switch that a node of the switched source stands behind, the innermost.</summary>
    public static int? NumberAround(SyntaxNode node) => node.AncestorsAndSelf().Select(NumberOf).FirstOrDefault(number => number is not null);

    public static int? NumberOf(SyntaxNode node) => node switch
    {
        ConditionalExpressionSyntax conditional => NumberIn(conditional.Condition.ToString()),
        IfStatementSyntax test => NumberIn(test.Condition.ToString().TrimStart('!')),
        _ => null,
    };

    private static int? NumberIn(string condition) => condition.StartsWith(Call, StringComparison.Ordinal)
        ? int.Parse(condition[Call.Length..].TrimEnd(')'), CultureInfo.InvariantCulture)
        : null;

    private void Write(SyntaxNode node, StringBuilder text)
    {
        if (!_onTheWay.Contains(node))
        {
            text.Append(node.ToFullString());
            return;
        }

        var mutants = _mutants[node].ToList();
        foreach (var mutant in mutants)
            text.Append(Before(mutant));
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } inner)
                Write(inner, text);
            else
                text.Append(child.ToFullString());
        }

        for (var index = mutants.Count - 1; index >= 0; index--)
            text.Append(After(mutants[index]));
    }

    private static string Before(Mutant mutant)
    {
        var isOn = Call + mutant.Number.ToString(CultureInfo.InvariantCulture) + ")";
        var change = mutant.Candidate.Change;
        return (mutant.Candidate.Node, change) switch
        {
            (StatementSyntax, { Code: "" }) => $"{{ if (!{isOn}) {{ ",
            (StatementSyntax, _) => $"{{ if ({isOn}) {{ {change.Code} }} ",
            (_, { Cast: { } cast }) => $"({isOn} ? ({cast})({change.Code}) : ({cast})(",
            _ => $"({isOn} ? {change.Code} : ",
        };
    }

    private static string After(Mutant mutant) => (mutant.Candidate.Node, mutant.Candidate.Change) switch
    {
        (StatementSyntax, { Code: "" }) => " } }",
        (StatementSyntax, _) => " }",
        (_, { Cast: not null }) => "))",
        _ => ")",
    };
}
