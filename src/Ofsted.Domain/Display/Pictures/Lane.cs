namespace Ofsted.Domain.Display;

/// <summary>A row of a picture: the areas of all editions that are about the same thing.</summary>
/// <remarks>That two areas share a row does not make them comparable; <see cref="AreaLineage"/> says so, and the pictures show it.</remarks>
/// <param name="Label">What it is about.</param>
/// <param name="ShortLabel">The same where there is little room.</param>
/// <param name="Areas">The areas, that of the current edition first.</param>
internal sealed record Lane(string Label, string ShortLabel, EquatableList<JudgementArea> Areas)
{
    /// <summary>How thick the bar between two marks is.</summary>
    public const double BarHeight = 9;

    private static readonly EquatableList<Lane> Known =
    [
        new("Overall effectiveness", "Overall", [JudgementAreas.OverallEffectiveness]),
        new("Leaders", "Leaders", [JudgementAreas.ImpactOfLeaders, JudgementAreas.Leadership, JudgementAreas.LeadershipAndManagement]),
        new("Help and protection", "Help", [JudgementAreas.HelpAndProtection]),
        new("Children in care", "In care", [JudgementAreas.ChildrenInCare, JudgementAreas.ChildrenInCareAndCareLeavers, JudgementAreas.LookedAfterAndPermanence]),
        new("Care leavers", "Leavers", [JudgementAreas.CareLeavers, JudgementAreas.ChildrenInCareAndCareLeavers]),
        new("Adoption", "Adoption", [JudgementAreas.Adoption]),
        new("Safeguarding board", "Board", [JudgementAreas.Lscb]),
    ];

    public bool IsOverall => Areas.Contains(JudgementAreas.OverallEffectiveness);

    /// <summary>The lanes that inspections need, in the order of a report's importance; areas that no lane knows get their own.</summary>
    public static IReadOnlyList<Lane> Of(IEnumerable<Inspection> inspections)
    {
        var areas = inspections.SelectMany(item => item.Judgements).Select(judgement => judgement.Area).ToHashSet();
        var lanes = Known.Where(lane => lane.Areas.Any(areas.Contains)).ToList();
        areas.ExceptWith(Known.SelectMany(lane => lane.Areas));
        lanes.AddRange(JudgementAreas.All.Where(areas.Contains).Select(Alone));
        return lanes;
    }

    /// <summary>The lane of an area; the first where it spans two.</summary>
    public static Lane Of(JudgementArea area) => Known.FirstOrDefault(lane => lane.Areas.Contains(area)) ?? Alone(area);

    /// <summary>What an inspection says in this lane, or null when it says nothing.</summary>
    public Judgement? In(Inspection inspection)
    {
        foreach (var area in Areas)
        {
            if (inspection.JudgementOf(area) is { } judgement)
                return judgement;
        }

        return IsOverall && inspection.Edition is { HasOverall: false } && inspection.Judgements.Count > 0
            ? new Judgement { Area = JudgementAreas.OverallEffectiveness }
            : null;
    }

    private static Lane Alone(JudgementArea area) => new(area.Label, area.Label, [area]);
}
