using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Is the exact rate at or above its target (参与率达到目标)?</summary>
internal static class TargetReached
{
    private static readonly MessageTemplate NoTarget = new("未设定参与率目标", "no target rate was set");
    private static readonly MessageTemplate NoRate = new("{figures}，不能据以确定参与率", "{figures}: no rate follows from these figures");

    internal static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-02",
        new("参与率达到目标", "The rate of participation reaches its target"),
        new(
            "先按参加人数和应参加人数判定，取整数、约数、界限按其可能的范围计算；仍不能判定的，按公布的参与率修约前可能的范围判定，目标落在该范围之内的，未能判定。公布的参与率与人数矛盾的，以人数为准；计量单位不同的，不能计算。等于目标的为达到。"
                + "目标的依据由使用者说明，没有全国统一的目标。",
            "Decided by participants over eligible; rounded, approximate and bounded figures stand for every count within them. "
                + "Where the counts do not decide, every rate that the printed one may have been rounded from does, and a target inside "
                + "that interval is undetermined. A printed rate that contradicts the counts does not outweigh them; different units make "
                + "no rate. A rate equal to the target reaches it. What sets the target is supplied by the caller: there is no national "
                + "target."),
        static (c, facts) =>
            c.Known(facts.Target, ParticipationKeys.Target, static none => none.NotApplicable(NoTarget.With()), out var target)
            ?? Counted.Apart(c, facts.Reported)
            ?? Judge(c, facts.Reported, target))
    {
        Asks = [ParticipationKeys.Target, ParticipationKeys.Unit, ParticipationKeys.Participants, ParticipationKeys.Eligible],
    };

    private static Finding Judge(Case c, ReportedParticipation reported, OwnRule<Percentage> target)
    {
        var model = c.Context.Approximations;
        CountInterval? took = Admitted.Counts(reported.PrintedParticipants, model);
        CountInterval? should = Admitted.Counts(reported.PrintedEligible, model);
        bool everybody = reported.PrintedParticipants.ValueOr(default).Kind == PrintedFigureKind.Full;
        bool counted = everybody || (took is not null && should is not null);
        var fit = Quotient.Of(reported, model);
        var rates = counted ? fit.Shares() : default;
        if (counted && rates.IsEmpty)
        {
            var because = NoRate.With(("figures", Text(reported, WriteCounts, model)));
            return c.Undetermined(because, ParticipationKeys.Participants, ParticipationKeys.Eligible);
        }

        var (least, limit) = (target.Value.ToRatio(), new TargetText(target.Value));
        if (rates.Reaches(least) is { } reached)
        {
            var remedy = reached ? null : NeededText.Of(reported.PrintedEligible, least);
            return c.AtLeast(rates, least, new(Text(reported, WriteCounts, model), limit) { Remedy = remedy }, target.Basis);
        }

        // The counts leave it open: what the printed rate may have been rounded from, as far as the counts leave it possible.
        var participants = took.IsOne() || everybody ? null : ParticipationKeys.Participants;
        var eligible = should.IsOne() ? null : ParticipationKeys.Eligible;
        var printed = !fit.HasRate ? default : counted ? fit.PrintedShares().Intersect(rates) : fit.Shares();
        if (!printed.IsEmpty)
        {
            var words = new Measured(Text(reported, printed.Reaches(least) is null ? WriteAll : WriteStated, model), limit);
            return c.AtLeast(printed, least, words, target.Basis, participants, eligible);
        }

        return counted ? c.AtLeast(rates, least, new(Text(reported, WriteAll, model), limit), target.Basis, participants, eligible)
            : fit.HasRate ? c.Undetermined(NoRate.With(("figures", Text(reported, WriteAll, model))), participants, eligible)
            : c.Missing(participants, eligible);
    }

    private static FiguresText<ReportedParticipation> Text(
        ReportedParticipation reported, Func<ReportedParticipation, Language, string> write, ApproximationModel model)
        => new(reported, write)
        {
            Widths = WidthsText.Of(model, reported.PrintedParticipants, reported.PrintedEligible, reported.PrintedRate),
        };

    private static string WriteCounts(ReportedParticipation all, Language language) => InWords.List(
        language,
        InWords.Named(ParticipationKeys.Eligible, all.PrintedEligible, language),
        InWords.Participants(all.PrintedParticipants, language));

    private static string WriteStated(ReportedParticipation all, Language language) => InWords.List(
        language,
        InWords.IfStated(ParticipationKeys.Eligible, all.PrintedEligible, language),
        all.PrintedParticipants.State == FactState.Known ? InWords.Participants(all.PrintedParticipants, language) : null,
        InWords.IfStated(ParticipationKeys.Rate, all.PrintedRate, language));

    private static string WriteAll(ReportedParticipation all, Language language)
        => InWords.List(language, WriteCounts(all, language), InWords.Named(ParticipationKeys.Rate, all.PrintedRate, language));

    private sealed record TargetText(Percentage Rate) : IBilingualText
    {
        public string ToText(Language language) => language == Language.Chinese ? $"目标{Rate}" : $"the target of {Rate}";
    }

    /// <summary>The fewest participants that reach the target, where the number eligible is printed to its last digit.</summary>
    private sealed record NeededText(CountText Fewest) : IBilingualText
    {
        public string ToText(Language language)
            => language == Language.Chinese ? $"参加人数至少须为{Fewest.ToText(language)}" : $"at least {Fewest.ToText(language)} would be enough";

        internal static NeededText? Of(Fact<PrintedFigure> eligible, Ratio least)
            => eligible.ValueOr(default).IsCount(out long all)
                && WholeBounds.AtOrAbove((Int128)all * least.Numerator, least.Denominator, included: true) is var fewest && all > 0
                ? new(new CountText(CountInterval.Only((long)fewest), Admitted.UnitOf(eligible)))
                : null;
    }
}
