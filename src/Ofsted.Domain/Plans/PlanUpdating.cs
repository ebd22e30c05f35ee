namespace Ofsted.Domain.Plans;

/// <summary>Brings an update into an action.</summary>
internal static class PlanUpdating
{
    public static PlanAction Apply(PlanAction action, ProgressUpdate update)
    {
        var withUpdate = action with { Updates = action.Updates.Add(update) };
        if (update.Status == PlanActionStatus.Unspecified)
            return withUpdate;
        return withUpdate with
        {
            Status = update.Status,
            StatusOn = update.Date,
            Completed = PlanAction.IsFinished(update.Status) ? action.Completed ?? update.Date
                : PlanAction.IsActiveStatus(update.Status) ? null : action.Completed,
        };
    }
}
