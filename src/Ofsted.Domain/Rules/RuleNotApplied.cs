using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>A rule that did not apply to a record, and why.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public readonly record struct RuleNotApplied
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Why it did not apply: the missing fact, or the records for which it is intended.</summary>
    public required string Reason { get; init; }

    /// <summary>The identifier and the reason.</summary>
    public override string ToString() => Excerpt.OfLine(Rule is null ? "" : $"{Rule.Id}: {Reason}");
}
