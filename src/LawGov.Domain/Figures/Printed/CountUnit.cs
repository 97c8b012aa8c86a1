using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

/// <summary>What a figure counts (计量单位): 人, 人次, 件, 场次 ….</summary>
/// <remarks>Figures of different units are never added or compared: 人 is not 人次. Default: <see cref="None"/>, no unit printed.</remarks>
/// <example><code>new CountUnit("人").Measures(new CountUnit("人次")) // false</code></example>
public readonly record struct CountUnit : IBilingualText
{
    private readonly string? _text; // null = none

    /// <summary>Names a unit.</summary>
    /// <param name="text">As printed.</param>
    /// <exception cref="ArgumentException">The text is missing or blank.</exception>
    public CountUnit(string text) => _text = Guard.Against.NullOrWhiteSpace(text);

    /// <summary>No unit printed.</summary>
    public static CountUnit None => default;

    /// <summary>Whether no unit was printed.</summary>
    public bool IsNone => _text is null;

    /// <summary>Whether both count the same thing: the same unit, or both people (人, 名, 位). A unit that was not printed counts as
    /// any.</summary>
    public bool Measures(CountUnit other) => IsNone || other.IsNone || Equals(other) || (CountsPeople && other.CountsPeople);

    private bool CountsPeople => _text is "人" or "名" or "位";

    /// <summary>Returns the unit; — when none.</summary>
    public override string ToString() => _text ?? "—";

    /// <summary>Returns the unit, in English by its reading where the library knows one.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
        => Guard.Against.Undeclared(language) == Language.English
        && _text is not null
        && CountUnits.English.TryGetValue(_text, out string? english)
        ? english
        : ToString();
}
