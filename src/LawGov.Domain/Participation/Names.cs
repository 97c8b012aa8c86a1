using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>What the labels of participation are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual[] ReconciliationOutcomesNamed =
    [
        new("数据不足", "too few figures"),
        new("可以推算", "the third follows from two"),
        new("相符", "consistent"),
        new("截尾相符", "consistent if truncated"),
        new("不符", "inconsistent"),
        new("精度范围内相符", "consistent within the printed precision"),
        new("混用修约方式相符", "consistent only if roundings are mixed"),
    ];

    private static readonly Bilingual[] JointOutcomesNamed =
    [
        new("相符", "they hold together"),
        new("混用修约方式相符", "they hold only if roundings are mixed"),
        new("不符", "they cannot all hold"),
        new("逐项核对", "judged one by one"),
    ];

    private static readonly Bilingual[] FigureSlipsNamed =
    [
        new("漏写一位数字", "a digit dropped"),
        new("相邻数字颠倒", "two digits swapped"),
        new("多写一位数字", "a digit added"),
        new("漏写“万”", "ten thousand (wan) lost"),
        new("误写为另一期的数", "the figure of the other period"),
        new("其他", "another"),
    ];

    private static readonly Bilingual[] FigureRelationKindsNamed =
    [
        new("无关系", "none"),
        new("合计与分项", "total and parts"),
        new("其中一项", "one part of it"),
        new("占比", "share"),
        new("占两项之和的比率", "share of a sum"),
        new("总数未载明的占比", "share of a whole not printed"),
        new("增长率", "growth"),
        new("增减数", "difference"),
        new("按增减数的增长率", "growth by a difference"),
        new("上期数未载明的增长率", "growth from a value not printed"),
        new("占比之和", "sum of shares"),
        new("百分点", "points"),
        new("频次", "frequency"),
        new("全部", "all of it"),
        new("结转", "carry-over"),
        new("同一事项", "the same thing"),
    ];

    private static readonly Bilingual[] RateBasesNamed =
    [
        new("口径未说明", "base not stated"),
        new("在册", "on the register"),
        new("抽样", "in the sample"),
        new("参考", "who sat the test"),
        new("回收", "forms returned"),
        new("发放", "forms sent"),
    ];

    private static readonly Bilingual[] ReportedFiguresNamed = [new("参加人数", "participants"), new("应参加人数", "eligible"), new("参与率", "rate")];

    private static readonly Bilingual[] ParticipationRowFaultsNamed =
    [
        new("无误", "no fault"),
        new("分组不存在", "no such group"),
        new("人数为负", "a count is negative"),
        new("参加人数超过应参加人数", "more participants than eligible"),
        new("人数填写不全", "one of the two counts is missing"),
        new("区划代码不在使用期间", "the code is not in use in the period"),
    ];

    private static readonly Bilingual[] DistinctRowFaultsNamed =
    [
        new("无误", "no fault"),
        new("单位不存在", "no such unit"),
        new("人员编号超出声明范围", "the id lies outside the range declared"),
    ];

    private static readonly Bilingual[] DeliveryOutcomesNamed =
    [
        new("重复报送", "repeated"),
        new("首次报送", "first"),
        new("更正报送", "corrected"),
        new("迟到报送", "late"),
        new("报送冲突", "conflicting"),
    ];

    private static readonly Bilingual[] RollUpLevelsNamed =
    [
        new("全国", "nation"),
        new("省级", "province"),
        new("地级", "city"),
        new("县级", "county"),
        new("乡级", "town"),
        new("村级", "village"),
        new("学校", "school"),
    ];

    private static readonly Bilingual[] TiesNamed =
    [
        new("并列占位", "shared, the places after them left free"),
        new("并列不占位", "shared, the next place follows"),
        new("并列取末位", "shared, the last of their places"),
    ];

    private static readonly Bilingual[] LeftOutReasonsNamed =
    [
        new("参与比较", "takes part"),
        new("未填报", "not reported"),
        new("填报有误", "the numbers make no count"),
        new("重复填报", "reported before"),
        new("无基数", "no base"),
        new("基数不足", "the base is too small"),
        new("无可比数据", "nothing to compare with"),
    ];

    private static readonly Bilingual[] UnitMovementsNamed = [new("两期均有", "in both periods"), new("新增", "entered"), new("退出", "left")];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="outcome">An outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this ReconciliationOutcome outcome) => ReconciliationOutcomesNamed[(int)Guard.Against.Undeclared(outcome)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="outcome">An outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this JointOutcome outcome) => JointOutcomesNamed[(int)Guard.Against.Undeclared(outcome)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="slip">A slip.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this FigureSlip slip) => FigureSlipsNamed[(int)Guard.Against.Undeclared(slip)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A kind of relation.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this FigureRelationKind kind) => FigureRelationKindsNamed[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="takenOf">A base.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this RateBase takenOf) => RateBasesNamed[(int)Guard.Against.Undeclared(takenOf)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="figure">One of the three figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this ReportedFigure figure) => ReportedFiguresNamed[(int)Guard.Against.Undeclared(figure)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">A fault of a row of counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this ParticipationRowFault fault) => ParticipationRowFaultsNamed[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">A fault of a row of person and unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DistinctRowFault fault) => DistinctRowFaultsNamed[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="outcome">What a delivery did.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DeliveryOutcome outcome) => DeliveryOutcomesNamed[(int)Guard.Against.Undeclared(outcome)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="level">A level.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this RollUpLevel level) => RollUpLevelsNamed[(int)Guard.Against.Undeclared(level)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="ties">A way of sharing places.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this Ties ties) => TiesNamed[(int)Guard.Against.Undeclared(ties)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="reason">A reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this LeftOutReason reason) => LeftOutReasonsNamed[(int)Guard.Against.Undeclared(reason)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="movement">A movement.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this UnitMovement movement) => UnitMovementsNamed[(int)Guard.Against.Undeclared(movement)];
}
