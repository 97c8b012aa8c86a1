namespace LawGov.Domain.Decisions;

/// <summary>What is stated of the day of a step (环节日期的载明情况).</summary>
public enum StepDayKind
{
    /// <summary>Neither whether nor when it was done (未载明).</summary>
    Unstated = 0,

    /// <summary>The day (载明日期).</summary>
    Known = 1,

    /// <summary>The month alone (只载明月份).</summary>
    InMonth = 2,

    /// <summary>That it was done, and not when (已完成，日期未载明).</summary>
    Undated = 3,

    /// <summary>That it was planned (计划进行).</summary>
    Planned = 4,

    /// <summary>That it was put off (推迟).</summary>
    Postponed = 5,

    /// <summary>That it was not done (没有进行).</summary>
    NotDone = 6,
}
