using NodaTime;

namespace Ofsted.Domain;

/// <summary>What an authority sets out to do about the findings of an inspection, and how far it has come.</summary>
/// <remarks>
/// A first slice: actions, what they answer and when they are due. Measures, evidence and progress reports are not modelled yet.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ImprovementPlan
{
    /// <summary>The title of the plan.</summary>
    public required string Title { get; init; }

    /// <summary>The authority.</summary>
    public required AuthorityReference Authority { get; init; }

    /// <summary>What kind of plan it is.</summary>
    public required PlanKind Kind { get; init; }

    /// <summary>The inspection or visit that it answers, or null when there is none or it is not held.</summary>
    public InspectionEvent? TriggeredBy { get; init; }

    /// <summary>The day on which the authority received the report or letter, or null when it is not known.</summary>
    /// <remarks>It lies before publication, and published documents do not state it.</remarks>
    public LocalDate? ReportReceived { get; init; }

    /// <summary>The actions in their order.</summary>
    public EquatableList<PlanAction> Actions { get; init; } = [];

    /// <summary>When the written statement of proposed action is due: 70 working days after the report was received.</summary>
    /// <param name="calendar">The working days, or null for England and Wales.</param>
    /// <returns>
    /// The deadline, or null when the law asks for no statement or the days are not known: after an inspection it does, after
    /// a visit only when the letter has an area for priority action.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a day that the count needs.</exception>
    public Deadline? StatementDeadline(WorkingDayCalendar? calendar = null) =>
        TriggeredBy is Inspection || HasPriorityAction ? DeadlineOf(Timescales.StatementOfProposedAction, calendar) : null;

    /// <summary>When the draft is asked for: 20 working days after the letter was received.</summary>
    /// <param name="calendar">The working days, or null for England and Wales.</param>
    /// <returns>The deadline, or null unless the plan answers a visit whose letter has an area for priority action.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a day that the count needs.</exception>
    public Deadline? DraftDeadline(WorkingDayCalendar? calendar = null) =>
        HasPriorityAction ? DeadlineOf(Timescales.DraftActionPlan, calendar) : null;

    /// <summary>The standing actions that answer an item of the report.</summary>
    /// <param name="place">The place of the item among <see cref="InspectionEvent.Recommendations"/>, counted from 1.</param>
    public EquatableList<PlanAction> ActionsFor(int place) =>
        Actions.Where(action => action.Stands && action.Answers.Contains(place)).ToEquatableList();

    /// <summary>The items of the report that no standing action answers, in their order.</summary>
    /// <param name="recommendations">The items of the report that the plan answers, all of them and in their order.</param>
    public EquatableList<Recommendation> Unanswered(IEnumerable<Recommendation> recommendations)
    {
        ArgumentNullException.ThrowIfNull(recommendations);
        var answered = Actions.Where(action => action.Stands).SelectMany(action => action.Answers).ToHashSet();
        return recommendations.Where((_, index) => !answered.Contains(index + 1)).ToEquatableList();
    }

    /// <summary>The actions that were overdue on a day, the longest overdue first.</summary>
    /// <param name="asAt">The day.</param>
    public EquatableList<PlanAction> Overdue(LocalDate asAt) =>
        Actions.Where(action => action.IsOverdue(asAt)).OrderBy(action => action.Due).ToEquatableList();

    /// <summary>The title and the authority.</summary>
    public override string ToString() => $"{Title}, {Authority}";

    private bool HasPriorityAction => TriggeredBy is Visit visit
        && (visit.Recommendations?.Any(item => item.Priority == RecommendationPriority.PriorityAction) ?? visit.Totals?.PriorityActions > 0);

    private Deadline? DeadlineOf(Timescale timescale, WorkingDayCalendar? calendar) =>
        ReportReceived is { } received ? Deadline.For(timescale, received, calendar) : null;
}
