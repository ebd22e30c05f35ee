namespace Ofsted.Domain.Oversight;

/// <summary>Which way a measure moves.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum MeasureTrend
{
    /// <summary>It cannot be said: there are not two numbers that can be compared.</summary>
    Unspecified = 0,

    /// <summary>Towards the better side.</summary>
    Better = 1,

    /// <summary>Not at all.</summary>
    Same = 2,

    /// <summary>Towards the worse side.</summary>
    Worse = 3,

    /// <summary>It moves, and neither side is better or the better side is not known.</summary>
    Changed = 4,
}
