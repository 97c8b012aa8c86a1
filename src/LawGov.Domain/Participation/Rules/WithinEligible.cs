using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Do the participants stay within the number eligible (参加人数不超过应参加人数)?</summary>
internal static class WithinEligible
{
    internal static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-03",
        new("参加人数不超过应参加人数", "The participants do not exceed the number eligible"),
        new(
            "只比较参加人数和应参加人数两项，取整数、约数、界限按其可能的范围比较；计量单位不同的，不能比较。参加人数更多的，两项数据的统计口径不一致。",
            "Compares the two counts alone; rounded, approximate and bounded figures stand for every count within them, and "
                + "different units are not compared. More participants than eligible means that the two were counted on different terms."),
        static (c, facts) => Counted.Apart(c, facts.Reported) ?? Judge(c, facts.Reported))
    {
        Asks = [ParticipationKeys.Unit, ParticipationKeys.Participants, ParticipationKeys.Eligible],
    };

    private static Finding Judge(Case c, ReportedParticipation reported)
    {
        var model = c.Context.Approximations;
        CountInterval? took = Admitted.Counts(reported.PrintedParticipants, model);
        CountInterval? should = Admitted.Counts(reported.PrintedEligible, model);
        // one and the same number, whichever it is
        bool everybody = reported.PrintedParticipants.ValueOr(default).Kind == PrintedFigureKind.Full;
        // behind the last figure that is approximate, so that nothing is said of a word to come
        var widths = WidthsText.Of(model, reported.PrintedParticipants, reported.PrintedEligible);
        bool isLimitWide = WidthsText.Of(model, reported.PrintedEligible) is not null;
        var words = new Measured(
            new FiguresText<ReportedParticipation>(reported,
                static (all, language) => InWords.Participants(all.PrintedParticipants, language))
            { Widths = isLimitWide ? null : widths },
            new LimitText(ParticipationKeys.Eligible, reported.PrintedEligible) { Widths = isLimitWide ? widths : null })
        { Remedy = Surplus.Of(reported.PrintedParticipants, reported.PrintedEligible) };
        return c.AtMost(
            everybody ? CountInterval.Only(0) : took.OrAny(),
            should.OrAny(),
            words,
            ParticipationPractice.PartWithinWhole,
            took.IsOne() ? null : ParticipationKeys.Participants,
            should.IsOne() ? null : ParticipationKeys.Eligible);
    }
}

/// <summary>By how much a part exceeds its whole, where both are printed to their last digit: 超出1人.</summary>
internal sealed record Surplus(CountText By) : IBilingualText
{
    public string ToText(Language language)
        => language == Language.Chinese ? $"超出{By.ToText(language)}" : $"{By.ToText(language)} too many";

    internal static Surplus? Of(Fact<PrintedFigure> part, Fact<PrintedFigure> whole)
        => part.ValueOr(default).IsCount(out long some) && whole.ValueOr(default).IsCount(out long all) && some > all
            && some - all < long.MaxValue
            ? new(new CountText(CountInterval.Only(some - all), Admitted.UnitOf(part)))
            : null;
}

/// <summary>The two counts of an activity.</summary>
internal static class Counted
{
    internal static Finding? Apart(Case c, ReportedParticipation reported) => Admitted.Apart(
        c,
        !Admitted.UnitOf(reported.PrintedParticipants).Measures(Admitted.UnitOf(reported.PrintedEligible)),
        ParticipationKeys.Unit,
        reported,
        static (all, language) => InWords.List(
            language,
            InWords.Participants(all.PrintedParticipants, language),
            InWords.Named(ParticipationKeys.Eligible, all.PrintedEligible, language),
            InWords.IfStated(ParticipationKeys.Rate, all.PrintedRate, language)));
}
