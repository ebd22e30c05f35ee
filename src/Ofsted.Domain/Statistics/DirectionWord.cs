using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Statistics;

/// <summary>Holds the document's word for a direction against the numbers.</summary>
internal static class DirectionWord
{
    private const decimal InLine = 0.25m;

    public static bool Contradicts(Observation observation, Comparator comparator)
    {
        if (comparator.Value.Number is not (>= -CountRange.LargestNumber and <= CountRange.LargestNumber and var other))
            return false;
        if (comparator.Direction is Direction.Higher or Direction.Lower && IsOpen(observation.Value, comparator.Value))
            return false;
        return observation.Value switch
        {
            ExactValue { Value: >= -CountRange.LargestNumber and <= CountRange.LargestNumber } exact => Contradicts(exact.Value, other, comparator.Direction, observation.Unit),
            BoundedValue { To: { } most, From: null, Above: null } => comparator.Direction == Direction.Lower && most == other,
            BoundedValue { From: { } least, To: null, Below: null } => comparator.Direction == Direction.Higher && least == other,
            _ => false,
        };
    }

    /// <summary>Whether one of the numbers is approximate, and either may be the higher.</summary>
    private static bool IsOpen(ObservedValue one, ObservedValue other) =>
        one is ExactValue own && other is ExactValue set && (own.Qualifier, set.Qualifier) is not (ValueQualifier.Unspecified, ValueQualifier.Unspecified)
        && CountRange.Of(own).Meets(CountRange.Of(set));

    private static bool Contradicts(decimal own, decimal other, Direction word, MeasurementUnit unit) => word switch
    {
        Direction.Higher => own < other || (own == other && !IsRounded(unit)),
        Direction.Lower => own > other || (own == other && !IsRounded(unit)),
        Direction.Same => Math.Abs(own - other) > InLine * Math.Max(Math.Abs(own), Math.Abs(other)) && Math.Abs(own - other) > 1,
        _ => false,
    };

    /// <summary>Whether printed numbers may be equal though the true ones are not.</summary>
    private static bool IsRounded(MeasurementUnit unit) => unit is MeasurementUnit.Percent or MeasurementUnit.RatePer10000 or MeasurementUnit.PercentChange
        or MeasurementUnit.Days or MeasurementUnit.Weeks or MeasurementUnit.Months or MeasurementUnit.Cases or MeasurementUnit.Score;
}
