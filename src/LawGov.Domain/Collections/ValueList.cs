using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Collections;

/// <summary>An immutable list that compares by its items, so that a record holding it does too.</summary>
/// <remarks>Equal: same length and equal items in the same order. Default: the empty list.</remarks>
/// <typeparam name="T">What the list holds.</typeparam>
/// <example><code>ValueList&lt;int&gt; days = [15, 20];</code></example>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items; // null = empty

    internal ValueList(T[] owned) => _items = owned.Length == 0 ? null : owned;

    /// <summary>The list without items.</summary>
    public static ValueList<T> Empty => default;

    /// <summary>How many items the list holds.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the list holds nothing.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>Gets the item at a place.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">No item stands there.</exception>
    public T this[int index] => index >= 0 && index < Count
        ? _items![index]
        : throw new ArgumentOutOfRangeException(
            nameof(index),
            index,
            string.Create(CultureInfo.InvariantCulture, $"Expected 0 to {Count - 1}: the list holds {Count} items."));

    /// <summary>Views the items without copying them.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Walks the items without allocating.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public bool Equals(ValueList<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in this) { hash.Add(item); }

        return hash.ToHashCode();
    }

    /// <summary>Returns the items between brackets, such as <c>[15, 20]</c>, the same in every culture.</summary>
    public override string ToString() => $"[{string.Join(", ", (_items ?? []).Select(InvariantText.Of))}]";

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an item, the order or the length.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>Copies items into a list; the collection expression <c>[a, b]</c> calls it.</summary>
    /// <param name="items">The items, in order; no object among them is missing.</param>
    /// <exception cref="ArgumentException">An object is missing.</exception>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items) => new(AllThere(items.ToArray(), nameof(items)));

    /// <summary>Copies a sequence into a list.</summary>
    /// <param name="items">The items, in order; no object among them is missing.</param>
    /// <exception cref="ArgumentNullException">There is no sequence.</exception>
    /// <exception cref="ArgumentException">An object is missing.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new(AllThere([.. Guard.Against.Null(items)], nameof(items)));

    // A hole would be found far away, where somebody asks it for something.
    private static T[] AllThere<T>(T[] items, string parameter)
    {
        if (typeof(T).IsValueType) { return items; }

        for (int at = 0; at < items.Length; at++)
        {
            if (items[at] is null)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Expected an item at place {at}, not null."), parameter);
            }
        }

        return items;
    }

    /// <summary>Copies the items that are there, in order, into one array and no other.</summary>
    internal static ValueList<T> OfPresent<T>(params ReadOnlySpan<T?> items)
        where T : class
    {
        int present = 0;
        foreach (var item in items) { present += item is null ? 0 : 1; }

        if (present == 0) { return default; }

        var kept = new T[present];
        foreach (var item in items)
        {
            if (item is not null) { kept[^present--] = item; }
        }

        return new(kept);
    }
}
