using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Training;

/// <summary>What the labels of training are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual[] Audiences =
    [
        new("其他对象", "others"), new("领导干部", "leaders"), new("机关工作人员", "staff"), new("行政执法人员", "enforcement staff"),
        new("中小学教师", "teachers"), new("中小学生", "pupils"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="audience">Whom training is for.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this TrainingAudience audience) => Audiences[(int)Guard.Against.Undeclared(audience)];
}
