using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Does a printed growth rate agree with the two values it is taken of (增长率与本期数、上期数相符)?</summary>
internal static class GrowthAgrees
{
    private static readonly PairQuestion<GrowthFacts> Question = new(
        new(
            ParticipationKeys.Current,
            ParticipationKeys.Prior,
            ParticipationKeys.Growth,
            ParticipationKeys.FigureUnit,
            ParticipationKeys.Increase),
        Quotient.Of,
        static (facts, model) => WidthsText.Of(model, facts.Current, facts.Prior, facts.Increase, facts.Rate),
        Write);

    internal static Rule<GrowthFacts> Rule { get; } = new(
        "PART-07",
        new("增长率与本期数、上期数相符", "A growth rate agrees with its two values"),
        new(
            "增长率为本期数与上期数之差除以上期数；载明增加数的，以本期数减增加数为上期数；本期数、上期数、增加数均载明的，增加数与增长率一并核对，没有载明增长率的，只核对增加数。"
                + "各项数据作为一个整体，分别按四舍五入、四舍六入五成双、截尾精确核对；取整数、约数、界限按其可能的范围核对，计量单位不同的，不相互核对。"
                + "上期为零或者无的，不能计算增长率。上期数未载明的，未能判定，并推算上期数；没有相符的数的，判定为不符合。",
            "Growth is the difference over the value before; where the increase is printed, the value before is the current one less "
                + "the increase; where both values and the increase are, the increase and the rate are checked together, and the "
                + "increase alone where no rate is printed. The figures are checked as one statement under "
                + "each of the three roundings; rounded, approximate and bounded figures stand for all that lies within them, and "
                + "different units are not compared. Nothing grows by a rate from zero or none. Without the value before it is "
                + "undetermined and the implied one is given; breached where no numbers fit."),
        static (c, facts) => ThreeFigures.Judge(c, Question, facts))
    {
        Asks = [ParticipationKeys.FigureUnit, ParticipationKeys.Current, ParticipationKeys.Prior, ParticipationKeys.Increase,
            ParticipationKeys.Growth],
    };

    private static string Write(GrowthFacts all, Language language)
    {
        bool fell = all.IsFall.ValueOr(false);
        var (increase, growth) = fell ? (Decrease, Fall) : (ParticipationKeys.Increase.Name, ParticipationKeys.Growth.Name);
        return InWords.List(
            language,
            InWords.Named(ParticipationKeys.Current, all.Current, language),
            all.Increase.IsUnknown || !all.Prior.IsUnknown ? InWords.Named(ParticipationKeys.Prior, all.Prior, language) : null,
            all.Increase.IsUnknown ? null : InWords.Changed(increase, all.Increase, language),
            IsChangeAlone(all) ? null : InWords.Changed(growth, all.Rate, language));
    }

    /// <summary>Whether no rate is printed and the two values are held against the increase alone.</summary>
    private static bool IsChangeAlone(GrowthFacts all)
        => all.Rate.State == FactState.None && !all.Current.IsUnknown && !all.Prior.IsUnknown && !all.Increase.IsUnknown;

    private static readonly Bilingual Decrease = new("减少数", "the decrease");
    private static readonly Bilingual Fall = new("下降率", "the rate of the fall");
}
