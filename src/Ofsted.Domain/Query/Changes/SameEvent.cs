using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>Tells whether two records of one authority are about one event.</summary>
internal static class SameEvent
{
    /// <summary>Whether both are of one activity, as far as their sources say.</summary>
    /// <remarks>
    /// An activity that one of the two does not state is not a difference. Which inspection of an authority's services it was, the statistics and
    /// other sources may say differently: one was inferred, or a re-inspection has the plain title.
    /// </remarks>
    public static bool IsSameActivity(InspectionEvent held, InspectionEvent other) =>
        held.Activity is null || other.Activity is null || held.Activity == other.Activity
        || (IsActivityFromStatistics(held) != IsActivityFromStatistics(other)
            && IsOfServices(held) && IsOfServices(other) && EventIdentity.AreOfOneKind(held, other));

    /// <summary>Whether Ofsted's statistics say which activity it was.</summary>
    public static bool IsActivityFromStatistics(InspectionEvent item) => item.OriginOf("activity") == ValueOrigin.OfficialStatistics;

    private static bool IsOfServices(InspectionEvent item) => item is Inspection && item.Activity != InspectionActivities.LscbReview;

    /// <summary>Whether their periods on site share a day, or both begin on the same one.</summary>
    public static bool SharesDays(InspectionEvent held, InspectionEvent other)
    {
        foreach (var period in held.Fieldwork.AsSpan())
        {
            foreach (var with in other.Fieldwork.AsSpan())
            {
                if (SharesDay(period, with))
                    return true;
            }
        }

        return held.FirstDay is { } first && first == other.FirstDay;
    }

    /// <summary>Whether two periods share a day; one whose days are in the wrong order is its first day alone.</summary>
    public static bool SharesDay(FieldworkPeriod one, FieldworkPeriod other) =>
        IsoDate.NumberOf(one.Start) <= LastOf(other) && IsoDate.NumberOf(other.Start) <= LastOf(one);

    /// <summary>The number of the last day of a period.</summary>
    public static int LastOf(FieldworkPeriod period) => Math.Max(IsoDate.NumberOf(period.Start), IsoDate.NumberOf(period.LastKnown));
}
