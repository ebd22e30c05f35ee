namespace Ofsted.Domain;

/// <summary>Makes <see cref="EquatableList{T}"/> instances.</summary>
public static class EquatableList
{
    /// <summary>A list of the given items; called by collection expressions.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    public static EquatableList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? EquatableList<T>.Empty : new EquatableList<T>(items.ToArray());

    /// <summary>A list of the items of a sequence.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, which are copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static EquatableList<T> ToEquatableList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as EquatableList<T> ?? Of(items.ToArray());
    }

    /// <summary>A list that takes over an array which nobody else holds.</summary>
    internal static EquatableList<T> Of<T>(params T[] items) => items.Length == 0 ? EquatableList<T>.Empty : new EquatableList<T>(items);
}
