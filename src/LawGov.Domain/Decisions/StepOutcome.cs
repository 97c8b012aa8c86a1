namespace LawGov.Domain.Decisions;

/// <summary>What came of a step (环节结论).</summary>
public enum StepOutcome
{
    /// <summary>None of those below, or not clear (其他结论): it settles nothing.</summary>
    Other = 0,

    /// <summary>A risk assessment: controllable (风险可控).</summary>
    Controllable = 1,

    /// <summary>A risk assessment: not controllable (风险不可控).</summary>
    NotControllable = 2,

    /// <summary>A legality review: lawful (合法).</summary>
    Lawful = 3,

    /// <summary>A legality review: unlawful (不合法).</summary>
    Unlawful = 4,

    /// <summary>No review was made, opinions were only asked for (只征求意见).</summary>
    OpinionsOnly = 5,

    /// <summary>A fair competition review: in line with the standards (符合公平竞争审查标准).</summary>
    Conforms = 6,

    /// <summary>A fair competition review: an exception applies (适用例外规定).</summary>
    Excepted = 7,

    /// <summary>A fair competition review: not in line, and no exception applies (不符合公平竞争审查标准).</summary>
    DoesNotConform = 8,

    /// <summary>A collective discussion: adopted (通过).</summary>
    Adopted = 9,

    /// <summary>A collective discussion: not adopted, or put off (未通过).</summary>
    NotAdopted = 10,
}
