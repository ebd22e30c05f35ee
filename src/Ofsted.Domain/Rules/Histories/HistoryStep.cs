using NodaTime;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>One event of a history in the order of first days, with what came before it.</summary>
internal sealed class HistoryStep
{
    /// <summary>Documents refer back to the last inspections alone.</summary>
    private const int FarthestReference = 4;

    public HistoryStep(int index, EventFacts facts)
    {
        Index = index;
        Facts = facts;
    }

    /// <summary>The place of the event in the sequence that was given, counted from 0.</summary>
    public int Index { get; }

    public EventFacts Facts { get; }

    /// <summary>The activity before it at the same authority; reviews of boards and inspections of areas do not count.</summary>
    public HistoryStep? Previous { get; set; }

    /// <summary>The full inspection before it: SIF or ILACS.</summary>
    public HistoryStep? PreviousFull { get; set; }

    /// <summary>The visits of the same kind since the full inspection before it, itself included.</summary>
    public int VisitsOfItsKind { get; set; }

    /// <summary>The monitoring visits between the full inspection before it and itself, where it is a full inspection.</summary>
    public int MonitoringVisitsBefore { get; set; }

    /// <summary>Whether it overlaps on site with the activity before it.</summary>
    public bool OverlapsPrevious => Previous is not null && Facts.FirstDay <= Previous.Facts.LastDay;

    /// <summary>Whether it is a full inspection, by its activity or, where that is not known, by its edition.</summary>
    public bool IsFull => IsAny(
            InspectionActivities.SingleInspection, InspectionActivities.ReInspection,
            InspectionActivities.StandardInspection, InspectionActivities.ShortInspection)
        || (Facts.Inspection is not null && Facts.Activity is null && !ReferenceEquals(Facts.Edition, FrameworkEditions.LookedAfter2013));

    /// <summary>The first day on site, or the best guess at it where the record contradicts itself; null where there is none.</summary>
    public LocalDate? ProbableDay
    {
        get
        {
            if (Facts.NoDaysReason is null)
                return Facts.FirstDay;
            if (Facts.NoPublicationReason is null)
                return Facts.Published;
            return Facts.NoDaysReason == Reasons.DaysInDispute ? Facts.FirstDay : null;
        }
    }

    public bool IsIlacsInspection => IsAny(InspectionActivities.StandardInspection, InspectionActivities.ShortInspection);

    /// <summary>Whether it is of the authority alone, and so keeps its distance from the authority's other activities.</summary>
    public bool IsOfTheAuthorityAlone => Facts.Event is not AreaInspection && !IsAny(
        InspectionActivities.LscbReview, InspectionActivities.JointTargetedAreaInspection, InspectionActivities.AreaSendInspection);

    /// <summary>Whether a rule applies to it by edition, activity and first day.</summary>
    public bool IsCoveredBy(Rule rule) =>
        (rule.Editions.Count == 0 || rule.Editions.Contains(Facts.Edition))
        && (rule.Activities.Count == 0 || rule.Activities.Contains(Facts.Activity))
        && !(Facts.FirstDay < rule.From) && !(Facts.FirstDay > rule.To);

    public string Path(string member) => Invariant($"$[{Index}].{member}");

    public EquatableList<int> With(HistoryStep? other) => other is null ? [Index] : [other.Index, Index];

    /// <summary>The full inspection before it to which a reference points by its month or year, or null.</summary>
    public HistoryStep? FindEarlier(PreviousInspection reference)
    {
        var earlier = PreviousFull;
        for (var i = 0; i < FarthestReference && earlier is not null; i++, earlier = earlier.PreviousFull)
        {
            if (IsIn(reference, earlier.Facts.FirstDay) || (earlier.Facts.NoPublicationReason is null && IsIn(reference, earlier.Facts.Published)))
                return earlier;
        }

        return null;
    }

    private static bool IsIn(PreviousInspection reference, LocalDate day) =>
        reference.Year == day.Year && (reference.Month is null || reference.Month == day.Month);

    public bool IsAny(params ReadOnlySpan<InspectionActivity> activities)
    {
        foreach (var activity in activities)
        {
            if (ReferenceEquals(activity, Facts.Activity))
                return true;
        }

        return false;
    }
}
