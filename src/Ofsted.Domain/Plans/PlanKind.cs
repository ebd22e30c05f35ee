namespace Ofsted.Domain.Plans;

/// <summary>What kind of plan an improvement plan is.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum PlanKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The authority's written statement of what it will do in response to an inspection, which the law requires.</summary>
    PostInspection = 1,

    /// <summary>The draft of such a statement, shared with the inspectorate first.</summary>
    Draft = 2,

    /// <summary>The authority's own programme, often refreshed each year.</summary>
    Improvement = 3,

    /// <summary>A plan under a direction or notice from the Secretary of State.</summary>
    Directed = 4,

    /// <summary>A plan of one service or partner in response to its own findings.</summary>
    Local = 5,
}
