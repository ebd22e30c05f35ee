namespace Ofsted.Domain.Statistics;

/// <summary>What a comparison shows about an observation.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum Verdict
{
    /// <summary>Not known.</summary>
    Unspecified = 0,

    /// <summary>Better than what it is compared with, or a target met.</summary>
    Better = 1,

    /// <summary>Worse than what it is compared with, or a target missed.</summary>
    Worse = 2,

    /// <summary>The same as what it is compared with.</summary>
    Level = 3,

    /// <summary>Higher or lower, for an indicator where neither is better.</summary>
    NoDirection = 4,

    /// <summary>Better in some comparisons and worse in others.</summary>
    Mixed = 5,
}
