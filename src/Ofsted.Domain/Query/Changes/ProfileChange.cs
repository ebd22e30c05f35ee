namespace Ofsted.Domain.Query;

/// <summary>Which way the areas of an inspection moved, taken together.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum ProfileChange
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>At least one area improved and none declined.</summary>
    Better = 1,

    /// <summary>Every area that compares kept its grade.</summary>
    Same = 2,

    /// <summary>Some areas improved and some declined.</summary>
    Mixed = 3,

    /// <summary>At least one area declined and none improved.</summary>
    Worse = 4,

    /// <summary>No area compares.</summary>
    NotComparable = 5,
}
