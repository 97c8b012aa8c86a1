using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What the parts of a decision are called.</summary>
public static class DisclosureDecisionTexts
{
    private static readonly Bilingual[] Regimes =
    [
        new("未能确定", "undetermined"),
        new("尚无规定", "no rules yet"),
        new("政府信息公开条例（2007年文本）", "the Regulation, text of 2007"),
        new("政府信息公开条例（2019年文本）", "the Regulation, text of 2019"),
        new("国务院有关主管部门的规定", "the rules of the competent departments of the State Council"),
    ];

    private static readonly Bilingual[] Grounds =
    [
        new("其他理由", "another ground"),
        new("国家秘密", "state secret"),
        new("法律、行政法规禁止公开", "forbidden by law or administrative regulation"),
        new("可能危及国家安全、公共安全、经济安全、社会稳定", "possible danger to national, public or economic security or social stability"),
        new("商业秘密", "trade secret"),
        new("个人隐私", "personal privacy"),
        new("第三方其他合法权益", "another lawful interest of a third party"),
        new("人事管理信息", "personnel management"),
        new("后勤管理信息", "logistics management"),
        new("内部工作流程信息", "internal workflow"),
        new("讨论记录", "record of discussion"),
        new("过程稿", "draft on the way"),
        new("磋商信函", "letter of consultation"),
        new("请示报告", "request for instructions or report"),
        new("行政执法案卷信息", "enforcement file"),
        new("工作秘密", "work secret"),
    ];

    private static readonly Bilingual[] Modes = [new("未说明", "not stated"), new("主动公开", "proactively"), new("依申请公开", "on request")];

    private static readonly Bilingual[] Scopes =
    [
        new("未能确定", "undetermined"),
        new("应当公开", "to be disclosed"),
        new("可以公开", "may be disclosed"),
        new("可以不予公开", "may be withheld"),
        new("不得公开", "shall not be disclosed"),
        new("不予公开", "not disclosed"),
    ];

    private static readonly Bilingual[] Dispositions =
    [
        new("未能确定", "undetermined"),
        new("公开", "disclosed"),
        new("不公开", "withheld"),
        new("由行政机关决定", "for the organ to decide"),
    ];

    private static readonly Bilingual[] Outcomes =
    [
        new("未能确定", "undetermined"),
        new("不适用政府信息公开条例", "outside the Regulation"),
        new("不属于本机关负责公开", "for another organ to disclose"),
        new("全部公开", "wholly disclosed"),
        new("部分公开", "partly disclosed"),
        new("全部不公开", "not disclosed"),
        new("由行政机关决定", "for the organ to decide"),
    ];

    private static readonly Bilingual[] Kinds = [new("无", "no step"), new("适用规定", "rules that govern"), new("公开主体", "disclosing organ"), new("公开范围", "scope of disclosure")];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="regime">Which rules govern.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static Bilingual Name(this DisclosureRegime regime) => Regimes[(int)Guard.Against.Undeclared(regime)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="ground">A ground.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ground.</exception>
    public static Bilingual Name(this DisclosureGround ground) => Grounds[(int)Guard.Against.Undeclared(ground)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="mode">A mode.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such mode.</exception>
    public static Bilingual Name(this DisclosureMode mode) => Modes[(int)Guard.Against.Undeclared(mode)];

    /// <summary>Gets the verb of the law in both languages.</summary>
    /// <param name="scope">What the law says.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static Bilingual Name(this DisclosureScope scope) => Scopes[(int)Guard.Against.Undeclared(scope)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="disposition">What becomes of a part.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static Bilingual Name(this PartDisposition disposition) => Dispositions[(int)Guard.Against.Undeclared(disposition)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="outcome">What comes of the ladder.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public static Bilingual Name(this DisclosureOutcome outcome) => Outcomes[(int)Guard.Against.Undeclared(outcome)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A step.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step.</exception>
    public static Bilingual Name(this DecisionStepKind kind) => Kinds[(int)Guard.Against.Undeclared(kind)];
}
