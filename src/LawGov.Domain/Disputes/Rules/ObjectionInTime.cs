using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was an objection that the matter is not ours made in time, with reasons (不属于职权范围的按期提出异议)?</summary>
internal static class ObjectionInTime
{
    private static readonly Bilingual Receiving = new("收到转送、交办的信访事项", "transferred");
    private static readonly Bilingual Objecting = new("提出异议", "objected to");
    private static readonly MessageTemplate Direct = new(
        "信访渠道为{channel}，不是转送、交办的信访事项", "the petition came directly ({channel}) and was not transferred");
    private static readonly MessageTemplate Own = new(
        "信访事项属于本机关、单位职权范围", "the matter is within the body's own powers");
    private static readonly MessageTemplate WithoutReasons = new(
        "{received}收到转送、交办的信访事项，{objected}提出异议，经确认没有详细说明理由",
        "transferred on {received}, objected to on {objected}, known to have no detailed reasons");
    private static readonly MessageTemplate ReasonsOpen = new(
        "{received}收到转送、交办的信访事项，{objected}提出异议，未载明{what}", "transferred on {received}, objected to on {objected}; not stated: {what}");

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-03",
        new("不属于职权范围的，按期提出异议并说明理由", "An objection that a matter is not the body's own comes in time, with reasons"),
        new(
            "对转送、交办的信访事项，不属于本机关、单位职权范围的，自收到次日起五个工作日内提出异议，并详细说明理由（2022年5月1日起）；逾期，或者确认没有说明理由的为不符合。直接提出的和属于职权范围的不适用。信访规定中只有这一期限按工作" +
                "日计算。",
            "Of a transferred petition that is not within its powers, a body objects within five working days from the day " +
                "after the receipt, with detailed reasons (since 2022-05-01); breached where it is late or known to have no " +
                "reasons. Direct petitions, and those within the powers, are not asked about. No other limit of the petition texts " +
                "is in working days."),
        static (c, facts) => c.NotYet(facts.Received, DisputeKeys.Received, Receiving)
            ?? c.Applies(facts.Body)
            ?? ForAnother(c, facts)
            ?? DisputeCases.Petition(
                c,
                facts.Body,
                facts.Received,
                DisputeKeys.Received,
                Receiving,
                DisputeLaw.ObjectionLimit,
                out var received,
                out var limit,
                out var basis)
            ?? DisputeCases.Countable(c, received, DisputeKeys.Received)
            ?? DisputeCases.Follows(c, facts.Received, DisputeKeys.Received, facts.Objected, DisputeKeys.Objected)
            ?? Reasons(c, facts, received, limit, basis)
            ?? DisputeCases.Due(
                c, received, DisputeKeys.Received, Receiving, limit, basis, Objecting, facts.Objected, DisputeKeys.Objected))
    {
        Provisions = DisputeLaw.ObjectionLimit.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks =
        [
            DisputeKeys.Body,
            DisputeKeys.Channel,
            DisputeKeys.Ours,
            DisputeKeys.Received,
            DisputeKeys.Objected,
            DisputeKeys.ObjectionReasons,
        ],
    };

    /// <summary>Only what was transferred or assigned, and is not within the body's own powers.</summary>
    internal static Finding? ForAnother(Case c, PetitionCase facts)
        => c.Known(facts.Channel, DisputeKeys.Channel, out var channel)
            ?? (channel == PetitionChannel.Transferred ? null : c.NotApplicable(Direct.With(("channel", channel.Name()))))
            ?? c.Known(facts.IsOurs, DisputeKeys.Ours, out bool isOurs)
            ?? (isOurs ? c.NotApplicable(Own.With()) : null);

    /// <summary>Reasons matter where the objection is in time.</summary>
    private static Finding? Reasons(Case c, PetitionCase facts, LocalDate received, TimeLimit limit, Basis basis)
    {
        var state = DisputeCases.State(facts.ObjectionReasons);
        if (state == FactState.Known
            || Case.VerdictOf(DisputeCases.Window(c, received, limit, basis), facts.Objected, c.AsOf) != Verdict.Met)
        {
            return null;
        }

        (string, object) on = ("received", received), objected = ("objected", facts.Objected.Say());
        return state == FactState.None
            ? c.Breached(WithoutReasons.With(on, objected), basis)
            : c.Undetermined(
                ReasonsOpen.With(on, objected, ("what", DisputeKeys.ObjectionReasons.Name)), DisputeKeys.ObjectionReasons);
    }
}
