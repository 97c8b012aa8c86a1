using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>Do the printed participants, base and rate agree (参加人数、应参加人数与参与率相符)?</summary>
/// <remarks>
/// Exact, for each way of rounding; a figure that is rounded, approximate or a bound is met where counts within it fit, and the finding says so. With fewer than three figures nothing is checked, unless two of them admit no third. A rate that fits
/// only when cut off is met, and the finding says so.
/// </remarks>
public static class FiguresAgree
{
    private static readonly MessageTemplate Agree = new(
        "应参加{eligible}人，参加{participants}人，参与率为{rate}（{rounding}），三项数据相符",
        "{participants} of {eligible} is {rate} ({rounding}): the three figures agree");

    private static readonly MessageTemplate AgreeIfCutOff = new(
        "应参加{eligible}人，参加{participants}人，参与率截尾为{rate}，四舍五入应为{rounded}；三项数据仅在截尾时相符",
        "{participants} of {eligible} is {rate} when cut off and {rounded} when rounded half-up: the figures agree only if cut off");

    private static readonly MessageTemplate Disagree = new(
        "应参加{eligible}人，参加{participants}人，参与率四舍五入应为{rounded}，与载明的{rate}不符；按载明的参加人数和参与率推算，应参加人数应为{fits}（四舍五入）",
        "{participants} of {eligible} is {rounded} half-up, not {rate} as printed; the printed participants and rate would need a base of {fits} (half-up)");

    private static readonly MessageTemplate DisagreeWithoutBase = new(
        "应参加{eligible}人，参加{participants}人，参与率四舍五入应为{rounded}，与载明的{rate}不符；按参加{participants}人计算，没有应参加人数在四舍五入后可得{rate}",
        "{participants} of {eligible} is {rounded} half-up, not {rate} as printed; no base gives {participants} participants that rate (half-up)");

    private static readonly MessageTemplate NoSuchCounts = new(
        "参加人数：{participants}；应参加人数：{eligible}；参与率：{rate}。按任何修约方式均无相符的人数",
        "participants {participants}, base {eligible}, rate {rate} as printed: no counts give these figures, however rounded");

    private static readonly MessageTemplate NoBase = new(
        "参加人数：{participants}；应参加人数：{eligible}；参与率：{rate}。应参加人数为0，不能计算参与率",
        "participants {participants}, base {eligible}, rate {rate} as printed: a base of 0 makes no rate");

    private static readonly MessageTemplate BaseDerived = new(
        "参加人数：{participants}；参与率：{rate}；应参加人数：{eligible}。按前两项推算，应参加人数：四舍五入为{halfUp}，截尾为{truncated}",
        "participants {participants}, rate {rate}, base {eligible}; from the two the base would be {halfUp} (half-up) or {truncated} (cut off)");

    private static readonly MessageTemplate ParticipantsDerived = new(
        "应参加人数：{eligible}；参与率：{rate}；参加人数：{participants}。按前两项推算，参加人数：四舍五入为{halfUp}，截尾为{truncated}",
        "base {eligible}, rate {rate}, participants {participants}; from the two the participants would be {halfUp} (half-up) or {truncated} (cut off)");

    private static readonly MessageTemplate RateDerived = new(
        "参加人数：{participants}；应参加人数：{eligible}；参与率：{rate}。按前两项计算，参与率为{rounded}（四舍五入，保留两位小数）",
        "participants {participants}, base {eligible}, rate {rate}; from the two the rate would be {rounded} (half-up, two decimals)");

    private static readonly MessageTemplate AgreeAsPrinted = new(
        "应参加人数：{eligible}；参加人数：{participants}；参与率：{rate}。按载明的数据计算，三项相符",
        "base {eligible}, participants {participants}, rate {rate}: taken as printed, the three figures agree");

