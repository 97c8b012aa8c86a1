using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Organizations;

/// <summary>What the labels of organizations are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual[] BodyKindsNamed =
    [
        new("其他单位", "another body"),
        new("县级以上地方政府", "government"),
        new("县级以上地方党委", "Party committee"),
        new("政府工作部门", "department of the government"),
        new("乡镇", "township"),
        new("学校", "school"),
        new("党委工作部门", "department of the Party committee"),
        new("开发区管委会", "management committee of a development zone"),
        new("街道办事处", "sub-district office"),
    ];

    private static readonly Bilingual[] DivisionLevelsNamed =
    [
        new("未说明", "unstated"),
        new("省级", "province"),
        new("市级", "city"),
        new("县级", "county"),
        new("乡级", "town"),
        new("村级", "village"),
    ];

    private static readonly Bilingual[] StandInKindsNamed =
    [
        new("未说明", "unstated"),
        new("代理", "acting"),
        new("主持工作", "in charge"),
        new("AB角", "alternate"),
    ];

    private static readonly Bilingual[] StagesNamed =
    [
        new("学前教育", "preschool"), new("小学", "primary"), new("初中", "junior secondary"), new("普通高中", "senior secondary"), new(
            "中等职业教育",
            "secondary vocational"),
    ];

    private static readonly Bilingual[] HoldingStatesNamed =
    [
        new("无人负责", "nobody"), new("在任", "in post"), new("代行职务", "stand-in"), new("空缺", "vacant"), new("责任冲突", "conflict"),
        new("共同负责", "joint"), new("人员不明", "person not known"), new("缺席且无人代行", "absent, nobody stands in"),
    ];

    private static readonly Bilingual[] PostRowFaultsNamed =
    [
        new("岗位缺失或者写法有误", "post missing or not a name"),
        new("人员缺失或者写法有误", "person missing or not a name"), new("日期缺失", "days missing"), new(
            "未说明代行职务方式",
            "way of standing in not stated"),
        new("日期重叠", "days shared with an earlier row"), new("任职人不能代行本人职务", "holder stands in for himself"),
        new("职数有误", "number of seats wrong"),
    ];

    private static readonly Bilingual Nothing = new("—", "—");

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A kind of body.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this BodyKind kind) => BodyKindsNamed[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="level">A level.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DivisionLevel level) => DivisionLevelsNamed[(int)Guard.Against.Undeclared(level)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A way of standing in.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this StandInKind kind) => StandInKindsNamed[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="state">Whether somebody holds a post, a role or a duty.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this HoldingState state) => HoldingStatesNamed[(int)Guard.Against.Undeclared(state)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="fault">What is wrong with a row of a register of posts.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this PostRowFault fault) => PostRowFaultsNamed[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name in both languages; of several stages, all; — when none.</summary>
    /// <param name="stages">One stage or several.</param>
    public static Bilingual Name(this SchoolStages stages) => FlagNames.Join((int)stages, StagesNamed, Nothing);
}
