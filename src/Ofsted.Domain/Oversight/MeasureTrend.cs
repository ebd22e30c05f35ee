namespace Ofsted.Domain.Oversight;

/// <summary>Which way a measure moves.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum MeasureTrend
{
    /// <summary>Not known, because there are not two numbers to compare.</summary>
    Unspecified = 0,

    /// <summary>Towards the better side.</summary>
    Better = 1,

    /// <summary>No change.</summary>
    Same = 2,

    /// <summary>Towards the worse side.</summary>
    Worse = 3,

    /// <summary>Changed, but neither direction is better or the better one is not known.</summary>
    Changed = 4,
}
