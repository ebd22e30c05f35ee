namespace Ofsted.Domain.Indicators;

/// <summary>What a document compares a number with.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum ComparatorKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>England, also printed as "national average" or "the country as a whole".</summary>
    England = 1,

    /// <summary>The region of the authority.</summary>
    Region = 2,

    /// <summary>Similar authorities; numbers are comparable only where the model and its year are the same.</summary>
    StatisticalNeighbours = 3,

    /// <summary>A national target, limit or threshold.</summary>
    NationalTarget = 4,

    /// <summary>The authority's own target.</summary>
    LocalTarget = 5,

    /// <summary>The same number for an earlier period.</summary>
    PreviousPeriod = 6,

    /// <summary>All children of the area.</summary>
    AllLocalChildren = 7,
}
