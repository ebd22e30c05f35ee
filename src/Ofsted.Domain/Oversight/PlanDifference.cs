using System.Text;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>The differences between two versions of a plan.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanDifference
{
    /// <summary>The number of the earlier version.</summary>
    public required int Earlier { get; init; }

    /// <summary>The number of the later version.</summary>
    public required int Later { get; init; }

    /// <summary>The differences: of the plan, then of its themes, priorities, actions and risks, in the order of the later version.</summary>
    public required EquatableList<PlanChange> Changes { get; init; }

    /// <summary>The differences between two versions, in which parts with the same reference are treated as the same.</summary>
    /// <param name="earlier">The earlier version.</param>
    /// <param name="later">The later version.</param>
    public static PlanDifference Between(ImprovementPlan earlier, ImprovementPlan later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var changes = new List<PlanChange>();
        PlanComparison.Compare(earlier, later, changes);
        return new PlanDifference { Earlier = earlier.Version, Later = later.Version, Changes = changes.ToEquatableList() };
    }

    /// <summary>The differences, one per line, each ended by a line feed; "No changes." when there are none.</summary>
    public override string ToString()
    {
        if (Changes.Count == 0)
            return "No changes.\n";
        var text = new StringBuilder();
        foreach (var change in Changes)
            text.Append(change).Append('\n');
        return text.ToString();
    }
}
