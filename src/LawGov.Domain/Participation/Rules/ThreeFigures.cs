using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Three figures of which two give the third, held against each other: what PART-01, PART-07 and PART-08 share.</summary>
internal static class ThreeFigures
{
    internal static readonly MessageTemplate Agree = new("{figures}，相符（{how}）", "{figures}: they agree ({how})");
    internal static readonly MessageTemplate AgreeWithin = new(
        "{figures}，仅在截尾、取整、约数或者界限的范围内相符；{fits}",
        "{figures}: they agree only within what truncated, rounded, approximate or bounded figures leave open; {fits}");

    internal static readonly MessageTemplate Disagree = new("{figures}，不符；{fits}", "{figures}: they disagree; {fits}");
    internal static readonly MessageTemplate DisagreeRounded = new(
        "{figures}，不符：四舍五入应为{rounded}；{fits}",
        "{figures}: they disagree, for half-up it would be {rounded}; {fits}");

    internal static readonly MessageTemplate NoNumbers = new("{figures}，按任何修约方式均没有相符的数", "{figures}: no numbers give these figures, however rounded");
    internal static readonly MessageTemplate Derived = new("{figures}；据此推算，{fits}", "{figures}; from these, {fits}");

    internal static readonly Bilingual AsPrinted = new("按载明的数据", "taken as printed");

    private static readonly MessageTemplate AgreeTruncated = new(
        "{figures}，仅在截尾时相符，四舍五入应为{rounded}",
        "{figures}: they agree only if truncated; half-up it would be {rounded}");

    private static readonly MessageTemplate PartExceeds = new("{figures}，{part}超过{whole}", "{figures}: {part} exceeds {whole}");
    private static readonly MessageTemplate NoWhole = new("{figures}，{whole}为0，不能计算{share}", "{figures}: {whole} is 0, so {share} cannot be computed");

    /// <summary>Judges a part, a whole and a share.</summary>
    /// <remarks>
    /// Counts of different units are not held against each other, but a share that one of them alone makes impossible stays so in every
    /// unit.
    /// </remarks>
    internal static Finding Judge<TFacts>(
        Case c, FigureKeys keys, Fact<PrintedFigure> part, Fact<PrintedFigure> whole, Fact<PrintedFigure> share, TFacts facts, Func<TFacts, Language, string> write)
        where TFacts : class
    {
        var fit = new Fit(part, whole, share, Admitted.Width);
        bool apart = !Admitted.UnitOf(part).Measures(Admitted.UnitOf(whole));
        if (apart && fit.Outcome != ReconciliationOutcome.Inconsistent) { return Admitted.Apart(c, apart, keys.Unit, facts, write)!; }

        var figures = ("figures", (object)new FiguresText<TFacts>(facts, write));
        var printed = share.ValueOr(default).FacePercentage;
        var basis = ParticipationPractice.FiguresAgree;
        switch (fit.Outcome)
        {
            case ReconciliationOutcome.Consistent:
                return c.Met(Agree.With(figures, ("how", fit.Exact.IsUndefined ? AsPrinted : RoundingOf(fit.Exact, printed).Name())), basis);
            case ReconciliationOutcome.ConsistentIfTruncated:
                return c.Met(AgreeTruncated.With(figures, ("rounded", Rounded(fit.Exact, printed.Decimals))), basis);
            case ReconciliationOutcome.WithinPrintedPrecision:
                return c.Met(AgreeWithin.With(figures, ("fits", FitsOf(fit, keys))), basis);
            case ReconciliationOutcome.Inconsistent:
                return c.Breached(apart ? NoNumbers.With(figures) : Contradiction(fit, keys, Admitted.Counts(part), Admitted.Counts(whole), printed, figures), basis);
            case ReconciliationOutcome.Derived when !fit.HasWhole:
                return c.Undetermined(Derived.With(figures, ("fits", new ImpliedText(keys.Whole, fit.WholeUnder(Rounding.HalfUp), fit.WholeUnder(Rounding.Truncate)))), keys.Whole);
            case ReconciliationOutcome.Derived when !fit.HasPart:
                return c.Undetermined(Derived.With(figures, ("fits", new ImpliedText(keys.Part, fit.PartUnder(Rounding.HalfUp), fit.PartUnder(Rounding.Truncate)))), keys.Part);
            case ReconciliationOutcome.Derived when !fit.Exact.IsUndefined:
                return c.Undetermined(Derived.With(figures, ("fits", new ImpliedRateText(keys.Share, fit.Exact))), keys.Share);
            default:
                return c.Missing(fit.HasPart ? null : keys.Part, fit.HasWhole ? null : keys.Whole, fit.HasShare ? null : keys.Share);
        }
    }

