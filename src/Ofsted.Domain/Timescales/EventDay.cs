namespace Ofsted.Domain.Timescales;

/// <summary>Which day of a time limit the day of the event itself is.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum EventDay
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Day 0, as in "within 15 working days of the strategy discussion": the first unit ends after it.</summary>
    Zero = 1,

    /// <summary>Day 1, as in "26 weeks beginning with the day of issue".</summary>
    One = 2,
}
