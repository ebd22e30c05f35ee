using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Statistics;

/// <summary>Compares observations with others, and turns them into quantities for calculations.</summary>
public static class ObservationStatistics
{
    /// <summary>Compares the number with everything that the document gives for comparison, and with the national limit of its period.</summary>
    /// <param name="observation">The number.</param>
    /// <param name="options">How to read the numbers, or null for the customary way.</param>
    /// <returns>The comparisons with their verdicts, reasons and caveats.</returns>
    public static Assessment Assess(this Observation observation, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Assessor.Assess(observation, options ?? AssessmentOptions.Default);
    }

    /// <summary>Compares the number with one other given in a document.</summary>
    /// <param name="observation">The number.</param>
    /// <param name="comparator">The other.</param>
    /// <param name="options">How to read the numbers, or null for the customary way.</param>
    public static Comparison CompareWith(this Observation observation, Comparator comparator, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(comparator);
        return Assessor.Compare(observation, comparator, options ?? AssessmentOptions.Default);
    }

    /// <summary>Compares the number with another observation, of an earlier time or of another authority.</summary>
    /// <param name="observation">The number.</param>
    /// <param name="other">The other, of the same indicator.</param>
    /// <param name="options">How to read the numbers, or null for the customary way.</param>
    /// <returns>The comparison; refused for another indicator or unit, with caveats for another part or kind of time.</returns>
    public static Comparison CompareWith(this Observation observation, Observation other, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(other);
        return Assessor.Compare(observation, other, options ?? AssessmentOptions.Default);
    }

    /// <summary>Compares the number with a national limit of any period.</summary>
    /// <param name="observation">The number.</param>
    /// <param name="threshold">The limit, such as one of <see cref="IndicatorCatalogue.ThresholdsOf"/>.</param>
    /// <param name="options">How to read the numbers, or null for the customary way.</param>
    /// <returns>The comparison; refused for a limit of another indicator or unit, and for a time limit, which is not a level of the indicator.</returns>
    public static Comparison CompareWith(this Observation observation, IndicatorThreshold threshold, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(threshold);
        return Assessor.Compare(observation, threshold, options ?? AssessmentOptions.Default);
    }

    /// <summary>The number with its unit and kind of period, or null when the value is not an exact number.</summary>
    /// <param name="observation">The number.</param>
    public static Quantity? ToQuantity(this Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return observation.Value is ExactValue exact
            ? new()
            {
                Amount = exact.Value,
                Unit = observation.Unit,
                Period = observation.Period.Kind,
                IsApproximate = exact.Qualifier != ValueQualifier.Unspecified,
            }
            : null;
    }
}
