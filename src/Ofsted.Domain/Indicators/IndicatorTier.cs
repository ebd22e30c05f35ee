namespace Ofsted.Domain.Indicators;

/// <summary>How widely an indicator is used.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum IndicatorTier
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>In national collections, or common in reports.</summary>
    Core = 1,

    /// <summary>Used now and then.</summary>
    Extended = 2,

    /// <summary>An authority's own figure or a sample of an inspector; held so that such a figure has a name.</summary>
    Local = 3,
}
