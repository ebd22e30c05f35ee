using NodaTime;

namespace Ofsted.Domain;

/// <summary>Tells whether what two sources tell of may be one event.</summary>
internal static class EventIdentity
{
    /// <summary>Inspections of one authority lie further apart than twice this, visits further than twice the other.</summary>
    private const int MostDaysOfInspection = 60;

    private const int MostDaysOfVisit = 14;

    /// <summary>As many days may lie between what Ofsted's statistics and another source say of one event.</summary>
    public static int MostDaysApart(InspectionEvent item) => item is Visit ? MostDaysOfVisit : MostDaysOfInspection;

    /// <summary>Whether both are of one type, under one edition as far as that is known, and both a first visit or both a revisit.</summary>
    public static bool AreOfOneKind(InspectionEvent one, InspectionEvent other) =>
        one.GetType() == other.GetType()
        && (one.Edition is null || other.Edition is null || one.Edition == other.Edition)
        && (one as AreaInspection)?.IsRevisit == (other as AreaInspection)?.IsRevisit;

    /// <summary>The days between two days, or null where one is not known.</summary>
    public static int? DaysBetween(LocalDate? one, LocalDate? other) =>
        one is { } from && other is { } to ? Math.Abs(Period.DaysBetween(from, to)) : null;
}
