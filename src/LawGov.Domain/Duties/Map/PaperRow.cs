using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>A row that gives the dates of a paper on which rows rest (文件日期), as it stands in a file.</summary>
/// <remarks>Rows that rest on it must not begin before its first day: that in force, where it is stated; else the day it is dated, else the
/// day it was published.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PaperRow
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

    /// <summary>The paper, as the rows name it.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The day it is dated (成文日期); null where not stated.</summary>
    public LocalDate? Dated { get; init; }

    /// <summary>The day it was issued or made public (印发、公开日期); null where not stated. Not before the day it is dated.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The first day in force (施行日期); null where not stated. A paper may have itself applied from an earlier day.</summary>
    public LocalDate? InForce { get; init; }

    /// <summary>Returns the row on one line, the same in every culture.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Basis?.Key} {Dated:uuuu-MM-dd} {Published:uuuu-MM-dd} {InForce:uuuu-MM-dd}");
}
