namespace Ofsted.Domain.Plans;

/// <summary>What kind of evidence something is.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum EvidenceKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Performance data.</summary>
    PerformanceData = 1,

    /// <summary>An audit of cases.</summary>
    Audit = 2,

    /// <summary>A dip sample.</summary>
    DipSample = 3,

    /// <summary>What children and young people say.</summary>
    ChildFeedback = 4,

    /// <summary>What parents and carers say.</summary>
    FamilyFeedback = 5,

    /// <summary>What staff say.</summary>
    StaffFeedback = 6,

    /// <summary>A review by peers, an adviser or another body.</summary>
    ExternalReview = 7,

    /// <summary>A finding of an inspection or visit.</summary>
    Inspection = 8,

    /// <summary>A document, such as a protocol or the minutes of a meeting.</summary>
    Document = 9,

    /// <summary>Something done that can be counted, such as training delivered.</summary>
    Output = 10,
}
