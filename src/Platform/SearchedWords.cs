namespace System.Buffers;

/// <summary>Words that are looked for in a text, by the letters with which they begin.</summary>
internal sealed class SearchedWords(string[] words, StringComparison comparison)
{
    private readonly SearchValues<char> _initials = SearchValues.Create(InAnyCase(words, comparison).AsSpan());

    public int PlaceIn(ReadOnlySpan<char> text)
    {
        for (var place = 0; text[place..].IndexOfAny(_initials) is >= 0 and var skipped; place++)
        {
            place += skipped;
            foreach (var word in words)
            {
                if (text[place..].StartsWith(word.AsSpan(), comparison))
                    return place;
            }
        }

        return -1;
    }

    private static string InAnyCase(string[] words, StringComparison comparison)
    {
        var initials = string.Concat(words.Select(word => word[0]));
        return comparison == StringComparison.OrdinalIgnoreCase ? initials.ToUpperInvariant() + initials.ToLowerInvariant() : initials;
    }
}
