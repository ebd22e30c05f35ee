using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>How an authority compares with others on a day, area by area.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PeerStanding
{
    /// <summary>The authority.</summary>
    public required AuthorityReference Authority { get; init; }

    /// <summary>The day.</summary>
    public required LocalDate AsAt { get; init => field = value.InIso(); }

    /// <summary>The number of others, inspected or not.</summary>
    public required int Peers { get; init; }

    /// <summary>How many of the others were last inspected under each edition, the oldest edition first.</summary>
    public required EquatableList<EditionCount> Editions { get; init; }

    /// <summary>The areas of the authority's own latest inspection, in its order; empty when it was not inspected.</summary>
    public required EquatableList<AreaStanding> Areas { get; init; }

    /// <summary>The comparison in an area, or null when the authority's latest inspection did not judge it.</summary>
    /// <param name="area">The area.</param>
    public AreaStanding? In(JudgementArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return Areas.FirstOrDefault(standing => standing.Area == area);
    }

    /// <summary>The authority and the number of others.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(CultureInfo.InvariantCulture, $"{Authority} among {Peers}"));

    internal static PeerStanding Of(AuthoritySnapshot state, Snapshot peers)
    {
        var others = peers.Where(peer => !IsSame(peer, state)).ToList();
        return new PeerStanding
        {
            Authority = state.Reference,
            AsAt = state.AsAt,
            Peers = others.Count,
            Editions = EditionCount.Of(others.Select(other => other.Latest).OfType<Inspection>()),
            Areas = state.Judgements.Select(own => StandingIn(own, state.Edition, others)).ToEquatableList(),
        };
    }

    private static bool IsSame(AuthoritySnapshot peer, AuthoritySnapshot state) =>
        peer.Authority is { } known ? known.Key == state.Authority?.Key : peer.Reference == state.Reference;

    private static AreaStanding StandingIn(Judgement own, FrameworkEdition? edition, List<AuthoritySnapshot> others)
    {
        var exact = new List<Grade?>();
        var broad = new List<Grade?>();
        foreach (var other in others)
        {
            var (grade, comparability) = Nearest(own.Area, edition, other);
            if (comparability == Comparability.Exact)
                exact.Add(grade);
            else if (comparability == Comparability.Broad)
                broad.Add(grade);
        }

        List<Grade> compared = [.. exact.Concat(broad).OfType<Grade>()];
        return new AreaStanding
        {
            Area = own.Area,
            Grade = own.Grade,
            Exact = GradeDistribution.Of(exact),
            Broad = GradeDistribution.Of(broad),
            NotComparable = others.Count - exact.Count - broad.Count,
            Better = Count(compared, own.Grade, edition, steps => steps > 0),
            Same = Count(compared, own.Grade, edition, steps => steps == 0),
            Worse = Count(compared, own.Grade, edition, steps => steps < 0),
        };
    }

    /// <summary>The grade of the area of the other's edition that compares best; grades compare only on one scale.</summary>
    private static (Grade? Grade, Comparability Comparability) Nearest(JudgementArea area, FrameworkEdition? edition, AuthoritySnapshot other)
    {
        if (edition is null || other.Edition is not { } otherEdition)
            return (null, Comparability.NotComparable);

        var best = otherEdition.Areas
            .Select(candidate => AreaLineage.Compare(edition, area, otherEdition, candidate.Area))
            .MinBy(comparison => comparison.Comparability);
        return best is null ? (null, Comparability.NotComparable) : (other.GradeOf(best.ToArea), best.Comparability);
    }

    private static int Count(List<Grade> others, Grade? own, FrameworkEdition? edition, Func<int, bool> test) =>
        edition is null || !edition.Scale.Contains(own)
            ? 0
            : others.Count(other => edition.Scale.Contains(other) && test(edition.Scale.Steps(own!, other)));
}
