using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>The position of a measure as at a day.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record MeasurePosition
{
    /// <summary>The measure.</summary>
    public required SuccessMeasure Measure { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate AsAt { get; init => field = value.InIso(); }

    /// <summary>The last result by the day, or null when there is none.</summary>
    public Observation? Latest { get; init; }

    /// <summary>The last result minus the baseline, in the unit of the measure; null when the two cannot be compared.</summary>
    public decimal? ChangeFromBaseline { get; init; }

    /// <summary>How it compares with the target.</summary>
    public required MeasureStanding Standing { get; init; }

    /// <summary>Which way it moved from the baseline, or from the first result where there is no baseline.</summary>
    public required MeasureTrend Trend { get; init; }

    /// <summary>Whether the day of the target had passed.</summary>
    public bool IsTargetPast => Measure.Target?.By < AsAt;

    /// <summary>What to know before using the numbers; empty when there is nothing.</summary>
    public EquatableList<Caveat> Caveats { get; init; } = [];

    /// <summary>The measure and how it compares with its target.</summary>
    public override string ToString() => Excerpt.OfLine($"{Measure.Label}: {Standing}");
}
