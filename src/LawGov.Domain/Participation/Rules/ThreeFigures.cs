using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>A part, a whole and a rate, of which two give the third, held against each other: what PART-01, PART-07 and PART-08
/// share.</summary>
internal static class ThreeFigures
{
    internal static readonly MessageTemplate Agree = new("{figures}，相符（{how}）", "{figures}: they agree ({how})");
    internal static readonly MessageTemplate NoNumbers =
        new("{figures}，按任何修约方式均没有相符的数", "{figures}: no numbers give these figures, however rounded");
    internal static readonly MessageTemplate Derived = new("{figures}；据此推算，{fits}", "{figures}; from these, {fits}");
    internal static readonly Bilingual AsPrinted = new("按载明的数据", "taken as printed");

    private static readonly MessageTemplate AgreeWithin = new(
        "{figures}，仅在截尾、取整、约数或者界限的范围内相符；{fits}",
        "{figures}: they agree only within what truncated, rounded, approximate or bounded figures leave open; {fits}");

    private static readonly MessageTemplate Disagree = new("{figures}，不符；{fits}", "{figures}: they disagree; {fits}");
    private static readonly MessageTemplate DisagreeRounded = new(
        "{figures}，不符：四舍五入应为{rounded}；{fits}",
        "{figures}: they disagree, for half-up it would be {rounded}; {fits}");

    private static readonly MessageTemplate AgreeTruncated = new(
        "{figures}，仅在截尾时相符，四舍五入应为{rounded}",
        "{figures}: they agree only if truncated; half-up it would be {rounded}");

    private static readonly MessageTemplate PartExceeds = new("{figures}，{part}超过{whole}", "{figures}: {part} exceeds {whole}");
    private static readonly MessageTemplate BeyondWhole = new("{figures}，{share}不可能超过100%", "{figures}: {share} cannot exceed 100%");
    private static readonly MessageTemplate NoWhole =
        new("{figures}，{whole}为{zero}，不能计算{share}", "{figures}: {whole} is {zero}, so {share} cannot be computed");

    private static readonly MessageTemplate AgreeWithoutRate = new(
        "{figures}，与两数之差相符；没有载明{share}", "{figures}: it is the difference of the two; {share} is not printed");

    private static readonly MessageTemplate AgreeWithinWithoutRate = new(
        "{figures}，仅在取整、约数或者界限的范围内与两数之差相符；没有载明{share}",
        "{figures}: it is the difference of the two only within what rounded, approximate or bounded figures leave open; "
            + "{share} is not printed");

    private static readonly MessageTemplate DifferenceDisagrees = new(
        "{figures}，不符：{difference}", "{figures}: they disagree, for {difference}");

    private static readonly MessageTemplate RateAloneDisagrees = new(
        "{figures}，增减数相符，{share}不符：四舍五入应为{rounded}",
        "{figures}: the change agrees and {share} does not, for half-up it would be {rounded}");

    private static readonly Bilingual None = new("无", "none");

