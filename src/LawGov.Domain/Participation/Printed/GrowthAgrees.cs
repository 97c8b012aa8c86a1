using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Does a printed growth rate agree with the two values it is taken of (增长率与本期数、上期数相符)?</summary>
/// <remarks>
/// Growth is the difference over the value before. Whole counts of one unit, exact, under any of the three roundings; rounded,
/// approximate and bounded figures stand for every count within them. Without the value before, the one that the rate implies is given;
/// where no whole number is implied, the two printed figures contradict each other already.
/// </remarks>
public static class GrowthAgrees
{
    private static readonly MessageTemplate Agree = new(
        "本期{current}，上期{prior}，增长率为{rate}，相符",
        "{current} after {prior} is a growth of {rate}: they agree");

    private static readonly MessageTemplate AgreeWithin = new(
        "本期{current}，上期{prior}，增长率为{rate}，仅在截尾、取整、约数或者界限的范围内相符；按本期数和增长率推算，上期数应为{implied}（四舍五入）",
        "{current} after {prior} is a growth of {rate} only within the printed precision; current and rate imply {implied} before (half-up)");

    private static readonly MessageTemplate Disagree = new(
        "本期{current}，上期{prior}，与载明的增长率{rate}不符；按本期数和增长率推算，上期数应为{implied}（四舍五入）",
        "{current} after {prior} is not a growth of {rate} as printed; current and rate imply {implied} before (half-up)");

    private static readonly MessageTemplate DisagreeRounded = new(
        "本期{current}，上期{prior}，增长率四舍五入应为{rounded}，与载明的{rate}不符；按本期数和增长率推算，上期数应为{implied}（四舍五入）",
        "{current} after {prior} is a growth of {rounded} half-up, not {rate} as printed; current and rate imply {implied} before (half-up)");

    private static readonly MessageTemplate Impossible = new(
        "本期：{current}；上期：{prior}；增长率：{rate}。按任何修约方式均无相符的整数",
        "current {current}, before {prior}, growth {rate}: no whole numbers give these figures, however rounded");

    private static readonly MessageTemplate Implied = new(
        "本期：{current}；上期：{prior}；增长率：{rate}。按载明的数据推算，上期数应为{implied}（四舍五入）",
        "current {current}, before {prior}, growth {rate}: the figures printed imply {implied} before (half-up)");

    private static readonly MessageTemplate TooFew = new(
        "本期：{current}；上期：{prior}；增长率：{rate}。载明的数据不足以相互印证",
        "current {current}, before {prior}, growth {rate}: too few figures to check one by the others");

