using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Does the written opinion state its four parts (信访处理意见书载明事项完整)?</summary>
internal static class OpinionComplete
{
    private static readonly Bilingual Finishing = new("出具信访处理意见书", "finished");
    private static readonly Bilingual Opinion = new("信访处理意见书的规定", "the rule on the written opinion");
    private static readonly MessageTemplate State = new(
        "{finished}出具信访处理意见书；投诉请求：{claim}；事实和理由：{facts}；处理意见：{view}；法律法规依据：{basis}",
        "opinion of {finished}; claim: {claim}; facts and reasons: {facts}; what is decided: {view}; legal basis: {basis}");
    private static readonly ListWords Words = new(new("均已载明", "all is stated"), new("经确认没有载明", "known not to be stated"));

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-08",
        new("信访处理意见书载明事项完整", "The written opinion states all that it must"),
        new(
            "信访处理意见书应当载明投诉请求、事实和理由、处理意见及其法律法规依据（2022年5月1日起）；确认缺少一项的为不符合。只问通过信访程序处理的申诉求决事项；" +
                "转送、交办而不属于职权范围的，以及此前已有复核意见、没有受理的，不适用；意见是否正确不判断。",
            "The written opinion states the claim, facts and reasons, what is decided, and its legal basis (since 2022-05-01); " +
                "breached where one is known to be missing. Asked of claims for the petition procedure alone, not of what was " +
                "transferred and is another body's, nor of what was re-reviewed before and not accepted again; whether the opinion " +
                "is right is not judged."),
        static (c, facts) => DisputeCases.NotHandled(c, facts, Opinion)
            ?? DisputeCases.Petition(
                c,
                facts.Body,
                facts.Finished,
                DisputeKeys.Finished,
                Finishing,
                DisputeLaw.OpinionContents,
                out var on,
                out _,
                out var basis)
            ?? DisputeCases.OfKind(c, facts.Kind, Opinion, PetitionKind.Claim)
            ?? DisputeCases.Follows(c, facts.Received, DisputeKeys.Received, facts.Finished, DisputeKeys.Finished)
            ?? c.Each(
                State.With(
                    ("finished", on),
                    ("claim", YesNo.There(facts.StatesClaim)),
                    ("facts", YesNo.There(facts.StatesFacts)),
                    ("view", YesNo.There(facts.StatesView)),
                    ("basis", YesNo.There(facts.StatesBasis))),
                Words,
                basis,
                (DisputeKeys.StatesClaim, DisputeCases.State(facts.StatesClaim)),
                (DisputeKeys.StatesFacts, DisputeCases.State(facts.StatesFacts)),
                (DisputeKeys.StatesView, DisputeCases.State(facts.StatesView)),
                (DisputeKeys.StatesBasis, DisputeCases.State(facts.StatesBasis))))
    {
        Provisions = DisputeLaw.OpinionContents.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks =
        [
            DisputeKeys.Body,
            DisputeKeys.Received,
            DisputeKeys.Finished,
            DisputeKeys.Kind,
            DisputeKeys.StatesClaim,
            DisputeKeys.StatesFacts,
            DisputeKeys.StatesView,
            DisputeKeys.StatesBasis,
        ],
    };
}
