namespace Ofsted.Domain.Statistics;

/// <summary>The permanent codes of the reasons for which numbers are not reckoned with.</summary>
public static class RefusalCodes
{
    /// <summary>A value is suppressed, a bound, not applicable or words.</summary>
    public const string NotANumber = "not-a-number";

    /// <summary>The units differ.</summary>
    public const string UnitsDiffer = "units-differ";

    /// <summary>The kinds of time, or the times, differ where they must not.</summary>
    public const string PeriodsDiffer = "periods-differ";

    /// <summary>The observations are of different indicators.</summary>
    public const string IndicatorsDiffer = "indicators-differ";

    /// <summary>The observations are of different parts of the indicator.</summary>
    public const string DimensionsDiffer = "dimensions-differ";

    /// <summary>The observations are of different authorities.</summary>
    public const string AuthoritiesDiffer = "authorities-differ";

    /// <summary>There are no sums of this unit, such as of rates.</summary>
    public const string NotAdditive = "not-additive";

    /// <summary>The same thing is there twice.</summary>
    public const string CountedTwice = "counted-twice";

    /// <summary>A part is larger than its whole.</summary>
    public const string PartExceedsWhole = "part-exceeds-whole";

    /// <summary>The number to divide by is zero.</summary>
    public const string DivisionByZero = "division-by-zero";

    /// <summary>There is nothing to reckon with.</summary>
    public const string Nothing = "nothing";

    /// <summary>The result is larger than any number of the field.</summary>
    public const string OutOfRange = "out-of-range";
}
