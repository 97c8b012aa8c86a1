using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions;

/// <summary>What the labels of decisions are called (名称).</summary>
public static partial class Names
{
    private static readonly Bilingual[] Matters =
    [
        new("其他重大事项", "another major matter"),
        new("重大公共政策和措施", "major public policy"),
        new("经济和社会发展重要规划", "important plan"),
        new("自然资源、文化资源重大公共政策", "policy on natural or cultural resources"),
        new("重大公共建设项目", "major public project"),
        new("不属于重大行政决策的事项", "not a major decision"),
        new("宏观调控决策", "macro-control"),
        new("政府立法决策", "law-making of a government"),
        new("突发事件应急处置决策", "handling of an emergency"),
        new("法律、行政法规另有程序规定的事项", "matter with another procedure by law"),
    ];

    private static readonly Bilingual[] Steps =
    [
        new("其他环节", "another step"),
        new("决策启动", "the start"),
        new("拟订决策草案", "the drafting"),
        new("与有关部门协商", "the consultation of departments"),
        new("向社会公开征求意见", "the open call for comments"),
        new("听证会", "the hearing"),
        new("与特定群体座谈协商", "the talk with the special group"),
        new("公众参与", "public participation"),
        new("专家论证", "the expert argument"),
        new("风险评估", "the risk assessment"),
        new("公平竞争审查", "the fair competition review"),
        new("合法性审查", "the legality review"),
        new("集体讨论决定", "the collective discussion"),
        new("向同级党委请示报告", "the report to the Party committee"),
        new("决策公布", "the publication"),
        new("材料归档", "the filing of the papers"),
        new("决策后评估", "the post-evaluation"),
        new("调整或者停止执行", "the change or stop"),
    ];

    private static readonly Bilingual[] DayKinds =
    [
        new("未载明", "not stated"),
        new("载明日期", "day stated"),
        new("只载明月份", "month stated"),
        new("已完成，日期未载明", "done, day not stated"),
        new("计划进行", "planned"),
        new("推迟", "put off"),
        new("没有进行", "not done"),
    ];

    private static readonly Bilingual[] Outcomes =
    [
        new("其他结论", "another outcome"),
        new("风险可控", "controllable"),
        new("风险不可控", "not controllable"),
        new("合法", "lawful"),
        new("不合法", "unlawful"),
        new("只征求意见", "opinions asked for, no review"),
        new("符合公平竞争审查标准", "in line with the standards"),
        new("适用例外规定", "an exception applies"),
        new("不符合公平竞争审查标准", "not in line with the standards"),
        new("通过", "adopted"),
        new("未通过", "not adopted"),
    ];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="matter">What a decision is about.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this DecisionMatter matter) => Matters[(int)Guard.Against.Undeclared(matter)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="step">A step of the procedure.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this ProcedureStepKind step) => Steps[(int)Guard.Against.Undeclared(step)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="kind">What is stated of a day.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this StepDayKind kind) => DayKinds[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="outcome">What came of a step.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this StepOutcome outcome) => Outcomes[(int)Guard.Against.Undeclared(outcome)];
}
