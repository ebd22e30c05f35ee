using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>Finds indicators by any of their texts.</summary>
internal static class IndicatorSearch
{
    private const int LongestQuery = 200;

    /// <summary>Those whose texts hold every word, the nearest first: by code, by another's code, by title, by anything.</summary>
    public static EquatableList<Indicator> Find(IEnumerable<Indicator> indicators, string? query)
    {
        if (string.IsNullOrWhiteSpace(query) || query.Length > LongestQuery)
            return [];

        var whole = Spelling.Squeezed(query);
        var words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return indicators
            .Select(indicator => (indicator, rank: Rank(indicator, whole, words)))
            .Where(pair => pair.rank > 0)
            .OrderBy(pair => pair.rank)
            .Select(pair => pair.indicator)
            .ToEquatableList();
    }

    private static int Rank(Indicator indicator, string whole, string[] words)
    {
        if (Spelling.Squeezed(indicator.Code) == whole)
            return 1;
        if (indicator.ExternalCodes.Any(code => Spelling.Squeezed(code) == whole || Spelling.Squeezed(code[(code.IndexOf(':', StringComparison.Ordinal) + 1)..]) == whole))
            return 2;
        if (HasAll([indicator.Code, indicator.Title], words))
            return 3;
        return HasAll(
        [
            indicator.Code, indicator.Title, indicator.Definition, indicator.Numerator, indicator.Denominator, indicator.Period, indicator.Collection,
            indicator.Target, indicator.Source.Note, .. indicator.ExternalCodes, .. indicator.JudgedUnder.SelectMany(area => new[] { area.Code, area.Label }),
        ], words) ? 4 : 0;
    }

    private static bool HasAll(ReadOnlySpan<string?> texts, string[] words)
    {
        foreach (var word in words)
        {
            if (!HasAny(texts, word))
                return false;
        }

        return true;
    }

    private static bool HasAny(ReadOnlySpan<string?> texts, string word)
    {
        foreach (var text in texts)
        {
            if (text is not null && text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
