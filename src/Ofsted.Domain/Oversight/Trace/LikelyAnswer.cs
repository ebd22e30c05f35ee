using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Oversight;

/// <summary>An item of a report that a text probably answers or repeats, judged by the wording alone.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record LikelyAnswer
{
    /// <summary>The position of the item in its list, counted from 1.</summary>
    public required int Place { get; init; }

    /// <summary>The item.</summary>
    public required Recommendation Recommendation { get; init; }

    /// <summary>How much of the wording agrees, from 0 to 1.</summary>
    public required double Score { get; init; }

    /// <summary>Whether the score is high enough to be likely (0.4 or more); below that, the two texts must be compared by eye.</summary>
    public bool IsLikely => Score >= Wording.Likely;

    /// <summary>The items that a text probably answers or repeats.</summary>
    /// <param name="text">A priority, an action, or an item of a later document.</param>
    /// <param name="recommendations">The items of the earlier document, all of them and in their order.</param>
    /// <returns>Those with a score of 0.2 or more, the highest first; empty when there is none.</returns>
    public static EquatableList<LikelyAnswer> Of(string text, IEnumerable<Recommendation> recommendations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(recommendations);
        var wording = Wording.Of(text);
        return recommendations
            .Select((item, index) => new LikelyAnswer
            {
                Place = index + 1, Recommendation = item, Score = Math.Round(wording.SimilarityTo(Wording.Of(item.Text)), 2),
            })
            .Where(answer => answer.Score >= Wording.Possible)
            .OrderByDescending(answer => answer.Score)
            .ToEquatableList();
    }

    /// <summary>The score and the item.</summary>
    public override string ToString() => Excerpt.OfLine(FormattableString.Invariant($"{Score:0.00} {Recommendation}"));
}
