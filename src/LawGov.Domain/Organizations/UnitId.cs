using Ardalis.GuardClauses;

namespace LawGov.Domain.Organizations;

/// <summary>The caller's own name for a unit (单位标识): a bureau, school or other body.</summary>
/// <remarks>Compares ordinally, letter by letter; Chinese is allowed. Default: <see cref="None"/>, which names nothing and prints
/// —.</remarks>
public readonly record struct UnitId : IComparable<UnitId>, IComparable
{
    private readonly string? _text; // null = none

    /// <summary>Takes over the caller's name, such as <c>实验小学</c>.</summary>
    /// <param name="text">Not blank.</param>
    /// <exception cref="ArgumentException">The text is missing or blank.</exception>
    public UnitId(string text) => _text = Guard.Against.NullOrWhiteSpace(text);

    /// <summary>No unit.</summary>
    public static UnitId None => default;

    /// <summary>Whether this names nothing.</summary>
    public bool IsNone => _text is null;

    /// <summary>Orders ordinally; none comes first.</summary>
    public int CompareTo(UnitId other) => string.CompareOrdinal(_text, other._text);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        UnitId other => CompareTo(other),
        _ => throw new ArgumentException("Expected a UnitId.", nameof(obj)),
    };

    /// <summary>Returns the caller's name; — when none.</summary>
    public override string ToString() => _text ?? "—";

    /// <summary>Whether the left name sorts before the right one.</summary>
    public static bool operator <(UnitId left, UnitId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left name sorts after the right one.</summary>
    public static bool operator >(UnitId left, UnitId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left name sorts before the right one, or is the same.</summary>
    public static bool operator <=(UnitId left, UnitId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left name sorts after the right one, or is the same.</summary>
    public static bool operator >=(UnitId left, UnitId right) => left.CompareTo(right) >= 0;
}
