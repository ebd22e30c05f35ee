using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>Where a plan stood as at a day: what was done, what made a difference, what is overdue.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanPosition
{
    /// <summary>The plan.</summary>
    public required ImprovementPlan Plan { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate AsAt { get; init => field = value.InIso(); }

    /// <summary>Where each action stood, in the order of the plan.</summary>
    public required EquatableList<ActionPosition> Actions { get; init; }

    /// <summary>Where each measure stood: those of the priorities, then those of the active actions, in the order of the plan.</summary>
    public required EquatableList<MeasurePosition> Measures { get; init; }

    /// <summary>The number of active actions, neither replaced nor withdrawn.</summary>
    public int Active => Actions.Count(position => position.IsActive);

    /// <summary>The active actions that are done, whether or not their impact has been shown.</summary>
    public int Done => Actions.Count(position => position.IsDone);

    /// <summary>The active actions that are done and have evidence of impact.</summary>
    public int Evidenced => Actions.Count(position => position.Status == PlanActionStatus.Embedded);

    /// <summary>The active actions past their due date, the longest overdue first.</summary>
    public EquatableList<ActionPosition> Overdue =>
        Actions.Where(position => position.DaysOverdue > 0).OrderByDescending(position => position.DaysOverdue).ToEquatableList();

    /// <summary>The number of active actions with a status that the facts support.</summary>
    /// <param name="status">The status.</param>
    public int CountOf(PlanActionStatus status) => Actions.Count(position => position.Status == status);

    /// <summary>The number of actions with a colour.</summary>
    /// <param name="rating">The colour.</param>
    public int CountOf(BragRating rating) => Actions.Count(position => position.Rating == rating);

    /// <summary>The positions of the actions of a theme.</summary>
    /// <param name="themeId">The reference of the theme, or null for the actions of none.</param>
    public EquatableList<ActionPosition> OfTheme(string? themeId) =>
        Actions.Where(position => position.Action.Theme == themeId).ToEquatableList();

    /// <summary>The numbers of active, done and evidenced actions.</summary>
    public override string ToString() =>
        Excerpt.OfLine(FormattableString.Invariant($"{Active} actions, {Done} done, {Evidenced} with evidence of impact"));

    internal static PlanPosition Of(ImprovementPlan plan, LocalDate asAt)
    {
        var actions = plan.Actions.Select(action => ActionPosition.Of(action, asAt)).ToEquatableList();
        return new PlanPosition
        {
            Plan = plan,
            AsAt = asAt,
            Actions = actions,
            Measures = plan.Priorities.SelectMany(priority => priority.Measures)
                .Concat(actions.Where(position => position.IsActive).SelectMany(position => position.Action.Measures))
                .Select(measure => measure.PositionAt(asAt))
                .ToEquatableList(),
        };
    }
}
