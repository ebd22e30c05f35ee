namespace Ofsted.Domain.Indicators;

/// <summary>How close a printed number is to the true one, as far as the document says.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum ValueQualifier
{
    /// <summary>The document gives the number without qualification.</summary>
    Unspecified = 0,

    /// <summary>"Approximately", "about" or "around": a little more or less.</summary>
    Approximately = 1,

    /// <summary>"Almost" or "nearly": a little less.</summary>
    Almost = 2,
}
