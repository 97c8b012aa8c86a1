using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>Characters of a text (文字位置): UTF-16 units, from <see cref="Start"/> up to and without <see cref="End"/>.</summary>
/// <remarks>Default: empty, at the start of the text.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct TextSpan
{
    /// <summary>Names characters.</summary>
    /// <param name="start">The first, 0 or more.</param>
    /// <param name="length">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public TextSpan(int start, int length) => (Start, Length) = (Guard.Against.BelowZero(start), Guard.Against.BelowZero(length));

    /// <summary>The first character, counted from 0.</summary>
    public int Start { get; }

    /// <summary>How many characters.</summary>
    public int Length { get; }

    /// <summary>The first character behind them.</summary>
    public int End => Start + Length;

    /// <summary>Whether it holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Whether both hold a character in common.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The characters themselves.</summary>
    /// <param name="text">The text that this is a span of.</param>
    /// <exception cref="ArgumentOutOfRangeException">The text ends before the span does.</exception>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => End <= text.Length
        ? text.Slice(Start, Length)
        : throw new ArgumentOutOfRangeException(
            nameof(text), text.Length, $"Expected a text of at least {InvariantText.Of(End)} characters.");

    /// <summary>Returns start and end, such as <c>[12, 15)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}, {End})");

    internal static TextSpan Between(int start, int end) => new(start, end - start);
}
