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
}
