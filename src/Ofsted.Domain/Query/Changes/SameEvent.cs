using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>Tells whether two records of one authority are about one event.</summary>
internal static class SameEvent
{
    /// <summary>Whether they are, by their days on site or by being equal.</summary>
    public static bool Is(InspectionEvent held, InspectionEvent other) =>
        held.GetType() == other.GetType() && ((IsSameActivity(held, other) && SharesDays(held, other)) || held.Equals(other));

    /// <summary>The days between what Ofsted's statistics and another source say of one event; null where they cannot be about one.</summary>
    /// <remarks>Where no days on site can be compared, those of publication are.</remarks>
    public static int? DaysApart(InspectionEvent held, InspectionEvent other)
    {
        if (held.IsFromStatistics == other.IsFromStatistics || !EventIdentity.AreOfOneKind(held, other) || !IsSameActivity(held, other))
            return null;
        var days = EventIdentity.DaysBetween(held.FirstDay, other.FirstDay) ?? EventIdentity.DaysBetween(held.Published, other.Published);
        return days <= EventIdentity.MostDaysApart(held) ? days : null;
    }

    /// <summary>Whether both have the same day of publication, and one of them no days on site that could differ.</summary>
    public static bool IsSamePublication(InspectionEvent held, InspectionEvent other) =>
        (held.Fieldwork.Count == 0 || other.Fieldwork.Count == 0) && held.Published is not null && held.Published == other.Published
        && EventIdentity.AreOfOneKind(held, other) && IsSameActivity(held, other);

    /// <remarks>
    /// An activity that one of the two does not state is not a difference. Which inspection of an authority's services it was, the statistics and
    /// other sources may say differently: one was inferred, or a re-inspection has the plain title.
    /// </remarks>
    private static bool IsSameActivity(InspectionEvent held, InspectionEvent other) =>
        held.Activity is null || other.Activity is null || held.Activity == other.Activity
        || (held.OriginOf("activity") == ValueOrigin.OfficialStatistics != (other.OriginOf("activity") == ValueOrigin.OfficialStatistics)
            && IsOfServices(held) && IsOfServices(other) && EventIdentity.AreOfOneKind(held, other));

    private static bool IsOfServices(InspectionEvent item) => item is Inspection && item.Activity != InspectionActivities.LscbReview;

    /// <summary>Whether their periods on site share a day, or both begin on the same one.</summary>
    public static bool SharesDays(InspectionEvent held, InspectionEvent other)
    {
        foreach (var period in held.Fieldwork.AsSpan())
        {
            foreach (var with in other.Fieldwork.AsSpan())
            {
                if (IsoDate.NumberOf(period.Start) <= LastOf(with) && IsoDate.NumberOf(with.Start) <= LastOf(period))
                    return true;
            }
        }

        return held.FirstDay is { } first && first == other.FirstDay;
    }

    private static int LastOf(FieldworkPeriod period) => Math.Max(IsoDate.NumberOf(period.Start), IsoDate.NumberOf(period.LastKnown));
}
