namespace Ofsted.Domain.Plans;

/// <summary>What a later document says about an item of an earlier one.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum TraceOutcome
{
    /// <summary>Not specified: there is no later document.</summary>
    Unspecified = 0,

    /// <summary>Put right.</summary>
    Addressed = 1,

    /// <summary>Partly put right.</summary>
    Partly = 2,

    /// <summary>Asked for again.</summary>
    Repeated = 3,

    /// <summary>Worse than before.</summary>
    Declined = 4,

    /// <summary>Not mentioned, as far as could be seen.</summary>
    NotMentioned = 5,
}
