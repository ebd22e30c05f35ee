namespace Ofsted.Domain.Display;

/// <summary>What one inspection says in a lane, until the next inspection.</summary>
/// <param name="Inspection">The inspection.</param>
/// <param name="Judgement">What it says.</param>
/// <param name="Index">The place of the inspection among those of its authority.</param>
/// <param name="Next">The place of the inspection that ends it, or null for none so far.</param>
/// <param name="Comparability">How its grade compares with that of the next.</param>
internal sealed record LaneStep(Inspection Inspection, Judgement Judgement, int Index, int? Next, Comparability Comparability)
{
    /// <summary>The steps of a lane in order.</summary>
    public static IEnumerable<LaneStep> Of(Lane lane, IReadOnlyList<Inspection> inspections)
    {
        var found = inspections.Select(lane.In).ToArray();
        for (var i = 0; i < inspections.Count; i++)
        {
            if (found[i] is not { } judgement)
                continue;
            var next = NextOf(i, inspections, found);
            yield return new LaneStep(inspections[i], judgement, i, next, Compare(i, next, inspections, found));
        }
    }

    /// <summary>A review of a board on its own ends nothing but what is said of the board.</summary>
    private static int? NextOf(int index, IReadOnlyList<Inspection> inspections, Judgement?[] found)
    {
        for (var next = index + 1; next < inspections.Count; next++)
        {
            if (found[next] is not null || inspections[next].Activity != InspectionActivities.LscbReview)
                return next;
        }

        return null;
    }

    private static Comparability Compare(int index, int? next, IReadOnlyList<Inspection> inspections, Judgement?[] found) =>
        next is { } later
        && inspections[index].Edition is { } from && inspections[later].Edition is { } to
        && found[index] is { Grade: not null, Area: var fromArea } && found[later] is { Grade: not null, Area: var toArea }
            ? AreaLineage.Compare(from, fromArea, to, toArea).Comparability
            : Comparability.NotComparable;
}
