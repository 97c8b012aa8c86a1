using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure;

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
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">A fault.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault.</exception>
    public static Bilingual Name(this CatalogueRowFault fault) => Faults[(int)Guard.Against.Undeclared(fault)];
}
