using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>A row that says who holds a post (任职表), as it stands in a file.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record IncumbentRow
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

    /// <summary>The caller's name for the post.</summary>
    public string? Post { get; init; }

    /// <summary>The caller's name for the person.</summary>
    public string? Person { get; init; }

    /// <summary>The days in office, half-open.</summary>
    public DateSpan Span { get; init; }

    /// <summary>How many seats of this title there are on these days (职数), such as 4 of 副局长; null where it is not stated, which is
    /// one.</summary>
    /// <remarks>As many holders answer together. A duty of one of them is given to the seat, see <see cref="PostId.Seat"/>. Where the rows
    /// of a day state different numbers the smallest counts.</remarks>
    public int? Seats { get; init; }

    /// <summary>Returns the row on one line, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Post} {Person} {Span} {Seats}").TrimEnd();
}
