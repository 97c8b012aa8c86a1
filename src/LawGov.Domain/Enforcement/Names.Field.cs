using Ardalis.GuardClauses;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement;

/// <summary>What the labels of enforcement are called in both languages (名称).</summary>
public static partial class Names
{
    private static readonly Bilingual NothingOfIt = new("无", "nothing");

    private static readonly Bilingual[] Acts =
    [
        new("行政处罚", "penalty"),
        new("行政强制措施", "compulsory measure"),
        new("涉企行政检查", "inspection of an enterprise"),
        new("行政指导等柔性措施", "soft measure"),
        new("教育督导", "school supervision"),
    ];

    private static readonly Bilingual[] Titles =
    [
        new("具有法定职权的行政机关", "organ with statutory power"),
        new("授权组织", "authorised organisation"),
        new("受委托组织", "entrusted organisation"),
        new("再受委托组织", "organisation entrusted by an entrusted one"),
    ];

    private static readonly Bilingual[] Establishments =
    [
        new("行政编制", "establishment of organs"),
        new("事业编制", "establishment of public institutions"),
        new("工勤人员", "worker"),
        new("合同制人员", "contract staff"),
        new("临时人员", "temporary staff"),
    ];

    private static readonly Bilingual[] OfDeeds = [new("事项", "matters"), new("权限", "powers"), new("期限", "period")];

    private static readonly Bilingual[] SoftMeasures =
    [
        new("行政指导", "guidance"),
        new("行政建议", "suggestion"),
        new("行政告诫", "admonition"),
        new("约谈", "talk"),
        new("督导意见书", "opinion of school supervision"),
    ];

    private static readonly Bilingual[] Sanctions =
    [
        new("警告", "warning"),
        new("通报批评", "notice of criticism"),
        new("罚款", "fine"),
        new("没收", "confiscation"),
        new("责令停产停业", "stop of business"),
        new("暂扣或者吊销许可证件", "suspension or revocation of a licence"),
    ];

    private static readonly Bilingual[] Forms =
    [
        new("书面", "in writing"), new("两人实施", "by two persons"), new("有记录", "recorded"), new("要求签收或者回复", "receipt or answer asked for"),
    ];

    private static readonly Bilingual[] Inspectors =
    [
        new("行政执法机关", "organ of enforcement"),
        new("法律、法规授权组织", "authorised organisation"),
        new("受委托组织", "entrusted organisation"),
        new("议事协调机构", "deliberative body"),
        new("检验检测机构、科研院所", "testing body or institute"),
        new("中介机构", "intermediary"),
        new("无证辅助人员、网格员、临时工", "auxiliaries without certificate"),
    ];

    private static readonly Bilingual[] Stages =
    [
        new("学龄前儿童", "children before school"), new("义务教育阶段学生", "pupils of compulsory education"), new("普通高中学生", "senior secondary pupils"),
    ];

    private static readonly Bilingual[] Gravities = [new("一般", "ordinary"), new("严重", "serious"), new("特别严重", "very serious")];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="act">What is done.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this EnforcementAct act) => Acts[(int)Guard.Against.Undeclared(act)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="title">By what title a body enforces.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this EnforcementTitle title) => Titles[(int)Guard.Against.Undeclared(title)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="establishment">On which establishment a person works.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this Establishment establishment) => Establishments[(int)Guard.Against.Undeclared(establishment)];

    /// <summary>Gets the name in both languages; of several contents, all in their order; 无 when none.</summary>
    /// <param name="contents">Any of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such contents.</exception>
    public static Bilingual Name(this DeedContents contents)
        => FlagNames.Join((int)FieldGuards.Within(contents, DeedContents.All, nameof(contents)), OfDeeds, NothingOfIt);

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="measure">A soft measure.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this SoftMeasure measure) => SoftMeasures[(int)Guard.Against.Undeclared(measure)];

    /// <summary>Gets the name in both languages; of several sanctions, all in their order; 无 when none.</summary>
    /// <param name="sanctions">Any of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such sanctions.</exception>
    public static Bilingual Name(this PenaltyWording sanctions)
        => FlagNames.Join((int)FieldGuards.Within(sanctions, PenaltyWording.All, nameof(sanctions)), Sanctions, NothingOfIt);

    /// <summary>Gets the name in both languages; of several forms, all in their order; 无 when none.</summary>
    /// <param name="forms">Any of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such forms.</exception>
    public static Bilingual Name(this SoftMeasureForm forms)
        => FlagNames.Join((int)FieldGuards.Within(forms, SoftMeasureForm.All, nameof(forms)), Forms, NothingOfIt);

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="inspector">Who inspects.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this InspectingBody inspector) => Inspectors[(int)Guard.Against.Undeclared(inspector)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="stage">Whom tutoring is for.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this TutoringStage stage) => Stages[(int)Guard.Against.Undeclared(stage)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="gravity">How grave an offence is.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this OffenceGravity gravity) => Gravities[(int)Guard.Against.Undeclared(gravity)];
}
