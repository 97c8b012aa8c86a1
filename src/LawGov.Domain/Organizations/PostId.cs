using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Organizations;

/// <summary>The caller's own name for a post (岗位标识), such as the director of a bureau.</summary>
/// <remarks>
/// Compares ordinally, letter by letter; Chinese is allowed. Two names that look the same are the same: blanks at the ends and invisible
/// characters (zero width, marks of byte order and direction, control) are refused. Default: <see cref="None"/>, which names nothing and
/// prints —.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct PostId : IComparable<PostId>, IComparable, ISpanParsable<PostId>
{
    private readonly string? _text; // null = none

    /// <summary>Takes over the caller's name, such as <c>局长</c>.</summary>
    /// <param name="text">Not blank and not —, without blanks at its ends and without invisible characters.</param>
    /// <exception cref="ArgumentException">The text is missing, or is not such a name; the message names the character.</exception>
    public PostId(string text) => _text = NameText.Checked(text, nameof(text));

    /// <summary>No post.</summary>
    public static PostId None => default;

    /// <summary>Whether this names nothing.</summary>
    public bool IsNone => _text is null;

    /// <summary>Names the seat of a person in a post of several seats (席位), such as 副局长·张某: what a paper means that gives a duty to one of
    /// several of the same title.</summary>
    /// <param name="holder">Who holds the seat.</param>
    /// <exception cref="ArgumentException">The person is none.</exception>
    /// <exception cref="InvalidOperationException">This names no post.</exception>
    public PostId Seat(PersonId holder)
        => IsNone ? throw new InvalidOperationException("Expected a post: none has no seats.")
            : holder.IsNone ? throw new ArgumentException("Expected the id of a person, not none.", nameof(holder))
            : new($"{_text}·{holder}");

    /// <summary>Orders ordinally; none comes first.</summary>
    public int CompareTo(PostId other) => string.CompareOrdinal(_text, other._text);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PostId other => CompareTo(other),
        _ => throw new ArgumentException("Expected a PostId.", nameof(obj)),
    };

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PostId result)
    {
        result = NameText.IsName(s) ? new(s.ToString()) : None;
        return !result.IsNone || s is NameText.None;
    }

    /// <inheritdoc/>
    public static PostId Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var result) ? result : throw NameText.NotA("the name of a post", s);

    /// <inheritdoc/>
    public static PostId Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PostId result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Returns the caller's name, as it is parsed; — when none.</summary>
    public override string ToString() => _text ?? "—";

    /// <summary>Whether the left name sorts before the right one.</summary>
    public static bool operator <(PostId left, PostId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left name sorts after the right one.</summary>
    public static bool operator >(PostId left, PostId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left name sorts before the right one, or is the same.</summary>
    public static bool operator <=(PostId left, PostId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left name sorts after the right one, or is the same.</summary>
    public static bool operator >=(PostId left, PostId right) => left.CompareTo(right) >= 0;
}
