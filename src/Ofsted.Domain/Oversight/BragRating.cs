namespace Ofsted.Domain.Oversight;

/// <summary>Blue, red, amber or green: the position of an action as at a day. It is calculated, never stored.</summary>
/// <remarks>The convention is ours; authorities differ. Every position says its reason in words, and no page should show the colour alone.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum BragRating
{
    /// <summary>Not rated: the action is not active, or neither a status nor a due date is known.</summary>
    Unspecified = 0,

    /// <summary>Done, with evidence of impact.</summary>
    Blue = 1,

    /// <summary>On track, or done with its impact still to be shown.</summary>
    Green = 2,

    /// <summary>At risk: late to start, delayed within its time, two updates missed, or said to be embedded without evidence of impact.</summary>
    Amber = 3,

    /// <summary>Overdue or blocked.</summary>
    Red = 4,
}
