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
    private static readonly MessageTemplate Head = new("{received}收到申请，处理{limit}", "received on {received}, time for handling: {limit}");
    private static readonly MessageTemplate PutOff = new(
        "{received}收到申请，延迟答复期限至{until}",
        "received on {received}, the reply put off to {until}");
    private static readonly MessageTemplate Stopped = new(
        "{received}收到申请，{day}发出收费通知，当时处理期限没有届满",
        "received on {received}, the fee notified on {day}: the time for handling had not ended by then");
    private static readonly MessageTemplate Abandoned = new(
        "收费通知发出以前，申请已因逾期不补正视为放弃",
        "the request counted as abandoned, for it was not corrected in time, before the fee was notified");
    private static readonly MessageTemplate AbandonedOpen = new(
        "未载明{what}，是否视为放弃申请不能确定",
        "not stated: {what}; whether the request counts as abandoned cannot be determined");
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
        (c, facts) => RequestCases.Governed(c, facts, out var clock)
            ?? RequestCases.Happened<FeeNotified>(c, clock, NoFee.With(), out var fee)
            ?? RequestCases.Receipt(c, clock, out var received)
            ?? c.InForce(DisclosureLaw.PaymentLimit, fee.On, DisclosureKeys.Governing, out _, out var basis)
            ?? Judge(c, facts, received, fee, basis))
    {
        Provisions = DisclosureLaw.PaymentLimit.Provisions,
        AppliesTo = RequestCases.Procedure,
        Asks = RequestCases.Asks(
            DisclosureKeys.CorrectionReason,
            DisclosureKeys.ConsultationReached,
            DisclosureKeys.ConsultationReading,
            DisclosureKeys.ExtensionConsent,
            DisclosureKeys.ExtensionTold,
            DisclosureKeys.ExtensionEffect),
    };

    /// <summary>Reckons the time for handling as it stood when the fee was notified, as if none had been.</summary>
    private static Finding Judge(Case c, RequestFacts facts, LocalDate received, FeeNotified fee, Basis basis)
    {
        var before = facts.Events.Where(happened => happened.On <= fee.On && !IsOfFee(happened)).ToArray();
        var clock = RequestClock.Fold(before, c.Context);
        if (clock.AbandonedAsks is { } asks) { return c.Undetermined(AbandonedOpen.With(("what", asks.Name)), asks); }

        bool wasAbandoned = clock.Last<CorrectionAsked>()?.By < fee.On && clock.Last<CorrectionReceived>() is null;
        if (wasAbandoned && clock.Stage == RequestStage.Abandoned) { return c.NotApplicable(Abandoned.With()); }

        if (clock.Reply?.Window() is not { } window)
        {
            return c.Met(Stopped.With(("received", received), ("day", fee.On)), basis); // no day of it had run out
        }

        var head = clock.Reply.Deadline is null
            ? PutOff.With(("received", received), ("until", clock.Reply.Earliest!.Value))
            : Head.With(("received", received), ("limit", new RequestCases.LimitText(clock.Reply, received)));
        return c.Due(window, head, Notifying, fee.On, DisclosureKeys.FeeNotice, basis);
    }

    private static bool IsOfFee(RequestEvent happened)
        => happened is FeeNotified or FeePaid or LetterDelivered { Letter: RequestLetter.FeeNotice } or RequestReplied or RequestWithdrawn;
}
