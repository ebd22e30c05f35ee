using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Statistics;

/// <summary>The reasons for which the library refuses a calculation, in words.</summary>
internal static class Refusals
{
    public static Refusal Nothing { get; } = Of(Refusal.Nothing, "There is nothing to calculate.");

    public static Refusal OutOfRange { get; } = Of(Refusal.OutOfRange, "The result is implausibly large.");

    public static Refusal DivisionByZero { get; } = Of(Refusal.DivisionByZero, "The number to divide by is zero.");

    public static Refusal IndicatorsDiffer { get; } = Of(Refusal.IndicatorsDiffer, "The numbers are for different indicators.");

    public static Refusal DimensionsDiffer { get; } = Of(Refusal.DimensionsDiffer, "The numbers are for different parts of the indicator.");

    public static Refusal AuthoritiesDiffer { get; } = Of(Refusal.AuthoritiesDiffer, "The numbers are for different authorities.");

    public static Refusal CountedTwice { get; } = Of(Refusal.CountedTwice, "The same thing is counted twice.");

    public static Refusal PartExceedsWhole { get; } = Of(Refusal.PartExceedsWhole, "The part is larger than the whole.");

    public static Refusal UnitsDiffer(MeasurementUnit one, MeasurementUnit other) =>
        Of(Refusal.UnitsDiffer, $"The units differ: {UnitWords.Of(one)} and {UnitWords.Of(other)}.");

    public static Refusal NotAdditive(MeasurementUnit unit) =>
        Of(Refusal.NotAdditive, $"Numbers in {UnitWords.Of(unit)} cannot be added up: they do not say out of how many.");

    public static Refusal PeriodsDiffer(PeriodKind one, PeriodKind other) =>
        Of(Refusal.PeriodsDiffer, one == other ? "The numbers cover different periods." : $"The numbers cover different kinds of period: {one} and {other}.");

    public static Refusal NotANumber(IEnumerable<ObservedValue> values) =>
        Of(Refusal.NotANumber, $"These are not numbers: {string.Join("; ", values.Where(value => value.Number is null).Take(5))}.");

    private static Refusal Of(string code, string reason) => new() { Code = code, Reason = reason };
}
