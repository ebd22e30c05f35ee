namespace Ofsted.Domain.Indicators;

/// <summary>What a national limit says about an indicator.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum ThresholdKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The indicator should not be higher.</summary>
    Maximum = 1,

    /// <summary>The indicator should not be lower.</summary>
    Minimum = 2,

    /// <summary>The time within which the counted event has to happen, such as 15 working days for conferences; it is not a level of the indicator.</summary>
    TimeLimit = 3,
}
