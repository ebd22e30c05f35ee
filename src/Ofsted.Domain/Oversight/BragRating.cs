namespace Ofsted.Domain.Oversight;

/// <summary>The position of an action as at a day, as blue, red, amber or green; calculated, never stored.</summary>
/// <remarks>The convention is ours; authorities differ. Every position says its reason in words, and no page should show the colour alone.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum BragRating
{
    /// <summary>Not rated: the action is not active, or neither a status nor a due date is known.</summary>
    Unspecified = 0,

    /// <summary>Done, with evidence of impact.</summary>
    Blue = 1,

    /// <summary>On track, or done but its impact still to be shown.</summary>
    Green = 2,

    /// <summary>At risk: started late, delayed but not yet overdue, two updates missed, or reported as embedded without evidence of impact.</summary>
    Amber = 3,

    /// <summary>Overdue or blocked.</summary>
    Red = 4,
}
