using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting;

/// <summary>What the labels of reports are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual Nobody = new("无", "nobody");

    private static readonly Bilingual[] Addressees =
    [
        new("本级党委", "the Party committee of its level"),
        new("本级政府", "the government of its level"),
        new("本级人大常委会", "the standing committee of the people's congress of its level"),
        new("上一级党委", "the Party committee of the next higher level"),
        new("上一级政府", "the government of the next higher level"),
        new("上级主管部门", "the higher competent department"),
        new("本级法治建设议事协调机构", "the body of its level that coordinates law-based governance"),
    ];

    private static readonly Bilingual[] YearKinds =
    [
        new("归属不明", "not known which"),
        new("报告年度", "the year of the report"),
        new("应当提到的其他年份", "another year that is meant"),
        new("他年年份", "the year of another report"),
    ];

    private static readonly Bilingual[] Reasons =
    [
        new("无", "none"),
        new("数字没有可以辨认的单位", "a number without a unit that is known"),
        new("比率没有可以辨认的基数", "a rate without words that say of what"),
        new("增减没有可以辨认的所比之数", "a change without words that say of what"),
        new("“其中”之前没有同一单位的总数", "parts without a total of their unit before them"),
        new("频次没有可以核对的次数", "a frequency without a number of times"),
    ];

    /// <summary>The names of addressees, in the order of their numbers; 无 when none.</summary>
    /// <param name="addressees">Any of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such addressees.</exception>
    public static Bilingual Name(this ReportAddressees addressees)
        => FlagNames.Join(Guard.Against.OutsideOf((int)addressees, 0, (int)ReportAddressees.All, nameof(addressees)), Addressees, Nobody);

    /// <summary>The name of a kind of year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Bilingual Name(this TextYearKind kind) => YearKinds[(int)Guard.Against.Undeclared(kind)];

    /// <summary>The name of a reason for which something was not understood.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static Bilingual Name(this UnreadReason reason) => Reasons[(int)Guard.Against.Undeclared(reason)];
}
