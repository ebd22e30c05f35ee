using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>The national limit of an indicator for a period, such as 426 days for 2013-16.</summary>
/// <remarks>Those of the adoption scorecard apply to averages of three financial years, never to a single child.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record IndicatorThreshold
{
    /// <summary>The code of the indicator.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>Whether it is a level of the indicator, or the time within which the counted event has to happen.</summary>
    public required ThresholdKind Kind { get; init; }

    /// <summary>The period to which it applies, such as "2013-16": three financial years, the last ending in March 2016.</summary>
    public required string Period { get; init; }

    /// <summary>The first day of the period, or null when that is not known.</summary>
    public LocalDate? From { get; init => field = value.InIso(); }

    /// <summary>The last day of the period, or null while it applies.</summary>
    public LocalDate? To { get; init => field = value.InIso(); }

    /// <summary>Whether it applies to averages of three financial years.</summary>
    public bool IsThreeYearAverage => From is { } from && To is { } to && from.YearsLater(3) == to.DaysLater(1);

    /// <summary>The last value within the limit.</summary>
    public required decimal Limit { get; init; }

    /// <summary>The unit of the limit, which is not always that of the indicator.</summary>
    public required MeasurementUnit Unit { get; init; }

    /// <summary>The average for England in the unit of the indicator, or null where it was not read.</summary>
    public decimal? England { get; init; }

    /// <summary>The code of the time limit that it comes from, such as <c>TS-ICPC-15</c>; null where it does not come from one.</summary>
    public string? TimescaleCode { get; init; }

    /// <summary>Where the limit comes from.</summary>
    public required Citation Source { get; init; }

    /// <summary>Whether it applies to the period that an observation covers.</summary>
    /// <param name="period">The period of the observation.</param>
    /// <returns>
    /// For a limit of three years: whether the period is those three years, or one that ends with them. For any other: whether the
    /// period ends while it applies. False when the end of the period is not known.
    /// </returns>
    public bool AppliesTo(ObservationPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (period.LastDay is not { } end)
            return false;
        return IsThreeYearAverage ? end == To : !(end < From) && !(end > To);
    }

    /// <summary>The indicator, the period and the limit.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(CultureInfo.InvariantCulture, $"{IndicatorCode} {Period}: {Words} {Limit}"));

    private string Words => Kind switch
    {
        ThresholdKind.Minimum => "at least",
        ThresholdKind.TimeLimit => "within",
        _ => "at most",
    };
}
