namespace Ofsted.Domain.Plans;

/// <summary>The kind of external review.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum ExternalReviewKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Peers from other authorities.</summary>
    PeerReview = 1,

    /// <summary>An independent review that the authority asks for.</summary>
    IndependentReview = 2,

    /// <summary>The Department for Education or its commissioner.</summary>
    DepartmentReview = 3,

    /// <summary>A visit by the inspectorate.</summary>
    InspectorateVisit = 4,
}
