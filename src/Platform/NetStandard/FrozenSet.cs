namespace System.Collections.Frozen;

/// <summary>A set that is not changed once it is made.</summary>
internal sealed class FrozenSet<T>(IEnumerable<T> items, IEqualityComparer<T>? comparer) : HashSet<T>(items, comparer);
