namespace Ofsted.Domain;

/// <summary>How urgent an item of a report or letter is.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum RecommendationPriority
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>
    /// An area for priority action of a letter, or an item under "priority and immediate action" of a SIF report.
    /// </summary>
    PriorityAction = 1,

    /// <summary>A recommendation, an area for improvement, or an item under "what needs to improve".</summary>
    Improvement = 2,
}
