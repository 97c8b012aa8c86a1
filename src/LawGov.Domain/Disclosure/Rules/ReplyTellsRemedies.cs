using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Does a reply name the remedies of its day in their order (答复告知的救济途径符合当日规定)?</summary>
internal static class ReplyTellsRemedies
{
    private static readonly MessageTemplate NotReplied = new("尚未答复", "not answered yet");
    private static readonly MessageTemplate OutcomeNotStated = new("{day}答复，未载明办理结果", "answered on {day}; not stated: what the reply says");
    private static readonly MessageTemplate NothingRequired = new(
        "{day}答复：{outcome}，当日：{remedies}，没有必须告知的先后顺序",
        "answered on {day}: {outcome}; on that day: {remedies}; no order of them must be told");
    private static readonly MessageTemplate State = new(
        "{day}答复：{outcome}，当日：{order}；告知：{told}",
        "answered on {day}: {outcome}; on that day: {order}; the reply says: {told}");
    private static readonly Bilingual NotStated = new("未载明", "not stated");
    private static readonly Bilingual NotTold = new("没有告知救济途径", "nothing of remedies");

    internal static Rule<RequestFacts> Rule { get; } = new(
        "DISC-26",
        new("告知的救济途径符合答复当日的规定", "A reply names the remedies of its day in their order"),
        new(
            "救济途径以答复之日有效的规定为准：自2024年1月1日起，对依据条例第十四条至第十六条不予公开（含部分不予公开）不服的，应当先申请行政复议，行政机关应当告知；自2025年6月1日起，对特别规定查询、另行加工、信访投诉举报" +
                "、重复申请、公开出版物五类答复，法院不予立案，告知可以起诉的为不符合。没有必须告知的顺序的不适用。学校和其他单位只有作为法律、法规授权的组织才适用；不适用于党委工作部门，党委是否适用未经确认。",
            "The remedies are those of the day of the reply: since 2024-01-01 reconsideration comes first against a refusal under " +
                "Articles 14 to 16, whole or in part, and the organ must say so; since 2025-06-01 courts docket no suit against five " +
                "kinds of replies, and a reply that names a suit against them is breached. Does not apply where no order must be told. " +
                "Applies to schools and other bodies only as organisations authorised by law or regulation; does not apply to " +
                "departments of Party committees; whether it applies to Party committees is not confirmed."),
        (c, facts) => RequestCases.Governed(c, facts, out var clock)
            ?? RequestCases.Happened<RequestReplied>(c, clock, NotReplied.With(), out var replied)
            ?? Judge(c, replied))
    {
        Provisions =
        [
            .. DisclosureLaw.RefusalRemedy.Provisions,
            .. DisclosureLaw.RepliesNotDocketed.Provisions,
            .. DisclosureLaw.RemedyNotice.Provisions,
        ],
        AppliesTo = RequestCases.Procedure,
        Asks = RequestCases.Asks(DisclosureKeys.ReplyOutcome, DisclosureKeys.RemediesRule, DisclosureKeys.RemediesTold),
    };

    private static Finding Judge(Case c, RequestReplied replied)
    {
        if (replied.Outcome == RequestOutcome.Unstated)
        {
            return c.Undetermined(OutcomeNotStated.With(("day", replied.On)), DisclosureKeys.ReplyOutcome);
        }

        var remedies = RequestRemedies.Against(replied.Outcome, replied.On, c.Context.Law);
        var notice = c.Context.Law.On(DisclosureLaw.RemedyNotice, replied.On);
        bool isSettled = remedies.Order is not RemedyOrder.ReconsiderationFirst || notice.State != Selection.Unsettled;
        if (remedies.Order is not { } order || !isSettled)
        {
            return c.Undetermined(Say(replied, DisclosureKeys.RemediesRule.Name), DisclosureKeys.RemediesRule);
        }

        bool isFirst = order == RemedyOrder.ReconsiderationFirst && notice.InForce(out _, out _);
        if (order == RemedyOrder.Either || (order == RemedyOrder.ReconsiderationFirst && !isFirst))
        {
            return c.NotApplicable(
                NothingRequired.With(("day", replied.On), ("outcome", replied.Outcome.Name()), ("remedies", remedies)));
        }

        var basis = isFirst ? notice.Basis! : remedies.Basis!;
        var said = Say(replied, order.Name());
        return replied.Remedies.IsUnknown ? c.Undetermined(said, DisclosureKeys.RemediesTold)
            : replied.Remedies.Known(out var told)
            ? (told == order || told == RemedyOrder.ReconsiderationOnly ? c.Met(said, basis) : c.Breached(said, basis))
            : isFirst ? c.Breached(said, basis)
            : c.Met(said, basis); // it names no suit, and nothing orders that it name reconsideration
    }

    private static Message Say(RequestReplied replied, Bilingual order) => State.With(
        ("day", replied.On),
        ("outcome", replied.Outcome.Name()),
        ("order", order),
        ("told", replied.Remedies.Known(out var told) ? told.Name() : replied.Remedies.IsUnknown ? NotStated : NotTold));
}
