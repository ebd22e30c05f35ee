using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Statistics;

/// <summary>Assesses observations.</summary>
internal static class Assessor
{
    public static Assessment Assess(Observation observation, AssessmentOptions options)
    {
        var printed = observation.Comparators.Select(comparator => Compare(observation, comparator, options));
        var comparisons = (options.WithCatalogue ? printed.Concat(FromCatalogue(observation, options)) : printed).ToEquatableList();
        return new()
        {
            Observation = observation,
            Polarity = PolarityOf(observation, options),
            Comparisons = comparisons,
            Verdict = Together(comparisons),
            Caveats = Caveats.Distinct([.. ComparisonCaveats.OfObservation(observation), .. comparisons.SelectMany(comparison => comparison.Caveats)]),
        };
    }

    public static Comparison Compare(Observation observation, Comparator comparator, AssessmentOptions options) =>
        Compare(observation, comparator, options, PolarityFor(observation, comparator, options), ComparisonCaveats.Of(observation, comparator, options));

    public static Comparison Compare(Observation observation, Observation other, AssessmentOptions options)
    {
        var comparator = new Comparator
        {
            Kind = other.Authority == observation.Authority ? ComparatorKind.PreviousPeriod : ComparatorKind.Unspecified,
            Period = other.Period,
            Value = other.Value,
        };
        if (other.IndicatorCode != observation.IndicatorCode)
            return Refuse(comparator, Refusals.IndicatorsDiffer);
        if (other.Unit != observation.Unit)
            return Refuse(comparator, Refusals.UnitsDiffer(observation.Unit, other.Unit));
        IEnumerable<Caveat?> caveats =
        [
            .. other.Caveats, .. ComparisonCaveats.Of(observation, comparator, options),
            other.Dimension == observation.Dimension ? null : Caveats.DimensionDiffers,
        ];
        return Compare(observation, comparator, options, PolarityOf(observation, options), caveats);
    }

    public static Comparison Compare(Observation observation, IndicatorThreshold threshold, AssessmentOptions options)
    {
        var comparator = Limits.Comparator(threshold);
        if (threshold.IndicatorCode != observation.IndicatorCode)
            return Refuse(comparator, Refusals.IndicatorsDiffer) with { IsFromCatalogue = true };
        if (threshold.Unit != observation.Unit || threshold.Kind == ThresholdKind.TimeLimit)
            return Refuse(comparator, Refusals.UnitsDiffer(observation.Unit, threshold.Unit)) with { IsFromCatalogue = true };
        var polarity = threshold.Kind == ThresholdKind.Minimum ? Polarity.HigherIsBetter : Polarity.LowerIsBetter;
        return Compare(observation, comparator, options, polarity, ComparisonCaveats.Of(observation, comparator, options)) with { IsFromCatalogue = true };
    }

    private static IEnumerable<Comparison> FromCatalogue(Observation observation, AssessmentOptions options)
    {
        if (observation.Dimension is not null || Limits.For(observation) is not { } threshold)
            yield break;
        if (!observation.Comparators.Any(comparator => comparator.Kind == ComparatorKind.NationalTarget && comparator.Value.Number == threshold.Limit)
            && threshold.Kind != ThresholdKind.TimeLimit && threshold.Unit == observation.Unit)
            yield return Compare(observation, threshold, options);
        if (threshold.England is { } england && observation.Comparators.All(comparator => comparator.Kind != ComparatorKind.England))
        {
            var comparator = new Comparator { Kind = ComparatorKind.England, Period = Limits.PeriodOf(threshold), Value = ObservedValue.Exactly(england) };
            yield return Compare(observation, comparator, options) with { IsFromCatalogue = true };
        }
    }

    private static Comparison Compare(
        Observation observation, Comparator comparator, AssessmentOptions options, Polarity polarity, IEnumerable<Caveat?> caveats)
    {
        if (Standing.Of(observation.Value, comparator) is not { } direction)
            return Refuse(comparator, Refusals.NotANumber([observation.Value, comparator.Value])) with { Caveats = Caveats.Distinct(caveats) };

        var difference = Difference(observation, comparator);
        var verdict = VerdictOf(direction, polarity, comparator.Kind);
        return new()
        {
            Comparator = comparator,
            Direction = direction,
            Difference = difference,
            Verdict = verdict,
            Reason = ComparisonText.Of(observation, comparator, direction, difference, verdict),
            Caveats = Caveats.Distinct(caveats),
        };
    }

    private static Quantity? Difference(Observation observation, Comparator comparator) =>
        observation.ToQuantity() is { } own && (observation with { Value = comparator.Value }).ToQuantity() is { } other ? own.Minus(other).Result : null;

    private static Comparison Refuse(Comparator comparator, Refusal refusal) =>
        new() { Comparator = comparator, Refusal = refusal, Reason = refusal.Reason };

    private static Verdict VerdictOf(Direction direction, Polarity polarity, ComparatorKind kind)
    {
        if (direction == Direction.Unspecified || polarity == Polarity.Unspecified)
            return Verdict.Unspecified;
        if (polarity == Polarity.Neutral)
            return direction == Direction.Same ? Verdict.Level : Verdict.NoDirection;
        if (direction == Direction.Same)
            return kind is ComparatorKind.NationalTarget or ComparatorKind.LocalTarget ? Verdict.Better : Verdict.Level;
        return direction == Direction.Higher == (polarity == Polarity.HigherIsBetter) ? Verdict.Better : Verdict.Worse;
    }

    private static Verdict Together(EquatableList<Comparison> comparisons)
    {
        var (better, worse) = (Has(Verdict.Better), Has(Verdict.Worse));
        return (better, worse) switch
        {
            (true, true) => Verdict.Mixed,
            (true, false) => Verdict.Better,
            (false, true) => Verdict.Worse,
            _ when Has(Verdict.Level) => Verdict.Level,
            _ when Has(Verdict.NoDirection) => Verdict.NoDirection,
            _ => Verdict.Unspecified,
        };

        bool Has(Verdict verdict) => comparisons.Any(comparison => comparison.Verdict == verdict);
    }

    private static Polarity PolarityFor(Observation observation, Comparator comparator, AssessmentOptions options) =>
        comparator.Kind == ComparatorKind.NationalTarget && options.Polarity is null && Limits.For(observation) is { } threshold
            && threshold.Unit == observation.Unit
                ? threshold.Kind == ThresholdKind.Minimum ? Polarity.HigherIsBetter : Polarity.LowerIsBetter
                : PolarityOf(observation, options);

    private static Polarity PolarityOf(Observation observation, AssessmentOptions options) =>
        options.Polarity ?? observation.Indicator?.Polarity ?? Polarity.Unspecified;
}
