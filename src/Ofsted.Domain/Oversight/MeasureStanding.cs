namespace Ofsted.Domain.Oversight;

/// <summary>How a measure compares with its target.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum MeasureStanding
{
    /// <summary>Not known, because it is not known whether the target is a minimum or a maximum.</summary>
    Unspecified = 0,

    /// <summary>The plan sets no target.</summary>
    NoTarget = 1,

    /// <summary>Nothing was measured by the day.</summary>
    NoResult = 2,

    /// <summary>The last result is not a number that can be compared, such as one that is withheld.</summary>
    NotComparable = 3,

    /// <summary>The last result meets the target.</summary>
    Met = 4,

    /// <summary>The last result misses the target by no more than the tolerance.</summary>
    Close = 5,

    /// <summary>The last result misses the target.</summary>
    NotMet = 6,
}
