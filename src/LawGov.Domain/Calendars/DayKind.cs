namespace LawGov.Domain.Calendars;

/// <summary>What kind of day it is (日期类别).</summary>
public enum DayKind
{
    /// <summary>A weekday that is worked (工作日).</summary>
    Workday = 0,

    /// <summary>A weekend day that is worked by arrangement (调休上班日).</summary>
    MakeUpWorkday = 1,

    /// <summary>A weekend day off (周末).</summary>
    Weekend = 2,

    /// <summary>A statutory holiday (法定节假日).</summary>
    StatutoryHoliday = 3,

    /// <summary>A weekday off by arrangement, given once, or because a statutory holiday fell on a day off (调休、补假或者一次性放假).</summary>
    AdjustedRestDay = 4,

    /// <summary>A weekday on which the caller's body is closed on a basis of its own (本地停止办公日).</summary>
    LocalClosure = 5,
}
