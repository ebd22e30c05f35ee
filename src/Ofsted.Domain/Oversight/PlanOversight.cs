using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>Shows where a plan stood on a day, what happened to the items it answers, and what a scrutiny committee would ask.</summary>
public static class PlanOversight
{
    /// <summary>Where the plan stood as at a day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asAt">The day.</param>
    public static PlanPosition PositionAt(this ImprovementPlan plan, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(plan);
        asAt = asAt.InIso();
        return PlanPosition.Of(plan, asAt);
    }

    /// <summary>What happened to each item of the report that the plan answers.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="later">Later inspections and visits, in any order; their own items are compared by wording.</param>
    /// <returns>A trace for each item of <see cref="ImprovementPlan.TriggeredBy"/>, in order; empty when the items are not recorded.</returns>
    public static EquatableList<RecommendationTrace> Trace(this ImprovementPlan plan, params IEnumerable<LaterDocument> later)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(later);
        return Tracer.Of(plan, later);
    }

    /// <summary>What a scrutiny committee would ask about the plan as at a day.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asAt">The day.</param>
    /// <param name="later">Later inspections and visits; see <see cref="Trace"/>.</param>
    /// <returns>The questions, the most pressing kind first; empty when there is nothing to ask.</returns>
    public static EquatableList<PlanQuestion> Questions(this ImprovementPlan plan, LocalDate asAt, params IEnumerable<LaterDocument> later)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(later);
        asAt = asAt.InIso();
        return PlanQuestions.About(plan.PositionAt(asAt), plan.Trace(later)).ToEquatableList();
    }

    /// <summary>The position of the measure as at a day, compared with its baseline and its target, with caveats.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="asAt">The day.</param>
    public static MeasurePosition PositionAt(this SuccessMeasure measure, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(measure);
        asAt = asAt.InIso();
        return MeasureReading.Of(measure, asAt);
    }

    /// <summary>The items of the inspection that the priorities probably repeat, judging by the wording alone.</summary>
    /// <param name="report">The report.</param>
    /// <param name="recommendations">The items of the inspection, all of them and in their order.</param>
    /// <returns>For each priority in turn the best match, or null where none scores 0.2 or more.</returns>
    public static IReadOnlyList<LikelyAnswer?> LikelyRepeats(this ProgressReport report, IEnumerable<Recommendation> recommendations)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(recommendations);
        var items = recommendations.ToEquatableList();
        return [.. report.Priorities.Select(priority => LikelyAnswer.Of(priority.Text, items) is { Count: > 0 } answers ? answers[0] : null)];
    }
}
