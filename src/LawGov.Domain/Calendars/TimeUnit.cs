namespace LawGov.Domain.Calendars;

/// <summary>In what a time limit is counted (期限单位).</summary>
public enum TimeUnit
{
    /// <summary>Working days (工作日).</summary>
    Workday = 0,

    /// <summary>Calendar days (日).</summary>
    Day = 1,

    /// <summary>Months (月).</summary>
    Month = 2,

    /// <summary>Years (年).</summary>
    Year = 3,
}
