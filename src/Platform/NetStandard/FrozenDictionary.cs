namespace System.Collections.Frozen;

/// <summary>A dictionary that is not changed once it is made.</summary>
internal sealed class FrozenDictionary<TKey, TValue>(IDictionary<TKey, TValue> items, IEqualityComparer<TKey>? comparer)
    : Dictionary<TKey, TValue>(items, comparer)
    where TKey : notnull
{
    public new IReadOnlyCollection<TKey> Keys => [.. base.Keys];

    public new IReadOnlyCollection<TValue> Values => [.. base.Values];
}
