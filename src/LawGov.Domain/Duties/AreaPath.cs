using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties;

/// <summary>Where a duty area stands among the areas (职责事项路径), such as <c>招生/义务教育招生</c>: from the widest area to the narrowest.</summary>
/// <remarks>
/// Shape: 1–16 names in the caller's own words, parted by <c>/</c>, also written <c>／</c> and printed <c>/</c>; no name is blank, begins
/// or ends with a blank or holds an invisible character. Compares name by name, ordinally: an area stands straight before those within it.
/// Default: <see cref="None"/>, which names nothing and prints —.
/// </remarks>
/// <example><code>AreaPath.Parse("招生").Contains(AreaPath.Parse("招生/义务教育招生")) // true</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct AreaPath : IComparable<AreaPath>, IComparable, ISpanParsable<AreaPath>
{
    private const int MaxDepth = 16;
    private const string What = "the path of an area (1 to 16 names parted by \"/\", such as 招生/义务教育招生)";

    private readonly string? _text; // null = none

    private AreaPath(string text) => _text = text;

    /// <summary>No area.</summary>
    public static AreaPath None => default;

    /// <summary>Whether this names nothing.</summary>
    public bool IsNone => _text is null;

    /// <summary>How many names the path has, 1–16; 0 when none.</summary>
    public int Depth => _text is null ? 0 : _text.AsSpan().Count('/') + 1;

    /// <summary>The area around this one; none for the widest.</summary>
    public AreaPath Parent => _text is not null && _text.LastIndexOf('/') is var slash and > 0 ? new(_text[..slash]) : None;

    /// <summary>Whether the other area is this one or lies within it.</summary>
    /// <param name="other">Another area.</param>
    public bool Contains(AreaPath other)
        => _text is not null && other._text is not null
            && other._text.StartsWith(_text, StringComparison.Ordinal)
            && (other._text.Length == _text.Length || other._text[_text.Length] == '/');

    /// <summary>Orders name by name, ordinally; none comes first.</summary>
    public int CompareTo(AreaPath other)
    {
        ReadOnlySpan<char> left = _text, right = other._text;
        int same = left.CommonPrefixLength(right);
        if (same == left.Length || same == right.Length) { return left.Length.CompareTo(right.Length); }

        // The parting stroke sorts before every letter, so that what lies within an area stays together.
        return (left[same], right[same]) switch
        {
            ('/', _) => -1,
            (_, '/') => 1,
            var (first, second) => first.CompareTo(second),
        };
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        AreaPath other => CompareTo(other),
        _ => throw new ArgumentException("Expected an AreaPath.", nameof(obj)),
    };

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AreaPath result)
    {
        result = default;
        if (s is NameText.None) { return true; }

        int names = 1;
        for (var rest = s; ; names++)
        {
            int stroke = rest.IndexOfAny('/', '／');
            if (names > MaxDepth || !NameText.IsName(stroke < 0 ? rest : rest[..stroke])) { return false; }

            if (stroke < 0) { break; }

            rest = rest[(stroke + 1)..];
        }

        result = new(s.ToString().Replace('／', '/'));
        return true;
    }

    /// <inheritdoc/>
    public static AreaPath Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var result) ? result : throw NameText.NotA(What, s);

    /// <inheritdoc/>
    public static AreaPath Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is not a path; the message names the expected shape.</exception>
    public static AreaPath Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AreaPath result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Returns the path as it is parsed; — when none.</summary>
    public override string ToString() => _text ?? "—";

    /// <summary>Whether the left path sorts before the right one.</summary>
    public static bool operator <(AreaPath left, AreaPath right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left path sorts after the right one.</summary>
    public static bool operator >(AreaPath left, AreaPath right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left path sorts before the right one, or is the same.</summary>
    public static bool operator <=(AreaPath left, AreaPath right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left path sorts after the right one, or is the same.</summary>
    public static bool operator >=(AreaPath left, AreaPath right) => left.CompareTo(right) >= 0;
}
