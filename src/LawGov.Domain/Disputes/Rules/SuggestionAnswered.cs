using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was the sender of an adopted suggestion answered (采纳的建议予以回复)?</summary>
internal static class SuggestionAnswered
{
    private static readonly Bilingual Receiving = new("收到信访事项", "received");
    private static readonly Bilingual Answering = new("建议意见回复的规定", "the rule on answering suggestions");
    private static readonly MessageTemplate Done = new(
        "{received}收到建议意见，采纳或者部分采纳，{answered}回复信访人", "received on {received}, adopted in whole or in part, answered on {answered}");
    private static readonly MessageTemplate NotDone = new(
        "{received}收到建议意见，采纳或者部分采纳，经确认没有回复信访人", "received on {received}, adopted in whole or in part, known not to be answered");
    private static readonly Message NotAdopted = new MessageTemplate("经确认没有采纳", "it is known that it was not adopted").With();

    internal static Rule<PetitionCase> Rule { get; } = new(
        "DISP-09",
        new("采纳或者部分采纳的建议予以回复", "The sender of an adopted suggestion is answered"),
        new(
            "建议意见类事项采纳或者部分采纳的，应当予以回复（2022年5月1日起）；没有日数，确认没有回复的为不符合，没有采纳的不适用。应否采纳不判断。",
            "The sender of a suggestion that is adopted in whole or in part is answered (since 2022-05-01). There is not a " +
                "number of days: breached where it is known that nobody was answered, and not applicable where nothing is adopted. " +
                "Whether to adopt is not judged."),
        static (c, facts) => DisputeCases.Petition(
                c,
                facts.Body,
                facts.Received,
                DisputeKeys.Received,
                Receiving,
                DisputeLaw.SuggestionAnswer,
                out var on,
                out _,
                out var basis)
            ?? DisputeCases.OfKind(c, facts.Kind, Answering, PetitionKind.Suggestion)
            ?? (DisputeCases.State(facts.IsAdopted) == FactState.None ? c.NotApplicable(NotAdopted) : null)
            ?? c.Known(facts.IsAdopted, DisputeKeys.Adopted, out _)
            ?? DisputeCases.Follows(c, facts.Received, DisputeKeys.Received, facts.Answered, DisputeKeys.Answered)
            ?? DisputeCases.Ahead(c, facts.Answered, DisputeKeys.Answered)
            ?? DisputeCases.Holds(
                c,
                DisputeCases.State(c, facts.Answered),
                DisputeKeys.Answered,
                Done.With(("received", on), ("answered", facts.Answered.Say())),
                NotDone.With(("received", on)),
                basis))
    {
        Provisions = DisputeLaw.SuggestionAnswer.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks = [DisputeKeys.Body, DisputeKeys.Received, DisputeKeys.Kind, DisputeKeys.Adopted, DisputeKeys.Answered],
    };
}
