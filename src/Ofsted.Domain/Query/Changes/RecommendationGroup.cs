using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>The requests of two documents that refer to one element of the National Framework, or are under one heading.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record RecommendationGroup
{
    /// <summary>The element of the National Framework, or null in a group by heading and for items without a reference.</summary>
    public NationalFrameworkReference? Reference { get; init; }

    /// <summary>The heading as first printed, or null in a group by reference and for items without a heading.</summary>
    public string? Theme { get; init; }

    /// <summary>The items of the earlier document, in its order; empty when it has none.</summary>
    public required EquatableList<Recommendation> Earlier { get; init; }

    /// <summary>The items of the later document, in its order; empty when it has none.</summary>
    public required EquatableList<Recommendation> Later { get; init; }

    /// <summary>Whether both documents have an item in this group.</summary>
    public bool Recurs => Earlier.Count > 0 && Later.Count > 0;

    /// <summary>The element or heading, and the numbers.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Reference?.ToString() ?? Theme ?? "without reference or heading"}: {Earlier.Count}, then {Later.Count}"));

    internal static EquatableList<RecommendationGroup> ByReference(
        EquatableList<Recommendation> earlier, EquatableList<Recommendation> later)
    {
        var (before, after) = (ReferenceLookup(earlier), ReferenceLookup(later));
        return before.Concat(after)
            .Select(group => group.Key)
            .Distinct()
            .OrderBy(reference => reference is null)
            .ThenBy(reference => reference?.Kind)
            .ThenBy(reference => reference?.Number)
            .Select(reference => new RecommendationGroup
            {
                Reference = reference, Earlier = before[reference].ToEquatableList(), Later = after[reference].ToEquatableList(),
            })
            .ToEquatableList();
    }

    internal static EquatableList<RecommendationGroup> ByTheme(
        EquatableList<Recommendation> earlier, EquatableList<Recommendation> later)
    {
        var (before, after) = (earlier.ToLookup(ThemeKey, StringComparer.Ordinal), later.ToLookup(ThemeKey, StringComparer.Ordinal));
        return before.Concat(after)
            .DistinctBy(group => group.Key, StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0)
            .Select(group => new RecommendationGroup
            {
                Theme = group.Key.Length == 0 ? null : group.First().Theme,
                Earlier = before[group.Key].ToEquatableList(),
                Later = after[group.Key].ToEquatableList(),
            })
            .ToEquatableList();
    }

    private static ILookup<NationalFrameworkReference?, Recommendation> ReferenceLookup(EquatableList<Recommendation> items) =>
        items
            .SelectMany(item => ReferencesOf(item), (item, reference) => (item, reference))
            .ToLookup(pair => pair.reference, pair => pair.item);

    private static IEnumerable<NationalFrameworkReference?> ReferencesOf(Recommendation item) =>
        item.NationalFramework.Count == 0 ? [null] : item.NationalFramework.Distinct().Cast<NationalFrameworkReference?>();

    private static string ThemeKey(Recommendation item) => item.Theme is null ? "" : Spelling.Normalise(item.Theme);
}
