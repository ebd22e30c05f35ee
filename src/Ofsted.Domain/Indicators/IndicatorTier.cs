namespace Ofsted.Domain.Indicators;

/// <summary>How widely an indicator is used.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum IndicatorTier
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>In national collections, or common in reports.</summary>
    Core = 1,

    /// <summary>Used occasionally.</summary>
    Extended = 2,

    /// <summary>An authority's own figure or an inspector's sample; included so that such a figure has a name.</summary>
    Local = 3,
}