    /// <summary>Judges a part, a whole and a rate.</summary>
    /// <remarks>
    /// A rate that nothing can give is said to be so whatever the counts are. Else the units are asked first: each figure may be the one
    /// that is stated anew in the unit of the other, so none alone settles anything.
    /// </remarks>
    internal static Finding Judge<TFacts>(Case c, PairQuestion<TFacts> question, TFacts facts)
        where TFacts : class
    {
        var fit = question.Of(facts, c.Context.Approximations);
        var keys = question.Keys;
        bool apart = fit.IsApart && !fit.IsRateImpossible;
        if (apart) { return Admitted.Apart(c, apart, keys.Unit, facts, question.Write)!; }

        return fit.Agreement switch
        {
            Agreement.None => c.Breached(Contradiction(c, question, fit, facts), ParticipationPractice.FiguresAgree),
            Agreement.Mixed => Admitted.Mixed(
                c,
                question.Text(c, facts),
                fit.IsPartRounded ? keys.Part : null,
                fit.IsWholeRounded ? keys.Whole : null,
                fit.IsIncreaseRounded ? keys.Increase : null,
                fit.IsCountRounded ? null : keys.Rate),
            _ when fit is { HasDifference: true, IsRateNone: true } => c.Met(
                fit.IsDifferencePlain
                    ? AgreeWithoutRate.With(("figures", new FiguresText<TFacts>(facts, question.Write)), ("share", keys.Rate.Name))
                    : AgreeWithinWithoutRate.With(("figures", question.Text(c, facts)), ("share", keys.Rate.Name)),
                ParticipationPractice.FiguresAgree),
            _ when fit is { HasRate: true, Counts: >= 2 } => c.Met(Agreeing(c, question, fit, facts), ParticipationPractice.FiguresAgree),
            _ when fit is { HasRate: true, Counts: 1 } => c.Undetermined(
                Derived.With(
                    ("figures", question.Text(c, facts)),
                    ("fits", new ImpliedText<TFacts>(question, facts, c.Context.Approximations, !fit.HasWhole))),
                fit.HasWhole ? keys.Part : keys.Whole),
            _ when fit is { HasRate: false, Counts: >= 2, Exact.IsUndefined: false } => c.Undetermined(
                Derived.With(("figures", question.Text(c, facts)), ("fits", new ImpliedRateText(keys.Rate, fit.Exact))), keys.Rate),
            _ => c.Missing(
                fit.HasPart || fit.Counts >= 2 ? null : keys.Part,
                fit.HasWhole || fit.Counts >= 2 ? null : keys.Whole,
                fit.HasRate ? null : keys.Rate),
        };
    }

    private static Message Agreeing<TFacts>(Case c, PairQuestion<TFacts> question, in Quotient fit, TFacts facts)
        where TFacts : class
    {
        var exact = fit.Exact;
        bool plain = !exact.IsUndefined && fit.IsRatePlain;
        if (!plain && !fit.AgreesAtItsWord)
        {
            return AgreeWithin.With(("figures", question.Text(c, facts)), ("fits", question.Fits(c, facts, fit.Agreement.How())));
        }

        var figures = ("figures", (object)new FiguresText<TFacts>(facts, question.Write)); // as printed: no width decides
        if (plain && fit.Agreement == Agreement.Truncated)
        {
            return AgreeTruncated.With(figures, ("rounded", Rounded(fit)));
        }

        var how = plain ? fit.Agreement.How().Name() : AsPrinted;
        return Agree.With(
            figures,
            ("how", fit.HasWhole && fit.HasPart ? how : new HowText(how, question.Fits(c, facts, fit.Agreement.How()))));
    }

    private static Message Contradiction<TFacts>(Case c, PairQuestion<TFacts> question, in Quotient fit, TFacts facts)
        where TFacts : class
    {
        var figures = ("figures", (object)question.Text(c, facts));
        var keys = question.Keys;
        if (!fit.IsApart && fit.PartExceedsWhole)
        {
            return PartExceeds.With(figures, ("part", keys.Part.Name), ("whole", keys.Whole.Name));
        }

        if (fit.IsRateImpossible && fit.IsRateBeyondWhole) { return BeyondWhole.With(figures, ("share", keys.Rate.Name)); }

        if (!fit.IsApart && fit.HasRate && fit.HasNoBase)
        {
            return NoWhole.With(
                figures, ("whole", keys.Whole.Name), ("zero", fit.IsWholeNone ? None : 0), ("share", keys.Rate.Name));
        }

        if (!fit.IsApart && fit.IsDifferenceWrong)
        {
            return DifferenceDisagrees.With(figures, ("difference", new DifferenceText(keys, fit.Difference, fit.Unit, fit.Decimals)));
        }

        if (fit.IsApart || !fit.HasRate || fit.Counts < 2) { return NoNumbers.With(figures); }

        if (fit.HasDifference)
        {
            return fit.Exact.IsUndefined || !fit.IsRatePlain
                ? NoNumbers.With(figures)
                : RateAloneDisagrees.With(figures, ("share", keys.Rate.Name), ("rounded", Rounded(fit)));
        }

        var fits = ("fits", (object)question.Fits(c, facts, Rounding.HalfUp));
        return fit.Exact.IsUndefined || !fit.IsRatePlain ? Disagree.With(figures, fits)
            : DisagreeRounded.With(figures, ("rounded", Rounded(fit)), fits);
    }

