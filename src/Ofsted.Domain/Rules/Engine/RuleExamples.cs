using System.Collections.Frozen;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>The examples of the catalogue's rules, read when somebody first asks for one.</summary>
internal static class RuleExamples
{
    private static readonly Lazy<FrozenDictionary<(string Rule, bool IsPassing), RuleExample>> ByRule = new(Read);

    public static RuleExample? Find(string rule, bool isPassing) => ByRule.Value.GetValueOrDefault((rule, isPassing));

    private static FrozenDictionary<(string Rule, bool IsPassing), RuleExample> Read() => TabSeparated
        .ReadEmbedded("rule-examples.tsv").Rows
        .ToFrozenDictionary(
            row => (row["rule"], row.Span("kind").SequenceEqual("passing")),
            row => new RuleExample
            {
                Note = row["note"],
                Json = row["json"],
                AsAt = row.Date("as_at"),
            });
}
