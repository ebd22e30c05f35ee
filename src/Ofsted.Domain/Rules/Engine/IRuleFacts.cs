namespace Ofsted.Domain.Rules;

/// <summary>What the rules of one scope need to know of a record, worked out once for all of them.</summary>
internal interface IRuleFacts
{
#if NET
    /// <summary>The scope of the rules that look at these facts.</summary>
    static abstract RuleScope Scope { get; }
#endif

    /// <summary>The record itself, or the list of records.</summary>
    object Record { get; }

    /// <summary>Why a rule within limits does not apply to the record, or null when the record is within them.</summary>
    string? WhyOutside(RuleLimits limits);

    /// <summary>Why a rule that looks at some members does not apply to the record, or null when what they hold is not in doubt.</summary>
    string? WhyInDoubt(string[] members);

    /// <summary>What a finding concerns, by which exceptions are accepted; null when that is not known.</summary>
    RuleSubject? SubjectOf(Finding finding);

    /// <summary>The finding with what else is known about it.</summary>
    Finding Annotate(Finding finding);
}
