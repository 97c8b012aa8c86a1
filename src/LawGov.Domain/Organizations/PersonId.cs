using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Organizations;

/// <summary>The caller's own name for a person (人员标识).</summary>
/// <remarks>
/// Compares ordinally, letter by letter; Chinese is allowed. Two names that look the same are the same: blanks at the ends and invisible
/// characters (zero width, marks of byte order and direction, control) are refused. Default: <see cref="None"/>, which names nothing and
/// prints —.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct PersonId : IComparable<PersonId>, IComparable, ISpanParsable<PersonId>
{
    private readonly string? _text; // null = none

    /// <summary>Takes over the caller's name, such as <c>P-017</c>.</summary>
    /// <param name="text">Not blank and not —, without blanks at its ends and without invisible characters.</param>
    /// <exception cref="ArgumentException">The text is missing, or is not such a name; the message names the character.</exception>
    public PersonId(string text) => _text = NameText.Checked(text, nameof(text));

    /// <summary>No person.</summary>
    public static PersonId None => default;

    /// <summary>Whether this names nothing.</summary>
    public bool IsNone => _text is null;

    /// <summary>Orders ordinally; none comes first.</summary>
    public int CompareTo(PersonId other) => string.CompareOrdinal(_text, other._text);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PersonId other => CompareTo(other),
        _ => throw new ArgumentException("Expected a PersonId.", nameof(obj)),
    };

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PersonId result)
    {
        result = NameText.IsName(s) ? new(s.ToString()) : None;
        return !result.IsNone || s is NameText.None;
    }

    /// <inheritdoc/>
    public static PersonId Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var result) ? result : throw NameText.NotA("the name of a person", s);

    /// <inheritdoc/>
    public static PersonId Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PersonId result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Returns the caller's name, as it is parsed; — when none.</summary>
    public override string ToString() => _text ?? "—";

    /// <summary>Whether the left name sorts before the right one.</summary>
    public static bool operator <(PersonId left, PersonId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left name sorts after the right one.</summary>
    public static bool operator >(PersonId left, PersonId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left name sorts before the right one, or is the same.</summary>
    public static bool operator <=(PersonId left, PersonId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left name sorts after the right one, or is the same.</summary>
    public static bool operator >=(PersonId left, PersonId right) => left.CompareTo(right) >= 0;
}
