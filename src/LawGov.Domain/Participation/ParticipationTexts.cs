using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>What the faults of rows and the outcomes of a check are called.</summary>
public static class ParticipationTexts
{
    private static readonly Bilingual[] Faults =
    [
        new("无误", "no fault"),
        new("分组不存在", "no such group"),
        new("人数为负", "a count is negative"),
        new("参加人数超过应参加人数", "more took part than should have"),
        new("人数填写不全", "one of the two counts is missing"),
    ];

    private static readonly Bilingual[] Outcomes =
    [
        new("数据不足", "too few figures"),
        new("可以推算", "the third follows from two"),
        new("相符", "consistent"),
        new("截尾相符", "consistent if cut off"),
        new("不符", "inconsistent"),
        new("精度范围内相符", "consistent within the printed precision"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">A fault.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault.</exception>
    public static Bilingual Name(this ParticipationRowFault fault) => Faults[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="outcome">An outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public static Bilingual Name(this ReconciliationOutcome outcome) => Outcomes[(int)Guard.Against.Undeclared(outcome)];
}
