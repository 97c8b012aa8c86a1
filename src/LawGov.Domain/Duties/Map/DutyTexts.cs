using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>What the parts of a division of duties are called.</summary>
public static class DutyTexts
{
    private static readonly Bilingual Unstated = new("未说明", "unstated");

    private static readonly Bilingual[] Tiers = [Unstated, new("统筹", "overall"), new("具体", "specific"), new("直接", "direct")];

    private static readonly Bilingual[] Parts = [Unstated, new("牵头", "lead"), new("配合", "partner")];

    private static readonly Bilingual[] Kinds = [Unstated, new("负责", "responsible"), new("分管", "in charge"), new("联系", "liaison")];

    private static readonly Bilingual[] States =
        [new("无人负责", "nobody"), new("在任", "in post"), new("代行职务", "stand-in"), new("空缺", "vacant"), new("责任冲突", "conflict"), new("共同负责", "joint"), new("人员不明", "person not known")];

    private static readonly Bilingual[] Tables =
        [new("职责分工", "division of duties"), new("任职", "incumbents"), new("代行职务", "stand-ins"), new("机构调整", "reorganizations")];

    private static readonly Bilingual[] Issues =
    [
        new("无牵头岗位", "no lead"), new("责任冲突", "conflict"), new("职务空缺", "vacancy"), new("代行职务缺少依据", "stand-in without basis"), new("分工不起作用", "assignment without effect"), new("人员不明", "person not known"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="tier">A tier.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tier.</exception>
    public static Bilingual Name(this DutyTier tier) => Tiers[(int)Guard.Against.Undeclared(tier)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="part">A part.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public static Bilingual Name(this Part part) => Parts[(int)Guard.Against.Undeclared(part)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Bilingual Name(this DutyKind kind) => Kinds[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="state">A state.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public static Bilingual Name(this HoldingState state) => States[(int)Guard.Against.Undeclared(state)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A table of rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table.</exception>
    public static Bilingual Name(this DutyRowKind kind) => Tables[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A kind of issue.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Bilingual Name(this DutyIssueKind kind) => Issues[(int)Guard.Against.Undeclared(kind)];
}
