namespace Ofsted.Domain;

/// <summary>How the areas of one framework edition continue those of another, and how well their grades compare.</summary>
/// <remarks>
/// Source: the areas and scales of <see cref="FrameworkEditions"/>. That a comparison is broad is our reading of how the
/// remit changed; no publisher states it.
/// </remarks>
public static class AreaLineage
{
    private enum Family
    {
        Other = 0,
        Sif = 1,
        Ilacs = 2,
    }

    /// <summary>Compares an area of one edition with an area of another.</summary>
    /// <param name="fromEdition">The edition that judged first.</param>
    /// <param name="fromArea">The area that it judged.</param>
    /// <param name="toEdition">The edition that judged later.</param>
    /// <param name="toArea">The area that it judged.</param>
    /// <returns>The comparison, which is <see cref="Comparability.NotComparable"/> when an edition does not judge the area.</returns>
    public static LineageStep Compare(
        FrameworkEdition fromEdition, JudgementArea fromArea, FrameworkEdition toEdition, JudgementArea toArea)
    {
        ArgumentNullException.ThrowIfNull(fromEdition);
        ArgumentNullException.ThrowIfNull(fromArea);
        ArgumentNullException.ThrowIfNull(toEdition);
        ArgumentNullException.ThrowIfNull(toArea);
        var (comparability, reason) = Judge(fromEdition, fromArea, toEdition, toArea);
        return new LineageStep
        {
            FromEdition = fromEdition, FromArea = fromArea, ToEdition = toEdition, ToArea = toArea,
            Comparability = comparability, Reason = reason,
        };
    }

    /// <summary>The areas of an edition that continue an area of another edition, the closest first; empty when none does.</summary>
    /// <param name="fromEdition">The edition that judged first.</param>
    /// <param name="fromArea">The area that it judged.</param>
    /// <param name="toEdition">The edition that judged later.</param>
    public static EquatableList<LineageStep> Continuations(
        FrameworkEdition fromEdition, JudgementArea fromArea, FrameworkEdition toEdition)
    {
        ArgumentNullException.ThrowIfNull(fromEdition);
        ArgumentNullException.ThrowIfNull(fromArea);
        ArgumentNullException.ThrowIfNull(toEdition);
        return toEdition.Areas
            .Select(area => Compare(fromEdition, fromArea, toEdition, area.Area))
            .Where(comparison => comparison.Comparability != Comparability.NotComparable)
            .OrderBy(comparison => comparison.Comparability)
            .ToEquatableList();
    }

    /// <summary>The area of an edition that is meant where a list gives its outcome under the area of another edition; the area itself where none is.</summary>
    /// <remarks>
    /// Unlike in <see cref="NameIn"/>, children in care stand for the judgement that took in care leavers; care leavers stand for nothing
    /// else, since an edition that does not judge them on their own says nothing of them alone.
    /// </remarks>
    internal static JudgementArea AreaMeant(JudgementArea printed, FrameworkEdition edition)
    {
        if (edition.Find(printed) is not null || printed == JudgementAreas.CareLeavers)
            return printed;
        foreach (var other in FrameworkEditions.All.AsSpan())
        {
            if (other.Find(printed) is not null && Continuations(other, printed, edition) is { Count: > 0 } meant)
                return meant[0].ToArea;
        }

        return printed;
    }

    /// <summary>The area in an edition that corresponds to an area of another edition, or null when there is not exactly one.</summary>
    /// <param name="area">The area, such as <see cref="JudgementAreas.Leadership"/>.</param>
    /// <param name="edition">The edition, such as <see cref="FrameworkEditions.Ilacs2023"/>, whose area is then <see cref="JudgementAreas.ImpactOfLeaders"/>.</param>
    /// <returns>
    /// The comparison, whose <see cref="LineageStep.ToArea"/> is the area; exact for an area that the edition judges itself. Areas that were
    /// split or joined, as children in care and care leavers were in 2023, stand for none.
    /// </returns>
    public static LineageStep? NameIn(FrameworkEdition edition, JudgementArea area)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(area);
        if (edition.Find(area) is not null)
            return Compare(edition, area, edition, area);

