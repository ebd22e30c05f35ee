using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Statistics;

/// <summary>Finds the national limits that concern an observation.</summary>
internal static class Limits
{
    public static IndicatorThreshold? For(Observation observation)
    {
        IndicatorThreshold? timeLimit = null;
        foreach (var threshold in IndicatorCatalogue.ThresholdsOf(observation.IndicatorCode))
        {
            if (!threshold.AppliesTo(observation.Period))
                continue;
            if (threshold.Kind != ThresholdKind.TimeLimit)
                return threshold;
            timeLimit ??= threshold.England is null ? null : threshold;
        }

        return timeLimit;
    }

    public static Comparator Comparator(IndicatorThreshold threshold) => new()
    {
        Kind = ComparatorKind.NationalTarget,
        Period = PeriodOf(threshold),
        Value = ObservedValue.Exactly(threshold.Limit),
    };

    public static ObservationPeriod PeriodOf(IndicatorThreshold threshold) => threshold.IsThreeYearAverage
        ? new() { Kind = PeriodKind.ThreeYearAverage, Text = threshold.Period, Start = threshold.From, End = threshold.To }
        : new() { Kind = PeriodKind.Policy, Text = threshold.Period, Start = threshold.From, End = threshold.To };

    /// <summary>What is wrong with a printed national target: whose limit it is instead; null when it is right, or when that cannot be said.</summary>
    public static string? WhatIsWrong(Observation observation, Comparator comparator)
    {
        if (comparator is not { Kind: ComparatorKind.NationalTarget, Value.Number: { } printed } || observation.Dimension is not null)
            return null;
        var levels = IndicatorCatalogue.ThresholdsOf(observation.IndicatorCode).Where(threshold => threshold.Kind != ThresholdKind.TimeLimit).ToList();
        if (levels.Find(threshold => threshold.AppliesTo(observation.Period)) is not { } right || right.Limit == printed)
            return null;
        var others = levels.Where(threshold => threshold.Limit == printed).Select(threshold => threshold.Period).ToList();
        var own = UnitWords.Of(right.Limit, right.Unit);
        var given = UnitWords.Of(printed, observation.Unit);
        return others.Count == 0
            ? $"The printed target, {given}, does not belong to any period; for {right.Period} it is {own}."
            : $"The printed target, {given}, is that for {string.Join(" and ", others)}; for {right.Period} it is {own}.";
    }
}
