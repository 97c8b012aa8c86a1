using Ardalis.GuardClauses;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures;

/// <summary>What the labels of figures are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual[] RoundingsNamed = [new("四舍五入", "half-up"), new("四舍六入五成双", "half-even"), new("截尾", "truncated")];

    private static readonly Bilingual[] PercentageEndsesNamed = [new("按修约结果", "as rounded"), new("如实", "only when exact")];

    private static readonly Bilingual[] ApproximationsNamed =
    [
        new("精确", "exact"),
        new("约", "about"),
        new("左右", "or so"),
        new("近", "nearly"),
        new("余", "over"),
        new("约…余", "about or over"),
        new("数、几", "several"),
    ];

    private static readonly Bilingual[] FigureBoundsNamed =
    [
        new("无界限", "no bound"),
        new("以上", "or more"),
        new("超过", "more than"),
        new("以下", "or less"),
        new("不足", "less than"),
    ];

    private static readonly Bilingual[] FrequencyPeriodsNamed =
    [
        new("未载明", "not stated"),
        new("周", "week"),
        new("月", "month"),
        new("季度", "quarter"),
        new("半年", "half year"),
        new("年", "year"),
        new("学期", "school term"),
        new("学年", "school year"),
    ];

    private static readonly Bilingual[] PrintedFigureKindsNamed =
    [
        new("未载明", "not stated"),
        new("精确数", "exact"),
        new("取整数", "rounded"),
        new("约数", "approximate"),
        new("界限", "a bound"),
        new("全覆盖", "full"),
        new("无", "none"),
        new("区间", "a range"),
        new("分数", "a fraction"),
    ];

    private static readonly Bilingual[] FigureChangesNamed = [new("无增减", "no change said"), new("增长", "a rise"), new("下降", "a fall")];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="rounding">A way of rounding.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this Rounding rounding) => RoundingsNamed[(int)Guard.Against.Undeclared(rounding)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="ends">When 0% and 100% may print.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this PercentageEnds ends) => PercentageEndsesNamed[(int)Guard.Against.Undeclared(ends)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="approximation">A word of approximation.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this Approximation approximation) => ApproximationsNamed[(int)Guard.Against.Undeclared(approximation)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="bound">A bound.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this FigureBound bound) => FigureBoundsNamed[(int)Guard.Against.Undeclared(bound)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="change">A rise or a fall.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this FigureChange change) => FigureChangesNamed[(int)Guard.Against.Undeclared(change)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="period">A period.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this FrequencyPeriod period) => FrequencyPeriodsNamed[(int)Guard.Against.Undeclared(period)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A kind of printed figure.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this PrintedFigureKind kind) => PrintedFigureKindsNamed[(int)Guard.Against.Undeclared(kind)];
}
