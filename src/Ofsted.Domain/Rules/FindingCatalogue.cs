using System.Collections.Frozen;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>Every code that a <see cref="Finding"/> can have: those of rules, of the reader, of JSON, tables and PDF files.</summary>
/// <threadsafety>Immutable, and safe to use from several threads.</threadsafety>
public static class FindingCatalogue
{
    private static readonly Lazy<EquatableList<FindingDefinition>> Definitions = new(() => RuleCatalogue.All.Select(Of)
        .Concat(TabSeparated.ReadEmbedded("finding-codes.tsv").Rows.Select(Of))
        .ToEquatableList());

    private static readonly Lazy<FrozenDictionary<string, FindingDefinition>> ByCode =
        new(() => All.ToFrozenDictionary(definition => definition.Code, StringComparer.Ordinal));

    /// <summary>Every code: those of rules in the order of <see cref="RuleCatalogue"/>, then the others kind by kind and by number.</summary>
    public static EquatableList<FindingDefinition> All => Definitions.Value;

    /// <summary>What a code means, or null when the library has no such code.</summary>
    /// <param name="code">A code, such as <c>OFS-RDG-20</c>, or null.</param>
    public static FindingDefinition? Find(string? code) => code is null ? null : ByCode.Value.GetValueOrDefault(code);

    private static FindingDefinition Of(Rule rule) => new()
    {
        Code = rule.Id,
        Severity = rule.Severity,
        Meaning = rule.Statement,
        Why = rule.Rationale,
        Advice = Advice(rule),
        Source = rule.Citations[0],
    };

    private static FindingDefinition Of(TabSeparated.Row row) => new()
    {
        Code = row["code"],
        Severity = row.Code<FindingSeverity>("severity"),
        Meaning = row["meaning"],
        Why = row["why"],
        Advice = row["advice"],
        Source = new Citation { Document = row["source"], Confidence = Confidence.Stated },
    };

    private static string Advice(Rule rule) => (rule.Scope, rule.Severity) switch
    {
        (_, FindingSeverity.Information) => "Nothing, unless you expected otherwise.",
        (RuleScope.Event, FindingSeverity.Error) =>
            "Compare the record with the document and correct it; if the document itself is at fault, accept the finding with a reason.",
        (RuleScope.Event, _) => "Compare the record with the document; if it is right, accept the finding with a reason.",
        (RuleScope.History, FindingSeverity.Error) =>
            "Look for a record that is missing, repeated or belongs to another authority, and compare the records concerned with their documents.",
        (RuleScope.History, _) => "Look for a record that is missing from the history; if it is complete, accept the finding with a reason.",
        (RuleScope.Plan, FindingSeverity.Error) => "Correct the plan.",
        (RuleScope.Plan, _) => "Check the plan; if this is intended, accept the finding with a reason.",
        (RuleScope.ProgressReport, FindingSeverity.Error) => "Correct the report.",
        (RuleScope.ProgressReport, _) => "Check the report; if this is intended, accept the finding with a reason.",
        _ => "Compare the numbers with the document; if it prints them so, say so wherever you use them.",
    };
}
