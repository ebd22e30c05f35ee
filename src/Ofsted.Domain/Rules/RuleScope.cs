namespace Ofsted.Domain.Rules;

/// <summary>What a rule checks.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum RuleScope
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>One inspection or visit.</summary>
    Event = 1,

    /// <summary>The inspections and visits of one authority over time.</summary>
    History = 2,

    /// <summary>One version of an improvement plan.</summary>
    Plan = 3,

    /// <summary>A progress report on an improvement plan.</summary>
    ProgressReport = 4,

    /// <summary>The observed values of documents.</summary>
    Observations = 5,
}
