using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <summary>What the labels of law are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual[] ApplicationsNamed =
    [
        new("未说明", "unstated"),
        new("适用", "applies"),
        new("参照", "by reference"),
        new("比照", "by analogy"),
        new("检查指标", "inspection standard"),
    ];

    private static readonly Bilingual[] BasisKindsNamed =
    [
        new("一般做法", "practice"),
        new("内部制度", "internal rule"),
        new("地方规定", "local rule"),
        new("国家规定", "national text"),
    ];

    private static readonly Bilingual[] SelectionsNamed =
    [
        new("未定", "unsettled"),
        new("尚未施行", "not yet"),
        new("有效", "in force"),
        new("已失效", "lapsed"),
    ];

    private static readonly Bilingual[] LegalRanksNamed =
    [
        new("规章以下的文件", "a document below the rank of a rule"),
        new("规章", "a rule"),
        new("地方性法规", "a local regulation"),
        new("行政法规", "an administrative regulation"),
        new("法律", "a law"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="application">In which way a provision applies.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this Application application) => ApplicationsNamed[(int)Guard.Against.Undeclared(application)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A kind of basis.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this BasisKind kind) => BasisKindsNamed[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="selection">Whether the law gives a figure.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this Selection selection) => SelectionsNamed[(int)Guard.Against.Undeclared(selection)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="rank">A rank.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this LegalRank rank) => LegalRanksNamed[(int)Guard.Against.Undeclared(rank)];
}
