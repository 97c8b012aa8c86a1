using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Do the awarded stay within the participants (获奖人数不超过参加人数)?</summary>
internal static class AwardsWithinParticipants
{
    private static readonly MessageTemplate NoAwards = new("没有评奖", "there were no awards");

    internal static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-05",
        new("获奖人数不超过参加人数", "The awarded do not exceed the participants"),
        new(
            "按人计，不按奖项计；取整数、约数、界限按其可能的范围比较，计量单位不同的，不能比较。获奖率为获奖人数除以参加人数，精确计算，四舍五入保留两位小数；没有评奖的，不适用。",
            "Counts people, not prizes; rounded, approximate and bounded figures stand for every count within them, and different "
                + "units are not compared. The award rate is awarded over participants, exact, printed half-up with two decimals; not "
                + "applicable without awards."),
        static (c, facts) => (facts.PrintedAwarded.State == FactState.None ? c.NotApplicable(NoAwards.With()) : null)
            ?? Admitted.Apart(c, !UnitOfParticipants(facts.Reported).Measures(Admitted.UnitOf(facts.PrintedAwarded)),
                ParticipationKeys.Unit, facts, static (all, language) => InWords.List(
                language,
                InWords.Participants(all.Reported.PrintedParticipants, language),
                InWords.Named(ParticipationKeys.Awarded, all.PrintedAwarded, language)))
            ?? Judge(c, facts))
    {
        Asks = [ParticipationKeys.Unit, ParticipationKeys.Participants, ParticipationKeys.Awarded],
    };

    private static bool IsEverybody(ReportedParticipation reported)
        => reported.PrintedParticipants.ValueOr(default).Kind == PrintedFigureKind.Full;

    private static CountUnit UnitOfParticipants(ReportedParticipation reported)
        => Admitted.UnitOf(IsEverybody(reported) ? reported.PrintedEligible : reported.PrintedParticipants);

    private static Finding Judge(Case c, ParticipationFacts facts)
    {
        var reported = facts.Reported;
        var awarded = Admitted.Counts(facts.PrintedAwarded, c.Context.Approximations);
        var took = Admitted.Counts(
            IsEverybody(reported) ? reported.PrintedEligible : reported.PrintedParticipants, c.Context.Approximations);
        var widths = WidthsText.Of(c.Context.Approximations, facts.PrintedAwarded, reported.PrintedParticipants);
        bool isLimitWide = WidthsText.Of(c.Context.Approximations, reported.PrintedParticipants) is not null;
        var words = new Measured(
            new FiguresText<ParticipationFacts>(facts,
                static (all, language) => InWords.Named(ParticipationKeys.Awarded, all.PrintedAwarded, language))
            { Widths = isLimitWide ? null : widths },
            awarded.IsOne() && took.IsOne() && awarded!.Value.Min <= took!.Value.Min && took.Value.Min > 0
                ? new AwardRateText(reported.PrintedParticipants, new(awarded.Value.Min!.Value, took.Value.Min!.Value))
                : new LimitText(ParticipationKeys.Participants, reported.PrintedParticipants) { Widths = isLimitWide ? widths : null })
        { Remedy = Surplus.Of(facts.PrintedAwarded, reported.PrintedParticipants) };
        return c.AtMost(
            awarded.OrAny(),
            took.OrAny(),
            words,
            ParticipationPractice.PartWithinWhole,
            took.IsOne() ? null : ParticipationKeys.Participants,
            awarded.IsOne() ? null : ParticipationKeys.Awarded);
    }

    /// <summary>The participants, with the rate of awards that they make: 参加人数20,665（获奖率2.90%，四舍五入，保留两位小数）.</summary>
    private sealed record AwardRateText(Fact<PrintedFigure> Participants, Ratio Rate) : IBilingualText
    {
        public string ToText(Language language)
        {
            string limit = new LimitText(ParticipationKeys.Participants, Participants).ToText(language);
            string rate = Rate.ToPercentage(2, Rounding.HalfUp, PercentageEnds.OnlyExact).ToString()!;
            return language == Language.Chinese
                ? $"{limit}（获奖率{rate}，四舍五入，保留两位小数）"
                : $"{limit}; the award rate is {rate} (half-up, two decimals)";
        }
    }
}
