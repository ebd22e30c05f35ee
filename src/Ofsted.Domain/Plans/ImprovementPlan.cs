using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Plans;

/// <summary>What an authority intends to do about the findings of an inspection, and how far it has got.</summary>
/// <remarks>
/// One record is one version of the plan. It holds what the plan says, right or wrong; <c>RuleCatalogue</c> in
/// <c>Ofsted.Domain.Rules</c> says what is wrong with it. Whatever depends on today takes the day.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ImprovementPlan
{
    /// <summary>The title of the plan.</summary>
    public required string Title { get; init; }

    /// <summary>The authority.</summary>
    public required AuthorityReference Authority { get; init; }

    /// <summary>What kind of plan it is.</summary>
    public required PlanKind Kind { get; init; }

    /// <summary>The number of this version, 1 for the first.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The number of the version that replaced this one, or null while it is in force.</summary>
    public int? SupersededBy { get; init; }

    /// <summary>The day from which this version is replaced, or null while it is in force or the day is not known.</summary>
    public LocalDate? SupersededOn { get; init => field = value.InIso(); }

    /// <summary>The time that the plan covers, in its own words, such as "2017/18"; null when it does not say.</summary>
    public string? Period { get; init; }

    /// <summary>What the plan is for, or null when it does not say.</summary>
    public string? Purpose { get; init; }

    /// <summary>The inspection or visit that the plan answers, or null when there is none or it is not recorded.</summary>
    public InspectionEvent? TriggeredBy { get; init; }

    /// <summary>The day on which the authority received the report or letter, or null when it is not known.</summary>
    /// <remarks>It lies before publication, and published documents do not state it.</remarks>
    public LocalDate? ReportReceived { get; init => field = value.InIso(); }

    /// <summary>The day by which the plan says that it is due by law, or null when it does not say.</summary>
    /// <remarks>The law's own day is <see cref="StatementDeadline"/> or <see cref="DraftDeadline"/>.</remarks>
    public LocalDate? StatedDue { get; init => field = value.InIso(); }

    /// <summary>The day on which it was submitted to the inspectorate or the Secretary of State, or null when it was not or the day is not known.</summary>
    public LocalDate? Submitted { get; init => field = value.InIso(); }

    /// <summary>The day on which it was approved, or null when it was not or the day is not known.</summary>
    public LocalDate? Approved { get; init => field = value.InIso(); }

    /// <summary>The body or post that approved it, or null when not known.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The themes in their order; empty when it has none.</summary>
    public EquatableList<PlanTheme> Themes { get; init; } = [];

    /// <summary>The priorities in their order; empty when it has none.</summary>
    public EquatableList<PlanPriority> Priorities { get; init; } = [];

    /// <summary>The actions in their order.</summary>
    public EquatableList<PlanAction> Actions { get; init; } = [];

    /// <summary>Risks and obstacles to the plan; empty when none is named.</summary>
    public EquatableList<PlanRisk> Risks { get; init; } = [];

    /// <summary>Who oversees it; empty when none is named.</summary>
    public EquatableList<GovernanceBody> Governance { get; init; } = [];

    /// <summary>Past and future meetings about the plan; empty when none is known.</summary>
    public EquatableList<GovernanceMeeting> Meetings { get; init; } = [];

    /// <summary>External reviews of the service, done or planned; empty when none is known.</summary>
    public EquatableList<ExternalReview> Reviews { get; init; } = [];

    /// <summary>What later documents say about the items of the report, as recorded by a reader.</summary>
    public EquatableList<StatedOutcome> Outcomes { get; init; } = [];

    /// <summary>The day on which the written statement of proposed action is due: 70 working days after the report was received.</summary>
    /// <param name="calendar">The working days, or null for England and Wales.</param>
    /// <returns>
    /// The deadline, or null when the law asks for no statement or the days are not known: after an inspection it does, after
    /// a visit only when the letter has an area for priority action.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a day that the count needs.</exception>
    public Deadline? StatementDeadline(WorkingDayCalendar? calendar = null) =>
        TriggeredBy is Inspection || HasPriorityAction ? DeadlineOf(TimescaleCatalogue.StatementOfProposedAction, calendar) : null;

    /// <summary>The day by which letters ask for the draft: 20 working days after the letter was received.</summary>
    /// <param name="calendar">The working days, or null for England and Wales.</param>
    /// <returns>The deadline, or null unless the plan answers a visit whose letter has an area for priority action.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a day that the count needs.</exception>
    public Deadline? DraftDeadline(WorkingDayCalendar? calendar = null) =>
        HasPriorityAction ? DeadlineOf(TimescaleCatalogue.DraftActionPlan, calendar) : null;

    /// <summary>The statutory deadline for a plan of this kind: the draft's for a draft, otherwise the statement's.</summary>
    /// <param name="calendar">The working days, or null for England and Wales.</param>
    /// <returns>The deadline, or null when the law sets none or the days are not known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know a day that the count needs.</exception>
    public Deadline? StatutoryDeadline(WorkingDayCalendar? calendar = null) =>
        Kind == PlanKind.Draft ? DraftDeadline(calendar) : StatementDeadline(calendar);

    /// <summary>The action with a reference, or null.</summary>
    /// <param name="id">The reference, or null.</param>
    public PlanAction? FindAction(string? id) => Actions.FirstOrDefault(action => action.Id == id);

    /// <summary>The active actions that answer an item of the report, directly or through their priority.</summary>
    /// <param name="place">The place of the item among <see cref="InspectionEvent.Recommendations"/>, counted from 1.</param>
    public EquatableList<PlanAction> ActionsFor(int place) => new PlanAnswers(this).ActionsFor(place);

    /// <summary>The items of the report that no active action answers, in order.</summary>
    /// <param name="recommendations">The items of the report that the plan answers, all of them and in their order.</param>
    public EquatableList<Recommendation> Unanswered(IEnumerable<Recommendation> recommendations)
    {
        ArgumentNullException.ThrowIfNull(recommendations);
        var answers = new PlanAnswers(this);
        return recommendations.Where((_, index) => !answers.Answer(index + 1)).ToEquatableList();
    }

    /// <summary>The actions that were overdue on a day, the longest overdue first.</summary>
    /// <param name="asAt">The day.</param>
    public EquatableList<PlanAction> Overdue(LocalDate asAt) =>
        Actions.Where(action => action.IsOverdue(asAt.InIso())).OrderBy(action => action.Due).ToEquatableList();

    /// <summary>The next version: a copy with the next number, not yet approved or submitted.</summary>
    public ImprovementPlan NextVersion() =>
        this with { Version = Bounded.Sum(Version, 1), Approved = null, ApprovedBy = null, Submitted = null, SupersededBy = null, SupersededOn = null };

    /// <summary>This version, marked as replaced by the next from a given day.</summary>
    /// <param name="day">The day.</param>
    public ImprovementPlan Supersede(LocalDate day) => this with { SupersededBy = Bounded.Sum(Version, 1), SupersededOn = day };

    /// <summary>The plan with an action added, or replacing the action with the same reference.</summary>
    /// <param name="action">The action.</param>
    public ImprovementPlan WithAction(PlanAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var isThere = FindAction(action.Id) is not null;
        return this with
        {
            Actions = isThere
                ? Actions.Select(other => other.Id == action.Id ? action : other).ToEquatableList()
                : Actions.Add(action),
        };
    }

    /// <summary>The plan with an update added to an action, which also changes the action's status if the update gives one.</summary>
    /// <param name="actionId">The reference of the action.</param>
    /// <param name="update">The update.</param>
    /// <exception cref="ArgumentException">The plan has no such action.</exception>
    public ImprovementPlan WithUpdate(string actionId, ProgressUpdate update)
    {
        ArgumentNullException.ThrowIfNull(actionId);
        ArgumentNullException.ThrowIfNull(update);
        var action = FindAction(actionId) ?? throw new ArgumentException($"The plan has no action '{actionId}'.", nameof(actionId));
        return WithAction(PlanUpdating.Apply(action, update));
    }

    /// <summary>The title, the authority and the version.</summary>
    public override string ToString() => Excerpt.OfLine(FormattableString.Invariant($"{Title}, {Authority}{(Version == 1 ? "" : $", version {Version}")}"));

    private bool HasPriorityAction => TriggeredBy is Visit visit
        && (visit.Recommendations?.Any(item => item.Priority == RecommendationPriority.PriorityAction) ?? visit.Totals?.PriorityActions > 0);

    private Deadline? DeadlineOf(Timescale timescale, WorkingDayCalendar? calendar) =>
        ReportReceived is { } received ? Deadline.For(timescale, received, calendar) : null;
}
