using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>A row that was not taken in for its faults, and what it may be about: put right it could change an answer.</summary>
internal sealed record LeftOut
{
    /// <summary>All that is wrong with it; one fault at least.</summary>
    internal required ValueList<RowError<DutyRowFault>> Errors { get; init; }

    /// <summary>The row as it was supplied.</summary>
    internal required object Row { get; init; }

    /// <summary>The days it may be about: all, where they are missing.</summary>
    internal required DayRange Days { get; init; }

    /// <summary>The post; none where it may be any.</summary>
    internal PostId Post { get; init; }

    /// <summary>The post that takes over; none where it may be any, and of rows of other tables.</summary>
    internal PostId To { get; init; }

    /// <summary>The person; none where it may be any.</summary>
    internal PersonId Person { get; init; }

    /// <summary>The declared area, or the closest one around an area that is not declared; -1 where it may be any.</summary>
    internal int Area { get; init; } = -1;

    /// <summary>Whether the area can be read but is not declared: perhaps one of those within <see cref="Area"/> by another name.</summary>
    internal bool IsUndeclared { get; init; }

    /// <summary>The tier; unstated where it may be any.</summary>
    internal DutyTier Tier { get; init; }

    /// <summary>The part; a lead where it cannot be told.</summary>
    internal Part Part { get; init; } = Part.Lead;

    /// <summary>Whether it answers together with others.</summary>
    internal bool IsJoint { get; init; }

    /// <summary>In which way somebody stands in; unstated where it may be any.</summary>
    internal StandInKind Kind { get; init; }

    internal static DayRange DaysOf(DateSpan span) => span.IsEmpty ? new(int.MinValue, DayKey.Open) : DayRange.Of(span);

    /// <summary>The post that a reader sees in a text; none where he sees no name.</summary>
    internal static PostId PostOf(string? text) => NameText.Seen(text) is { } seen ? new(seen) : default;

    /// <summary>The person that a reader sees in a text; none where he sees no name.</summary>
    internal static PersonId PersonOf(string? text) => NameText.Seen(text) is { } seen ? new(seen) : default;
}
