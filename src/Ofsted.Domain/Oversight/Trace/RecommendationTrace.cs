using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>An item of a report, what the plan does about it, how that is measured, and what later documents say.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record RecommendationTrace
{
    /// <summary>The position of the item among <see cref="InspectionEvent.Recommendations"/>, counted from 1.</summary>
    public required int Place { get; init; }

    /// <summary>The item.</summary>
    public required Recommendation Recommendation { get; init; }

    /// <summary>The day from which its age is counted: publication where known, otherwise the last day on site; null when neither is known.</summary>
    public LocalDate? Raised { get; init => field = value.InIso(); }

    /// <summary>The priorities that answer the item.</summary>
    public EquatableList<PlanPriority> Priorities { get; init; } = [];

    /// <summary>The active actions that answer the item, directly or through their priority.</summary>
    public EquatableList<PlanAction> Actions { get; init; } = [];

    /// <summary>The measures of those priorities and actions.</summary>
    public EquatableList<SuccessMeasure> Measures { get; init; } = [];

    /// <summary>What later documents say, the oldest first: the stated outcomes of each, or otherwise what the wording suggests.</summary>
    public EquatableList<TraceMention> Mentions { get; init; } = [];

    /// <summary>What the last document that mentions it says; <see cref="TraceOutcome.NotMentioned"/> when none does.</summary>
    /// <remarks>That a document does not mention an item is not a sign that it was put right.</remarks>
    public TraceOutcome Outcome =>
        Mentions.Count == 0 ? TraceOutcome.Unspecified
        : Mentions.LastOrDefault(mention => mention.Outcome != TraceOutcome.NotMentioned)?.Outcome ?? TraceOutcome.NotMentioned;

    /// <summary>Whether the item was open as at a day.</summary>
    /// <param name="asAt">The day.</param>
    /// <returns>
    /// False when a document up to the day says that it was put right, or, where none says anything, when all actions that
    /// answer it are embedded with evidence of impact; else true.
    /// </returns>
    public bool IsOpen(LocalDate asAt)
    {
        asAt = asAt.InIso();
        var last = Mentions.LastOrDefault(mention => mention.Outcome is not TraceOutcome.NotMentioned && !(mention.Date > asAt));
        return last is not null
            ? last.Outcome != TraceOutcome.Addressed
            : Actions.Count == 0 || !Actions.All(action => action.StatusAt(asAt) == PlanActionStatus.Embedded);
    }

    /// <summary>How many whole months it had been open as at a day; null when it was not open or its day is not known.</summary>
    /// <param name="asAt">The day.</param>
    public int? MonthsOpen(LocalDate asAt) =>
        Raised is { } raised && raised <= asAt.InIso() && IsOpen(asAt.InIso()) ? Period.Between(raised, asAt.InIso(), PeriodUnits.Months).Months : null;

    /// <summary>The place, the beginning of the item and the outcome.</summary>
    public override string ToString() => Excerpt.OfLine(FormattableString.Invariant($"{Place}: {Recommendation}: {Outcome}"));
}
