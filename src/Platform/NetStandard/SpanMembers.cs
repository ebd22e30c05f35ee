using System.Buffers;

namespace System;

/// <summary>Members of spans, one place looked at after another.</summary>
internal static class SpanMembers
{
    public static int IndexOfAny(this ReadOnlySpan<char> text, SearchValues<char> values) => Find(text, values, isThere: true);

    public static int IndexOfAnyExcept(this ReadOnlySpan<char> text, SearchValues<char> values) => Find(text, values, isThere: false);

    public static bool ContainsAny(this ReadOnlySpan<char> text, SearchValues<char> values) => Find(text, values, isThere: true) >= 0;

    public static bool ContainsAny(this ReadOnlySpan<char> text, ReadOnlySpan<char> values) => text.IndexOfAny(values) >= 0;

    public static bool ContainsAnyExcept(this ReadOnlySpan<char> text, SearchValues<char> values) => Find(text, values, isThere: false) >= 0;

    public static int IndexOfAnyInRange(this ReadOnlySpan<char> text, char low, char high) => Find(text, low, high, isThere: true);

    public static int IndexOfAnyExceptInRange(this ReadOnlySpan<char> text, char low, char high) => Find(text, low, high, isThere: false);

    public static int LastIndexOfAnyExceptInRange(this ReadOnlySpan<char> text, char low, char high)
    {
        var last = text.Length - 1;
        while (last >= 0 && text[last] >= low && text[last] <= high)
            last--;
        return last;
    }

    // Those that have a comparer compare what has no equality of its own; the platform has the others.
    public static bool Contains<T>(this ReadOnlySpan<T> items, T item, IEqualityComparer<T>? comparer = null) => items.IndexOf(item, comparer) >= 0;

    public static int IndexOf<T>(this ReadOnlySpan<T> items, T item, IEqualityComparer<T>? comparer = null)
    {
        comparer ??= EqualityComparer<T>.Default;
        var place = 0;
        while (place < items.Length && !comparer.Equals(items[place], item))
            place++;
        return place < items.Length ? place : -1;
    }

    public static bool SequenceEqual<T>(this ReadOnlySpan<T> items, ReadOnlySpan<T> others, IEqualityComparer<T>? comparer = null)
    {
        comparer ??= EqualityComparer<T>.Default;
        if (items.Length != others.Length)
            return false;
        for (var i = 0; i < items.Length; i++)
        {
            if (!comparer.Equals(items[i], others[i]))
                return false;
        }

        return true;
    }

    public static int Count<T>(this ReadOnlySpan<T> items, T item)
    {
        var count = 0;
        foreach (var one in items)
            count += EqualityComparer<T>.Default.Equals(one, item) ? 1 : 0;
        return count;
    }

    private static int Find(ReadOnlySpan<char> text, SearchValues<char> values, bool isThere)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (values.Contains(text[i]) == isThere)
                return i;
        }

        return -1;
    }

    private static int Find(ReadOnlySpan<char> text, char low, char high, bool isThere)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((text[i] >= low && text[i] <= high) == isThere)
                return i;
        }

        return -1;
    }
}
