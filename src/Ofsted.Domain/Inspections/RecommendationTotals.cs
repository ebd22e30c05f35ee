using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>How many items a document has, by addressee and priority.</summary>
/// <remarks>The embedded dataset holds these numbers where it does not hold the items.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record RecommendationTotals
{
    /// <summary>Priority actions addressed to the authority, or to an area's partners.</summary>
    public required int PriorityActions { get; init; }

    /// <summary>Other items addressed to the authority, or to an area's partners.</summary>
    public required int Improvements { get; init; }

    /// <summary>Priority actions addressed to the Local Safeguarding Children Board.</summary>
    public int LscbPriorityActions { get; init; }

    /// <summary>Other items addressed to the Local Safeguarding Children Board.</summary>
    public int LscbImprovements { get; init; }

    /// <summary>References to the National Framework, or null where the document predates it.</summary>
    public int? NationalFrameworkReferences { get; init; }

    /// <summary>The number of all items.</summary>
    public int Items => Bounded.Sum(PriorityActions, Improvements, LscbPriorityActions, LscbImprovements);

    /// <summary>Counts items.</summary>
    /// <param name="recommendations">The items of one document.</param>
    public static RecommendationTotals Of(IEnumerable<Recommendation> recommendations)
    {
        ArgumentNullException.ThrowIfNull(recommendations);
        var items = recommendations.ToList();
        int Count(RecommendationAddressee addressee, bool isPriority) => items.Count(item =>
            (item.Addressee == RecommendationAddressee.Lscb) == (addressee == RecommendationAddressee.Lscb)
            && (item.Priority == RecommendationPriority.PriorityAction) == isPriority);

        return new RecommendationTotals
        {
            PriorityActions = Count(RecommendationAddressee.LocalAuthority, isPriority: true),
            Improvements = Count(RecommendationAddressee.LocalAuthority, isPriority: false),
            LscbPriorityActions = Count(RecommendationAddressee.Lscb, isPriority: true),
            LscbImprovements = Count(RecommendationAddressee.Lscb, isPriority: false),
            NationalFrameworkReferences = items.Sum(item => item.NationalFramework.Count),
        };
    }

    /// <summary>The number of all items and of the priority actions among them.</summary>
    public override string ToString() =>
        Excerpt.OfLine(string.Create(CultureInfo.InvariantCulture, $"{Items} items, {Bounded.Sum(PriorityActions, LscbPriorityActions)} of them priority actions"));
}
