namespace Ofsted.Domain.Plans;

/// <summary>Which items of the report a plan answers.</summary>
internal static class PlanAnswers
{
    /// <summary>The places that a standing action answers, itself or by its priority.</summary>
    public static HashSet<int> PlacesOf(ImprovementPlan plan)
    {
        var byPriority = plan.Priorities.ToLookup(priority => priority.Id, priority => priority.Answers, StringComparer.Ordinal);
        var places = new HashSet<int>();
        foreach (var action in plan.Actions.AsSpan())
        {
            if (!action.IsActive)
                continue;
            places.UnionWith(action.Answers);
            if (action.Priority is { } priority)
                places.UnionWith(byPriority[priority].SelectMany(answers => answers));
        }

        return places;
    }
}
