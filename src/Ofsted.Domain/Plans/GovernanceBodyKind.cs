namespace Ofsted.Domain.Plans;

/// <summary>What kind of body oversees a plan.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum GovernanceBodyKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>An improvement board.</summary>
    ImprovementBoard = 1,

    /// <summary>An assurance group of officers.</summary>
    AssuranceGroup = 2,

    /// <summary>A performance clinic or meeting.</summary>
    PerformanceClinic = 3,

    /// <summary>A scrutiny committee of elected members.</summary>
    ScrutinyCommittee = 4,

    /// <summary>The cabinet, or the cabinet member responsible.</summary>
    Cabinet = 5,

    /// <summary>The safeguarding children board or partnership.</summary>
    SafeguardingPartnership = 6,

    /// <summary>The corporate parenting board or panel.</summary>
    CorporateParentingBoard = 7,

    /// <summary>An adviser or commissioner from outside.</summary>
    Adviser = 8,
}
