using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

/// <summary>What was read from the JSON of a plan.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record PlanReadResult
{
    /// <summary>The plan, or null when it could not be read; <see cref="Problems"/> then says why.</summary>
    public ImprovementPlan? Plan { get; init; }

    /// <summary>What was wrong, in the order in which it was found; empty when nothing was.</summary>
    public EquatableList<JsonProblem> Problems { get; init; } = [];

    /// <summary>The plan, or the first problem.</summary>
    public override string ToString() => Plan?.ToString() ?? (Problems.Count > 0 ? Problems[0].ToString() : "nothing");
}
