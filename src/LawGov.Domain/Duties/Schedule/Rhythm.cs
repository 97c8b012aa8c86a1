namespace LawGov.Domain.Duties.Schedule;

/// <summary>How often a task comes due (频次).</summary>
public enum Rhythm
{
    /// <summary>On its first day alone (一次).</summary>
    Once = 0,

    /// <summary>Each month (每月).</summary>
    Monthly = 1,

    /// <summary>Each quarter (每季度).</summary>
    Quarterly = 3,

    /// <summary>Each half-year (每半年).</summary>
    HalfYearly = 6,

    /// <summary>Each year (每年).</summary>
    Yearly = 12,
}
