using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>A row that says who is absent (缺席：出差、学习、休假等), as it stands in a file.</summary>
/// <remarks>Why somebody is absent is not asked: it changes no answer, and is often nobody's business.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record AbsenceRow
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

    /// <summary>The caller's name for the person, absent from all posts; where null, whoever holds <see cref="Post"/> on the
    /// days.</summary>
    public string? Person { get; init; }

    /// <summary>The post, where the paper names no person: a post of one seat, or a seat. Beside a person it is for the reader
    /// alone.</summary>
    public string? Post { get; init; }

    /// <summary>The days, half-open.</summary>
    public DateSpan Span { get; init; }

    /// <summary>The record or notice it rests on; null where none is stated.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Returns the row on one line, the same in every culture.</summary>
    public override string ToString() => $"{Person ?? Post} {Span}";
}
