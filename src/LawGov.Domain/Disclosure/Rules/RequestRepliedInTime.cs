using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was a request answered in time (申请按期答复)?</summary>
internal static class RequestRepliedInTime
{
    private static readonly Bilingual Replying = new("答复", "answered");
    private static readonly MessageTemplate Ended = new("{stage}，不再答复", "{stage}: not to be answered");
    private static readonly MessageTemplate Stopped = new(
        "{received}收到申请，{stage}，答复期限届满日待定",
        "received on {received}, {stage}: the limit has no last day yet");
    private static readonly MessageTemplate RepliedMeanwhile = new(
        "{received}收到申请，{day}答复，当时答复期限没有届满",
        "received on {received}, answered on {day}: the limit had not ended by then");
    private static readonly MessageTemplate FromArrival = new(
        "{arrived}申请到达（{channel}），即使以当日为收到申请之日，{limit}；{day}答复，按期",
        "the request arrived on {arrived} ({channel}); were that the day of receipt, {limit}; answered on {day}, in time");
    private static readonly MessageTemplate Head = new("{received}收到申请，答复{limit}", "received on {received}, {limit}");
    private static readonly MessageTemplate PutOff = new(
        "{received}收到申请，延迟答复期限至{until}",
        "received on {received}, the reply put off to {until}");
    private static readonly MessageTemplate AbandonedOpen = new(
        "未载明{what}，是否视为放弃申请不能确定",
        "not stated: {what}; whether the request counts as abandoned cannot be determined");
    private static readonly MessageTemplate ServiceOpen = new(
        "{head}；{day}答复（{channel}），以何日为答复之日，取决于{what}",
        "{head}; answered on {day}, service: {channel}; which day counts depends on {what}");

    internal static Rule<RequestFacts> Rule { get; } = new(
        "DISC-22",
        new("政府信息公开申请按期答复", "Requests for information are answered in time"),
        new(
            "自收到申请次日起计算：2019年5月15日以前收到的15个工作日，以后收到的20个工作日。补正的自收到补正后的申请次日起重新计算，征求第三方和其他机关意见所需时间不计入，经政府信息公开工作机构负责人同意并告知申请人的可以延长一次。邮寄的" +
                "以交邮之日、直接或者委托送达的以签收之日为答复之日（2016年12月7日以后）。征求意见的起止日、收费通知的影响没有规定的，各种算法逐一计算，均按期的为符合，均逾期的为不符合，其余未能判定。撤回和视为放弃的不适用。学校和其他单" +
                "位只有作为法律、法规授权的组织才适用；不适用于党委工作部门，党委是否适用未经确认。",
            "From the day after receipt: 15 working days for requests received before 2019-05-15, 20 since. A corrected request starts " +
                "the limit anew, the time needed for consulting third parties and other organs is excluded, and it may be extended once " +
                "with consent of the head of the office and notice to the applicant. The day of posting counts, or that of signature " +
                "(since 2016-12-07). Where no text says from when to when a consultation is excluded, or what a notice of a fee does, " +
                "each reading is reckoned: in time by all is met, late by all is breached, else undetermined. Does not apply to requests " +
                "withdrawn or abandoned. Applies to schools and other bodies only as organisations authorised by law or regulation; does " +
                "not apply to departments of Party committees; whether it applies to Party committees is not confirmed."),
        (c, facts) => RequestCases.Governed(c, facts, out var clock, out var day)
            ?? c.InForce(DisclosureLaw.ReplyLimit, day, DisclosureKeys.Governing, out _, out var basis)
            ?? WithoutReceipt(c, facts, clock)
            ?? RequestCases.Receipt(c, clock, out var received)
            ?? EndedBefore(c, clock)
            ?? Judge(c, clock, received, basis))
    {
        Provisions =
        [
            .. DisclosureLaw.ReplyLimit.Provisions,
            .. DisclosureLaw.CorrectionEffect.Provisions,
            .. DisclosureLaw.ExcludedConsultations.Provisions,
            .. DisclosureLaw.VolumeProcedure.Provisions,
            .. DisclosureLaw.ServedReplies.Provisions,
        ],
        AppliesTo = RequestCases.Procedure,
        Asks = RequestCases.Asks(
            DisclosureKeys.CorrectionReason,
            DisclosureKeys.FeeNoticeReached,
            DisclosureKeys.CorrectionEffect,
            DisclosureKeys.ConsultationReached,
            DisclosureKeys.ConsultationReading,
            DisclosureKeys.FeeEffect,
            DisclosureKeys.ExtensionConsent,
            DisclosureKeys.ExtensionTold,
            DisclosureKeys.ExtensionEffect,
            DisclosureKeys.ReplyService,
            DisclosureKeys.ReplyReached,
            DisclosureKeys.ReplyDayRule),
    };

