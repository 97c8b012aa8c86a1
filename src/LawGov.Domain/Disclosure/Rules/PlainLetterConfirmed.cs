using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was the arrival of a plain letter confirmed on the same day (平常信函当日确认)?</summary>
internal static class PlainLetterConfirmed
{
    private static readonly MessageTemplate NotALetter = new(
        "{arrived}申请到达（{channel}），不是平常信函",
        "arrived on {arrived} ({channel}): not a plain letter");
    private static readonly MessageTemplate ChannelNotStated = new(
        "{arrived}申请到达，未载明申请渠道", "arrived on {arrived}; not stated: the channel of the request");
    private static readonly MessageTemplate Head = new(
        "{arrived}平常信函申请到达，应当于当日确认",
        "a plain letter arrived on {arrived}, to be confirmed on that day");
    private static readonly Bilingual Confirming = new("与申请人确认", "confirmed with the applicant");

    internal static Rule<RequestFacts> Rule { get; } = new(
        "DISC-30",
        new("平常信函申请在到达当日与申请人确认", "The arrival of a plain letter is confirmed on the same day"),
        new(
            "以平常信函等无需签收的邮寄方式提交的申请，政府信息公开工作机构应当于到达当日与申请人确认，确认之日为收到申请之日。当日确认的为符合，以后确认的为不符合，期限仍自确认之日起算。其他渠道不适用。2019年5月15日" +
                "以前的依据是2015年的解释，对无法联系申请人的另有规定，其日期未经确认，未能判定。学校和其他单位只有作为法律、法规授权的组织才适用；不适用于党委工作部门，党委是否适用未经确认。",
            "Of a request that comes by plain letter the office confirms the arrival with the applicant on that day, and the day of " +
                "confirmation is that of receipt. Confirmed on the day is met, later is breached, and the limit still runs from the " +
                "confirmation. Does not apply to other channels. Before 2019-05-15 it rests on an interpretation of 2015 with an " +
                "exception for applicants whom no telephone finds, whose day is not confirmed: undetermined. Applies to schools and " +
                "other bodies only as organisations authorised by law or regulation; does not apply to departments of Party " +
                "committees; whether it applies to Party committees is not confirmed."),
        (c, facts) => RequestCases.Arrived(c, facts, out var clock, out var arrived)
            ?? RegimeRung.Climb(facts.Body, facts.Authorised, arrived.On, c.Context).End(c)
            ?? ByLetter(c, arrived)
            ?? c.InForce(DisclosureLaw.PlainLetterDuty, arrived.On, DisclosureKeys.ReceiptRule, out _, out var basis)
            ?? Judge(c, clock, arrived, basis))
    {
        Provisions = DisclosureLaw.PlainLetterDuty.Provisions,
        AppliesTo = RequestCases.Procedure,
        Asks =
        [
            DisclosureKeys.Body,
            DisclosureKeys.Received,
            DisclosureKeys.Authorised,
            DisclosureKeys.Governing,
            DisclosureKeys.ReceiptRule,
            DisclosureKeys.RequestChannel,
        ],
    };

    private static Finding? ByLetter(Case c, RequestSubmitted arrived) => arrived.Channel switch
    {
        RequestChannel.PlainLetter => null,
        RequestChannel.Unstated => c.Undetermined(ChannelNotStated.With(("arrived", arrived.On)), DisclosureKeys.RequestChannel),
        var channel => c.NotApplicable(NotALetter.With(("arrived", arrived.On), ("channel", channel.Name()))),
    };

    private static Finding Judge(Case c, RequestClock clock, RequestSubmitted arrived, Basis basis) => c.Due(
        DueWindow.Through(arrived.On),
        Head.With(("arrived", arrived.On)),
        Confirming,
        clock.Last<RequestConfirmed>() is { } confirmed ? confirmed.On : Fact<LocalDate>.None,
        DisclosureKeys.Confirmed,
        basis);
}
