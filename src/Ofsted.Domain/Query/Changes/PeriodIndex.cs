using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>Finds the events that were on site on one of some days, without looking at all of them.</summary>
/// <remarks>
/// Days are the leaves of a binary tree of which only the branches that are used exist. A period is the few branches whose days it covers
/// wholly. Two periods share a day where a branch of one is a branch of the other, or below or above it.
/// </remarks>
internal sealed class PeriodIndex
{
    private const int Levels = 24;
    private const int Earliest = 1 << (Levels - 1);

    private readonly Dictionary<(int Level, int Branch), Fitting> _covered = [];
    private readonly Dictionary<(int Level, int Branch), Fitting> _below = [];

    public void Add(MergedEvent item, FieldworkPeriod period)
    {
        foreach (var (level, branch) in BranchesOf(period))
        {
            At(_covered, level, branch).Add(item);
            for (var above = level + 1; above < Levels; above++)
                At(_below, above, branch >> (above - level)).Add(item);
        }
    }

    public void Find(FieldworkPeriod period, Fitting found)
    {
        foreach (var (level, branch) in BranchesOf(period))
        {
            found.Add(_below.GetValueOrDefault((level, branch)));
            for (var above = level; above < Levels && !found.IsSeveral; above++)
                found.Add(_covered.GetValueOrDefault((above, branch >> (above - level))));
            if (found.IsSeveral)
                return;
        }
    }

    private static Fitting At(Dictionary<(int Level, int Branch), Fitting> branches, int level, int branch)
    {
        if (!branches.TryGetValue((level, branch), out var held))
            branches.Add((level, branch), held = new Fitting());
        return held;
    }

    private static IEnumerable<(int Level, int Branch)> BranchesOf(FieldworkPeriod period)
    {
        var from = Earliest + IsoDate.NumberOf(period.Start);
        var to = Earliest + SameEvent.LastOf(period);
        for (var level = 0; from <= to; level++, from >>= 1, to >>= 1)
        {
            if ((from & 1) == 1)
                yield return (level, from++);
            if ((to & 1) == 0)
                yield return (level, to--);
        }
    }
}
