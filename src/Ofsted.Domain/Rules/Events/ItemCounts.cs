using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>The numbers of items of a document, counted or as the record holds them.</summary>
internal sealed class ItemCounts
{
    public int PriorityActions { get; private set; }

    public int Improvements { get; private set; }

    public int BoardItems { get; private set; }

    /// <summary>References to the National Framework, or null when not recorded.</summary>
    public int? References { get; private set; }

    public int ForTheAuthority => Bounded.Sum(PriorityActions, Improvements);

    public static ItemCounts? Of(RecommendationTotals? totals) => totals is null ? null : new ItemCounts
    {
        PriorityActions = totals.PriorityActions,
        Improvements = totals.Improvements,
        BoardItems = Bounded.Sum(totals.LscbPriorityActions, totals.LscbImprovements),
        References = totals.NationalFrameworkReferences,
    };

    public static ItemCounts Of(EquatableList<Recommendation> items)
    {
        var counts = new ItemCounts { References = 0 };
        foreach (var item in items.AsSpan())
        {
            counts.References += item.NationalFramework.Count;
            if (item.Addressee == RecommendationAddressee.Lscb)
                counts.BoardItems++;
            else if (item.Priority == RecommendationPriority.PriorityAction)
                counts.PriorityActions++;
            else
                counts.Improvements++;
        }

        return counts;
    }
}
