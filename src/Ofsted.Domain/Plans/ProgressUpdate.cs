using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>What was reported about an action on a day.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ProgressUpdate
{
    /// <summary>The day of the report.</summary>
    public required LocalDate Date { get; init => field = value.InIso(); }

    /// <summary>The status from this day on; unspecified when the update does not change it.</summary>
    public PlanActionStatus Status { get; init; }

    /// <summary>The status until this day; unspecified when the update does not say.</summary>
    public PlanActionStatus StatusBefore { get; init; }

    /// <summary>What was done, in words.</summary>
    public required string Narrative { get; init; }

    /// <summary>The post that reports, or null when none is named.</summary>
    public string? Author { get; init; }

    /// <summary>The references of the evidence it provides; empty when it provides none.</summary>
    public EquatableList<string> Evidence { get; init; } = [];

    /// <summary>The day by which the next update is promised, or null when none is promised.</summary>
    public LocalDate? NextDue { get; init => field = value.InIso(); }

    /// <summary>The day, the status and the narrative.</summary>
    public override string ToString() => Excerpt.OfLine($"{IsoDate.Of(Date)} {Status}: {Narrative}");
}
