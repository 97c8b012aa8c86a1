using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was what was re-reviewed not accepted again (复核后不再受理)?</summary>
internal static class SameMatterNotAccepted
{
    private static readonly Bilingual Receiving = new("收到信访事项", "received");
    private static readonly MessageTemplate Refused = new(
        "{received}收到信访事项，同一事实和理由已于{before}作出复核意见，没有受理",
        "received on {received}, re-reviewed before on {before} on the same facts and reasons, not accepted");
    private static readonly MessageTemplate Again = new(
        "{received}收到信访事项，同一事实和理由已于{before}作出复核意见，{accepted}又受理",
        "received on {received}, re-reviewed before on {before} on the same facts and reasons, accepted again on {accepted}");
    private static readonly Message NotBefore = new MessageTemplate(
        "经确认，同一事实和理由此前没有复核意见", "it is known that there was no re-review on the same facts and reasons before").With();
    private static readonly Bilingual Ladder = new("复查、复核终结后不再受理的规定", "the end of the ladder");

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-14",
        new("经复核的同一事实和理由不再受理", "What was re-reviewed is not accepted again on the same facts and reasons"),
        new(
            "信访人对复核意见不服，仍然以同一事实和理由提出投诉请求的，不再受理；确认又受理的为不符合，没有此前复核意见的不适用，" +
                "转送、交办而不属于职权范围、也没有受理的（2022年5月1日起）不适用。事实和理由是否相同由载明的为准。",
            "Who is not content with the re-review opinion and asks again on the same facts and reasons is not accepted; " +
                "breached where it is known that the petition was accepted again, not applicable where there was no such opinion " +
                "before, nor to what was transferred, is another body's and was not accepted (since 2022-05-01). Whether " +
                "facts and reasons are the same is as stated."),
        static (c, facts) => DisputeCases.Petition(
                c, facts.Body, facts.Received, DisputeKeys.Received, Receiving, DisputeLaw.SameMatter, out var on, out _, out var basis)
            ?? DisputeCases.Claims(c, facts.Kind, on, Ladder)
            ?? (facts.Accepted.State == FactState.None ? DisputeCases.OfAnother(c, facts, Ladder) : null)
            ?? c.Known(facts.ConcludedBefore, DisputeKeys.ConcludedBefore, static c => c.NotApplicable(NotBefore), out var before)
            ?? DisputeCases.Follows(c, before, DisputeKeys.ConcludedBefore, facts.Received, DisputeKeys.Received)
            ?? DisputeCases.Follows(c, facts.Received, DisputeKeys.Received, facts.Accepted, DisputeKeys.Accepted)
            ?? DisputeCases.Ahead(c, facts.Accepted, DisputeKeys.Accepted)
            ?? DisputeCases.Holds(
                c,
                DisputeCases.Reverse(DisputeCases.State(c, facts.Accepted)),
                DisputeKeys.Accepted,
                Refused.With(("received", on), ("before", before)),
                Again.With(("received", on), ("before", before), ("accepted", facts.Accepted.Say())),
                basis))
    {
        Provisions = DisputeLaw.SameMatter.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks = [DisputeKeys.Body, DisputeKeys.Received, DisputeKeys.Kind, DisputeKeys.ConcludedBefore, DisputeKeys.Accepted],
    };
}
