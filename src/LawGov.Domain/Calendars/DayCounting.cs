namespace LawGov.Domain.Calendars;

/// <summary>Whether the day at the edge of a limit counts (当日是否计入), where no provision says so for all cases.</summary>
public enum DayCounting
{
    /// <summary>Not settled: both readings are shown (未明确).</summary>
    NotSettled = 0,

    /// <summary>The day counts (当日计入).</summary>
    Counted = 1,

    /// <summary>The day does not count (当日不计入).</summary>
    NotCounted = 2,
}
