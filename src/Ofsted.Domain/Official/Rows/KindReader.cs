namespace Ofsted.Domain.Official;

/// <summary>Tells the kind of activity by the words of its type, or else by those of the header.</summary>
internal static class KindReader
{
    public static RowKind Read(string type, ColumnGroup group)
    {
        if (type.Length == 0)
            return new RowKind(group.Family, ActivityOf(group.Family, group.IsAgain), IsKnown: true);

        var words = HeaderWords.Of(type);
        var family = FamilyWords.In(words) is var named and not InspectionFamily.Unstated ? named : group.Family;
        if (family is InspectionFamily.JointTargeted or InspectionFamily.AreaSend)
            return new RowKind(family, family == InspectionFamily.JointTargeted ? InspectionActivities.JointTargetedAreaInspection : null, IsKnown: true);
        if (words.HasAny("monitoring"))
            return new RowKind(family, InspectionActivities.MonitoringVisit, IsKnown: true);
        if (words.HasAny("focused", "focussed", "assurance"))
            return new RowKind(InspectionFamily.Ilacs, InspectionActivities.FocusedVisit, IsKnown: true);
        if (words.Has("standard"))
            return new RowKind(InspectionFamily.Ilacs, InspectionActivities.StandardInspection, IsKnown: true);
        if (words.Has("short"))
            return new RowKind(InspectionFamily.Ilacs, InspectionActivities.ShortInspection, IsKnown: true);
        if (words.HasAny("lscb", "safeguarding children board", "safeguarding childrens board") && words.Has("review"))
            return new RowKind(InspectionFamily.Single, InspectionActivities.LscbReview, IsKnown: true);
        var isAgain = group.IsAgain || FamilyWords.SayAgain(words);
        return new RowKind(family, ActivityOf(family, isAgain), family != InspectionFamily.Unstated || words.HasAny("inspection", "full"));
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
