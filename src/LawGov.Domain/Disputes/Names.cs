using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes;

/// <summary>What the labels of disputes are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual[] Channels =
    [
        new("其他形式", "another channel"),
        new("信息网络", "online"),
        new("书信", "letter"),
        new("电话", "call"),
        new("传真", "fax"),
        new("走访", "visit"),
        new("转送、交办", "transferred or assigned"),
    ];

    private static readonly Bilingual[] Kinds =
    [
        new("其他事项", "another matter"),
        new("建议意见类事项", "a suggestion"),
        new("检举控告类事项", "an accusation"),
        new("通过诉讼、检察、公安等法律程序处理的申诉求决事项", "a claim for courts, procuratorate or police"),
        new("通过仲裁解决的申诉求决事项", "a claim for arbitration"),
        new("通过党员申诉、申请复审解决的申诉求决事项", "a claim for a Party member's appeal or review"),
        new("通过行政程序解决的申诉求决事项", "a claim for an administrative procedure"),
        new("申请查处违法行为、履行保护职责的申诉求决事项", "a request to look into an unlawful act or to protect a right"),
        new("通过信访程序处理的申诉求决事项", "a claim for the petition procedure"),
    ];

    private static readonly Bilingual[] Matters =
    [
        new("其他行政行为", "another act"),
        new("当场作出的行政处罚决定", "a penalty on the spot"),
        new("申请政府信息公开不予公开", "a refusal to disclose information"),
        new("未履行法定职责", "a duty not performed"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="channel">By which channel a petition came.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this PetitionChannel channel) => Channels[(int)Guard.Against.Undeclared(channel)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">Of which kind a petition is.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this PetitionKind kind) => Kinds[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="matter">What a reconsideration is about.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this ReconsiderationMatter matter) => Matters[(int)Guard.Against.Undeclared(matter)];
}
