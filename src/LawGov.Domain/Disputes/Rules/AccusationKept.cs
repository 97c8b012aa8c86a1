using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was an accusation kept from the accused (检举材料没有转给被检举人)?</summary>
internal static class AccusationKept
{
    private static readonly Bilingual Receiving = new("收到信访事项", "received");
    private static readonly Bilingual Secrecy = new("检举、揭发材料保密的规定", "the rule on keeping accusations from the accused");
    private static readonly MessageTemplate Kept = new(
        "{received}收到检举控告，经确认没有透露或者转给被检举、揭发的人员或者单位", "received on {received}: known not to be disclosed or passed on to the accused");
    private static readonly MessageTemplate Passed = new(
        "{received}收到检举控告，透露或者转给了被检举、揭发的人员或者单位", "received on {received}: disclosed or passed on to the accused");

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-10",
        new("检举控告没有透露或者转给被检举、揭发的人员或者单位", "An accusation is kept from the accused"),
        new(
            "不得将信访人的检举、揭发材料以及有关情况透露或者转给被检举、揭发的人员或者单位；确认透露或者转给的为不符合，其他类别不适用。",
            "An accusation, and anything on it, is never disclosed or passed on to the accused person or body; breached where " +
                "it is known that it was, and other kinds are not asked about."),
        static (c, facts) => DisputeCases.Petition(
                c,
                facts.Body,
                facts.Received,
                DisputeKeys.Received,
                Receiving,
                DisputeLaw.AccusationSecrecy,
                out var on,
                out _,
                out var basis)
            ?? DisputeCases.OfKind(c, facts.Kind, Secrecy, PetitionKind.Accusation)
            ?? DisputeCases.Holds(
                c,
                DisputeCases.Not(facts.HandedToAccused),
                DisputeKeys.HandedToAccused,
                Kept.With(("received", on)),
                Passed.With(("received", on)),
                basis))
    {
        Provisions = DisputeLaw.AccusationSecrecy.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks = [DisputeKeys.Body, DisputeKeys.Received, DisputeKeys.Kind, DisputeKeys.HandedToAccused],
    };
}