    private static readonly MessageTemplate WithinPrecision = new(
        "应参加人数：{eligible}；参加人数：{participants}；参与率：{rate}。三项仅在取整、约数或者界限的范围内相符：按另两项推算，参加人数应为{participantsFit}，应参加人数应为{eligibleFit}（四舍五入）",
        "base {eligible}, participants {participants}, rate {rate} agree only because a figure is rounded, approximate or a bound: from the two others the participants are {participantsFit} and the base {eligibleFit} (half-up)");

    private static readonly MessageTemplate UnitsDiffer = new(
        "参加人数：{participants}；应参加人数：{eligible}；参与率：{rate}。参加人数与应参加人数计量单位不同，不能相互印证",
        "participants {participants}, base {eligible}, rate {rate}: the two counts are of different units and do not bear each other out");

    private static readonly MessageTemplate TooFew = new(
        "参加人数：{participants}；应参加人数：{eligible}；参与率：{rate}。载明的数据不足以相互印证",
        "too few of the three figures are stated to check one by the others: participants {participants}, base {eligible}, rate {rate}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-01",
        new("参加人数、应参加人数与参与率相符", "The printed participants, base and rate agree"),
        new(
            "逐一核对报告载明的三项数据，分别按四舍五入、四舍六入五成双、截尾精确计算。仅截尾相符的，或者仅在取整、约数、界限的范围内相符的，判定为符合并予以注明；计量单位不同的，不相互核对；载明不足三项的，未能判定，但两项已相互矛盾的除外。",
            "Checks the three printed figures exactly under half-up, half-even and cut-off rounding. Agreement by cutting off alone, or only within what a rounded, approximate or bounded figure leaves open, is met and says so; counts of different units are not compared; fewer than three figures leave it undetermined, unless two of them already contradict each other."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, ParticipationFacts facts, RuleContext context)
    {
        var reported = facts.Reported;
        if (!reported.IsPlain) { return OfPrinted(rule, facts); }

        var fit = new FigureFit(reported);
        bool took = reported.Participants.Known(out long participants), should = reported.Eligible.Known(out long eligible);
        bool printed = reported.Rate.Known(out var rate);
        return fit.Outcome switch
        {
            ReconciliationOutcome.Consistent => rule.Met(
                facts.Id,
                Agree.With(("participants", participants), ("eligible", eligible), ("rate", rate), ("rounding", RoundingOf(participants, eligible, rate).Name())),
                ParticipationPractice.FiguresAgree),
            ReconciliationOutcome.ConsistentIfTruncated => rule.Met(
                facts.Id,
                AgreeIfCutOff.With(("participants", participants), ("eligible", eligible), ("rate", rate), ("rounded", Rounded(participants, eligible, rate.Decimals))),
                ParticipationPractice.FiguresAgree),
            ReconciliationOutcome.Inconsistent => rule.Breached(
                facts.Id,
                took && should && printed && eligible > 0
                    ? Contradiction(participants, eligible, rate, fit.EligibleUnder(Rounding.HalfUp))
                    : WithStated(printed && should && eligible == 0 ? NoBase : NoSuchCounts, reported),
                ParticipationPractice.FiguresAgree),
            ReconciliationOutcome.Derived when !should => rule.Undetermined(
                facts.Id,
                BaseDerived.With(("participants", participants), ("rate", rate), ("eligible", reported.SayEligible()), ("halfUp", fit.EligibleUnder(Rounding.HalfUp)), ("truncated", fit.EligibleUnder(Rounding.Truncate))),
                ParticipationKeys.Eligible),
            ReconciliationOutcome.Derived when !took => rule.Undetermined(
                facts.Id,
                ParticipantsDerived.With(("eligible", eligible), ("rate", rate), ("participants", reported.SayParticipants()), ("halfUp", fit.ParticipantsUnder(Rounding.HalfUp)), ("truncated", fit.ParticipantsUnder(Rounding.Truncate))),
                ParticipationKeys.Participants),
            ReconciliationOutcome.Derived => rule.Undetermined(
                facts.Id,
                RateDerived.With(("participants", participants), ("eligible", eligible), ("rate", reported.SayRate()), ("rounded", Rounded(participants, eligible, 2))),
                ParticipationKeys.Rate),
            _ => rule.Undetermined(
                facts.Id,
                WithStated(TooFew, reported),
                took ? null : ParticipationKeys.Participants,
                should ? null : ParticipationKeys.Eligible,
                printed && !rate.IsNone ? null : ParticipationKeys.Rate),
        };
    }

    /// <summary>The finding where a figure is rounded, approximate, a bound or a claim of fullness.</summary>
    private static Finding OfPrinted(Rule rule, ParticipationFacts facts)
    {
        var reported = facts.Reported;
        var fit = new PrintedFit(reported, ApproximationModel.Default);
        bool took = reported.PrintedParticipants.State == FactState.Known, should = reported.PrintedEligible.State == FactState.Known;
        bool printed = reported.PrintedRate.Known(out var rate) && rate.Kind != PrintedFigureKind.Unstated;
        return fit.Outcome switch
        {
            ReconciliationOutcome.Consistent => rule.Met(facts.Id, WithStated(AgreeAsPrinted, reported), ParticipationPractice.FiguresAgree),
            ReconciliationOutcome.WithinPrintedPrecision => rule.Met(
                facts.Id,
                WithinPrecision.With(
                    ("participants", reported.SayParticipants()), ("eligible", reported.SayEligible()), ("rate", reported.SayRate()),
                    ("participantsFit", fit.ParticipantsUnder(Rounding.HalfUp)), ("eligibleFit", fit.EligibleUnder(Rounding.HalfUp))),
                ParticipationPractice.FiguresAgree),
            ReconciliationOutcome.Inconsistent => rule.Breached(facts.Id, WithStated(NoSuchCounts, reported), ParticipationPractice.FiguresAgree),
            ReconciliationOutcome.Derived when !should => rule.Undetermined(
                facts.Id,
                BaseDerived.With(("participants", reported.SayParticipants()), ("rate", reported.SayRate()), ("eligible", reported.SayEligible()), ("halfUp", fit.EligibleUnder(Rounding.HalfUp)), ("truncated", fit.EligibleUnder(Rounding.Truncate))),
                ParticipationKeys.Eligible),
            ReconciliationOutcome.Derived when !took => rule.Undetermined(
                facts.Id,
                ParticipantsDerived.With(("eligible", reported.SayEligible()), ("rate", reported.SayRate()), ("participants", reported.SayParticipants()), ("halfUp", fit.ParticipantsUnder(Rounding.HalfUp)), ("truncated", fit.ParticipantsUnder(Rounding.Truncate))),
                ParticipationKeys.Participants),
            _ when took && should && printed => rule.Undetermined(facts.Id, WithStated(UnitsDiffer, reported), ParticipationKeys.Unit),
            _ => rule.Undetermined(
                facts.Id,
                WithStated(TooFew, reported),
                took ? null : ParticipationKeys.Participants,
                should ? null : ParticipationKeys.Eligible,
                printed ? null : ParticipationKeys.Rate),
        };
    }

    private static Message Contradiction(long participants, long eligible, Percentage rate, CountInterval fits)
    {
        var rounded = Rounded(participants, eligible, rate.Decimals);
        return fits.IsEmpty
            ? DisagreeWithoutBase.With(("participants", participants), ("eligible", eligible), ("rate", rate), ("rounded", rounded))
            : Disagree.With(("participants", participants), ("eligible", eligible), ("rate", rate), ("rounded", rounded), ("fits", fits));
    }

    private static Rounding RoundingOf(long participants, long eligible, Percentage rate)
        => new Ratio(participants, eligible).PrintsAs(rate, Rounding.HalfUp) ? Rounding.HalfUp : Rounding.HalfEven;

    private static Percentage Rounded(long participants, long eligible, int decimals)
        => new Ratio(participants, eligible).ToPercentage(decimals, Rounding.HalfUp)!.Value;

    private static Message WithStated(MessageTemplate template, ReportedParticipation reported) => template.With(
        ("participants", reported.SayParticipants()), ("eligible", reported.SayEligible()), ("rate", reported.SayRate()));
}