    /// <summary>A request that was withdrawn, or answered in time even were the day of arrival that of receipt, needs no day of receipt: no
    /// later one can end the limit sooner.</summary>
    private static Finding? WithoutReceipt(Case c, RequestFacts facts, RequestClock clock)
    {
        if (!clock.Received.IsUnknown) { return null; }

        if (clock.Stage == RequestStage.Withdrawn) { return c.NotApplicable(Ended.With(("stage", clock.Outcome.Name()))); }

        if (clock.First<RequestReplied>() is not { } replied) { return null; }

        var arrived = clock.First<RequestSubmitted>()!;
        RequestEvent[] assumed =
        [
            .. facts.Events.Where(static happened => happened is not RequestSubmitted),
            new RequestSubmitted(arrived.On, RequestChannel.InPerson, arrived.Recorded),
        ];
        var timer = RequestClock.Fold(assumed, c.Context).Reply;
        return timer is { Basis: { } basis, Deadline: not null } && timer.Window() is { } window && replied.On <= window.SureThrough
            && ServiceAsks(c, clock, replied, window) is null
            ? c.Met(
                FromArrival.With(
                    ("arrived", arrived.On),
                    ("channel", arrived.Channel.Name()),
                    ("limit", new RequestCases.LimitText(timer, arrived.On)),
                    ("day", replied.On)),
                basis,
                window.Certainty)
            : null;
    }

    /// <summary>What ends a request after its limit had ended leaves the breach as it is.</summary>
    private static Finding? EndedBefore(Case c, RequestClock clock)
    {
        if (clock.Stage is RequestStage.Abandoned or RequestStage.Withdrawn && !EndedLate(clock))
        {
            return c.NotApplicable(Ended.With(("stage", clock.Outcome.Name())));
        }

        return clock.AbandonedAsks is { } asks && !EndedLate(clock)
            ? c.Undetermined(AbandonedOpen.With(("what", asks.Name)), asks)
            : null;
    }

    /// <summary>Whether the limit had surely ended when that happened which ends the request: a withdrawal, or a question for a correction
    /// or a fee.</summary>
    private static bool EndedLate(RequestClock clock)
    {
        var ended = clock.Stage switch
        {
            RequestStage.Withdrawn => clock.Last<RequestWithdrawn>()?.On,
            _ when clock.Outcome == RequestOutcome.FeeUnpaid || clock.AbandonedAsks == DisclosureKeys.FeeNoticeReached
                => clock.Last<FeeNotified>()?.On,
            _ => clock.Last<CorrectionAsked>()?.On,
        };
        return clock.Reply!.Window() is { } window && ended > window.LateAfter;
    }

    private static Finding Judge(Case c, RequestClock clock, LocalDate received, Basis basis)
    {
        var timer = clock.Reply!; // its law is in force
        var replied = clock.First<RequestReplied>();
        if (timer.Window() is not { } window)
        {
            return replied is null
                ? c.Pending(Stopped.With(("received", received), ("stage", clock.Stage.Name())))
                : c.Met(RepliedMeanwhile.With(("received", received), ("day", replied.On)), basis);
        }

        basis = timer.Basis ?? basis;
        var head = timer.Deadline is not null
            ? Head.With(("received", received), ("limit", new RequestCases.LimitText(timer, received)))
            : PutOff.With(("received", received), ("until", timer.Earliest!.Value));
        return replied is not null && ServiceAsks(c, clock, replied, window) is { } asks
            ? c.Undetermined(
                ServiceOpen.With(
                    ("head", head), ("day", replied.On), ("channel", replied.Channel.Name()), ("what", asks.Name)),
                window.Certainty,
                asks)
            : c.Due(
                window,
                head,
                Replying,
                replied is null ? Fact<LocalDate>.None : replied.On,
                DisclosureKeys.Replied,
                basis);
    }

    /// <summary>What would settle which day counts, where that can change the verdict: neither day may be late or both must be.</summary>
    private static FactKey? ServiceAsks(Case c, RequestClock clock, RequestReplied replied, DueWindow window)
    {
        bool settled = c.Context.Law.On(DisclosureLaw.ServedReplies, replied.On).InForce(out var channels, out _)
            && channels.Has(replied.Channel);
        if (settled || replied.On > window.SureThrough) { return null; } // from the day of sending on it can only be later

        return clock.Delivered(RequestLetter.Reply) is not { } delivered ? DisclosureKeys.ReplyReached
            : delivered <= window.SureThrough ? null
            : replied.Channel == ReplyChannel.Unstated ? DisclosureKeys.ReplyService
            : DisclosureKeys.ReplyDayRule;
    }
}
