namespace Ofsted.Domain.Official;

/// <summary>The kinds of inspection whose outcomes the statistics hold, as the words of headers tell them apart.</summary>
internal enum InspectionFamily
{
    Unstated = 0,

    SafeguardingAndLookedAfter,

    ChildProtection,

    LookedAfter,

    Single,

    Ilacs,

    JointTargeted,

    AreaSend,
}
