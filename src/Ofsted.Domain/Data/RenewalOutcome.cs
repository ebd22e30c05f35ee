namespace Ofsted.Domain.Data;

/// <summary>What became of an event with which a dataset was renewed.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum RenewalOutcome
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The dataset did not have it; it was added.</summary>
    New = 1,

    /// <summary>The dataset held it differently or in part; what the event states was taken.</summary>
    Changed = 2,

    /// <summary>A person must decide; nothing was taken.</summary>
    Doubtful = 3,

    /// <summary>It breaks a rule of error severity, or could not be read without an error; nothing was taken.</summary>
    Refused = 4,
}
