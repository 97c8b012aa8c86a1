using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Does a reply that must give reasons give them (答复说明理由)?</summary>
internal static class ReplyGivesReasons
{
    private static readonly MessageTemplate NotReplied = new("尚未答复", "not answered yet");
    private static readonly MessageTemplate NotRequired = new(
        "{outcome}的答复，条例没有要求说明理由", "{outcome}: the Regulation does not require reasons of such a reply");
    private static readonly MessageTemplate OutcomeNotStated = new("{day}答复，未载明办理结果", "answered on {day}; not stated: what the reply says");
    private static readonly MessageTemplate Given = new(
        "{day}答复：{outcome}，已说明理由",
        "answered on {day}: {outcome}, with reasons");
    private static readonly MessageTemplate NotGiven = new(
        "{day}答复：{outcome}，经确认没有说明理由",
        "answered on {day}: {outcome}; known to give no reasons");
    private static readonly MessageTemplate NotStated = new(
        "{day}答复：{outcome}，未载明说明的理由",
        "answered on {day}: {outcome}; not stated: its reasons");

    internal static Rule<RequestFacts> Rule { get; } = new(
        "DISC-25",
        new("不予公开、部分公开和不属于本机关的答复说明理由", "A refusal, whole or in part, and a reply that it is not for this organ give reasons"),
        new(
            "决定不予公开的，应当说明理由；区分处理的，对不予公开的部分说明理由；不属于本机关负责公开的，说明理由。理由是否成立，由人判断，不在此列。2019年5月15日以前收到的申请，只有不予公开须说明理由的条文经确认。学" +
                "校和其他单位只有作为法律、法规授权的组织才适用；不适用于党委工作部门，党委是否适用未经确认。",
            "A refusal gives reasons; where a part is disclosed, for the part that is not; and so does a reply that it is not for " +
                "this organ. Whether the reasons hold is for a person to judge. Of requests received before 2019-05-15 only that a " +
                "refusal gives reasons is confirmed. Applies to schools and other bodies only as organisations authorised by law or " +
                "regulation; does not apply to departments of Party committees; whether it applies to Party committees is not " +
                "confirmed."),
        (c, facts) => RequestCases.Governed(c, facts, out var clock, out var day)
            ?? c.InForce(DisclosureLaw.ReasonsDuty, day, DisclosureKeys.Governing, out var outcomes, out var basis)
            ?? RequestCases.Happened<RequestReplied>(c, clock, NotReplied.With(), out var replied)
            ?? OfAPart(c, replied, day, ref basis)
            ?? Judge(c, replied, outcomes, basis))
    {
        Provisions = [.. DisclosureLaw.ReasonsDuty.Provisions, .. DisclosureLaw.PartReasonsDuty.Provisions],
        AppliesTo = RequestCases.Procedure,
        Asks = RequestCases.Asks(DisclosureKeys.ReplyOutcome, DisclosureKeys.ReplyReasons),
    };

    /// <summary>Of disclosure in part another article orders the reasons.</summary>
    private static Finding? OfAPart(Case c, RequestReplied replied, LocalDate received, ref Basis basis)
    {
        if (replied.Outcome != RequestOutcome.PartlyDisclosed) { return null; }

        var gate = c.InForce(DisclosureLaw.PartReasonsDuty, received, DisclosureKeys.Governing, out _, out var own);
        basis = own ?? basis;
        return gate;
    }

    private static Finding Judge(Case c, RequestReplied replied, ValueList<RequestOutcome> outcomes, Basis basis)
    {
        var (day, outcome) = (("day", (object)replied.On), ("outcome", (object)replied.Outcome.Name()));
        bool isRequired = outcomes.Has(replied.Outcome) || replied.Outcome == RequestOutcome.PartlyDisclosed;
        return replied.Outcome == RequestOutcome.Unstated ? c.Undetermined(OutcomeNotStated.With(day), DisclosureKeys.ReplyOutcome)
            : !isRequired ? c.NotApplicable(NotRequired.With(outcome))
            : replied.Reasons.State == FactState.Known ? c.Met(Given.With(day, outcome), basis)
            : replied.Reasons.IsUnknown ? c.Undetermined(NotStated.With(day, outcome), DisclosureKeys.ReplyReasons)
            : c.Breached(NotGiven.With(day, outcome), basis);
    }
}
