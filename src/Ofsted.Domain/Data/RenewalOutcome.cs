namespace Ofsted.Domain.Data;

/// <summary>What became of an event with which a dataset was renewed.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum RenewalOutcome
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The dataset did not have it, and it was added.</summary>
    New = 1,

    /// <summary>The dataset held other or fewer values, and now has those of the event.</summary>
    Changed = 2,

    /// <summary>A person must decide; nothing was changed.</summary>
    Doubtful = 3,

    /// <summary>It breaks a rule with error severity, or could not be read without an error; nothing was changed.</summary>
    Refused = 4,
}
