namespace Ofsted.Domain.Rules;

/// <summary>Looks at the facts of a record, reports what it finds, and returns null; or returns the reason for not looking.</summary>
internal delegate string? RuleCheck<in TFacts>(TFacts facts, Findings findings);
