using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>A row that says which post takes over the duties of another from a day on (机构调整表), as it stands in a file.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReorganizationRow
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

    /// <summary>The first day on which the new post has the duties.</summary>
    public LocalDate? On { get; init; }

    /// <summary>What became of the unit.</summary>
    public ReorganizationKind Kind { get; init; }

    /// <summary>The post that had the duties.</summary>
    public string? From { get; init; }

    /// <summary>The post that takes them over.</summary>
    public string? To { get; init; }

    /// <summary>The area within which it does; null for all areas.</summary>
    public string? Area { get; init; }

    /// <summary>The decision on it.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Returns the row on one line, the same in every culture.</summary>
    public override string ToString() => $"{On?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Kind} {From} → {To} {Area}";
}
