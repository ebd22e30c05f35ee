namespace Ofsted.Domain;

/// <summary>How far grades of two framework editions may be compared.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum Comparability
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The same remit on the same scale.</summary>
    Exact = 1,

    /// <summary>Much the same remit, divided or weighted differently: improvement or decline can be stated, with a caveat.</summary>
    Broad = 2,

    /// <summary>No sensible comparison.</summary>
    NotComparable = 3,
}
