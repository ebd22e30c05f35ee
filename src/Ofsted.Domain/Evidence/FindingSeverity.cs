namespace Ofsted.Domain;

/// <summary>How much a finding of a rule or of the reader matters.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum FindingSeverity
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information = 1,

    /// <summary>Unusual: look again. Real documents do this now and then.</summary>
    Warning = 2,

    /// <summary>Cannot be right, or could not be read.</summary>
    Error = 3,
}
