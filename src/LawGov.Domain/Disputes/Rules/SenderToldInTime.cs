using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was the sender of a petition told in writing in time (信访人按期得到书面告知)?</summary>
internal static class SenderToldInTime
{
    private static readonly Bilingual Receiving = new("收到信访事项", "received");
    private static readonly MessageTemplate Unclear = new(
        "{received}收到信访事项，信访人的姓名（名称）、住址不清，不适用书面告知期限",
        "received on {received}: the sender's name or address is unclear, and the limit for telling the sender does not apply");
    private static readonly MessageTemplate NotOurs = new(
        "{received}收到转送、交办的信访事项，不属于本机关、单位职权范围，应当提出异议",
        "transferred on {received} and not within the body's own powers: it is for an objection");

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-02",
        new("信访人按期得到书面告知", "The sender of a petition is told in writing in time"),
        new(
            "自收到信访事项次日起十五日内书面告知信访人：2022年4月30日以前告知是否受理，2022年5月1日起告知接收情况以及处理途径和程序。直接提出的，姓名（名称）、住址不清的除外；转送、交办的，只问属于本机关、单位职权范围的。按自然" +
                "日计算；信访规定没有计算规则，末日遇节假日比照民法典顺延。",
            "The sender is told in writing within fifteen days from the day after the receipt: through 2022-04-30 whether the " +
                "petition is accepted, since then that it was received and which way it takes. Of a direct petition an unclear " +
                "name or address excuses; of a transferred one only matters of the body's own are asked about. Calendar days; the " +
                "texts have no rule of counting, and a last day off moves by analogy with the Civil Code."),
        static (c, facts) => c.NotYet(facts.Received, DisputeKeys.Received, Receiving)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.Channel, DisputeKeys.Channel, out var channel)
            ?? DisputeCases.Petition(
                c,
                facts.Body,
                facts.Received,
                DisputeKeys.Received,
                Receiving,
                channel == PetitionChannel.Transferred ? DisputeLaw.NoticeTransferred : DisputeLaw.NoticeDirect,
                out var received,
                out var limit,
                out var basis)
            ?? DisputeCases.Countable(c, received, DisputeKeys.Received)
            ?? (channel == PetitionChannel.Transferred ? Ours(c, facts, received) : Unreachable(c, facts, received, limit, basis))
            ?? DisputeCases.Due(
                c, received, DisputeKeys.Received, Receiving, limit, basis, Telling(c, received), facts.Told, DisputeKeys.Told))
    {
        Provisions = [.. DisputeLaw.NoticeDirect.Provisions, .. DisputeLaw.NoticeTransferred.Provisions],
        AppliesTo = DisputeCases.Petitions,
        Asks = [DisputeKeys.Body, DisputeKeys.Channel, DisputeKeys.Received, DisputeKeys.Ours, DisputeKeys.Reachable, DisputeKeys.Told],
    };

    /// <summary>What the sender is told by the text of the day.</summary>
    private static Bilingual Telling(Case c, LocalDate received)
        => c.Context.Law.On(DisputeLaw.NoticeContent, received).InForce(out var act, out _) ? act : DisputeKeys.Told.Name;

    private static Finding? Ours(Case c, PetitionCase facts, LocalDate received)
        => c.Known(facts.IsOurs, DisputeKeys.Ours, out bool isOurs)
            ?? (isOurs ? null : c.NotApplicable(NotOurs.With(("received", received))));

    /// <summary>Whether the sender could be told at all matters only where nobody was told in time.</summary>
    private static Finding? Unreachable(Case c, PetitionCase facts, LocalDate received, TimeLimit limit, Basis basis)
        => DisputeCases.State(facts.IsReachable) == FactState.None ? c.NotApplicable(Unclear.With(("received", received)))
            : facts.IsReachable.IsUnknown
                && Case.VerdictOf(DisputeCases.Window(c, received, limit, basis), facts.Told, c.AsOf) == Verdict.Breached
            ? c.Missing(DisputeKeys.Reachable)
            : null;
}
