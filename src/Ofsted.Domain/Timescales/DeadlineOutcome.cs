namespace Ofsted.Domain.Timescales;

/// <summary>Whether something was done on time.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum DeadlineOutcome
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Done on the last day or before it.</summary>
    InTime = 1,

    /// <summary>Done after the last day.</summary>
    Late = 2,

    /// <summary>Not done, and the last day has not passed.</summary>
    NotYetDue = 3,

    /// <summary>Not done, and the last day has passed.</summary>
    Overdue = 4,

    /// <summary>Not known from what is recorded; the caveats say why.</summary>
    Unknown = 5,
}
