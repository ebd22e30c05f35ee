namespace Ofsted.Domain;

/// <summary>How a value of a record became known.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum ValueOrigin
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The document states it.</summary>
    Stated = 1,

    /// <summary>The document states it more than once, and the statements agree.</summary>
    CrossChecked = 2,

    /// <summary>It follows from other values, such as a short inspection from a fieldwork period of one week.</summary>
    Inferred = 3,

    /// <summary>It comes from the file name.</summary>
    FileName = 4,

    /// <summary>The caller supplied it.</summary>
    Supplied = 5,

    /// <summary>It comes from Ofsted's own statistics.</summary>
    OfficialStatistics = 6,
}
