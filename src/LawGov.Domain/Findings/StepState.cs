namespace LawGov.Domain.Findings;

/// <summary>How a step of a procedure stands on a day (环节状态).</summary>
public enum StepState
{
    /// <summary>What is stated does not settle it (未能判定).</summary>
    Undetermined = 0,

    /// <summary>The case does not ask for it, or its law does not apply (不需要).</summary>
    NotRequired = 1,

    /// <summary>Not done yet, and nothing that has to follow it is done either (尚未进行).</summary>
    Pending = 2,

    /// <summary>Done as it must be (已完成).</summary>
    Done = 3,

    /// <summary>Known not to be done, though what has to follow it was done, or its time is over (缺少).</summary>
    Missing = 4,

    /// <summary>Done, but for fewer days than it must last, or later than it must be done (时间不足).</summary>
    TooShort = 5,

    /// <summary>Done only after what has to follow it (次序颠倒).</summary>
    OutOfOrder = 6,

    /// <summary>Something else was done in its place (以其他环节代替).</summary>
    Substituted = 7,

    /// <summary>Done, but not in the way that it must be done (不符合要求).</summary>
    Defective = 8,
}
