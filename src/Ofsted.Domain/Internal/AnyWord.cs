using System.Buffers;

namespace Ofsted.Domain.Internal;

/// <summary>Words that are looked for in a text all at once.</summary>
internal readonly struct AnyWord(string[] words, StringComparison comparison)
{
#if NET9_0_OR_GREATER
    private readonly SearchValues<string> _words = SearchValues.Create(words, comparison);

    /// <summary>The place of the first of the words, or -1.</summary>
    public int PlaceIn(ReadOnlySpan<char> text) => text.IndexOfAny(_words);
#else
    private readonly SearchedWords _words = new(words, comparison);

    /// <summary>The place of the first of the words, or -1.</summary>
    public int PlaceIn(ReadOnlySpan<char> text) => _words.PlaceIn(text);
#endif
}
