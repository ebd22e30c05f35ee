using NodaTime;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Rules;

/// <summary>What the rules need to know of a plan, worked out once.</summary>
internal sealed class PlanFacts(ImprovementPlan plan, LocalDate? asAt) : IRuleFacts
{
    public const string NoActions = "the plan has no actions";
    public const string NoItems = "the items of the report are not recorded";
    public const string NoMeasures = "the plan measures nothing";

    private HashSet<string>? _actionIds;
    private List<(SuccessMeasure Measure, string Path)>? _measures;

    public static RuleScope Scope => RuleScope.Plan;

    public ImprovementPlan Plan { get; } = plan;

    /// <inheritdoc/>
    public object Record => Plan;

    /// <inheritdoc/>
    public string? WhyOutside(RuleLimits limits) => null;

    public string? WhyInDoubt(string[] members) => null;

    /// <inheritdoc/>
    public Finding Annotate(Finding finding) => finding;

    public LocalDate? AsAt { get; } = asAt;

    /// <summary>The items of the report, or null when they are not recorded.</summary>
    public EquatableList<Recommendation>? Items => Plan.TriggeredBy?.Recommendations;

    public HashSet<string> ActionIds => _actionIds ??= Plan.Actions.Select(action => action.Id).ToHashSet(StringComparer.Ordinal);

    public ILookup<string, PlanPriority> PrioritiesById => field ??= Plan.Priorities.ToLookup(priority => priority.Id, StringComparer.Ordinal);

    /// <summary>The measures of priorities and actions, each with its place.</summary>
    public List<(SuccessMeasure Measure, string Path)> Measures => _measures ??=
    [
        .. Plan.Priorities.SelectMany((priority, i) => priority.Measures.Select((measure, j) => (measure, FormattableString.Invariant($"$.priorities[{i}].measures[{j}]")))),
        .. Plan.Actions.SelectMany((action, i) => action.Measures.Select((measure, j) => (measure, FormattableString.Invariant($"$.actions[{i}].measures[{j}]")))),
    ];

    /// <summary>The actions with their places.</summary>
    public IEnumerable<(PlanAction Action, string Path)> Actions =>
        Plan.Actions.Select((action, i) => (action, FormattableString.Invariant($"$.actions[{i}]")));

    public string? NoActionsReason => Plan.Actions.Count == 0 ? NoActions : null;

    /// <summary>The authority of the plan, and the first day of the inspection that it answers.</summary>
    public RuleSubject? SubjectOf(Finding finding) => new(Plan.Authority, Plan.TriggeredBy?.FirstDay);
}
