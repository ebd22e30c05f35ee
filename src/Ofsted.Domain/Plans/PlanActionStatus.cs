namespace Ofsted.Domain.Plans;

/// <summary>How far an action of a plan has got.</summary>
/// <remarks>
/// Inspectors tell what was done from what has had an effect: <see cref="Completed"/> is the first,
/// <see cref="Embedded"/> the second.
/// </remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum PlanActionStatus
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Planned.</summary>
    NotStarted = 1,

    /// <summary>Under way.</summary>
    InProgress = 2,

    /// <summary>Done, but its effect is not shown yet.</summary>
    Completed = 3,

    /// <summary>Done, with evidence of its effect on children.</summary>
    Embedded = 4,

    /// <summary>Under way but late.</summary>
    Delayed = 5,

    /// <summary>Stopped by something that must be resolved first.</summary>
    Blocked = 6,

    /// <summary>Replaced by another action.</summary>
    Superseded = 7,

    /// <summary>Withdrawn.</summary>
    Withdrawn = 8,
}