    /// <summary>How they agree, and what stands in for the value that is not stated: 四舍五入；按本期数和增加数推算，上期数应为1,000件.</summary>
    private sealed record HowText(Bilingual How, IBilingualText Fits) : IBilingualText
    {
        public string ToText(Language language)
            => $"{How.ToText(language)}{(language == Language.Chinese ? "；" : "; ")}{Fits.ToText(language)}";
    }

    /// <summary>What lies between the two values: 本期数比上期数增加100件.</summary>
    private sealed record DifferenceText(FigureKeys Keys, Extent Difference, CountUnit Unit, int Decimals) : IBilingualText
    {
        public string ToText(Language language)
        {
            bool falls = Difference.High is { Exists: true, At.Sign: < 0 }, rises = Difference.Low is { Exists: true, At.Sign: > 0 };
            string amount = new AmountText(falls ? Difference.Negated() : Difference, Unit, Decimals).ToText(language);
            string part = Keys.Part.Name.ToText(language), whole = Keys.Whole.Name.ToText(language);
            return (language, falls, rises) switch
            {
                (Language.Chinese, true, _) => $"{part}比{whole}减少{amount}",
                (Language.Chinese, _, true) => $"{part}比{whole}增加{amount}",
                (Language.Chinese, _, _) when Difference.IsOne => $"{part}与{whole}相同",
                (Language.Chinese, _, _) => $"{part}减去{whole}为{amount}",
                (_, true, _) => $"{part} is below {whole} by {amount}",
                (_, _, true) => $"{part} is above {whole} by {amount}",
                _ when Difference.IsOne => $"{part} and {whole} are the same",
                _ => $"{part} less {whole} is {amount}",
            };
        }
    }

    /// <summary>The rate that it would be, in words where the printed one is: 下降19.1%.</summary>
    private static object Rounded(in Quotient fit)
    {
        var rate = Rounded(fit.Exact, fit.Printed.Decimals);
        if (!fit.IsDirectionSaid || rate.Scaled == 0) { return rate; }

        bool fell = rate.Scaled < 0;
        var size = Percentage.FromScaled(Math.Abs(rate.Scaled), rate.Decimals);
        return new Bilingual((fell ? "下降" : "增长") + size, $"a {(fell ? "fall" : "rise")} of {size}");
    }

    private static Percentage Rounded(Ratio exact, int decimals) => exact.ToPercentage(decimals, Rounding.HalfUp)!.Value;

    private sealed record ImpliedRateText(FactKey Rate, Ratio Exact) : IBilingualText
    {
        public string ToText(Language language) => language == Language.Chinese
            ? $"{Rate.Name.Chinese}应为{Rounded(Exact, 2)}（四舍五入，保留两位小数）"
            : $"{Rate.Name.English} would be {Rounded(Exact, 2)} (half-up, two decimals)";
    }
}

/// <summary>The figures of one question by name.</summary>
internal sealed record FigureKeys(FactKey Part, FactKey Whole, FactKey Rate, FactKey Unit, FactKey? Increase = null);

/// <summary>A question on a part, a whole and a rate: how its facts are read, and how they are said.</summary>
internal sealed record PairQuestion<TFacts>(
    FigureKeys Keys,
    Func<TFacts, ApproximationModel, Quotient> Of,
    Func<TFacts, ApproximationModel, WidthsText?> Widths,
    Func<TFacts, Language, string> Write)
    where TFacts : class
{
    /// <summary>The figures, with the widths of those that are approximate.</summary>
    internal FiguresText<TFacts> Text(Case c, TFacts facts) => new(facts, Write) { Widths = Widths(facts, c.Context.Approximations) };

    internal FitsText<TFacts> Fits(Case c, TFacts facts, Rounding rounding) => new(this, facts, c.Context.Approximations, rounding);
}

