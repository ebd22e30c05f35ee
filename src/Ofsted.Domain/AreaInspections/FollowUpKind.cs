namespace Ofsted.Domain.AreaInspections;

/// <summary>What the inspectorates of an area will do next.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum FollowUpKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>A full inspection, or a full reinspection.</summary>
    FullInspection = 1,

    /// <summary>A monitoring inspection of progress on priority actions.</summary>
    MonitoringInspection = 2,

    /// <summary>A revisit, under the framework of 2016.</summary>
    Revisit = 3,
}
