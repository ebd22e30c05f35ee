using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>The position of an action as at a day.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ActionPosition
{
    /// <summary>The action.</summary>
    public required PlanAction Action { get; init; }

    /// <summary>The status that the plan reported, as given by <see cref="PlanAction.ReportedStatusAt"/>.</summary>
    public required PlanActionStatus Said { get; init; }

    /// <summary>The status that the facts support, as given by <see cref="PlanAction.StatusAt"/>.</summary>
    public required PlanActionStatus Status { get; init; }

    /// <summary>The colour.</summary>
    public required BragRating Rating { get; init; }

    /// <summary>The reason for the colour, in a few words of English.</summary>
    public required string Reason { get; init; }

    /// <summary>How many calendar days it is past its due date without being done; 0 when it is not overdue.</summary>
    public required int DaysOverdue { get; init; }

    /// <summary>How many updates in a row are missing, as given by <see cref="PlanAction.MissedUpdates"/>.</summary>
    public required int MissedUpdates { get; init; }

    /// <summary>Whether there is evidence of impact.</summary>
    public required bool HasImpact { get; init; }

    /// <summary>Whether it is active: neither replaced nor withdrawn.</summary>
    public bool IsActive => PlanAction.IsActiveStatus(Said);

    /// <summary>Whether it is done, whether or not its impact has been shown.</summary>
    public bool IsDone => PlanAction.IsFinished(Status);

    /// <summary>The reference, the status and the colour.</summary>
    public override string ToString() => Excerpt.OfLine($"{Action.Id}: {Status}, {Rating}");

    internal static ActionPosition Of(PlanAction action, LocalDate asAt)
    {
        var said = action.ReportedStatusAt(asAt);
        var status = action.StatusAt(asAt);
        var overdue = action.IsOverdue(asAt) ? Period.DaysBetween(action.Due!.Value, asAt) : 0;
        var missed = action.MissedUpdates(asAt);
        var (rating, reason) = Rate(action, said, status, overdue, missed, asAt);
        return new ActionPosition
        {
            Action = action,
            Said = said,
            Status = status,
            Rating = rating,
            Reason = reason,
            DaysOverdue = overdue,
            MissedUpdates = missed,
            HasImpact = action.HasImpactBy(asAt),
        };
    }

    private static (BragRating Rating, string Reason) Rate(
        PlanAction action, PlanActionStatus said, PlanActionStatus status, int overdue, int missed, LocalDate asAt) => status switch
        {
            PlanActionStatus.Superseded => (BragRating.Unspecified, "replaced by another action"),
            PlanActionStatus.Withdrawn => (BragRating.Unspecified, "given up"),
            PlanActionStatus.Embedded => (BragRating.Blue, "done, with evidence of impact"),
            PlanActionStatus.Completed when said == PlanActionStatus.Embedded => (BragRating.Amber, "said to be embedded, without evidence of impact"),
            PlanActionStatus.Completed => (BragRating.Green, action.HasImpactBy(asAt) ? "done, with evidence of impact to be signed off" : "done, impact not shown yet"),
            PlanActionStatus.Blocked => (BragRating.Red, "blocked"),
            _ when overdue > 0 => (BragRating.Red, $"{Counted.Of(overdue, "day")} overdue"),
            PlanActionStatus.Delayed => (BragRating.Amber, "delayed, not yet past its due date"),
            PlanActionStatus.NotStarted when action.Start < asAt => (BragRating.Amber, "late to start"),
            _ when missed > 1 => (BragRating.Amber, $"{Counted.Of(missed, "update")} missed"),
            PlanActionStatus.NotStarted => (BragRating.Green, "not due to start"),
            PlanActionStatus.InProgress => (BragRating.Green, action.Due is null ? "under way, without a due date" : "under way, within its time"),
            _ => (BragRating.Unspecified, "no status is known"),
        };
}
