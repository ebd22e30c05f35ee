namespace Ofsted.Domain.Plans;

/// <summary>What of a plan answers each item of the report, found once for all items.</summary>
internal sealed class PlanAnswers
{
    private readonly ILookup<int, PlanPriority> _priorities;
    private readonly Dictionary<int, List<PlanAction>> _actions = [];

    public PlanAnswers(ImprovementPlan plan)
    {
        _priorities = plan.Priorities.SelectMany(priority => priority.Answers.Distinct().Select(place => (Place: place, Priority: priority)))
            .ToLookup(answer => answer.Place, answer => answer.Priority);
        var placesOfPriority = plan.Priorities.ToLookup(priority => priority.Id, priority => priority.Answers, StringComparer.Ordinal);
        foreach (var action in plan.Actions)
        {
            if (!action.IsActive)
                continue;
            var places = action.Answers.Concat(action.Priority is { } id ? placesOfPriority[id].SelectMany(answers => answers) : []);
            foreach (var place in places.Distinct())
            {
                if (!_actions.TryGetValue(place, out var actions))
                    _actions.Add(place, actions = []);
                actions.Add(action);
            }
        }
    }

    /// <summary>Whether an active action answers an item, itself or by its priority.</summary>
    public bool Answer(int place) => _actions.ContainsKey(place);

    /// <summary>The priorities that answer an item, in the order of the plan.</summary>
    public EquatableList<PlanPriority> PrioritiesFor(int place) => _priorities[place].ToEquatableList();

    /// <summary>The active actions that answer an item, themselves or by their priority, in the order of the plan.</summary>
    public EquatableList<PlanAction> ActionsFor(int place) => _actions.TryGetValue(place, out var actions) ? actions.ToEquatableList() : [];
}
