using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>Two comparable inspections of one authority, the gap between them and what changed.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record InspectionPair
{
    /// <summary>The earlier inspection.</summary>
    public required Inspection From { get; init; }

    /// <summary>The later inspection.</summary>
    public required Inspection To { get; init; }

    /// <summary>The number of days between the first days on site of the two inspections; null when one is not known.</summary>
    public int? Days => From.FirstDay is { } from && To.FirstDay is { } to ? Period.DaysBetween(from, to) : null;

    /// <summary>The changes of grade, area by area: see <see cref="GradeTransition.Between"/>.</summary>
    public EquatableList<GradeTransition> Transitions => GradeTransition.Between(From, To);

    /// <summary>The change of the grade of overall effectiveness; null when neither inspection gave one.</summary>
    public GradeTransition? Overall => TransitionTo(JudgementAreas.OverallEffectiveness);

    /// <summary>Which way the comparable areas moved overall, leaving out overall effectiveness.</summary>
    public ProfileChange Change
    {
        get
        {
            var (improved, same, declined) = (0, 0, 0);
            foreach (var transition in Transitions.AsSpan())
            {
                if (transition.Comparison.ToArea == JudgementAreas.OverallEffectiveness)
                    continue;
                improved += transition.Direction == GradeDirection.Improved ? 1 : 0;
                same += transition.Direction == GradeDirection.Same ? 1 : 0;
                declined += transition.Direction == GradeDirection.Declined ? 1 : 0;
            }

            return (improved, same, declined) switch
            {
                (0, 0, 0) => ProfileChange.NotComparable,
                (0, _, 0) => ProfileChange.Same,
                (_, _, 0) => ProfileChange.Better,
                (0, _, _) => ProfileChange.Worse,
                _ => ProfileChange.Mixed,
            };
        }
    }

    /// <summary>What the earlier inspection asked for compared with what the later one asks for; null when the items of one are not recorded.</summary>
    public FollowThrough? FollowThrough => FollowThrough.Between(From, To);

    /// <summary>A pair of inspections.</summary>
    /// <param name="from">The earlier inspection.</param>
    /// <param name="to">The later inspection.</param>
    public static InspectionPair Of(Inspection from, Inspection to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new InspectionPair { From = from, To = to };
    }

    /// <summary>The change that led to the grade of an area of the later inspection, or null when neither judged it.</summary>
    /// <param name="area">
    /// The area, also by the name that another edition has for it, as <see cref="AreaLineage.NameIn"/> finds it: leadership of the Single
    /// Inspection Framework is the impact of leaders since. <see cref="GradeTransition.Comparison"/> names the areas and says how well they compare.
    /// </param>
    public GradeTransition? TransitionTo(JudgementArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return ClosestTo(area)
            ?? (To.Edition is { } edition && AreaLineage.NameIn(edition, area) is { } step ? ClosestTo(step.ToArea) : null);
    }

    /// <summary>The authority, the first days and the change of profile, on one line.</summary>
    public override string ToString() =>
        Excerpt.OfLine(string.Create(CultureInfo.InvariantCulture, $"{To.Authority}, {Day(From)} to {Day(To)}: {Change}"));

    private GradeTransition? ClosestTo(JudgementArea area)
    {
        GradeTransition? best = null;
        foreach (var transition in Transitions.AsSpan())
        {
            if (transition.Comparison.ToArea == area && (best is null || transition.Comparison.Comparability < best.Comparison.Comparability))
                best = transition;
        }

        return best;
    }

    private static string Day(Inspection inspection) =>
        inspection.FirstDay is { } day ? IsoDate.Of(day) : "day not known";
}
