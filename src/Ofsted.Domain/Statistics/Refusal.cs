using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Statistics;

/// <summary>Why numbers cannot be used in a calculation or compared.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Refusal
{
    /// <summary>A value is suppressed, a bound, not applicable or words.</summary>
    public const string NotANumber = "not-a-number";

    /// <summary>The units differ.</summary>
    public const string UnitsDiffer = "units-differ";

    /// <summary>The kinds of period, or the periods, differ where they must not.</summary>
    public const string PeriodsDiffer = "periods-differ";

    /// <summary>The observations are of different indicators.</summary>
    public const string IndicatorsDiffer = "indicators-differ";

    /// <summary>The observations are of different parts of the indicator.</summary>
    public const string DimensionsDiffer = "dimensions-differ";

    /// <summary>The observations are of different authorities.</summary>
    public const string AuthoritiesDiffer = "authorities-differ";

    /// <summary>Numbers in this unit cannot be added up, such as rates.</summary>
    public const string NotAdditive = "not-additive";

    /// <summary>The same thing is counted twice.</summary>
    public const string CountedTwice = "counted-twice";

    /// <summary>A part is larger than its whole.</summary>
    public const string PartExceedsWhole = "part-exceeds-whole";

    /// <summary>The number to divide by is zero.</summary>
    public const string DivisionByZero = "division-by-zero";

    /// <summary>There is nothing to calculate with.</summary>
    public const string Nothing = "nothing";

    /// <summary>The result is implausibly large.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>The permanent code, such as <c>not-a-number</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The reason in plain English; it may change between versions.</summary>
    public required string Reason { get; init; }

    /// <summary>The reason.</summary>
    public override string ToString() => Excerpt.OfLine(Reason);
}
