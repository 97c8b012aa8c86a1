using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures;

/// <summary>The whole numbers from one count to another (计数区间), both included; the upper end may be open.</summary>
/// <remarks>Counts are 0 or more. Default: <see cref="Empty"/>: no count fits.</remarks>
/// <example><code>CountInterval.Between(28_684, 28_687).ToString() // 28,684–28,687</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct CountInterval : IBilingualText
{
    private readonly long _min;
    private readonly long _size; // 0 = empty, -1 = open end

    private CountInterval(long min, long size)
    {
        _min = min;
        _size = size;
    }

    /// <summary>The interval that no count fits.</summary>
    public static CountInterval Empty => default;

    /// <summary>Whether no count fits.</summary>
    public bool IsEmpty => _size == 0;

    /// <summary>Whether the upper end is open.</summary>
    public bool IsUnbounded => _size < 0;

    /// <summary>The smallest count; null when empty.</summary>
    public long? Min => IsEmpty ? null : _min;

    /// <summary>The largest count; null when empty or unbounded.</summary>
    public long? Max => _size <= 0 ? null : _min + (_size - 1);

    /// <summary>The counts from one to another.</summary>
    /// <param name="min">The smallest, 0 or more, and below 2^63 - 1.</param>
    /// <param name="max">The largest, included; not below the smallest, and below 2^63 - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count lies outside its range.</exception>
    public static CountInterval Between(long min, long max)
    {
        Guard.Against.OutsideOf(min, 0, long.MaxValue - 1);
        return new(min, Guard.Against.OutsideOf(max, min, long.MaxValue - 1) - min + 1);
    }

    /// <summary>A count and every greater one.</summary>
    /// <param name="min">The smallest, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static CountInterval AtLeast(long min) => new(Guard.Against.BelowZero(min), -1);

    /// <summary>One count alone.</summary>
    /// <param name="count">0 or more, and below 2^63 - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count lies outside its range.</exception>
    public static CountInterval Only(long count) => new(Guard.Against.OutsideOf(count, 0, long.MaxValue - 1), 1);

    /// <summary>Whether a count lies in the interval.</summary>
    public bool Contains(long count) => count >= _min && (_size < 0 || count - _min < _size);

    /// <summary>The counts that lie in both intervals.</summary>
    public CountInterval Intersect(CountInterval other)
    {
        if (IsEmpty || other.IsEmpty) { return Empty; }

        long min = Math.Max(_min, other._min);
        long max = Math.Min(Max ?? long.MaxValue, other.Max ?? long.MaxValue);
        return max == long.MaxValue ? AtLeast(min) : max < min ? Empty : Between(min, max);
    }

    /// <summary>Whether a count of this interval is no less than one of a threshold: true if surely, false if surely not, null where that
    /// depends on which.</summary>
    /// <param name="threshold">What the threshold can be.</param>
    /// <returns>Null too where an interval is empty.</returns>
    /// <example><code>CountInterval.AtLeast(300).Reaches(CountInterval.Only(250)) // true: 300人以上 of 250</code></example>
    public bool? Reaches(CountInterval threshold)
    {
        if (IsEmpty || threshold.IsEmpty) { return null; } // nothing is compared with nothing

        return _min >= threshold.Max ? true : Max < threshold._min ? false : null; // an open end compares as neither
    }

    /// <summary>Whether a count of this interval is no more than one of a threshold: true if surely, false if surely not, null where that
    /// depends on which.</summary>
    /// <param name="threshold">What the threshold can be.</param>
    /// <returns>Null too where an interval is empty.</returns>
    public bool? StaysWithin(CountInterval threshold) => threshold.Reaches(this);

    /// <summary>Returns the ends, such as <c>28,684–28,687</c>, <c>28,685</c> alone or <c>≥28,684</c>; — when empty.</summary>
    public override string ToString()
        => IsEmpty
        ? "—"
        : IsUnbounded
        ? $"≥{Digits.Group(_min)}"
        : _size == 1
        ? Digits.Group(_min)
        : $"{Digits.Group(_min)}–{Digits.Group(_min + (_size - 1))}";

    /// <summary>Returns what <see cref="ToString"/> does, but words for an open end (28,684以上) and for none (无).</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => (Guard.Against.Undeclared(language), IsEmpty, IsUnbounded) switch
    {
        (Language.Chinese, true, _) => "无",
        (_, true, _) => "none",
        (Language.Chinese, _, true) => $"{Digits.Group(_min)}以上",
        (_, _, true) => $"{Digits.Group(_min)} or more",
        _ => ToString(),
    };
}
