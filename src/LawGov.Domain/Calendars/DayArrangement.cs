namespace LawGov.Domain.Calendars;

/// <summary>What a notice makes of a day (安排).</summary>
public enum DayArrangement
{
    /// <summary>Back to what its weekday says, against an earlier notice (照常).</summary>
    AsUsual = 0,

    /// <summary>Off (放假).</summary>
    Off = 1,

    /// <summary>Worked (上班).</summary>
    Worked = 2,
}
