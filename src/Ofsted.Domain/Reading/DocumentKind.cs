namespace Ofsted.Domain.Reading;

/// <summary>What kind of document a text is.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum DocumentKind
{
    /// <summary>The text is empty or was not looked at.</summary>
    Unspecified = 0,

    /// <summary>A report under the Single Inspection Framework, with or without the review of the board.</summary>
    SingleInspectionReport = 1,

    /// <summary>A re-inspection report under the Single Inspection Framework.</summary>
    ReInspectionReport = 2,

    /// <summary>The report of a review of a Local Safeguarding Children Board alone.</summary>
    LscbReviewReport = 3,

    /// <summary>A report of a 2013 inspection of looked after children services.</summary>
    LookedAfterReport = 4,

    /// <summary>An ILACS inspection report of any edition.</summary>
    IlacsReport = 5,

    /// <summary>The letter of a focused visit.</summary>
    FocusedVisitLetter = 6,

    /// <summary>The letter of a monitoring visit.</summary>
    MonitoringVisitLetter = 7,

    /// <summary>Another kind of document, which is not read.</summary>
    Other = 8,

    /// <summary>The letter of a joint targeted area inspection.</summary>
    JointTargetedAreaLetter = 9,

    /// <summary>The report of an area SEND inspection since 2023.</summary>
    AreaSendReport = 10,

    /// <summary>The letter of a local area SEND inspection of 2016 to 2022, or of a revisit.</summary>
    AreaSendLetter = 11,
}
