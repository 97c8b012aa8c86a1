using Ardalis.GuardClauses;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties;

/// <summary>What the labels of duties are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual Unstated = new("未说明", "unstated");

    private static readonly Bilingual[] Tiers = [Unstated, new("统筹", "overall"), new("具体", "specific"), new("直接", "direct")];

    private static readonly Bilingual[] Parts = [new("未标明", "not marked"), new("牵头", "lead"), new("配合", "partner"), new("暂无", "nobody")];

    private static readonly Bilingual[] DutyKinds = [Unstated, new("负责", "responsible"), new("分管", "in charge"), new("联系", "liaison")];

    private static readonly Bilingual[] GroupRoles =
    [
        Unstated, new("组长", "head"), new("常务副组长", "executive deputy head"), new("副组长", "deputy head"), new("成员", "member"),
        new("办公室主任", "director of the office"), new("办公室设在", "seat of the office"),
    ];

    private static readonly Bilingual[] Reorganizations =
        [Unstated, new("更名", "renamed"), new("合并", "merged"), new("拆分", "split"), new("撤销", "abolished")];

    private static readonly Bilingual[] Tables =
    [
        new("职责分工", "division of duties"), new("任职", "incumbents"), new("代行职务", "stand-ins"), new("机构调整", "reorganizations"),
        new("缺席", "absences"), new("单位撤并", "units merged or abolished"),
        new("分工范围", "scopes"), new("领导小组", "leading groups"), new("文件日期", "dates of papers"), new("不相容职责", "duties to be kept apart"),
    ];

    private static readonly Bilingual[] Issues =
    [
        new("未明确责任岗位", "no lead"), new("责任冲突", "conflict"), new("职务空缺", "vacancy"), new("代行职务缺少依据", "stand-in without basis"),
        new("分工不起作用", "assignment without effect"), new("人员不明", "person not known"),
        new("缺席且无人代行", "absence without stand-in"), new("主持工作已终止", "in charge although a holder is in post"),
        new("分工范围未载明", "scope not stated"),
        new("行有错误", "faulty row"), new("未标明牵头岗位", "lead not marked"), new("岗位未载明职责", "post without duties"),
        new("不相容职责未分设", "duties not kept apart"), new("早于文件日期", "before its paper"),
    ];

    private static readonly Bilingual[] RowFaults =
    [
        new("事项缺失或者写法有误", "area missing or not a path"),
        new("事项未列入清单", "area not declared"),
        new("未说明责任层级", "tier not stated"),
        new("牵头或者配合写法有误", "part not recognised"),
        new("岗位缺失或者写法有误", "post missing or not a name"),
        new("人员缺失或者写法有误", "person missing or not a name"),
        new("日期缺失", "days missing"),
        new("依据缺失", "basis missing"),
        new("联系不能作为牵头", "liaison that leads"),
        new("未说明方式", "kind not stated"),
        new("岗位不能承接自身", "post that takes over from itself"),
        new("日期重叠", "days shared with an earlier row"),
        new("任职人不能代行本人职务", "holder stands in for himself"),
        new("没有可承接的分工", "no duties to take over"),
        new("职数有误", "number of seats wrong"),
        new("单位的岗位未列入承接", "post of the unit without a successor"),
        new("领导小组名称缺失", "group missing"),
        new("未说明小组职务", "role in the group not stated"),
        new("载明暂无的行不应填写岗位", "post named though given to nobody"),
        new("印发日期早于成文日期", "published before it was dated"),
        new("两个事项相互包含", "one of two areas within the other"),
    ];

    private static readonly Bilingual[] Reports = [
        new("述法", "report on law"),
        new("述廉", "report on integrity"),
        new("述职", "report on the work")
    ];

    private static readonly Bilingual[] Powers =
    [
        new("其他", "other"), new("行政许可", "licensing"), new("行政处罚", "penalty"), new("行政强制", "compulsory measure"), new("行政检查", "inspection"),
        new("行政确认", "confirmation"), new("行政给付", "payment"), new("行政裁决", "ruling"), new("行政奖励", "award"),
    ];

    private static readonly Bilingual Once = new("一次", "once");
    private static readonly Bilingual Monthly = new("每月", "monthly");
    private static readonly Bilingual Quarterly = new("每季度", "quarterly");
    private static readonly Bilingual HalfYearly = new("每半年", "half-yearly");
    private static readonly Bilingual Yearly = new("每年", "yearly");

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="tier">A tier.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DutyTier tier) => Tiers[(int)Guard.Against.Undeclared(tier)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="part">A part.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this Part part) => Parts[(int)Guard.Against.Undeclared(part)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">In which way a duty is given.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DutyKind kind) => DutyKinds[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="role">What a post is in a leading group.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this GroupRole role) => GroupRoles[(int)Guard.Against.Undeclared(role)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">What became of a unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this ReorganizationKind kind) => Reorganizations[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="table">A table of rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DutyRowKind table) => Tables[(int)Guard.Against.Undeclared(table)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">What an audit found.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DutyIssueKind kind) => Issues[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">What is wrong with a row.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DutyRowFault fault) => RowFaults[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="report">A report of a leader at year-end.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this YearEndReport report) => Reports[(int)Guard.Against.Undeclared(report)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A kind of power or duty.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this PowerKind kind) => Powers[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="rhythm">How often a task comes due.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this Rhythm rhythm) => Guard.Against.Undeclared(rhythm) switch
    {
        Rhythm.Once => Once,
        Rhythm.Monthly => Monthly,
        Rhythm.Quarterly => Quarterly,
        Rhythm.HalfYearly => HalfYearly,
        _ => Yearly,
    };
}