    private static readonly MessageTemplate UnitsDiffer = new(
        "本期：{current}；上期：{prior}；增长率：{rate}。两期计量单位不同，不能比较",
        "current {current}, before {prior}, growth {rate}: the two are of different units and are not compared");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<GrowthFacts> Rule { get; } = new(
        "PART-07",
        new("增长率与本期数、上期数相符", "A growth rate agrees with its two values"),
        new(
            "增长率为本期数与上期数之差除以上期数，按四舍五入、四舍六入五成双、截尾精确核对；取整数、约数、界限按其可能的范围核对。上期数未载明的，未能判定，并推算上期数；推算不出整数的，判定为不符合。",
            "Growth is the difference over the value before, checked exactly under the three roundings; rounded, approximate and bounded figures stand for every count within them. Without the value before it is undetermined and the implied one is given; breached where no whole number is implied."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, GrowthFacts facts, RuleContext context)
    {
        var current = facts.Current.ValueOr(default);
        var prior = facts.Prior.ValueOr(default);
        var rate = facts.Rate.ValueOr(default);
        CountInterval now = current.WidestCounts(), before = prior.WidestCounts();
        bool hasNow = !now.IsEmpty, hasBefore = !before.IsEmpty, hasRate = rate.HasNumber;
        bool apart = !current.Unit.Measures(prior.Unit);
        if (hasRate && !(Possible(now, before, rate, hasNow, hasBefore && !apart) && Possible(now, before, rate, hasNow: false, hasBefore)))
        {
            bool three = hasNow && hasBefore && before.Max > 0 && Possible(now, before, rate, hasNow, hasBefore: false);
            return rule.Breached(facts.Id, three ? Contradiction(current, prior, rate, now) : Say(Impossible, facts), ParticipationPractice.FiguresAgree);
        }

        if (!hasNow || !hasBefore || !hasRate)
        {
            return rule.Undetermined(
                facts.Id,
                hasNow && hasRate ? SayImplied(facts, now, rate) : Say(TooFew, facts),
                hasNow ? null : PrintedFigureKeys.Current,
                hasBefore ? null : PrintedFigureKeys.Prior,
                hasRate ? null : PrintedFigureKeys.Growth);
        }

        if (apart) { return rule.Undetermined(facts.Id, Say(UnitsDiffer, facts), PrintedFigureKeys.Unit); }

        return rule.Met(
            facts.Id,
            IsFace(current, prior, rate)
                ? Say(Agree, facts)
                : AgreeWithin.With(("current", current), ("prior", prior), ("rate", rate), ("implied", ImpliedBy(now, rate))),
            ParticipationPractice.FiguresAgree);
    }

    private static bool Possible(CountInterval now, CountInterval before, PrintedFigure rate, bool hasNow, bool hasBefore)
    {
        ReadOnlySpan<Rounding> roundings = [Rounding.HalfUp, Rounding.HalfEven, Rounding.Truncate];
        foreach (var rounding in roundings)
        {
            if (PairFitting.Any(hasNow ? now : CountInterval.AtLeast(0), hasBefore ? before : CountInterval.AtLeast(1), Factors(rate, rounding))) { return true; }
        }

        return false;
    }

    /// <summary>By what the value before is multiplied: one more than the growth, and never below nothing.</summary>
    private static RatioInterval Factors(PrintedFigure rate, Rounding rounding)
    {
        var growth = rate.Amounts(rounding);
        if (growth.IsEmpty) { return growth; }

        Ratio zero = new(0, 1), low = new(growth.Low.Numerator + growth.Low.Denominator, growth.Low.Denominator);
        bool cut = low < zero;
        (low, bool includesLow) = cut ? (zero, true) : (low, growth.IncludesLow);
        if (growth.IsUnbounded) { return RatioInterval.From(low, includesLow); }

        var high = new Ratio(growth.High.Numerator + growth.High.Denominator, growth.High.Denominator);
        return high < low || (high == low && !(includesLow && growth.IncludesHigh)) ? default : new(low, includesLow, high, growth.IncludesHigh);
    }

    private static CountInterval ImpliedBy(CountInterval now, PrintedFigure rate) => PairFitting.Denominators(now, Factors(rate, Rounding.HalfUp));

    private static bool IsFace(PrintedFigure current, PrintedFigure prior, PrintedFigure rate)
        => rate.Bound == FigureBound.None && Growth(current, prior) is { } growth
            && (growth.PrintsAs(rate.FacePercentage, Rounding.HalfUp) || growth.PrintsAs(rate.FacePercentage, Rounding.HalfEven));

    /// <summary>The growth of the numbers as printed; null where a figure is a bound or no whole count, or the growth has no end.</summary>
    private static Ratio? Growth(PrintedFigure current, PrintedFigure prior)
        => current.Bound == FigureBound.None && prior.Bound == FigureBound.None && current.IsWhole(out long now) && prior.IsWhole(out long before)
            && before > 0 && now / before < 1_000_000_000
            ? new(now - before, before)
            : null;

    private static Message Contradiction(PrintedFigure current, PrintedFigure prior, PrintedFigure rate, CountInterval now)
        => Growth(current, prior)?.ToPercentage(rate.Decimals, Rounding.HalfUp) is { } rounded
            ? DisagreeRounded.With(("current", current), ("prior", prior), ("rate", rate), ("rounded", rounded), ("implied", ImpliedBy(now, rate)))
            : Disagree.With(("current", current), ("prior", prior), ("rate", rate), ("implied", ImpliedBy(now, rate)));

    private static Message SayImplied(GrowthFacts facts, CountInterval now, PrintedFigure rate)
        => Implied.With(("current", facts.Current.Say()), ("prior", facts.Prior.Say()), ("rate", facts.Rate.Say()), ("implied", ImpliedBy(now, rate)));

    private static Message Say(MessageTemplate template, GrowthFacts facts)
        => template.With(("current", facts.Current.Say()), ("prior", facts.Prior.Say()), ("rate", facts.Rate.Say()));
}
