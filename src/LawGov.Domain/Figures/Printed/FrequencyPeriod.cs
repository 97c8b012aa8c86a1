namespace LawGov.Domain.Figures.Printed;

/// <summary>After what time something comes again (频次周期).</summary>
public enum FrequencyPeriod
{
    /// <summary>No period (未载明).</summary>
    Unstated = 0,

    /// <summary>Weeks (周).</summary>
    Week = 1,

    /// <summary>Months (月).</summary>
    Month = 2,

    /// <summary>Quarters of a year (季度).</summary>
    Quarter = 3,

    /// <summary>Half years (半年).</summary>
    HalfYear = 4,

    /// <summary>Years (年).</summary>
    Year = 5,

    /// <summary>School terms (学期), of which no calendar says how many there are.</summary>
    Term = 6,

    /// <summary>School years (学年), two terms each, of which a calendar year touches two.</summary>
    SchoolYear = 7,
}