    private static Message Contradiction(in Fit fit, FigureKeys keys, CountInterval? part, CountInterval? whole, Percentage printed, (string, object) figures)
    {
        if (part?.Min > whole?.Max) { return PartExceeds.With(figures, ("part", keys.Part.Name), ("whole", keys.Whole.Name)); }

        if (whole?.Max == 0) { return NoWhole.With(figures, ("whole", keys.Whole.Name), ("share", keys.Share.Name)); }

        return !(fit.HasPart && fit.HasWhole && fit.HasShare) ? NoNumbers.With(figures)
            : fit.Exact.IsUndefined ? Disagree.With(figures, ("fits", FitsOf(fit, keys)))
            : DisagreeRounded.With(figures, ("rounded", Rounded(fit.Exact, printed.Decimals)), ("fits", FitsOf(fit, keys)));
    }

    private static FitsText FitsOf(in Fit fit, FigureKeys keys) => new(keys, fit.PartUnder(Rounding.HalfUp), fit.WholeUnder(Rounding.HalfUp));

    private static Rounding RoundingOf(Ratio exact, Percentage rate) => exact.PrintsAs(rate, Rounding.HalfUp) ? Rounding.HalfUp : Rounding.HalfEven;

    private static Percentage Rounded(Ratio exact, int decimals) => exact.ToPercentage(decimals, Rounding.HalfUp)!.Value;

    /// <summary>Which counts the two others would need: 按另两项推算，部分数应为43，总数应为50（四舍五入）.</summary>
    private sealed record FitsText(FigureKeys Keys, CountInterval Part, CountInterval Whole) : IBilingualText
    {
        public string ToText(Language language) => language == Language.Chinese
            ? $"按另两项推算，{ImpliedText.One(Keys.Part, Part, language)}，{ImpliedText.One(Keys.Whole, Whole, language)}（四舍五入）"
            : $"from the two others, {ImpliedText.One(Keys.Part, Part, language)} and {ImpliedText.One(Keys.Whole, Whole, language)} (half-up)";
    }

    private sealed record ImpliedRateText(FactKey Share, Ratio Exact) : IBilingualText
    {
        public string ToText(Language language) => language == Language.Chinese
            ? $"{Share.Name.Chinese}应为{Rounded(Exact, 2)}（四舍五入，保留两位小数）"
            : $"{Share.Name.English} would be {Rounded(Exact, 2)} (half-up, two decimals)";
    }
}

/// <summary>The figures of one question by name.</summary>
internal sealed record FigureKeys(FactKey Part, FactKey Whole, FactKey Share, FactKey Unit);

/// <summary>Which counts the other figures imply: 应参加人数应为28,684–28,687（四舍五入）或者28,682–28,685（截尾）.</summary>
internal sealed record ImpliedText(FactKey Key, CountInterval HalfUp, CountInterval? Truncated) : IBilingualText
{
    public string ToText(Language language)
    {
        string halfUp = One(Key, HalfUp, language), truncated = Truncated is { IsEmpty: false } other && other != HalfUp ? other.ToText(language) : "";
        return (language, truncated.Length == 0) switch
        {
            (Language.Chinese, true) => $"{halfUp}（四舍五入）",
            (Language.Chinese, _) => $"{halfUp}（四舍五入）或者{truncated}（截尾）",
            (_, true) => $"{halfUp} (half-up)",
            _ => $"{halfUp} (half-up) or {truncated} (truncated)",
        };
    }

    internal static string One(FactKey key, CountInterval counts, Language language) => (language, counts.IsEmpty) switch
    {
        (Language.Chinese, true) => $"没有符合的{key.Name.Chinese}",
        (Language.Chinese, _) => $"{key.Name.Chinese}应为{counts.ToText(language)}",
        (_, true) => $"nothing fits as {key.Name.English}",
        _ => $"{key.Name.English} would be {counts.ToText(language)}",
    };
}
