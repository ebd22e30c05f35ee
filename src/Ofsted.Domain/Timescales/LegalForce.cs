namespace Ofsted.Domain;

/// <summary>What kind of text sets a time limit.</summary>
public enum LegalForce
{
    /// <summary>Nobody has said.</summary>
    Unspecified = 0,

    /// <summary>An Act of Parliament.</summary>
    Statute = 1,

    /// <summary>Regulations made under an Act.</summary>
    Regulations = 2,

    /// <summary>Guidance that authorities must follow unless there is good reason not to.</summary>
    StatutoryGuidance = 3,

    /// <summary>An inspection framework, or another publication of the inspectorate.</summary>
    Framework = 4,

    /// <summary>An authority's own policy, which is never a statutory limit. The library holds none.</summary>
    Local = 5,
}
