namespace Ofsted.Domain.Query;

/// <summary>Which way a grade moved from one inspection to the next.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum GradeDirection
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The later grade is better on the scale.</summary>
    Improved = 1,

    /// <summary>The grades are the same.</summary>
    Same = 2,

    /// <summary>The later grade is worse on the scale.</summary>
    Declined = 3,

    /// <summary>A grade is missing, or the areas do not compare.</summary>
    NotComparable = 4,
}
