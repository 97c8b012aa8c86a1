using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was a claim finished in time after its acceptance (信访事项按期办结)?</summary>
internal static class ClaimFinishedInTime
{
    private static readonly Bilingual Accepting = new("受理", "accepted");
    private static readonly Bilingual Finishing = new("办结", "finished");
    private static readonly Bilingual Limit = new("办结期限", "the limit for finishing a petition");

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-06",
        new("信访事项自受理起按期办结", "A claim is finished in time from its acceptance"),
        new(
            "自受理次日起六十日内办结，不是自收到起；情况复杂的，经本机关、单位负责人批准可以延长，最多三十日。2022年5月1日起只适用于通过信访程序处理的申诉求决事项。没有批准的延长不计；法律、行政法规对2022年4月30日以前受理的事项" +
                "另有规定的，不在此列。转送、交办而不属于职权范围的（2022年5月1日起），以及此前已有复核意见、没有受理的，不适用。末日遇节假日比照民法" +
                "典顺延。",
            "Finished within sixty days from the day after acceptance, not receipt; the responsible person of the body may " +
                "extend that by thirty days at most where the matter is complex. Since 2022-05-01 only claims for the petition " +
                "procedure have the limit. An extension without approval does not count; what other laws said of petitions " +
                "accepted through 2022-04-30 is not covered. Not asked of what was transferred and is another body's (since " +
                "2022-05-01), nor of what was re-reviewed before and not accepted again. A last day off moves by analogy with the " +
                "Civil Code."),
        static (c, facts) => DisputeCases.NotHandled(c, facts, Limit)
            ?? DisputeCases.Petition(
                c,
                facts.Body,
                facts.Accepted,
                DisputeKeys.Accepted,
                Accepting,
                DisputeLaw.HandleLimit,
                out var accepted,
                out var limit,
                out var basis)
            ?? DisputeCases.Claims(c, facts.Kind, accepted, Limit)
            ?? c.InForce(DisputeLaw.ExtensionMost, accepted, DisputeKeys.Governing, out int most, out _)
            ?? DisputeCases.Follows(c, facts.Received, DisputeKeys.Received, facts.Accepted, DisputeKeys.Accepted)
            ?? DisputeCases.Extendable(
                c,
                (accepted, DisputeKeys.Accepted, Accepting),
                limit,
                most,
                basis,
                (facts.Finished, DisputeKeys.Finished, Finishing),
                (facts.ExtensionDays, DisputeKeys.ExtensionDays),
                (facts.ExtensionApproved, DisputeKeys.ExtensionApproved)))
    {
        Provisions = DisputeLaw.HandleLimit.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks =
        [
            DisputeKeys.Body,
            DisputeKeys.Received,
            DisputeKeys.Accepted,
            DisputeKeys.Kind,
            DisputeKeys.Finished,
            DisputeKeys.ExtensionDays,
            DisputeKeys.ExtensionApproved,
        ],
    };
}
