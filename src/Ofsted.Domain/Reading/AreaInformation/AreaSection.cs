namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>The parts of the area information.</summary>
internal enum AreaSection
{
    /// <summary>No sub-heading was seen yet.</summary>
    Unspecified = 0,

    Inspections = 1,
    Leadership = 2,
    ChildrenLiving = 3,
    ChildProtection = 4,
    LookedAfter = 5,
    Other = 6,
}
