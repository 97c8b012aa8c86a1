using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was the applicant asked for reasons before many requests were turned down (大量反复申请先要求说明理由)?</summary>
internal static class VolumeReasonsAsked
{
    private static readonly MessageTemplate NotClaimed = new("没有以大量反复申请为由不予处理", "not turned down for the number of requests");
    private static readonly MessageTemplate OutcomeNotStated = new(
        "{day}答复，未载明办理结果",
        "answered on {day}; not stated: what the reply says");
    private static readonly MessageTemplate NotAsked = new(
        "{day}答复：{outcome}，没有要求申请人说明理由的记录，申请理由是否合理不能确定",
        "answered on {day}: {outcome}; no record that reasons were asked for, so whether there were good ones cannot be determined");
    private static readonly MessageTemplate GroundsOpen = new(
        "{day}答复：{outcome}，{asked}要求申请人说明理由；未载明理由是否合理",
        "answered on {day}: {outcome}; reasons asked for on {asked}; not stated whether they are good ones");
    private static readonly MessageTemplate Good = new(
        "{day}答复：{outcome}，{asked}要求申请人说明理由，理由合理",
        "answered on {day}: {outcome}; reasons asked for on {asked}, and found good");
    private static readonly MessageTemplate NotGood = new(
        "{day}答复：{outcome}，{asked}要求申请人说明理由，理由不合理",
        "answered on {day}: {outcome}; reasons asked for on {asked}, and found not good");

    internal static Rule<RequestFacts> Rule { get; } = new(
        "DISC-28",
        new("以大量反复申请为由不予处理的，先要求说明理由且理由不合理", "Requests turned down for their number: reasons were asked for, and were not good"),
        new(
            "申请公开的数量、频次明显超过合理范围的，可以要求申请人说明理由；理由不合理的，告知不予处理；理由合理但不能按期答复的，确定延迟答复的合理期限并告知。理由合理而不予处理的为不符合；没有要求说明理由或者未载明理由是否合理的，" +
                "未能判定。数量、频次没有法定数字，不在此列。没有以此为由不予处理的不适用。学校和其他单位只有作为法律、法规授权的组织才适用；不适用于党委工作部门，党委是否适用未经确认。",
            "Where number and frequency of requests are clearly beyond reason, the organ may ask for reasons; where they are not " +
                "good, it says that it does not handle the requests; where they are, it may put off the reply. Turned down though the " +
                "reasons are good is breached; without a question for reasons, or where nothing is stated of them, it is undetermined. " +
                "No text sets a number. Does not apply to requests not turned down for this. Applies to schools and other bodies only " +
                "as organisations authorised by law or regulation; does not apply to departments of Party committees; whether it " +
                "applies to Party committees is not confirmed."),
        (c, facts) => RequestCases.Governed(c, facts, out var clock, out var day)
            ?? c.InForce(DisclosureLaw.VolumeProcedure, day, DisclosureKeys.Governing, out _, out var basis)
            ?? Judge(c, clock, basis))
    {
        Provisions = DisclosureLaw.VolumeProcedure.Provisions,
        AppliesTo = RequestCases.Procedure,
        Asks = RequestCases.Asks(DisclosureKeys.ReplyOutcome, DisclosureKeys.ReasonsAskedFor, DisclosureKeys.ReasonsGood),
    };

    private static Finding Judge(Case c, RequestClock clock, Basis basis)
    {
        var replied = clock.Last<RequestReplied>();
        if (replied is { Outcome: RequestOutcome.Unstated })
        {
            return c.Undetermined(OutcomeNotStated.With(("day", replied.On)), DisclosureKeys.ReplyOutcome);
        }

        if (replied is not { Outcome: RequestOutcome.Abusive }) { return c.NotApplicable(NotClaimed.With()); }

        var (day, outcome) = (("day", (object)replied.On), ("outcome", (object)replied.Outcome.Name()));
        if (clock.Last<ReasonsAsked>() is not { } question)
        {
            return c.Undetermined(NotAsked.With(day, outcome), DisclosureKeys.ReasonsAskedFor);
        }

        var asked = ("asked", (object)question.On);
        return clock.Last<ReasonsGiven>() is not { AreReasonable: { IsUnknown: false } reasonable }
            ? c.Undetermined(GroundsOpen.With(day, outcome, asked), DisclosureKeys.ReasonsGood)
            : reasonable.IsTrue()
            ? c.Breached(Good.With(day, outcome, asked), basis)
            : c.Met(NotGood.With(day, outcome, asked), basis);
    }
}
