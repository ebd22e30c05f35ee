using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Ofsted.Domain.Internal;

/// <summary>Values that are found by a word, asked with a part of a text.</summary>
internal readonly struct SpanMap<T>(FrozenDictionary<string, T> values)
{
#if NET9_0_OR_GREATER
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _values = values.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(word, out value);
#else
    public bool TryGetValue(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => values.TryGetValue(word.ToString(), out value);
#endif
}
