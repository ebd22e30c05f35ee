using System.Collections.Frozen;

namespace Ofsted.Domain.Internal;

/// <summary>A set of words that is asked with a part of a text.</summary>
internal readonly struct SpanSet(IEnumerable<string> words, StringComparer comparer)
{
#if NET9_0_OR_GREATER
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
#else
    private readonly FrozenSet<string> _words = words.ToFrozenSet(comparer);

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word.ToString());
#endif
}
