using System.Globalization;

namespace Ofsted.Domain;

/// <summary>The national limit of an indicator for a period, such as 426 days for 2013-16.</summary>
/// <remarks>Those of the adoption scorecard apply to averages of three financial years, never to a single child.</remarks>
public sealed record IndicatorThreshold
{
    /// <summary>The code of the indicator.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>The period to which it applies, such as "2013-16": three financial years, the last ending in March 2016.</summary>
    public required string Period { get; init; }

    /// <summary>The highest value within the limit.</summary>
    public required decimal Limit { get; init; }

    /// <summary>The unit of the limit, which is not always that of the indicator.</summary>
    public required MeasurementUnit Unit { get; init; }

    /// <summary>The average of England in the unit of the indicator, or null where it was not read.</summary>
    public decimal? England { get; init; }

    /// <summary>Where the limit comes from.</summary>
    public required Citation Source { get; init; }

    /// <summary>The indicator, the period and the limit.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{IndicatorCode} {Period}: at most {Limit}");
}
