namespace System.Collections.Frozen;

/// <summary>Makes frozen collections.</summary>
internal static class FrozenSet
{
    public static FrozenSet<T> ToFrozenSet<T>(this IEnumerable<T> items, IEqualityComparer<T>? comparer = null) => new(items, comparer);

    public static FrozenDictionary<TKey, TValue> ToFrozenDictionary<TKey, TValue>(
        this IDictionary<TKey, TValue> items, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull => new(items, comparer);

    public static FrozenDictionary<TKey, T> ToFrozenDictionary<T, TKey>(
        this IEnumerable<T> items, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull => items.ToFrozenDictionary(key, item => item, comparer);

    public static FrozenDictionary<TKey, TValue> ToFrozenDictionary<T, TKey, TValue>(
        this IEnumerable<T> items, Func<T, TKey> key, Func<T, TValue> value, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull => new(items.ToDictionary(key, value, comparer), comparer);
}
