namespace Ofsted.Domain.Official;

/// <summary>Tells the kind of activity by the words of its type, or else by those of the header.</summary>
internal static class KindReader
{
    /// <summary>What a type says that names no kind of inspection.</summary>
    private static readonly string[] Plain =
    [
        "inspection", "inspections", "full", "of", "local", "authority", "la", "childrens", "children", "services", "social", "care", "and", "for", "the", "report", "routine",
        "graded", "re", "reinspection", "core", "council", "an", "a",
    ];

    public static RowKind Read(string type, ColumnGroup group)
    {
        if (type.Length == 0)
        {
            var family = group.Family == InspectionFamily.Unstated && group.Activity is not null && group.Activity != InspectionActivities.MonitoringVisit ? InspectionFamily.Ilacs : group.Family;
            return new RowKind(family, group.Activity ?? ActivityOf(family, group.IsAgain), IsKnown: true, group.IsAgain);
        }

        return ReadType(type, group);
    }

    private static RowKind ReadType(string type, ColumnGroup group)
    {
        var words = HeaderWords.Of(type);
        var family = FamilyWords.In(words) is var named and not InspectionFamily.Unstated ? named : group.Family;
        var isAgain = group.IsAgain || FamilyWords.SayAgain(words);
        if (family is InspectionFamily.JointTargeted or InspectionFamily.AreaSend)
            return new RowKind(family, ActivityOf(family, isAgain), IsKnown: true, isAgain);
        if (words.HasAny("monitoring"))
            return new RowKind(family, InspectionActivities.MonitoringVisit, IsKnown: true, isAgain);
        if (words.HasAny("focused", "focussed", "focus visit", "fv", "assurance"))
            return new RowKind(InspectionFamily.Ilacs, InspectionActivities.FocusedVisit, IsKnown: true, isAgain);
        if (words.Has("standard"))
            return new RowKind(InspectionFamily.Ilacs, InspectionActivities.StandardInspection, IsKnown: true, isAgain);
        if (words.Has("short"))
            return new RowKind(InspectionFamily.Ilacs, InspectionActivities.ShortInspection, IsKnown: true, isAgain);
        if (words.HasAny("lscb", "safeguarding children board", "safeguarding childrens board") && words.Has("review"))
            return new RowKind(InspectionFamily.Single, InspectionActivities.LscbReview, IsKnown: true, isAgain);
        if (words.Has("services for children in need of help and protection"))
            family = InspectionFamily.Single;
        var isPlain = Array.TrueForAll(words.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries), word => Array.IndexOf(Plain, word) >= 0);
        return new RowKind(family, ActivityOf(family, isAgain) ?? group.Activity, family != InspectionFamily.Unstated || isPlain, isAgain);
    }

    private static InspectionActivity? ActivityOf(InspectionFamily family, bool isAgain) => family switch
    {
        InspectionFamily.SafeguardingAndLookedAfter => isAgain ? InspectionActivities.ReInspection : InspectionActivities.SafeguardingAndLookedAfterInspection,
        InspectionFamily.ChildProtection => isAgain ? InspectionActivities.ReInspection : InspectionActivities.ChildProtectionInspection,
        InspectionFamily.LookedAfter => InspectionActivities.LookedAfterInspection,
        InspectionFamily.Single => isAgain ? InspectionActivities.ReInspection : InspectionActivities.SingleInspection,
        InspectionFamily.JointTargeted => InspectionActivities.JointTargetedAreaInspection,
        InspectionFamily.AreaSend => InspectionActivities.AreaSendInspection,
        _ => null,
    };
}
