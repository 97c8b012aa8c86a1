using System.Globalization;
using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>A row that says who holds a post (任职表), as it stands in a file.</summary>
public sealed record IncumbentRow
{
    /// <summary>The caller's name for the post.</summary>
    public string? Post { get; init; }

    /// <summary>The caller's name for the person.</summary>
    public string? Person { get; init; }

    /// <summary>The days in office, half-open.</summary>
    public DateSpan Span { get; init; }

    /// <summary>How many seats of this title there are on these days (职数), such as 4 of 副局长; null where it is not stated, which is
    /// one.</summary>
    /// <remarks>As many holders answer together. A duty of one of them is given to the seat, see <see cref="PostId.Seat"/>. Where the
    /// rows of a day
    /// state different numbers the smallest counts.</remarks>
    public int? Seats { get; init; }

    /// <summary>Returns the row on one line, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Post} {Person} {Span} {Seats}").TrimEnd();
}
