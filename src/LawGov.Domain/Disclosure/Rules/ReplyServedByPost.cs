using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Does a reply that is sent go through the postal enterprise (邮寄答复通过邮政企业)?</summary>
internal static class ReplyServedByPost
{
    private static readonly MessageTemplate NotReplied = new("尚未答复", "not answered yet");
    private static readonly MessageTemplate NotSent = new(
        "{day}答复（{channel}），没有寄送",
        "answered on {day} ({channel}): nothing was sent by mail");
    private static readonly MessageTemplate NotStated = new(
        "{day}答复，未载明送达方式",
        "answered on {day}; not stated: the way the reply was served");
    private static readonly MessageTemplate Sent = new("{day}答复，送达方式：{channel}", "answered on {day}, service: {channel}");

    internal static Rule<RequestFacts> Rule { get; } = new(
        "DISC-29",
        new("邮寄答复通过邮政企业", "A reply that is mailed goes through the postal enterprise"),
        new(
            "以邮寄方式送达的，应当通过邮政企业，不得通过其他快递企业（2016年12月7日起）。直接送达、委托送达和电子方式不适用。学校和其他单位只有作为法律、法规授权的组织才适用；不适用于党委工作部门，党委是否适用未经确认。",
            "A reply that is mailed goes through the postal enterprise and not through another courier (since 2016-12-07). Does not " +
                "apply to replies delivered in person or electronically. Applies to schools and other bodies only as organisations " +
                "authorised by law or regulation; does not apply to departments of Party committees; whether it applies to Party " +
                "committees is not confirmed."),
        (c, facts) => RequestCases.Governed(c, facts, out var clock)
            ?? RequestCases.Happened<RequestReplied>(c, clock, NotReplied.With(), out var replied)
            ?? c.InForce(DisclosureLaw.ServedReplies, replied.On, DisclosureKeys.Governing, out _, out var basis)
            ?? Judge(c, replied, basis))
    {
        Provisions = DisclosureLaw.ServedReplies.Provisions,
        AppliesTo = RequestCases.Procedure,
        Asks = RequestCases.Asks(DisclosureKeys.ReplyService),
    };

    private static Finding Judge(Case c, RequestReplied replied, Basis basis)
    {
        var said = Sent.With(("day", replied.On), ("channel", replied.Channel.Name()));
        return replied.Channel switch
        {
            ReplyChannel.Post => c.Met(said, basis),
            ReplyChannel.Courier => c.Breached(said, basis),
            ReplyChannel.Unstated => c.Undetermined(NotStated.With(("day", replied.On)), DisclosureKeys.ReplyService),
            _ => c.NotApplicable(NotSent.With(("day", replied.On), ("channel", replied.Channel.Name()))),
        };
    }
}
