using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>A span of days by their keys, half-open: what the map compares with.</summary>
internal readonly record struct DayRange(int Start, int End)
{
    internal bool IsEmpty => End <= Start;

    internal static DayRange Of(DateSpan span) => new(DayKey.Of(span.Start), span.End is { } end ? DayKey.Of(end) : DayKey.Open);

    internal bool Contains(int day) => day >= Start && day < End;

    internal DayRange Intersect(DayRange other) => new(Math.Max(Start, other.Start), Math.Min(End, other.End));

    internal DateSpan ToSpan() => End == DayKey.Open ? DateSpan.From(DayKey.ToDate(Start)) : DateSpan.Between(DayKey.ToDate(Start), DayKey.ToDate(End));
}
