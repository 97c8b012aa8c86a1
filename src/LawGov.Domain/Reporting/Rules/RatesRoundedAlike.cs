using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Are the rates of a text rounded in one way (文中比率修约方式一致)?</summary>
internal static class RatesRoundedAlike
{
    private static readonly Basis OneWay = Basis.Practice(new("同一报告的比率按同一种方式修约", "the rates of one report are rounded in one way"));

    private static readonly MessageTemplate NoRates = new(
        "正文没有比率可以看出修约方式", "the text has no rate from which a way of rounding could be seen");
    private static readonly MessageTemplate Alike = new(
        "正文可以看出修约方式的{number}项比率均按{way}得出", "{number} of the rates in the text show how they were rounded: all {way}");
    private static readonly MessageTemplate Odd = new(
        "正文有{number}项比率按{way}得出，第{position}个字符处的{rate}按{other}得出，修约方式不一致；按{way}应为{expected}",
        "{number} of the rates in the text are {way}, {rate} at character {position} is {other}: {way}, it would be {expected}");

    private static readonly Bilingual Rounded = new("四舍五入", "rounded half-up");
    private static readonly Bilingual Cut = new("截尾", "truncated");

    internal static Rule<ReportTextFacts> Rule { get; } = new(
        "REPT-04",
        new("文中比率修约方式一致", "The rates of a text are rounded alike"),
        new(
            "在正文中查找部分数、总数（或者本期数、上期数）与比率都已载明的地方，看各项比率只有四舍五入才相符，还是只有截尾才相符。两种都有的，不符合，指明较少一种的第一项；"
                + "两种方式得数相同的比率不计，自身不相符的比率由PART-07、PART-08指出，也不计。没有可以看出修约方式的比率的，不适用。",
            "Looks in the text for rates that are printed with the figures they are taken of, and sees which of them agree only if "
                + "rounded half-up and which only if truncated. Where there are both, it is breached and names the first of the fewer. A "
                + "rate that comes out the same either way does not count, nor does one that agrees in neither: PART-07 and PART-08 "
                + "find that. Not applicable where no rate shows how it was rounded."),
        static (c, facts) => c.Known(facts.Text, ParticipationKeys.Text, out string text)
            ?? Judge(c, ReportText.Read(text, new() { Year = facts.Year }), out _))
    {
        Asks = [ParticipationKeys.Text],
    };

    /// <summary>Judges a text that has been read.</summary>
    /// <param name="c">The case.</param>
    /// <param name="report">The text.</param>
    /// <param name="odd">The places among its figures of the rates rounded otherwise.</param>
    internal static Finding Judge(Case c, ReportText report, out List<int> odd)
    {
        List<(int Rate, Percentage Expected)> rounded = [], cut = [];
        foreach (var relation in report.Relations)
        {
            if (relation.IsOneOfSeveral || QuotientOf(report, relation.Relation, c.Context) is not { } quotient) { continue; }

            var exact = quotient.AtItsWord;
            if (exact.IsUndefined || quotient.Printed.IsNone) { continue; }

            bool up = quotient.Holds(Rounding.HalfUp) || quotient.Holds(Rounding.HalfEven), down = quotient.Holds(Rounding.Truncate);
            var other = exact.ToPercentage(quotient.Printed.Decimals, up ? Rounding.Truncate : Rounding.HalfUp);
            if (up != down && other is { } expected) { (up ? rounded : cut).Add((relation.Relation.Of[^1], expected)); }
        }

        bool both = rounded.Count > 0 && cut.Count > 0, isRounded = rounded.Count >= cut.Count;
        var (most, few) = isRounded ? (rounded, cut) : (cut, rounded);
        odd = both ? few.ConvertAll(rate => rate.Rate) : [];
        if (most.Count == 0) { return c.NotApplicable(NoRates.With()); }

        var (way, otherWay) = isRounded ? (Rounded, Cut) : (Cut, Rounded);
        if (!both) { return c.Met(Alike.With(("number", most.Count), ("way", way)), OneWay); }

        var figure = report.Figures[few[0].Rate];
        return c.Breached(
            Odd.With(
                ("number", most.Count),
                ("way", way),
                ("position", figure.Span.Start + 1),
                ("rate", figure.Figure),
                ("other", otherWay),
                ("expected", few[0].Expected)),
            OneWay);
    }

    private static Quotient? QuotientOf(ReportText report, FigureRelation relation, RuleContext context)
    {
        bool isRate = relation.Kind is FigureRelationKind.Share or FigureRelationKind.Growth or FigureRelationKind.GrowthByDifference;
        if (!isRate) { return null; }

        return RelationFacts.Of(report, relation) switch
        {
            ShareFacts share => Quotient.Share(share.Part, share.Whole, share.Share, context.Approximations, noneIsZero: true),
            GrowthFacts growth => Quotient.Of(growth, context.Approximations),
            _ => null,
        };
    }
}
