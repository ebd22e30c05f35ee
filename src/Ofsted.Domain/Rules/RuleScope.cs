namespace Ofsted.Domain.Rules;

/// <summary>What a rule looks at.</summary>
public enum RuleScope
{
    /// <summary>Nobody has said.</summary>
    Unspecified = 0,

    /// <summary>One inspection or visit.</summary>
    Event = 1,

    /// <summary>The inspections and visits of one authority over time.</summary>
    History = 2,
}
