using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting;

/// <summary>What the labels of reports are called in both languages (名称).</summary>
public static class Names
{
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

    /// <summary>The name of a kind of year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Bilingual Name(this TextYearKind kind) => YearKinds[(int)Guard.Against.Undeclared(kind)];

    /// <summary>The name of a reason for which something was not understood.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static Bilingual Name(this UnreadReason reason) => Reasons[(int)Guard.Against.Undeclared(reason)];
}
