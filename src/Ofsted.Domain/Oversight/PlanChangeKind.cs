namespace Ofsted.Domain.Oversight;

/// <summary>What happened to a part of a plan from one version to another.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum PlanChangeKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It is gone.</summary>
    Removed = 2,

    /// <summary>Its content has changed.</summary>
    Changed = 3,
}
