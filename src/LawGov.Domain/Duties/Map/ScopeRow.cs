using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>A row that says what a paper divides (分工范围): on which tiers, in which areas, on which days.</summary>
/// <remarks>
/// A division among the leaders divides nothing among the sections. So only within a stated scope is a duty that no row gives known to be
/// given to nobody; elsewhere it is not known whether another paper gives it.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ScopeRow
{
    private readonly int? _row;

    /// <summary>The caller's own number of the row, such as that in a sheet, by which errors name it; null where its place
    /// counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int? Row
    {
        get => _row;
        init => _row = value is { } number ? Guard.Against.OutsideOf(number, 1, int.MaxValue, nameof(Row)) : null;
    }

    /// <summary>The tiers that the paper divides; empty for all three.</summary>
    public ValueList<DutyTier> Tiers { get; init; }

    /// <summary>The paths of the declared areas that it divides, with all within them; empty for all areas.</summary>
    public ValueList<string> Areas { get; init; }

    /// <summary>The days, half-open.</summary>
    public DateSpan Span { get; init; }

    /// <summary>The paper.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Returns the row on one line, the same in every culture.</summary>
    public override string ToString() => $"{Tiers} {Areas} {Span}";
}
