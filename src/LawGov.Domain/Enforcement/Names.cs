using Ardalis.GuardClauses;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement;

/// <summary>What the labels of enforcement are called in both languages (名称).</summary>
public static partial class Names
{
    private static readonly Bilingual NoPenalty = new("无", "nothing");

    private static readonly Bilingual[] Kinds =
    [
        new("警告", "warning"),
        new("通报批评", "notice of criticism"),
        new("罚款", "fine"),
        new("没收违法所得", "confiscation of illegal income"),
        new("没收非法财物", "confiscation of illegal property"),
        new("暂扣许可证件", "suspension of a licence"),
        new("降低资质等级", "lowering of a grade"),
        new("吊销许可证件", "revocation of a licence"),
        new("限制开展生产经营活动", "limits on business"),
        new("责令停产停业", "stop of business"),
        new("责令关闭", "closing"),
        new("限制从业", "ban from an occupation"),
        new("行政拘留", "detention"),
        new("其他行政处罚", "another penalty"),
    ];

    private static readonly Bilingual[] Procedures = [new("普通程序", "ordinary procedure"), new("简易程序", "summary procedure")];

    private static readonly Bilingual[] Classes =
    [
        new("涉及重大公共利益", "great public interest"),
        new("直接关系重大权益、经过听证程序", "great interests after a hearing"),
        new("疑难复杂、涉及多个法律关系", "difficult and of several legal relations"),
        new("法律、法规规定应当审核的其他情形", "another case to be reviewed by law or regulation"),
        new("情节复杂或者重大违法", "complex circumstances or a grave act"),
    ];

    private static readonly Bilingual[] Grounds =
    [
        new("其他理由", "another ground"),
        new("违法行为轻微并及时改正，没有造成危害后果", "slight, corrected in time, without harm"),
        new("初次违法且危害后果轻微并及时改正", "first offence, slight harm, corrected in time"),
        new("没有主观过错", "no subjective fault"),
        new("不满十四周岁", "under fourteen"),
        new("违法事实不能成立", "the act is not proved"),
    ];

    private static readonly Bilingual[] PenaltySteps =
    [
        new("立案", "filing"),
        new("调查取证", "investigation"),
        new("出示执法证件", "certificates shown"),
        new("事先告知", "notice to the party"),
        new("听取陈述、申辩", "statement of the party"),
        new("听证", "hearing"),
        new("法制审核", "legality review"),
        new("集体讨论", "collective discussion"),
        new("作出决定", "decision"),
        new("送达", "service"),
        new("缴纳罚款", "payment of the fine"),
        new("公开", "publication"),
        new("归档", "archiving"),
    ];

    /// <summary>Gets the names of a set in both languages.</summary>
    /// <param name="kinds">Kinds of penalty.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Bilingual Name(this PenaltyKinds kinds)
        => FlagNames.Join(Guard.Against.OutsideOf((int)kinds, 0, (int)PenaltyKinds.All, nameof(kinds)), Kinds, NoPenalty);

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="procedure">A procedure.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such procedure.</exception>
    public static Bilingual Name(this PenaltyProcedure procedure) => Procedures[(int)Guard.Against.Undeclared(procedure)];

    /// <summary>Gets the names of a set in both languages.</summary>
    /// <param name="classes">Classes of cases.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public static Bilingual Name(this CaseClasses classes)
        => FlagNames.Join(Guard.Against.OutsideOf((int)classes, 0, (int)CaseClasses.All, nameof(classes)), Classes, NoPenalty);

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="ground">A ground.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ground.</exception>
    public static Bilingual Name(this NoPenaltyGround ground) => Grounds[(int)Guard.Against.Undeclared(ground)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="step">A step of a penalty case.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step.</exception>
    public static Bilingual Name(this PenaltyStepKind step) => PenaltySteps[(int)Guard.Against.Undeclared(step)];
}
