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

    /// <summary>
    /// The time within which what the indicator counts has to happen, such as 15 working days of conferences. It is not a level of
    /// the indicator: there is no national figure for how many should be in time.
    /// </summary>
    TimeLimit = 3,
}
