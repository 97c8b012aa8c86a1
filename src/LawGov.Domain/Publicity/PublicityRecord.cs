using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Publicity;

/// <summary>Something put up or held at a unit (宣传载体、活动记录): a board with its place and period, a class meeting with its day.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PublicityRecord : IBilingualText
{
    /// <summary>Records it.</summary>
    /// <param name="unit">The school or other unit.</param>
    /// <param name="what">What it is, such as 法治宣传栏 or 主题班会; of a campaign as its checklist calls it.</param>
    /// <param name="days">From when to when, open where there is no end; none where it is known not to be there, or not to have been
    /// held.</param>
    /// <param name="place">Where; none where it is known that no place is recorded.</param>
    /// <exception cref="ArgumentException">A part is missing or blank, or the days hold no day.</exception>
    public PublicityRecord(UnitId unit, string what, Fact<DateSpan> days = default, Fact<string> place = default)
    {
        Unit = Guard.Against.Default(unit);
        What = Guard.Against.NullOrWhiteSpace(what);
        Days = days.Known(out var span) && span.IsEmpty ? throw new ArgumentException("Expected a day at least.", nameof(days)) : days;
        Place = place.NotBlank(nameof(place));
    }

    /// <summary>The school or other unit.</summary>
    public UnitId Unit { get; }

    /// <summary>What it is.</summary>
    public string What { get; }

    /// <summary>From when to when.</summary>
    public Fact<DateSpan> Days { get; }

    /// <summary>Where.</summary>
    public Fact<string> Place { get; }

    /// <inheritdoc/>
    public string ToText(Language language) => language == Language.Chinese ? $"{Unit}的{What}" : $"{What} at {Unit}";

    /// <summary>Returns the unit, what it is, the days and the place, the same in every culture.</summary>
    public override string ToString() => $"{Unit} {What} {Days} {Place}";
}
