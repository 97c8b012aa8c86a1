using LawGov.Domain.Internal;
using NodaTime;

namespace LawGov.Domain.Time;

/// <summary>Days as whole numbers that sort as the days do: year, month and day beside each other, without a table.</summary>
internal static class DayKey
{
    internal const int Open = int.MaxValue;

    internal static int Of(LocalDate day, string name) => Of(day.OfIso(name));

    internal static int Of(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    internal static LocalDate ToDate(int key) => new(key >> 9, (key >> 5) & 15, key & 31);
}

/// <summary>A span of days by their keys, half-open: what timelines and maps compare with.</summary>
internal readonly record struct DayRange(int Start, int End)
{
    internal bool IsEmpty => End <= Start;

    internal static DayRange Of(DateSpan span) => new(DayKey.Of(span.Start), span.End is { } end ? DayKey.Of(end) : DayKey.Open);

    internal bool Contains(int day) => day >= Start && day < End;

    internal DayRange Intersect(DayRange other) => new(Math.Max(Start, other.Start), Math.Min(End, other.End));

    internal DateSpan ToSpan()
        => End == DayKey.Open ? DateSpan.From(DayKey.ToDate(Start)) : DateSpan.Between(DayKey.ToDate(Start), DayKey.ToDate(End));
}
