namespace Ofsted.Domain.Indicators;

/// <summary>Which direction of an indicator is an improvement.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum Polarity
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>A higher number is better.</summary>
    HigherIsBetter = 1,

    /// <summary>A lower number is better.</summary>
    LowerIsBetter = 2,

    /// <summary>Neither: the number describes the setting, or its meaning depends on the setting.</summary>
    Neutral = 3,
}
