namespace System.Collections.Frozen;

/// <summary>Makes a frozen set from a list of items.</summary>
internal static class FrozenSetCreation
{
    extension(FrozenSet)
    {
        public static FrozenSet<T> Create<T>(IEqualityComparer<T>? comparer, params ReadOnlySpan<T> items) => items.ToArray().ToFrozenSet(comparer);
    }
}
