using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ofsted.Domain;

/// <summary>An immutable list whose equality is the equality of its items, in order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// Records of this library hold their collections in this type, so that two records with equal items are equal,
/// boxed too. Write one as a collection expression: <c>EquatableList&lt;int&gt; paragraphs = [33, 154];</c>.
/// Order matters: <c>[1, 2]</c> and <c>[2, 1]</c> differ.
/// </remarks>
/// <threadsafety>Immutable, and safe to share between threads when its items are.</threadsafety>
[CollectionBuilder(typeof(EquatableList), nameof(EquatableList.Create))]
[SuppressMessage("Design", "CA1062", Justification = "Operators accept null on either side.")]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
[Internal.TypeFormatterSource(Internal.TypeFormatterSourceAttribute.Shown)]
public sealed class EquatableList<T> : IReadOnlyList<T>, IEquatable<EquatableList<T>>
{
    private readonly Func<T[]>? _make;
    private T[]? _made;

    internal EquatableList(T[] items) => _made = items;

    /// <summary>A list whose items are made when one asks for them, so that a program that does not pays nothing.</summary>
    internal EquatableList(Func<T[]> make) => _make = make;

    private T[] Items => _made ?? Make();

    /// <summary>The list without items.</summary>
    public static EquatableList<T> Empty { get; } = new([]);

    /// <summary>The number of items, 0 or more.</summary>
    public int Count => Items.Length;

    /// <summary>The item at an index.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => Items[index];

    /// <summary>The items as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>A new list with one more item at the end.</summary>
    /// <param name="item">The item to add.</param>
    public EquatableList<T> Add(T item)
    {
        var items = new T[Items.Length + 1];
        Items.CopyTo(items, 0);
        items[^1] = item;
        return new EquatableList<T>(items);
    }

    /// <inheritdoc/>
    public bool Equals(EquatableList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || Items.AsSpan().SequenceEqual(other.Items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The number of items and the first few of them.</summary>
    public override string ToString() =>
        Count == 0 ? "[]" : $"[{string.Join(", ", Items.Take(5).Select(item => Convert.ToString(item, CultureInfo.InvariantCulture)))}{(Count > 5 ? $", … {Count} in all" : "")}]";

    /// <summary>Enumerates the items in order.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] Make()
    {
        var items = _make!();
        return Interlocked.CompareExchange(ref _made, items, null) ?? items;
    }

    /// <summary>Whether both hold equal items in the same order.</summary>
    public static bool operator ==(EquatableList<T>? left, EquatableList<T>? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ in their items or the order of them.</summary>
    public static bool operator !=(EquatableList<T>? left, EquatableList<T>? right) => !(left == right);
}
