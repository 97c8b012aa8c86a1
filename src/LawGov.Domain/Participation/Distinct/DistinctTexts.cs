using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Distinct;

/// <summary>What the faults of rows of people are called.</summary>
public static class DistinctTexts
{
    private static readonly Bilingual[] Faults =
    [
        new("无误", "no fault"),
        new("单位不存在", "no such unit"),
        new("人员编号超出声明范围", "the id lies outside the range declared"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">A fault.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault.</exception>
    public static Bilingual Name(this DistinctRowFault fault) => Faults[(int)Guard.Against.Undeclared(fault)];
}
