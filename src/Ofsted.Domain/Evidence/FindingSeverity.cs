namespace Ofsted.Domain;

/// <summary>How much a finding of a rule or of the reader matters.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum FindingSeverity
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Worth knowing, but nothing is wrong.</summary>
    Information = 1,

    /// <summary>Unusual and worth checking, although it sometimes occurs in real documents.</summary>
    Warning = 2,

    /// <summary>Certainly wrong, or could not be read.</summary>
    Error = 3,
}
