namespace Ofsted.Domain.Indicators;

/// <summary>How an indicator relates to others.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum IndicatorRelationKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>It is the part as a percentage of the whole.</summary>
    Share = 1,

    /// <summary>It is the part as a percentage of some of the whole, so never lower than as a percentage of all of it.</summary>
    ShareOfSome = 2,

    /// <summary>It is the part for each 10,000 of the whole.</summary>
    Rate = 3,

    /// <summary>It is the growth of the part as a percentage.</summary>
    Change = 4,

    /// <summary>It counts every child that the part counts, and more.</summary>
    Includes = 5,

    /// <summary>One child may appear under several of its dimensions.</summary>
    SharedDimensions = 6,

    /// <summary>It is intended as the sum of its parts, each recorded as a separate relation.</summary>
    Total = 7,

    /// <summary>Documents print it as a percentage of either of two wholes, so check which one is meant.</summary>
    Denominator = 8,

    /// <summary>It is an estimate that is calculated from the part.</summary>
    Estimate = 9,

    /// <summary>It moves by less than half within a few months, however the service changes.</summary>
    Steady = 10,
}
