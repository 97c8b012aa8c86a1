using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Figures of which two make as much as the others: what PART-12 and PART-13 share.</summary>
internal static class FourFigures
{
    private static readonly MessageTemplate Equal = new("{figures}，相符", "{figures}: they agree");
    private static readonly MessageTemplate EqualWithin = new(
        "{figures}，仅在取整、修约、约数或者界限的范围内相符",
        "{figures}: they agree only within what rounded, approximate or bounded figures leave open");

    private static readonly MessageTemplate Differ = new("{figures}，不符：{fits}", "{figures}: they disagree; {fits}");

    internal static Finding Judge<TFacts>(Case c, BalanceQuestion<TFacts> question, TFacts facts)
        where TFacts : class
    {
        var balance = question.Of(facts, c.Context.Approximations);
        if (Admitted.Apart(c, balance.IsApart, ParticipationKeys.FigureUnit, facts, question.Write) is { } apart) { return apart; }

        var figures = new FiguresText<TFacts>(facts, question.Write)
        { Widths = balance.AgreesAtItsWord ? null : question.Widths(facts, c.Context.Approximations) };
        int last = question.Keys.Count, missing = 0, number = 0;
        for (int at = 1; at <= last; at++)
        {
            if (balance.IsStated(at)) { continue; }

            missing = at;
            number++;
        }

        return (balance.Agreement, number) switch
        {
            (Agreement.None, 0) => c.Breached(
                Differ.With(("figures", figures), ("fits", new ImpliedAmount<TFacts>(question, facts, c.Context.Approximations, last))),
                ParticipationPractice.FiguresAgree),
            (Agreement.None, _) => c.Breached(ThreeFigures.NoNumbers.With(("figures", figures)), ParticipationPractice.FiguresAgree),
            (Agreement.Mixed, _) => Admitted.Mixed(c, figures, Rounded(1), Rounded(2), Rounded(3), Rounded(4)),
            (_, 0) => c.Met((balance.AgreesAtItsWord ? Equal : EqualWithin).With(("figures", figures)), ParticipationPractice.FiguresAgree),
            (_, 1) => c.Undetermined(
                ThreeFigures.Derived.With(
                    ("figures", figures), ("fits", new ImpliedAmount<TFacts>(question, facts, c.Context.Approximations, missing))),
                question.Keys[missing - 1]),
            _ => c.Missing(Missing(1), Missing(2), Missing(3), Missing(4)),
        };

        FactKey? Rounded(int at) => at <= last && balance.IsRounded(at) ? question.Keys[at - 1] : null;

        FactKey? Missing(int at) => at <= last && !balance.IsStated(at) ? question.Keys[at - 1] : null;
    }

    /// <summary>What one figure would be by the others: 结转下年应为12件.</summary>
    private sealed record ImpliedAmount<TFacts>(BalanceQuestion<TFacts> Question, TFacts Facts, ApproximationModel Model, int At)
        : IBilingualText
        where TFacts : class
    {
        public string ToText(Language language)
        {
            var balance = Question.Of(Facts, Model);
            var key = Question.Keys[At - 1];
            var unit = !balance.IsOfRates ? balance.Unit : key == ParticipationKeys.Points ? AmountText.Points : AmountText.Percent;
            return Implied.Say(
                key,
                unit,
                balance.Decimals,
                language,
                balance.Implied(At, Rounding.HalfUp),
                balance.Implied(At, Rounding.HalfEven),
                balance.Implied(At, Rounding.Truncate));
        }
    }
}

/// <summary>A question on figures of which two make as much as the others: how its facts are read, and how they are said.</summary>
internal sealed record BalanceQuestion<TFacts>(
    ValueList<FactKey> Keys,
    Func<TFacts, ApproximationModel, Balance> Of,
    Func<TFacts, ApproximationModel, WidthsText?> Widths,
    Func<TFacts, Language, string> Write)
    where TFacts : class;
