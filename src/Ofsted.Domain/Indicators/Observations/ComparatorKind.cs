namespace Ofsted.Domain.Indicators;

/// <summary>With what a document compares a number.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum ComparatorKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>England, also printed as "national average" or "the country as a whole".</summary>
    England = 1,

    /// <summary>The region of the authority.</summary>
    Region = 2,

    /// <summary>Authorities like it; whose model and of which year must be said for numbers to meet.</summary>
    StatisticalNeighbours = 3,

    /// <summary>A national target, limit or threshold.</summary>
    NationalTarget = 4,

    /// <summary>A target of the authority's own.</summary>
    LocalTarget = 5,

    /// <summary>The same number of an earlier period.</summary>
    PreviousPeriod = 6,

    /// <summary>All children of the area.</summary>
    AllLocalChildren = 7,
}
