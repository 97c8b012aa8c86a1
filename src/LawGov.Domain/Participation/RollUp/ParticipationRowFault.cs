namespace LawGov.Domain.Participation.RollUp;

/// <summary>Why a row could not be counted (行错误).</summary>
public enum ParticipationRowFault
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>The index names no group, or the table of divisions does not hold the code or the school (分组不存在).</summary>
    UnknownGroup = 1,

    /// <summary>A count is negative (人数为负).</summary>
    NegativeCount = 2,

    /// <summary>There are more participants than eligible (参加人数超过应参加人数).</summary>
    ParticipantsAboveEligible = 3,

    /// <summary>One of the two counts is missing (人数填写不全).</summary>
    CountMissing = 4,

    /// <summary>The code of the division is not in use in the period counted (区划代码不在使用期间).</summary>
    CodeOutsideItsDays = 5,
}
