using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>Something that shows what an action did or what difference it made.</summary>
/// <remarks>
/// Which of the two it shows is decided by the list that holds it: <see cref="PlanAction.ActivityEvidence"/> or
/// <see cref="PlanAction.ImpactEvidence"/>.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record EvidenceItem
{
    /// <summary>The reference within the plan, such as "E7", or null when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>What kind of evidence it is.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>What it shows.</summary>
    public required string Finding { get; init; }

    /// <summary>The day of the evidence, or null when it is not known.</summary>
    public LocalDate? Date { get; init => field = value.InIso(); }

    /// <summary>Where it can be found, or null when not stated.</summary>
    public string? Reference { get; init; }

    /// <summary>The kind and what it shows.</summary>
    public override string ToString() => Excerpt.OfLine($"{Kind}: {Finding}");
}