/// <summary>Which amounts the others would need: 按另两项推算，部分数应为43，总数应为50（四舍五入）; with an increase 按本期数和增加数推算，上期数应为1,000件.</summary>
internal sealed record FitsText<TFacts>(PairQuestion<TFacts> Question, TFacts Facts, ApproximationModel Model, Rounding Rounding)
    : IBilingualText
    where TFacts : class
{
    public string ToText(Language language)
    {
        var fit = Question.Of(Facts, Model);
        bool chinese = language == Language.Chinese;
        string how = !fit.DependsOnRounding ? "" : chinese ? $"（{Rounding.Name().Chinese}）" : $" ({Rounding.Name().English})";
        var keys = Question.Keys;
        if (keys.Increase is { } increase && fit.HasIncrease)
        {
            var (given, implied) = fit.HasWhole ? (keys.Whole, keys.Part) : (keys.Part, keys.Whole);
            string amount = Implied.One(implied, fit.ByIncrease(Rounding), fit, language);
            return chinese
                ? $"按{given.Name.Chinese}和{increase.Name.Chinese}推算，{amount}{(fit.IsCountRounded ? how : "")}"
                : $"from {given.Name.English} and {increase.Name.English}, {amount}{(fit.IsCountRounded ? how : "")}";
        }

        string part = Implied.One(keys.Part, fit.Part(Rounding), fit, language);
        string whole = Implied.One(keys.Whole, fit.Whole(Rounding), fit, language);
        return chinese ? $"按另两项推算，{part}，{whole}{how}" : $"from the two others, {part} and {whole}{how}";
    }

    public override string ToString() => ToText(Language.Chinese);
}

/// <summary>Which amounts the other figures imply: 应参加人数应为28,684–28,687（四舍五入）或者28,682–28,685（截尾）.</summary>
internal sealed record ImpliedText<TFacts>(PairQuestion<TFacts> Question, TFacts Facts, ApproximationModel Model, bool IsWhole)
    : IBilingualText
    where TFacts : class
{
    public string ToText(Language language)
    {
        var fit = Question.Of(Facts, Model);
        return Implied.Say(
            IsWhole ? Question.Keys.Whole : Question.Keys.Part,
            fit.Unit,
            fit.Decimals,
            language,
            Under(fit, Rounding.HalfUp),
            Under(fit, Rounding.HalfEven),
            Under(fit, Rounding.Truncate));
    }

    public override string ToString() => ToText(Language.Chinese);

    private Extent Under(in Quotient fit, Rounding rounding) => IsWhole ? fit.Whole(rounding) : fit.Part(rounding);
}

/// <summary>How an implied amount is said.</summary>
internal static class Implied
{
    internal static string One(FactKey key, Extent amounts, in Quotient fit, Language language) => (language, amounts.IsEmpty) switch
    {
        (Language.Chinese, true) => $"没有符合的{key.Name.Chinese}",
        (Language.Chinese, _) => $"{key.Name.Chinese}应为{new AmountText(amounts, fit.Unit, fit.Decimals).ToText(language)}",
        (_, true) => $"nothing fits as {key.Name.English}",
        _ => $"{key.Name.English} would be {new AmountText(amounts, fit.Unit, fit.Decimals).ToText(language)}",
    };

    /// <summary>Says it once where every rounding leaves the same, else half-up and truncated; half-even where neither leaves
    /// any.</summary>
    internal static string Say(
        FactKey key, CountUnit unit, int decimals, Language language, Extent halfUp, Extent halfEven, Extent truncated)
    {
        bool chinese = language == Language.Chinese;
        string up = Write(halfUp), even = Write(halfEven), cut = Write(truncated);
        if (up.Length + even.Length + cut.Length == 0)
        {
            return chinese ? $"没有符合的{key.Name.Chinese}" : $"nothing fits as {key.Name.English}";
        }

        string text = up == even && up == cut ? up
            : string.Join(
                chinese ? "或者" : " or ",
                new[]
                {
                    With(up, Rounding.HalfUp),
                    up.Length == 0 && cut.Length == 0 ? With(even, Rounding.HalfEven) : "",
                    cut == up ? "" : With(cut, Rounding.Truncate),
                }.Where(said => said.Length > 0));
        return chinese ? $"{key.Name.Chinese}应为{text}" : $"{key.Name.English} would be {text}";

        string Write(Extent amounts) => amounts.IsEmpty ? "" : new AmountText(amounts, unit, decimals).ToText(language);

        string With(string amounts, Rounding rounding)
            => amounts.Length == 0 ? "" : chinese ? $"{amounts}（{rounding.Name().Chinese}）" : $"{amounts} ({rounding.Name().English})";
    }
}
