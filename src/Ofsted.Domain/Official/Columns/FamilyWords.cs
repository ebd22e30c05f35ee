namespace Ofsted.Domain.Official;

/// <summary>The words by which headers, titles and types of activity name a kind of inspection.</summary>
internal static class FamilyWords
{
    private static readonly (InspectionFamily Family, string[] Words)[] Names =
    [
        (InspectionFamily.SafeguardingAndLookedAfter, ["slac", "safeguarding and looked after children", "safeguarding and looked after"]),
        (InspectionFamily.LookedAfter, ["tlac", "targeted looked after children", "targeted looked after"]),
        (InspectionFamily.ChildProtection, ["cpi", "cpri", "child protection"]),
        (InspectionFamily.Single, ["sif", "single inspection framework", "single inspection", "single inspections"]),
        (InspectionFamily.Ilacs, ["ilacs", "inspections of local authority childrens services", "inspection of local authority childrens services",
            "inspecting local authority childrens services"]),
        (InspectionFamily.JointTargeted, ["jtai", "jtais", "joint targeted area inspection", "joint targeted area inspections"]),
        (InspectionFamily.AreaSend, ["area send", "send", "special educational needs", "written statement of action"]),
    ];

    private static readonly (InspectionActivity Activity, string[] Words)[] Activities =
    [
        (InspectionActivities.FocusedVisit, ["focused visit", "focused visits", "focussed visit", "focussed visits"]),
        (InspectionActivities.MonitoringVisit, ["monitoring visit", "monitoring visits"]),
        (InspectionActivities.StandardInspection, ["standard inspection", "standard inspections"]),
        (InspectionActivities.ShortInspection, ["short inspection", "short inspections"]),
    ];

    private static readonly string[] Again =
        ["re inspection", "reinspection", "re inspections", "re inspected", "revisit", "re visit", "revisits", "cpri", "monitoring inspection", "monitoring inspections"];

    public static InspectionFamily In(HeaderWords words)
    {
        foreach (var (family, names) in Names)
        {
            if (words.HasAny(names))
                return family;
        }

        return InspectionFamily.Unstated;
    }

    /// <summary>The kind of inspection or visit under ILACS, where they name one alone.</summary>
    public static InspectionActivity? ActivityIn(HeaderWords words)
    {
        var found = Activities.Where(item => words.HasAny(item.Words)).Take(2).ToList();
        return found.Count == 1 ? found[0].Activity : null;
    }

    public static bool SayAgain(HeaderWords words) => words.HasAny(Again);

    /// <summary>The words without the name of the kind, which may hold words of its own for areas.</summary>
    public static HeaderWords WithoutName(HeaderWords words)
    {
        foreach (var (_, names) in Names)
        {
            foreach (var name in names)
                words = words.Without(name);
        }

        return words;
    }
}
