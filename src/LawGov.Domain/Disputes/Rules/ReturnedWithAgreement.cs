using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Did the papers go back only when the sending body agreed (经同意后交还)?</summary>
internal static class ReturnedWithAgreement
{
    private static readonly Bilingual Receiving = new("收到转送、交办的信访事项", "transferred");
    private static readonly Bilingual Objecting = new("提出异议", "objection");
    private static readonly Bilingual Agreeing = new("同意异议", "agreement");
    private static readonly Bilingual Returning = new("交还相关材料", "return");

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-04",
        new("转送、交办的信访事项经核实同意后交还", "A transferred petition goes back when the sending body agrees"),
        new(
            "提出异议的，经转送、交办的信访部门或者上级机关、单位核实同意后，交还相关材料（2022年5月1日起）：先提出异议，再经同意，后交还。核实同意没有期限，尚未交还的为未到期限。",
            "After an objection the papers go back once the petition department or higher body that sent them agrees (since " +
                "2022-05-01): objection, agreement, return. Agreement has no limit, so that what has not gone back is pending."),
        static (c, facts) => c.NotYet(facts.Received, DisputeKeys.Received, Receiving)
            ?? c.Applies(facts.Body)
            ?? ObjectionInTime.ForAnother(c, facts)
            ?? DisputeCases.Petition(
                c, facts.Body, facts.Received, DisputeKeys.Received, Receiving, DisputeLaw.ObjectionLimit, out _, out _, out var basis)
            ?? DisputeCases.Follows(c, facts.Received, DisputeKeys.Received, facts.Objected, DisputeKeys.Objected)
            ?? c.Ordered(
                basis,
                new(Objecting, facts.Objected, DisputeKeys.Objected),
                new(Agreeing, facts.Agreed, DisputeKeys.Agreed),
                new(Returning, facts.Returned, DisputeKeys.Returned)))
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
            DisputeKeys.Agreed,
            DisputeKeys.Returned,
        ],
    };
}
