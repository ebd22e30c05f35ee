namespace Ofsted.Domain.Indicators;

/// <summary>How one number compares with another.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum Direction
{
    /// <summary>Not stated, or not known.</summary>
    Unspecified = 0,

    /// <summary>Higher, also "an increase", "more" and "longer".</summary>
    Higher = 1,

    /// <summary>Lower, also "a reduction", "fewer" and "shorter".</summary>
    Lower = 2,

    /// <summary>The same, also "in line" and "similar".</summary>
    Same = 3,
}
