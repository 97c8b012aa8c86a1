using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was an extension approved, short enough and told (延长办理期限符合规定)?</summary>
internal static class ExtensionGranted
{
    private static readonly Bilingual Accepting = new("受理", "accepted");
    private static readonly Bilingual Limit = new("办结期限", "the limit for finishing a petition");
    private static readonly MessageTemplate State = new(
        "{accepted}受理，延长{days}（上限{most}日）；负责人批准：{approved}；告知延期理由：{told}",
        "accepted on {accepted}, extended by {days} (at most {most}); approved by the responsible person: {approved}; " +
            "sender told why: {told}");
    private static readonly Message NotExtended = new MessageTemplate("经确认没有延长办理期限", "it is known that nothing was extended").With();
    private static readonly ListWords Words = new(new("符合规定", "as prescribed"), new("不符合规定", "not as prescribed"));

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-07",
        new("延长信访办理期限经批准、不超过上限并告知", "An extension is approved, short enough and told to the sender"),
        new(
            "延长办理期限须经本机关、单位负责人批准，最多三十日，并告知信访人延期理由；确认有一项不符合的为不符合，没有延长的不适用。" +
                "转送、交办而不属于职权范围的（2022年5月1日起），以及此前已有复核意见、没有受理的，不适用。情况是否复杂不判断。",
            "An extension is approved by the responsible person of the body, is of thirty days at most, and the sender is told " +
                "why; breached where one of these is known not to hold, and not applicable where nothing was extended. Not " +
                "asked of what was transferred and is another body's (since 2022-05-01), nor of what was re-reviewed before and not " +
                "accepted again. Whether the matter was complex is not judged."),
        static (c, facts) => DisputeCases.NotHandled(c, facts, Limit)
            ?? DisputeCases.Petition(
                c,
                facts.Body,
                facts.Accepted,
                DisputeKeys.Accepted,
                Accepting,
                DisputeLaw.ExtensionMost,
                out var accepted,
                out int most,
                out var basis)
            ?? DisputeCases.Claims(c, facts.Kind, accepted, Limit)
            ?? c.Known(facts.ExtensionDays, DisputeKeys.ExtensionDays, static c => c.NotApplicable(NotExtended), out int days)
            ?? c.Each(
                State.With(
                    ("accepted", accepted),
                    ("days", Noun.Day.Of(days)),
                    ("most", most),
                    ("approved", YesNo.Of(facts.ExtensionApproved)),
                    ("told", YesNo.Of(facts.ExtensionTold))),
                Words,
                basis,
                (DisputeKeys.ExtensionDays, days <= most ? FactState.Known : FactState.None),
                (DisputeKeys.ExtensionApproved, DisputeCases.State(facts.ExtensionApproved)),
                (DisputeKeys.ExtensionTold, DisputeCases.State(facts.ExtensionTold))))
    {
        Provisions = DisputeLaw.ExtensionMost.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks =
        [
            DisputeKeys.Body,
            DisputeKeys.Accepted,
            DisputeKeys.Kind,
            DisputeKeys.ExtensionDays,
            DisputeKeys.ExtensionApproved,
            DisputeKeys.ExtensionTold,
        ],
    };
}
