namespace Ofsted.Domain.Oversight;

/// <summary>The subject of a question about a plan, the most pressing first.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum PlanQuestionKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The plan is past the day on which it is due by law.</summary>
    StatementLate = 1,

    /// <summary>A later document says that something became worse.</summary>
    ItemDeclined = 2,

    /// <summary>A later document asks for something again.</summary>
    ItemRepeated = 3,

    /// <summary>No action answers an item of the report.</summary>
    ItemUnanswered = 4,

    /// <summary>An item has been open the longest.</summary>
    ItemOpenLongest = 5,

    /// <summary>An action is blocked.</summary>
    ActionBlocked = 6,

    /// <summary>An action is overdue.</summary>
    ActionOverdue = 7,

    /// <summary>Something is done or reported as embedded, but there is no evidence of impact.</summary>
    ImpactNotShown = 8,

    /// <summary>A measure has got worse.</summary>
    MeasureWorse = 9,

    /// <summary>The target date has passed and the target is not met, or nothing was measured.</summary>
    TargetMissed = 10,

    /// <summary>Updates are missing.</summary>
    UpdatesMissed = 11,

    /// <summary>An action has no owner.</summary>
    NoOwner = 12,

    /// <summary>Nothing measures whether the actions for an item made a difference.</summary>
    NotMeasured = 13,

    /// <summary>A grave risk has no response.</summary>
    RiskUnanswered = 14,
}
