namespace Ofsted.Domain.Plans;

/// <summary>Where an authority finds what to improve, apart from the items of a report.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum ActionSourceKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The findings of an inspection or visit that are not an item of its list.</summary>
    ReportText = 1,

    /// <summary>The authority's own audits of cases.</summary>
    Audit = 2,

    /// <summary>The authority's self-evaluation.</summary>
    SelfEvaluation = 3,

    /// <summary>A review by peers, an adviser or another body.</summary>
    ExternalReview = 4,

    /// <summary>A review of a serious case.</summary>
    CaseReview = 5,

    /// <summary>Performance data.</summary>
    PerformanceData = 6,

    /// <summary>Feedback from children, parents or carers.</summary>
    Feedback = 7,

    /// <summary>A direction or notice from the Secretary of State.</summary>
    Direction = 8,
}
