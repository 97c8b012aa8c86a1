using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Training.Rules;

/// <summary>Can each of the four rates be of its own counts (参学率、参考率、合格率、优秀率与人数相符)?</summary>
internal static class RatesAgree
{
    private static readonly Basis Practice = Basis.Practice(new("比率与人数相符", "a rate agrees with the counts that it is of"));
    private static readonly MessageTemplate Figures = new(
        "{part}：{count}；{whole}：{of}；{rate}：{printed}", "{part}: {count}; {whole}: {of}; {rate}: {printed}");
    private static readonly MessageTemplate Exceeds = new("{figures}，{part}多于{whole}", "{figures}; {part} is more than {whole}");
    private static readonly MessageTemplate NotPrinted = new("经确认没有公布{rate}", "known not to have been published: {rate}");
    private static readonly MessageTemplate Agree = new("{figures}，相符（{how}）", "{figures}; they agree ({how})");
    private static readonly MessageTemplate Disagree = new(
        "{figures}，不符，按人数应为{exact}（四舍五入）", "{figures}; they disagree, for the counts make {exact} (half-up)");
    private static readonly MessageTemplate Impossible = new("{figures}，没有相符的人数", "{figures}; no counts give this rate");
    private static readonly Rounding[] Roundings = [Rounding.HalfUp, Rounding.HalfEven, Rounding.Truncate];

    internal static Rule<StudyRateFacts> OfStudy { get; } = Of(
        "TRAI-12",
        TrainingKeys.Studied,
        TrainingKeys.StudiedOf,
        TrainingKeys.StudyRate,
        static f => new(f.Studied, f.StudiedOf, f.StudyRate));

    internal static Rule<StudyRateFacts> OfSitting { get; } = Of(
        "TRAI-13", TrainingKeys.Sat, TrainingKeys.SatOf, TrainingKeys.SittingRate, static f => new(f.Sat, f.SatOf, f.SittingRate));

    internal static Rule<StudyRateFacts> OfPassing { get; } = Of(
        "TRAI-14", TrainingKeys.Passed, TrainingKeys.PassedOf, TrainingKeys.PassRate, static f => new(f.Passed, f.PassedOf, f.PassRate));

    internal static Rule<StudyRateFacts> OfExcellence { get; } = Of(
        "TRAI-15",
        TrainingKeys.Excelled,
        TrainingKeys.ExcelledOf,
        TrainingKeys.ExcellenceRate,
        static f => new(f.Excelled, f.ExcelledOf, f.ExcellenceRate));

    private static Rule<StudyRateFacts> Of(string id, FactKey part, FactKey whole, FactKey rate, Func<StudyRateFacts, One> get) => new(
        id,
        new(rate.Name.Chinese + "与人数相符", $"{char.ToUpperInvariant(rate.Name.English[0])}{rate.Name.English[1..]} agrees with its counts"),
        new(
            $"四项比率各有其基数，互不混用：{rate.Name.Chinese}为{part.Name.Chinese}与{whole.Name.Chinese}之比。{part.Name.Chinese}多于{whole.Name.Chinese}，"
                + $"或者按四舍五入、四舍六入五成双、截尾均得不出所载{rate.Name.Chinese}的，为不符合；经确认没有公布该比率的，不适用；未载明的，未能判定，但已载明的两项足以证明不可能的除外。",
            $"Each of the four rates has its own base, and none is mixed with another: {rate.Name.English} is {part.Name.English} over "
                + $"{whole.Name.English}. Not met where the first is more than the second, or where no rounding, half-up, half-even or "
                + "truncating, gives the printed rate; not applicable where it is known that the rate was not published; undetermined "
                + "where a figure is not stated, unless the others already show that it is impossible."),
        (c, facts) => Judge(c, part, whole, rate, get(facts).NoneAsZero()))
    {
        Asks = [part, whole, rate],
    };

    private static Finding Judge(Case c, FactKey part, FactKey whole, FactKey rate, One one)
    {
        bool hasCount = one.Count.Known(out long count), hasBase = one.Of.Known(out long all), hasRate = one.Rate.Known(out var printed);
        var figures = new FiguresText(part, whole, rate, one);
        if (hasCount && hasBase && count > all)
        {
            return c.Breached(Exceeds.With(("figures", figures), ("part", part.Name), ("whole", whole.Name)), Practice);
        }

        if (one.Rate.State == FactState.None) { return c.NotApplicable(NotPrinted.With(("rate", rate.Name))); }

        if (hasRate && hasCount && hasBase && all > 0)
        {
            var exact = new Ratio(count, all);
            foreach (var rounding in Roundings)
            {
                if (exact.PrintsAs(printed, rounding))
                {
                    return c.Met(Agree.With(("figures", figures), ("how", rounding.Name())), Practice);
                }
            }

            return c.Breached(
                Disagree.With(("figures", figures), ("exact", exact.ToPercentage(printed.Decimals, Rounding.HalfUp)!.Value)), Practice);
        }

        return hasRate && !Exists(printed, hasCount ? count : null, hasBase ? all : null)
            ? c.Breached(Impossible.With(("figures", figures)), Practice)
            : c.Missing(hasCount ? null : part, hasBase ? null : whole, hasRate ? null : rate);
    }

    private static bool Exists(Percentage printed, long? count, long? all)
    {
        foreach (var rounding in Roundings)
        {
            if (Exists(printed.Preimage(rounding), count, all)) { return true; }
        }

        return false;
    }

    /// <summary>Whether there are counts, no more than the base and at least one in it, whose ratio lies within.</summary>
    private static bool Exists(RatioInterval printed, long? count, long? all)
    {
        var within = printed.Intersect(new(new(0, 1), true, new(1, 1), true));
        if (within.IsEmpty || all == 0) { return false; }

        if (all is { } whole)
        {
            return WholeBounds.AtOrAbove((Int128)within.Low.Numerator * whole, within.Low.Denominator, within.IncludesLow)
                <= WholeBounds.AtOrBelow((Int128)within.High.Numerator * whole, within.High.Denominator, within.IncludesHigh);
        }

        if (count is not { } some) { return true; }

        if (some == 0 || within.High.Numerator == 0) { return some == 0 && within.Contains(new(0, 1)); }

        var least = WholeBounds.AtOrAbove((Int128)some * within.High.Denominator, within.High.Numerator, within.IncludesHigh);
        return within.Low.Numerator == 0
            || least <= WholeBounds.AtOrBelow((Int128)some * within.Low.Denominator, within.Low.Numerator, within.IncludesLow);
    }

    /// <summary>The three figures, made when they are read.</summary>
    private sealed record FiguresText(FactKey Part, FactKey Whole, FactKey Rate, One Of) : IBilingualText
    {
        public string ToText(Language language) => Figures.With(
            ("part", Part.Name),
            ("count", Of.Count.Say()),
            ("whole", Whole.Name),
            ("of", Of.Of.Say()),
            ("rate", Rate.Name),
            ("printed", Of.Rate.Say())).ToText(language);
    }

    /// <summary>One rate with its counts.</summary>
    private readonly record struct One(Fact<long> Count, Fact<long> Of, Fact<Percentage> Rate)
    {
        internal One NoneAsZero() => this with { Count = Count.OrZero(), Of = Of.OrZero() };
    }
}
