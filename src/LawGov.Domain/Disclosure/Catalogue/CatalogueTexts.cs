using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>What the labels of catalogues and of their coverage are called.</summary>
public static class CatalogueTexts
{
    private static readonly Bilingual[] Faults =
    [
        new("无误", "no fault"),
        new("空行", "nothing in the row"),
        new("缺少编号", "no id"),
        new("编号重复", "the id is repeated"),
        new("缺少公开事项", "no item is named"),
        new("缺少公开依据", "no basis is named"),
        new("渠道不在列", "no such channel"),
        new("公开对象不在列", "no such audience"),
        new("公开方式不在列", "no such way"),
        new("公开层级不在列", "no such level"),
        new("第二十条没有该项", "Article 20 has no such item"),
        new("时限宽于法定期限", "the limit is laxer than the law's"),
        new("勾选不清", "which are ticked cannot be told"),
        new("均未勾选", "nothing is ticked"),
    ];

    private static readonly Bilingual[] States =
    [
        new("未能判定", "undetermined"),
        new("未到期", "not due yet"),
        new("已按期公开", "published in time"),
        new("逾期公开", "published late"),
        new("变更后逾期未更新", "changed and not published anew"),
        new("逾期未公开", "not published"),
        new("公开早于形成", "published before it was formed"),
    ];

    private static readonly Bilingual[] Fits = [new("未载明", "not stated"), new("无须判断", "not asked"), new("在列", "listed"), new("不在列", "not listed")];

    private static readonly Bilingual[] Outcomes = [new("未能判定", "undetermined"), new("未到期", "not due yet"), new("已覆盖", "covered"), new("未覆盖", "not covered"), new("逾期覆盖", "covered late")];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">A fault.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault.</exception>
    public static Bilingual Name(this CatalogueRowFault fault) => Faults[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="state">How a publication stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public static Bilingual Name(this PublicationState state) => States[(int)Guard.Against.Undeclared(state)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fit">Whether channels are listed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this ChannelFit fit) => Fits[(int)Guard.Against.Undeclared(fit)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="outcome">How an item counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public static Bilingual Name(this CoverageOutcome outcome) => Outcomes[(int)Guard.Against.Undeclared(outcome)];
}
