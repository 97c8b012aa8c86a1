using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Did a handler with a direct interest stand aside (有直接利害关系的工作人员回避)?</summary>
internal static class HandlerRecused
{
    private static readonly Bilingual Receiving = new("收到信访事项", "received");
    private static readonly MessageTemplate Aside = new(
        "{received}收到信访事项，有直接利害关系的工作人员已经回避", "received on {received}: the handler with a direct interest stood aside");
    private static readonly MessageTemplate NotAside = new(
        "{received}收到信访事项，有直接利害关系的工作人员没有回避", "received on {received}: the handler with a direct interest did not stand aside");
    private static readonly Message NoInterest = new MessageTemplate(
        "经确认，办理人员均没有直接利害关系", "it is known that no handler has a direct interest").With();

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-11",
        new("有直接利害关系的工作人员回避", "A handler with a direct interest stands aside"),
        new(
            "工作人员与信访事项或者信访人有直接利害关系的，应当回避；确认没有回避的为不符合，没有直接利害关系的不适用。",
            "A handler with a direct interest in the matter or the sender stands aside; breached where it is known that one " +
                "did not, and not applicable where nobody has such an interest."),
        static (c, facts) => DisputeCases.Petition(
                c, facts.Body, facts.Received, DisputeKeys.Received, Receiving, DisputeLaw.Recusal, out var on, out _, out var basis)
            ?? (DisputeCases.State(facts.HasInterest) == FactState.None ? c.NotApplicable(NoInterest) : null)
            ?? c.Known(facts.HasInterest, DisputeKeys.HasInterest, out _)
            ?? DisputeCases.Holds(
                c,
                DisputeCases.State(facts.Recused),
                DisputeKeys.Recused,
                Aside.With(("received", on)),
                NotAside.With(("received", on)),
                basis))
    {
        Provisions = DisputeLaw.Recusal.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks = [DisputeKeys.Body, DisputeKeys.Received, DisputeKeys.HasInterest, DisputeKeys.Recused],
    };
}
