namespace Ofsted.Domain.Official;

/// <summary>Tells the kind of activity by the words of its type, or else by those of the header.</summary>
internal static class KindReader
{
    public static EventKind Read(string type, ColumnGroup group)
    {
        if (type.Length == 0)
            return new EventKind(group.Family, ActivityOf(group.Family, group.IsAgain), IsKnown: true);

        var words = HeaderWords.Of(type);
        var family = FamilyWords.In(words) is var named and not InspectionFamily.Unstated ? named : group.Family;
        if (family is InspectionFamily.JointTargeted or InspectionFamily.AreaSend)
            return new EventKind(family, family == InspectionFamily.JointTargeted ? InspectionActivities.JointTargetedAreaInspection : null, IsKnown: true);
        if (words.HasAny("monitoring"))
            return new EventKind(family, InspectionActivities.MonitoringVisit, IsKnown: true);
        if (words.HasAny("focused", "focussed", "assurance"))
            return new EventKind(InspectionFamily.Ilacs, InspectionActivities.FocusedVisit, IsKnown: true);
        if (words.Has("standard"))
            return new EventKind(InspectionFamily.Ilacs, InspectionActivities.StandardInspection, IsKnown: true);
        if (words.Has("short"))
            return new EventKind(InspectionFamily.Ilacs, InspectionActivities.ShortInspection, IsKnown: true);
        if (words.HasAny("lscb", "safeguarding children board", "safeguarding childrens board") && words.Has("review"))
            return new EventKind(InspectionFamily.Single, InspectionActivities.LscbReview, IsKnown: true);
        var isAgain = group.IsAgain || FamilyWords.SayAgain(words);
        return new EventKind(family, ActivityOf(family, isAgain), family != InspectionFamily.Unstated || words.HasAny("inspection", "full"));
    }

    private static InspectionActivity? ActivityOf(InspectionFamily family, bool isAgain) => family switch
    {
        InspectionFamily.SafeguardingAndLookedAfter => isAgain ? InspectionActivities.ReInspection : InspectionActivities.SafeguardingAndLookedAfterInspection,
        InspectionFamily.ChildProtection => isAgain ? InspectionActivities.ReInspection : InspectionActivities.ChildProtectionInspection,
        InspectionFamily.LookedAfter => InspectionActivities.LookedAfterInspection,
        InspectionFamily.Single => isAgain ? InspectionActivities.ReInspection : InspectionActivities.SingleInspection,
        InspectionFamily.JointTargeted => InspectionActivities.JointTargetedAreaInspection,
        _ => null,
    };
}
