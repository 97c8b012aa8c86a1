using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was a fee notified within the time for handling the request (收费通知按期发出)?</summary>
internal static class FeeNotifiedInTime
{
    private static readonly MessageTemplate NoFee = new("没有收费", "no fee was asked for");
    private static readonly MessageTemplate Head = new("{received}收到申请，{limit}处理完毕", "received on {received}, to be handled: {limit}");
    private static readonly MessageTemplate Stopped = new(
        "{received}收到申请，处理期限中止；{day}发出收费通知",
        "received on {received}, the time for handling stood still; the fee was notified on {day}");
    private static readonly Bilingual Notifying = new("发出收费通知", "notified the fee");

    internal static Rule<RequestFacts> Rule { get; } = new(
        "DISC-31",
        new("收费通知在申请处理期限内发出", "A fee is notified within the time for handling the request"),
        new(
            "行政机关依法收取信息处理费的，应当在申请处理期限内发出收费通知（2021年1月1日起）。处理期限按没有收费的情形计算。没有收费的不适用；收费数额、缴费以后期限如何计算，不在此列。学校和其他单位只有作为法律、法规授权的组织" +
                "才适用；不适用于党委工作部门，党委是否适用未经确认。",
            "Where a processing fee is charged, it is notified within the time for handling the request (since 2021-01-01). That " +
                "time is reckoned as if no fee were charged. Does not apply where none is; how much it is, and how the limit runs after " +
                "payment, is not covered. Applies to schools and other bodies only as organisations authorised by law or regulation; " +
                "does not apply to departments of Party committees; whether it applies to Party committees is not confirmed."),
        (c, facts) => RequestCases.Received(c, facts, out var clock, out var received)
            ?? RequestCases.Happened<FeeNotified>(c, clock, NoFee.With(), out var fee)
            ?? c.InForce(DisclosureLaw.PaymentLimit, fee.On, DisclosureKeys.Governing, out _, out var basis)
            ?? Judge(c, facts, received, fee, basis))
    {
        Provisions = DisclosureLaw.PaymentLimit.Provisions,
        AppliesTo = RequestCases.Procedure,
        Asks = RequestCases.Asks(
            DisclosureKeys.ConsultationReached,
            DisclosureKeys.ConsultationReading,
            DisclosureKeys.ExtensionConsent,
            DisclosureKeys.ExtensionTold,
            DisclosureKeys.ExtensionEffect),
    };

    private static Finding Judge(Case c, RequestFacts facts, LocalDate received, FeeNotified fee, Basis basis)
    {
        var without = facts.Events.Where(static happened => !IsOfFee(happened)).ToArray();
        var timer = RequestClock.Fold(without, c.Context).Reply;
        if (timer?.Window() is not { } window)
        {
            return c.Met(Stopped.With(("received", received), ("day", fee.On)), basis); // no day of it had run out
        }

        var head = Head.With(
            ("received", received),
            ("limit", timer.Deadline is null ? (object)timer : new RequestCases.LimitText(timer, received)));
        return c.Due(window, head, Notifying, fee.On, DisclosureKeys.FeeNotice, basis);
    }

    private static bool IsOfFee(RequestEvent happened)
        => happened is FeeNotified or FeePaid or LetterDelivered { Letter: RequestLetter.FeeNotice } or RequestReplied or RequestWithdrawn;
}
