namespace Ofsted.Domain.Plans;

/// <summary>How much a risk matters.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum RiskSeverity
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Worth watching.</summary>
    Low = 1,

    /// <summary>It may delay something.</summary>
    Medium = 2,

    /// <summary>It may prevent the plan from achieving its aim.</summary>
    High = 3,
}
