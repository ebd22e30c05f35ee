namespace Ofsted.Domain.Plans;

/// <summary>The permanent codes of what to mind when a measure is read.</summary>
public static class MeasureCaveatCodes
{
    /// <summary>The baseline and the result cover different kinds of period, such as a year and a day.</summary>
    public const string PeriodKindDiffers = "period-kind-differs";

    /// <summary>Two numbers of the measure are in different units.</summary>
    public const string UnitDiffers = "unit-differs";

    /// <summary>A number is of another indicator or another part of it than the measure.</summary>
    public const string SubjectDiffers = "subject-differs";

    /// <summary>The last result is no exact number.</summary>
    public const string NotANumber = "not-a-number";

    /// <summary>A result has no date and may be older or newer than it seems.</summary>
    public const string ResultUndated = "result-undated";

    /// <summary>There is nothing to compare the result with: no baseline.</summary>
    public const string NoBaseline = "no-baseline";

    /// <summary>The last result is more than a year older than the day of the report.</summary>
    public const string ResultOld = "result-old";
}
