namespace Ofsted.Domain.Indicators;

/// <summary>How an indicator relates to others.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum IndicatorRelationKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>It is the part as per cent of the whole.</summary>
    Share = 1,

    /// <summary>It is the part as per cent of some of the whole, so never lower than the part as per cent of all of it.</summary>
    ShareOfSome = 2,

    /// <summary>It is the part for each 10,000 of the whole.</summary>
    Rate = 3,

    /// <summary>It is the growth of the part in per cent.</summary>
    Change = 4,

    /// <summary>It counts every child that the part counts, and more.</summary>
    Includes = 5,

    /// <summary>One child may be under several of its dimensions.</summary>
    SharedDimensions = 6,

    /// <summary>It is meant as the sum of its parts, each part in a relation of its own.</summary>
    Total = 7,

    /// <summary>Documents print it as per cent of the whole or of the other whole, so that it must be asked of which.</summary>
    Denominator = 8,

    /// <summary>It is an estimate that is calculated from the part.</summary>
    Estimate = 9,

    /// <summary>It moves by less than half within a few months, however the service changes.</summary>
    Steady = 10,
}
