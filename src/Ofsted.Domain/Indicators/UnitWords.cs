using System.Globalization;

namespace Ofsted.Domain.Indicators;

/// <summary>Writes numbers with their units in English, and says what may be done with a unit.</summary>
internal static class UnitWords
{
    public static string Of(decimal amount, MeasurementUnit unit)
    {
        var number = amount.ToString(CultureInfo.InvariantCulture);
        return unit switch
        {
            MeasurementUnit.Percent => $"{number}%",
            MeasurementUnit.PercentChange => amount > 0 ? $"+{number}%" : $"{number}%",
            MeasurementUnit.RatePer10000 => $"{number} per 10,000",
            MeasurementUnit.Pounds => $"£{number}",
            MeasurementUnit.Count or MeasurementUnit.Unspecified => number,
            _ => $"{number} {Of(unit)}",
        };
    }

    public static string Of(MeasurementUnit unit) => unit switch
    {
        MeasurementUnit.Count => "a count",
        MeasurementUnit.Percent => "per cent",
        MeasurementUnit.RatePer10000 => "per 10,000",
        MeasurementUnit.PercentChange => "per cent of change",
        MeasurementUnit.Days => "days",
        MeasurementUnit.Weeks => "weeks",
        MeasurementUnit.Months => "months",
        MeasurementUnit.Cases => "cases",
        MeasurementUnit.Score => "points",
        MeasurementUnit.Pounds => "pounds",
        MeasurementUnit.PercentagePoints => "percentage points",
        MeasurementUnit.Hours => "hours",
        MeasurementUnit.WorkingDays => "working days",
        _ => "no unit",
    };

    /// <summary>Whether two amounts make a third of the same unit; shares and averages do not.</summary>
    public static bool IsAdditive(MeasurementUnit unit) => unit is MeasurementUnit.Count or MeasurementUnit.Pounds or MeasurementUnit.PercentagePoints
        or MeasurementUnit.Hours or MeasurementUnit.Days or MeasurementUnit.WorkingDays or MeasurementUnit.Weeks or MeasurementUnit.Months;

    /// <summary>The unit of the difference of two amounts.</summary>
    public static MeasurementUnit OfDifference(MeasurementUnit unit) =>
        unit is MeasurementUnit.Percent or MeasurementUnit.PercentChange ? MeasurementUnit.PercentagePoints : unit;
}
