using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>A row that says that a unit ceases with all its posts (单位撤并), as it stands in a file: it holds the table of successors
/// complete.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record UnitReorganizationRow
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

    /// <summary>The first day on which the unit is no more.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The name of the unit, for the reader.</summary>
    public string? Unit { get; init; }

    /// <summary>All posts of the unit in the caller's names, such as its table of posts lists them (三定).</summary>
    public ValueList<string> Posts { get; init; }

    /// <summary>Returns the day, the unit and its posts, the same in every culture.</summary>
    public override string ToString()
        => $"{On?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Unit}：{string.Join('、', (IEnumerable<string>)Posts)}";
}
