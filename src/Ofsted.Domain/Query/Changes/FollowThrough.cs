using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>What one inspection or visit asked for compared with what a later one asked for: what recurs, and what is asked for again.</summary>
/// <remarks>
/// It needs the items themselves, as <c>Ofsted.Domain.Reading</c> gives them; the published record holds their number only.
/// Whether something asked was done no document says item by item: that it is not asked again is not a proof.
/// </remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record FollowThrough
{
    /// <summary>So many items of a document are compared by their wording at most; the most seen in one report is 42.</summary>
    private const int MostCompared = 500;

    /// <summary>The earlier inspection or visit.</summary>
    public required InspectionEvent From { get; init; }

    /// <summary>The later inspection or visit.</summary>
    public required InspectionEvent To { get; init; }

    /// <summary>The items by the element of the National Framework that they refer to, in the framework's order; those without a reference last.</summary>
    /// <remarks>An item that refers to two elements stands under both. Ofsted's reports refer to the framework since January 2025.</remarks>
    public required EquatableList<RecommendationGroup> ByNationalFramework { get; init; }

    /// <summary>The items by heading, in the order of first appearance; those without a heading last.</summary>
    public required EquatableList<RecommendationGroup> ByTheme { get; init; }

    /// <summary>The later items that probably repeat an earlier request, the likeliest first.</summary>
    public required EquatableList<LikelyRepeat> LikelyRepeats { get; init; }

    /// <summary>Compares the items of two documents.</summary>
    /// <param name="from">The earlier inspection or visit.</param>
    /// <param name="to">The later inspection or visit.</param>
    /// <returns>Both documents' items in groups; null when the items of one are not recorded.</returns>
    public static FollowThrough? Between(InspectionEvent from, InspectionEvent to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Recommendations is not { } earlier || to.Recommendations is not { } later)
            return null;

        return new FollowThrough
        {
            From = from,
            To = to,
            ByNationalFramework = RecommendationGroup.ByReference(earlier, later),
            ByTheme = RecommendationGroup.ByTheme(earlier, later),
            LikelyRepeats = Repeats(earlier, later),
        };
    }

    /// <summary>The two events and the number of likely repeats.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{From.Recommendations?.Count ?? 0} items, then {To.Recommendations?.Count ?? 0}; {LikelyRepeats.Count} likely asked again"));

    private static EquatableList<LikelyRepeat> Repeats(EquatableList<Recommendation> earlier, EquatableList<Recommendation> later)
    {
        var candidates = earlier.Take(MostCompared).Select(item => (Item: item, Wording: Wording.Of(item.Text))).ToList();
        return later.Take(MostCompared)
            .Select(item => Likeliest(item, candidates))
            .OfType<LikelyRepeat>()
            .OrderByDescending(repeat => repeat.Score)
            .ToEquatableList();
    }

    /// <summary>Only items with one addressee are compared: what a board was asked is not asked again of the authority.</summary>
    private static LikelyRepeat? Likeliest(Recommendation later, List<(Recommendation Item, Wording Wording)> candidates)
    {
        var wording = Wording.Of(later.Text);
        LikelyRepeat? best = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Item.Addressee != later.Addressee)
                continue;
            var score = wording.SimilarityTo(candidate.Wording);
            if (score >= Wording.Likely && (best is null || score > best.Score))
                best = new LikelyRepeat { Earlier = candidate.Item, Later = later, Score = score };
        }

        return best;
    }
}
