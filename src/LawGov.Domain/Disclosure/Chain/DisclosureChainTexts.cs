using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>What the parts of a responsibility chain are called.</summary>
public static class DisclosureChainTexts
{
    private static readonly Bilingual[] Roles =
    [
        new("未说明", "not stated"),
        new("单位负责人", "head of the unit"),
        new("主管", "originator"),
        new("审核", "reviewer"),
        new("签发", "signer"),
        new("发布", "publisher"),
    ];

    private static readonly Bilingual[] Duties =
    [
        new("未说明", "not stated"),
        new("总体责任", "the whole"),
        new("内容真实、完整，能否公开", "truth, completeness, and whether it may be public"),
        new("保密、合法、个人信息保护和文字", "secrecy, lawfulness, personal data and wording"),
        new("最终批准", "final approval"),
        new("栏目、版本、时间正确，未经批准不得发布", "the right column, version and time, and nothing unapproved"),
    ];

    private static readonly Bilingual[] Faults =
    [
        new("未说明", "not stated"),
        new("内容不真实", "untrue"),
        new("内容不完整", "incomplete"),
        new("公开不及时", "late"),
        new("更新不及时", "outdated"),
        new("泄露秘密", "a secret given away"),
        new("泄露个人信息", "personal data shown"),
        new("内容不合法", "unlawful content"),
        new("栏目、渠道错误", "wrong channel"),
        new("链接失效", "broken link"),
        new("无法访问", "not accessible"),
    ];

    private static readonly Bilingual[] RowFaults =
    [
        new("无误", "nothing wrong"),
        new("渠道不在所列范围", "channel not declared"),
        new("未填责任岗位类别", "role missing"),
        new("未填岗位", "post missing"),
        new("期间为空", "span empty"),
        new("未填依据", "basis missing"),
        new("同一责任在重叠期间重复指定", "role given twice over overlapping days"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="role">A role.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such role.</exception>
    public static Bilingual Name(this ChainRole role) => Roles[(int)Guard.Against.Undeclared(role)];

    /// <summary>Gets what the role answers for in general, by the reading of local rules.</summary>
    /// <param name="role">A role.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such role.</exception>
    public static Bilingual AnswersFor(this ChainRole role) => Duties[(int)Guard.Against.Undeclared(role)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">A fault.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fault.</exception>
    public static Bilingual Name(this DisclosureFault fault) => Faults[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">What is wrong with a row.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static Bilingual Name(this ChainRowFault fault) => RowFaults[(int)Guard.Against.Undeclared(fault)];
}
