using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Does a printed growth rate agree with the two values it is taken of (增长率与本期数、上期数相符)?</summary>
internal static class GrowthAgrees
{
    internal static Rule<GrowthFacts> Rule { get; } = new(
        "PART-07",
        new("增长率与本期数、上期数相符", "A growth rate agrees with its two values"),
        new(
            "增长率为本期数与上期数之差除以上期数，按四舍五入、四舍六入五成双、截尾精确核对；取整数、约数、界限按其可能的范围核对，计量单位不同的，不相互核对。上期数未载明的，未能判定，并推算上期数；推算不出整数的，判定为不符合。",
            "Growth is the difference over the value before, checked exactly under the three roundings; rounded, approximate and "
                + "bounded figures stand for every count within them, and different units are not compared. Without the value before it is "
                + "undetermined and the implied one is given; breached where no whole number is implied."),
        Judge)
    {
        Asks = [ParticipationKeys.FigureUnit, ParticipationKeys.Current, ParticipationKeys.Prior, ParticipationKeys.Growth],
    };

    private static Finding Judge(Case c, GrowthFacts facts)
    {
        PrintedFigure current = facts.Current.ValueOr(default), prior = facts.Prior.ValueOr(default), rate = facts.Rate.ValueOr(default);
        CountInterval now = current.WidestCounts(Admitted.Width), before = prior.WidestCounts(Admitted.Width);
        bool hasNow = !now.IsEmpty, hasBefore = !before.IsEmpty, hasRate = rate.HasNumber;
        var figures = ("figures", (object)new FiguresText<GrowthFacts>(facts, Write));
        var basis = ParticipationPractice.FiguresAgree;
        bool apart = !current.Unit.Measures(prior.Unit); // then a rate that one value alone makes impossible stays so in every unit
        if (hasRate && !(IsPossible(hasNow ? now : null, hasBefore && !apart ? before : null, rate) && IsPossible(null, hasBefore ? before : null, rate)))
        {
            bool three = !apart && hasNow && hasBefore && before.Max > 0 && IsPossible(now, null, rate);
            return c.Breached(
                !three ? ThreeFigures.NoNumbers.With(figures)
                    : Growth(current, prior)?.ToPercentage(rate.Decimals, Rounding.HalfUp) is { } rounded
                        ? ThreeFigures.DisagreeRounded.With(figures, ("rounded", rounded), ("fits", new PriorText(Implied(now, rate))))
                        : ThreeFigures.Disagree.With(figures, ("fits", new PriorText(Implied(now, rate)))),
                basis);
        }

        if (apart) { return Admitted.Apart(c, apart, ParticipationKeys.FigureUnit, facts, Write)!; }

        return (hasNow, hasBefore, hasRate) switch
        {
            (true, true, true) when IsFace(current, prior, rate) => c.Met(ThreeFigures.Agree.With(figures, ("how", ThreeFigures.AsPrinted)), basis),
            (true, true, true) => c.Met(ThreeFigures.AgreeWithin.With(figures, ("fits", new PriorText(Implied(now, rate)))), basis),
            (true, false, true) => c.Undetermined(ThreeFigures.Derived.With(figures, ("fits", Implied(now, rate))), ParticipationKeys.Prior),
            _ => c.Missing(hasNow ? null : ParticipationKeys.Current, hasBefore ? null : ParticipationKeys.Prior, hasRate ? null : ParticipationKeys.Growth),
        };
    }

    private static bool IsPossible(CountInterval? now, CountInterval? before, PrintedFigure rate)
    {
        ReadOnlySpan<Rounding> roundings = [Rounding.HalfUp, Rounding.HalfEven, Rounding.Truncate];
        foreach (var rounding in roundings)
        {
            if (PairFitting.Any(now ?? CountInterval.AtLeast(0), before ?? CountInterval.AtLeast(1), Factors(rate, rounding))) { return true; }
        }

        return false;
    }

    /// <summary>By what the value before is multiplied: one more than the growth, and never below nothing.</summary>
    private static RatioInterval Factors(PrintedFigure rate, Rounding rounding)
    {
        var growth = rate.Amounts(rounding, Admitted.Width);
        if (growth.IsEmpty) { return growth; }

        Ratio zero = new(0, 1), low = new(growth.Low.Numerator + growth.Low.Denominator, growth.Low.Denominator);
        bool cut = low < zero;
        (low, bool includesLow) = cut ? (zero, true) : (low, growth.IncludesLow);
        if (growth.IsUnbounded) { return RatioInterval.From(low, includesLow); }

        var high = new Ratio(growth.High.Numerator + growth.High.Denominator, growth.High.Denominator);
        return high < low || (high == low && !(includesLow && growth.IncludesHigh)) ? default : new(low, includesLow, high, growth.IncludesHigh);
    }

    private static ImpliedText Implied(CountInterval now, PrintedFigure rate)
        => new(ParticipationKeys.Prior, PairFitting.Denominators(now, Factors(rate, Rounding.HalfUp)), null);

    private static bool IsFace(PrintedFigure current, PrintedFigure prior, PrintedFigure rate)
        => rate.Bound == FigureBound.None && Growth(current, prior) is { } growth
            && (growth.PrintsAs(rate.FacePercentage, Rounding.HalfUp) || growth.PrintsAs(rate.FacePercentage, Rounding.HalfEven));

    /// <summary>
    /// The growth of the numbers as printed; null where a figure is a bound or not a whole count, or the growth has no end.
    /// </summary>
    private static Ratio? Growth(PrintedFigure current, PrintedFigure prior)
        => current.Bound == FigureBound.None && prior.Bound == FigureBound.None && current.IsWhole(out long now) && prior.IsWhole(out long before)
            && before > 0 && now / before < 1_000_000_000
            ? new(now - before, before)
            : null;

    /// <summary>按本期数和增长率推算，上期数应为953–960（四舍五入）.</summary>
    private sealed record PriorText(ImpliedText Implied) : IBilingualText
    {
        public string ToText(Language language)
            => $"{(language == Language.Chinese ? "按本期数和增长率推算，" : "from the number of the period and the rate, ")}{Implied.ToText(language)}";
    }

    private static string Write(GrowthFacts all, Language language) => InWords.List(
        language,
        InWords.Named(ParticipationKeys.Current, all.Current, language),
        InWords.Named(ParticipationKeys.Prior, all.Prior, language),
        InWords.Named(ParticipationKeys.Growth, all.Rate, language));
}