        LineageStep? found = null;
        foreach (var from in FrameworkEditions.All)
        {
            var steps = from.Find(area) is null ? [] : Continuations(from, area, edition);
            if (steps.Count == 0)
                continue;
            if (steps.Count > 1 || Continuations(edition, steps[0].ToArea, from).Count > 1 || (found is not null && found.ToArea != steps[0].ToArea))
                return null;
            found ??= steps[0];
        }

        return found;
    }

    private static (Comparability Comparability, string Reason) Judge(
        FrameworkEdition fromEdition, JudgementArea fromArea, FrameworkEdition toEdition, JudgementArea toArea)
    {
        if (fromEdition.Find(fromArea) is null)
            return (Comparability.NotComparable, $"{fromEdition.Name} does not judge {fromArea.Label.ToLowerInvariant()}.");
        if (toEdition.Find(toArea) is null)
            return (Comparability.NotComparable, $"{toEdition.Name} does not judge {toArea.Label.ToLowerInvariant()}.");
        if (fromEdition == toEdition)
        {
            return fromArea == toArea
                ? (Comparability.Exact, "The same area of the same edition.")
                : (Comparability.NotComparable, "Different areas of the same edition.");
        }

        if (fromEdition.Scale != toEdition.Scale)
            return (Comparability.NotComparable, "The scales differ: adequate is not requires improvement.");

        var (from, to) = (FamilyOf(fromEdition), FamilyOf(toEdition));
        return (from, to) switch
        {
            (Family.Ilacs, Family.Ilacs) => WithinIlacs(fromArea, toArea),
            (Family.Sif, Family.Ilacs) => SifToIlacs(fromArea, toArea),
            (Family.Ilacs, Family.Sif) => SifToIlacs(toArea, fromArea),
            _ => (Comparability.NotComparable, "The frameworks judged different services."),
        };
    }

    private static (Comparability Comparability, string Reason) WithinIlacs(JudgementArea from, JudgementArea to)
    {
        if (from == to)
        {
            return from == JudgementAreas.OverallEffectiveness
                ? (Comparability.Broad, "Overall effectiveness rested on three judgements until 2022, and on four from 2023.")
                : (Comparability.Exact, "The same area on the same scale.");
        }

        var combined = JudgementAreas.ChildrenInCareAndCareLeavers;
        var other = from == combined ? to : to == combined ? from : null;
        return other == JudgementAreas.ChildrenInCare || other == JudgementAreas.CareLeavers
            ? (Comparability.Broad, "Until 2022, one judgement covered children in care and care leavers together.")
            : (Comparability.NotComparable, "Different areas.");
    }

    private static (Comparability Comparability, string Reason) SifToIlacs(JudgementArea sif, JudgementArea ilacs)
    {
        if (sif == JudgementAreas.OverallEffectiveness && ilacs == JudgementAreas.OverallEffectiveness)
            return (Comparability.Broad, "Both sum up the service, from different judgements.");
        if (sif == JudgementAreas.HelpAndProtection && ilacs == JudgementAreas.HelpAndProtection)
            return (Comparability.Broad, "The same children, evaluated under different frameworks.");
        if (sif == JudgementAreas.Leadership && ilacs == JudgementAreas.ImpactOfLeaders)
            return (Comparability.Broad, "SIF judged leadership, management and governance; ILACS judges leaders' impact on practice.");
        if (sif == JudgementAreas.LookedAfterAndPermanence
            && (ilacs == JudgementAreas.ChildrenInCareAndCareLeavers || ilacs == JudgementAreas.ChildrenInCare))
        {
            return (Comparability.Broad, "SIF's looked after judgement included adoption and care leavers, each graded as a part.");
        }

        if (sif == JudgementAreas.CareLeavers && ilacs == JudgementAreas.CareLeavers)
            return (Comparability.Broad, "The same young people, judged as a part under SIF and on their own from 2023.");
        return (Comparability.NotComparable, "No area of the other framework has this remit.");
    }

    private static Family FamilyOf(FrameworkEdition edition) =>
        edition == FrameworkEditions.Sif2013 ? Family.Sif
        : edition.Activities.Contains(InspectionActivities.StandardInspection) ? Family.Ilacs
        : Family.Other;
}
