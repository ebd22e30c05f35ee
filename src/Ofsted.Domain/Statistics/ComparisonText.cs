using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Statistics;

/// <summary>Writes a comparison as a sentence.</summary>
internal static class ComparisonText
{
    public static string Of(Observation observation, Comparator comparator, Direction direction, Quantity? difference, Verdict verdict)
    {
        var own = Value(observation.Value, observation.Unit);
        var other = comparator.Value is TextValue ? Name(comparator.Kind) : $"{Name(comparator.Kind)}, {Value(comparator.Value, observation.Unit)}";
        var time = comparator.Period is { Text.Length: > 0 } period ? $" ({period.Text})" : "";
        var judged = verdict switch
        {
            Verdict.Better => ": better",
            Verdict.Worse => ": worse",
            _ => "",
        };
        return $"{own} {How(direction, difference)} {other}{time}{judged}.";
    }

    private static string How(Direction direction, Quantity? difference)
    {
        var amount = difference is null ? "" : $"{UnitWords.Of(Math.Abs(difference.Amount), difference.Unit)} ";
        return direction switch
        {
            Direction.Higher => $"is {amount}above",
            Direction.Lower => $"is {amount}below",
            Direction.Same => "is the same as",
            _ => "may be above or below",
        };
    }

    private static string Value(ObservedValue value, MeasurementUnit unit) => value is ExactValue { Qualifier: ValueQualifier.Unspecified } exact
        ? UnitWords.Of(exact.Value, unit)
        : value.ToString()!;

    private static string Name(ComparatorKind kind) => kind switch
    {
        ComparatorKind.England => "the average of England",
        ComparatorKind.Region => "the region",
        ComparatorKind.StatisticalNeighbours => "the statistical neighbours",
        ComparatorKind.NationalTarget => "the national limit",
        ComparatorKind.LocalTarget => "the authority's own target",
        ComparatorKind.PreviousPeriod => "the earlier number",
        ComparatorKind.AllLocalChildren => "all children of the area",
        _ => "the other number",
    };
}
