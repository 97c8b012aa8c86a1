using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools;

/// <summary>What the labels of schools are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual[] Matters =
    [
        new("其他事项", "another matter"),
        new("筹设民办学校", "preparation of a private school"),
        new("设立民办学校", "setting up of a private school"),
        new("民办学校分立、合并", "split or merger of private schools"),
        new("变更为其他民办学校", "change to another kind of private school"),
        new("校车使用许可", "school bus permit"),
    ];

    private static readonly Bilingual[] Steps =
    [
        new("成立督导小组", "team"),
        new("事先书面通知", "written notice"),
        new("现场考察", "visit on the spot"),
        new("征求公众意见", "asking of the public"),
        new("反馈初步督导意见", "first view"),
        new("申辩", "defence"),
        new("发出督导意见书", "opinion letter"),
        new("整改并报告", "correction"),
        new("整改核查", "check of the correction"),
        new("向本级人民政府提交督导报告", "report to the own government"),
        new("报上一级备案", "filing with the higher body"),
        new("向社会公布督导报告", "publication of the report"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="matter">What is to be licensed.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this LicenceMatter matter) => Matters[(int)Guard.Against.Undeclared(matter)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="step">A step of a supervision.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this SupervisionStep step) => Steps[(int)Guard.Against.Undeclared(step)];
}
