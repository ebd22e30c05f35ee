using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>Asks what a scrutiny committee would ask.</summary>
internal static class PlanQuestions
{
    public static IEnumerable<PlanQuestion> About(PlanPosition position, EquatableList<RecommendationTrace> traces)
    {
        var (plan, asAt) = (position.Plan, position.AsAt);
        return
        [
            .. OnTheStatement(plan, asAt),
            .. OnLaterDocuments(traces, asAt, TraceOutcome.Declined, PlanQuestionKind.ItemDeclined, "was found to be worse"),
            .. OnLaterDocuments(traces, asAt, TraceOutcome.Repeated, PlanQuestionKind.ItemRepeated, "was asked for again"),
            .. OnUnanswered(traces),
            .. OnTheOldest(traces, asAt),
            .. OnActions(position),
            .. OnMeasures(position),
            .. OnUpdatesAndOwners(position),
            .. OnUnmeasured(traces),
            .. OnRisks(plan),
        ];
    }

    private static IEnumerable<PlanQuestion> OnTheStatement(ImprovementPlan plan, LocalDate asAt)
    {
        if (PlanDeadlines.StatutoryDue(plan) is { } due && asAt > due && !(plan.Submitted <= asAt))
        {
            yield return new PlanQuestion
            {
                Kind = PlanQuestionKind.StatementLate,
                Text = $"This plan was due by law on {DateText.Of(due)}: when was it, or will it be, submitted?",
            };
        }
    }

    private static IEnumerable<PlanQuestion> OnLaterDocuments(
        IEnumerable<RecommendationTrace> traces, LocalDate asAt, TraceOutcome outcome, PlanQuestionKind kind, string what)
    {
        foreach (var trace in traces)
        {
            var mention = trace.Mentions.LastOrDefault(mention => mention.Outcome == outcome && !(mention.Date > asAt));
            if (mention is not null && trace.Outcome != TraceOutcome.Addressed)
            {
                yield return Item(
                    kind, trace, $"{What(trace)} {(mention.IsStated ? "" : "probably ")}{what} ({mention.Document}): why did what was done not hold?");
            }
        }
    }

    private static IEnumerable<PlanQuestion> OnUnanswered(IEnumerable<RecommendationTrace> traces) => traces
        .Where(trace => trace.Actions.Count == 0)
        .Select(trace => Item(PlanQuestionKind.ItemUnanswered, trace, $"No action answers {Lower(What(trace))}: what is being done about it?"));

    private static IEnumerable<PlanQuestion> OnTheOldest(IEnumerable<RecommendationTrace> traces, LocalDate asAt)
    {
        var oldest = traces.Where(trace => trace.MonthsOpen(asAt) > 0).MinBy(trace => trace.Place);
        if (oldest is not null)
        {
            yield return Item(PlanQuestionKind.ItemOpenLongest, oldest,
                $"{What(oldest)} has been open for {Counted.Of(oldest.MonthsOpen(asAt)!.Value, "month")}: when will it be closed, and by what evidence?");
        }
    }

    private static IEnumerable<PlanQuestion> OnActions(PlanPosition position)
    {
        foreach (var blocked in position.Actions.Where(one => one.Status == PlanActionStatus.Blocked))
            yield return Action(PlanQuestionKind.ActionBlocked, blocked, $"is blocked{(blocked.Action.BlockedBy is { } by ? $" ({by})" : "")}: who can unblock it?");
        foreach (var overdue in position.Overdue)
            yield return Action(PlanQuestionKind.ActionOverdue, overdue, $"was due on {DateText.Of(overdue.Action.Due!.Value)}: what is delaying it, and when will it be done?");
        foreach (var done in position.Actions.Where(one => one.IsDone && !one.HasImpact))
            yield return Action(PlanQuestionKind.ImpactNotShown, done, "is done: what difference has it made to children, and how do you know?");
    }

    private static IEnumerable<PlanQuestion> OnMeasures(PlanPosition position)
    {
        foreach (var measure in position.Measures.Where(one => one.Trend == MeasureTrend.Worse))
            yield return Measure(PlanQuestionKind.MeasureWorse, $"{measure.Measure.Label} has moved the wrong way{Values(measure)}: why?");
        foreach (var measure in position.Measures.Where(one => one.IsTargetPast && one.Standing is MeasureStanding.NotMet or MeasureStanding.Close))
            yield return Measure(PlanQuestionKind.TargetMissed, $"{measure.Measure.Label} has missed its target{Values(measure)}: what will be done about it?");
        foreach (var measure in position.Measures.Where(one => one.IsTargetPast && one.Standing == MeasureStanding.NoResult))
            yield return Measure(PlanQuestionKind.TargetMissed, $"The target date for {measure.Measure.Label} has passed without a result: what is the result?");
    }

    private static IEnumerable<PlanQuestion> OnUpdatesAndOwners(PlanPosition position)
    {
        foreach (var missed in position.Actions.Where(one => one.MissedUpdates > 1))
            yield return Action(PlanQuestionKind.UpdatesMissed, missed, $"has missed {Counted.Of(missed.MissedUpdates, "update")}: is anybody working on it?");
        foreach (var orphan in position.Actions.Where(one => one.IsActive && !one.IsDone && one.Action.Owner is null))
            yield return Action(PlanQuestionKind.NoOwner, orphan, "has no owner: who is accountable?");
    }

    private static IEnumerable<PlanQuestion> OnUnmeasured(IEnumerable<RecommendationTrace> traces) => traces
        .Where(trace => trace.Actions.Count > 0 && trace.Measures.Count == 0)
        .Select(trace => Item(PlanQuestionKind.NotMeasured, trace, $"Nothing measures whether the work on {Lower(What(trace))} makes a difference: how will you know?"));

    private static IEnumerable<PlanQuestion> OnRisks(ImprovementPlan plan) => plan.Risks
        .Where(risk => risk is { Severity: RiskSeverity.High, Response: null })
        .Select(risk => new PlanQuestion { Kind = PlanQuestionKind.RiskUnanswered, Text = $"What is being done about this risk: {Short(risk.Text)}?" });

    private static PlanQuestion Item(PlanQuestionKind kind, RecommendationTrace trace, string text) =>
        new() { Kind = kind, Text = text, Place = trace.Place };

    private static PlanQuestion Action(PlanQuestionKind kind, ActionPosition position, string text) =>
        new() { Kind = kind, Text = $"Action {position.Action.Id} ({Short(position.Action.Text)}) {text}", Action = position.Action.Id };

    private static PlanQuestion Measure(PlanQuestionKind kind, string text) => new() { Kind = kind, Text = text };

    private static string Values(MeasurePosition position) =>
        position is { Measure.Baseline: { } baseline, Latest: { } latest } ? $" ({baseline.Value} to {latest.Value})" : "";

    private static string What(RecommendationTrace trace) =>
        FormattableString.Invariant($"Item {trace.Recommendation.Number ?? trace.Place} of the report ({Short(trace.Recommendation.Text)})");

    private static string Lower(string text) => "i" + text[1..];

    private static string Short(string text) => text.Length <= 80 ? text.TrimEnd('.') : Excerpt.Of(text, 80);
}
