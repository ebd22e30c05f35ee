namespace Ofsted.Domain;

/// <summary>The role of a member of an inspection team.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum TeamRole
{
    /// <summary>Named without a role.</summary>
    Unspecified = 0,

    /// <summary>Leads the inspection, or signs the letter.</summary>
    LeadInspector = 1,

    /// <summary>Stands in for the lead inspector.</summary>
    DeputyLeadInspector = 2,

    /// <summary>Inspects.</summary>
    TeamInspector = 3,

    /// <summary>Analyses data.</summary>
    DataAnalyst = 4,

    /// <summary>Assures the quality of the inspection.</summary>
    QualityAssuranceManager = 5,
}
