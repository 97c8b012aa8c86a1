using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

/// <summary>What a figure counts (计量单位): 人, 人次, 件, 场次 ….</summary>
/// <remarks>
/// Figures of different units are never added or compared: 人 is not 人次, 户 is not 户次. What usage prints one for the other counts the same:
/// 人, 名 and 位; 件, 起 and 宗; 场 and 场次; 批 and 批次; 课时 and 学时; 本 and 册; 公里 and 千米; 个百分点 and 百分点; 个工作日 and 工作日. Default: <see cref="None"/>, no
/// unit printed.
/// </remarks>
/// <example><code>new CountUnit("人").Measures(new CountUnit("人次")) // false</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
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

    /// <summary>Whether it measures an amount of which there are fractions (元, 公里, 小时, 个百分点), and does not count (人, 件, 次).</summary>
    public bool IsMeasured => _text is not null && CountUnits.IsMeasured(_text);

    /// <summary>Whether it is the percentage point (个百分点), the difference of two percentages.</summary>
    public bool IsPoints => _text is "个百分点" or "百分点";

    /// <summary>Whether both count the same: the same unit, or two that usage prints one for the other. A unit that was not printed
    /// counts as any.</summary>
    public bool Measures(CountUnit other)
        => IsNone || other.IsNone || Equals(other) || CountUnits.AreEqual(_text!, other._text!);

    /// <summary>Whether both count the same, or occasions of which so often is said: 次, 场, 场次, 期.</summary>
    internal bool MeasuresAsOccasion(CountUnit other) => Measures(other) || CountUnits.AreOccasions(_text!, other._text!);

    /// <summary>Whether it is a lesson (课时, 节), which runs by teaching weeks.</summary>
    internal bool IsLesson => _text is not null && CountUnits.IsLesson(_text);

    /// <summary>Whether the library knows it as a unit that counts, of which there are no fractions.</summary>
    internal bool IsCounted => _text is not null && CountUnits.IsCounted(_text);

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
