using Ardalis.GuardClauses;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure;

/// <content>What the labels of requests are called.</content>
public static partial class Names
{
    private static readonly Bilingual[] RequestChannels =
    [
        new("渠道未载明", "channel not stated"),
        new("当面提交", "in person"),
        new("邮寄签收", "mail that is signed for"),
        new("平常信函", "plain letter"),
        new("网上提交", "online form"),
        new("电子邮件", "e-mail"),
        new("传真", "fax"),
    ];

    private static readonly Bilingual[] ConsultedNamed =
    [
        new("本机关内设机构", "a section of the organ"),
        new("第三方", "a third party"),
        new("共同制作机关", "an organ that made it jointly"),
        new("其他机关", "another organ"),
    ];

    private static readonly Bilingual[] Opinions =
    [
        new("意见未载明", "opinion not stated"),
        new("同意公开", "agrees to disclosure"),
        new("不同意公开", "objects to disclosure"),
    ];

    private static readonly Bilingual[] ReplyChannels =
    [
        new("送达方式未载明", "way of service not stated"),
        new("直接或者委托送达", "delivered in person"),
        new("邮政企业邮寄", "by post"),
        new("其他快递", "by courier"),
        new("电子方式", "electronically"),
    ];

    private static readonly Bilingual[] Letters =
    [
        new("征求意见书", "the letter of consultation"),
        new("收费通知", "the notice of the fee"),
        new("答复", "the reply"),
    ];

    private static readonly Bilingual[] RemediesNamed =
    [
        new("投诉、举报", "a complaint"),
        new("行政复议", "reconsideration"),
        new("行政诉讼", "a suit"),
    ];

    private static readonly Bilingual[] RemedyResults = [new("其他结果", "another result"), new("结果维持", "upheld"), new("结果纠正", "corrected")];

    private static readonly Bilingual[] RequestOutcomesNamed =
    [
        new("未载明", "not stated"),
        new("已主动公开，告知获取方式、途径", "public already, told where"),
        new("予以公开", "disclosed"),
        new("部分公开", "disclosed in part"),
        new("不予公开（国家秘密）", "refused (state secret)"),
        new("不予公开（法律、行政法规禁止公开）", "refused (forbidden by law or administrative regulation)"),
        new("不予公开（危及安全、稳定）", "refused (security or stability endangered)"),
        new("不予公开（保护第三方合法权益）", "refused (lawful rights of a third party)"),
        new("不予公开（内部事务信息）", "refused (internal affairs)"),
        new("不予公开（过程性信息）", "refused (process information)"),
        new("不予公开（行政执法案卷信息）", "refused (enforcement file)"),
        new("告知依照特别规定查询", "referred to a special register"),
        new("政府信息不存在", "the information does not exist"),
        new("不属于本机关负责公开", "not for this organ to disclose"),
        new("没有现成信息，需要另行制作", "would have to be made"),
        new("补正后申请内容仍不明确", "unclear after correction"),
        new("告知不作为申请处理（信访、投诉、举报）", "not handled as a request (petition or complaint)"),
        new("不予重复处理", "not handled again"),
        new("告知获取公开出版物的途径", "referred to a publication"),
        new("不予处理（无正当理由大量反复申请）", "not handled (too many requests without good reason)"),
        new("不予处理（要求确认或者重新出具已获取信息）", "not handled (asks to confirm or reissue)"),
        new("逾期不补正，视为放弃", "abandoned (not corrected in time)"),
        new("逾期未缴费，视为放弃", "abandoned (fee not paid)"),
        new("申请人撤回", "withdrawn"),
        new("其他处理", "handled in another way"),
    ];

    private static readonly Bilingual[] RemedyOrders =
    [
        new("可以申请行政复议，也可以提起行政诉讼", "reconsideration or a suit"),
        new("应当先申请行政复议，对复议决定不服的再提起行政诉讼", "reconsideration first, a suit after it"),
        new("可以申请行政复议，直接起诉的不予立案", "reconsideration; no suit is docketed"),
    ];

    private static readonly Bilingual[] Effects = [new("不影响", "none"), new("中止", "suspended"), new("重新计算", "starts anew")];

    private static readonly Bilingual[] ConsultationSpans =
    [
        new("收到征求意见书次日至收到意见前一日", "the days between the arrival of the letter and of the answer"),
        new("发出征求意见书之日至收到意见之日", "the days from the sending of the letter to the arrival of the answer"),
    ];

    private static readonly Bilingual[] Stages =
    [
        new("尚未收到申请", "nothing has arrived"),
        new("待确认收到", "waiting for confirmation"),
        new("办理中", "being handled"),
        new("待补正", "waiting for the correction"),
        new("征求意见中", "others are consulted"),
        new("待缴费", "waiting for the fee"),
        new("延迟答复中", "reply put off"),
        new("已答复", "replied"),
        new("视为放弃", "taken to be abandoned"),
        new("已撤回", "withdrawn"),
    ];

    private static readonly Bilingual[] EventFaults =
    [
        new("早于申请到达", "before the request arrived"),
        new("同一事项已有记录", "recorded already"),
        new("没有在先的相应事项", "without anything before that it answers"),
        new("晚于办结", "after the request had ended"),
        new("登记日期早于发生日期", "recorded before it happened"),
        new("日期不在可以计算的年份之内", "outside the years that can be counted"),
        new("逾期，不发生效力", "too late to have an effect"),
    ];

    private static readonly Bilingual[] TimerKinds =
    [
        new("答复", "reply"),
        new("确认收到平常信函", "confirmation of a plain letter"),
        new("告知补正", "asking for a correction"),
        new("补正", "correction"),
        new("提出意见", "opinion"),
        new("缴费", "payment"),
        new("申请行政复议", "reconsideration"),
        new("提起行政诉讼", "suit"),
    ];

    private static readonly Bilingual[] Actors =
    [
        new("本机关", "the organ"),
        new("申请人", "the applicant"),
        new("被征求意见方", "the one consulted"),
    ];

    private static readonly Bilingual[] TimerStates =
    [
        new("计算中", "running"),
        new("中止", "standing still"),
        new("已完成", "done"),
        new("已终止", "ended"),
    ];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="channel">How a request comes in.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestChannel channel) => RequestChannels[(int)Guard.Against.Undeclared(channel)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="consulted">Whom an organ consults.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this Consulted consulted) => ConsultedNamed[(int)Guard.Against.Undeclared(consulted)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="opinion">What somebody consulted says.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this Opinion opinion) => Opinions[(int)Guard.Against.Undeclared(opinion)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="channel">How a reply goes out.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this ReplyChannel channel) => ReplyChannels[(int)Guard.Against.Undeclared(channel)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="letter">A letter of the organ.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestLetter letter) => Letters[(int)Guard.Against.Undeclared(letter)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="remedy">A remedy.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this Remedy remedy) => RemediesNamed[(int)Guard.Against.Undeclared(remedy)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="result">How a remedy ended.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RemedyResult result) => RemedyResults[(int)Guard.Against.Undeclared(result)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="outcome">How a request ended.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestOutcome outcome) => RequestOutcomesNamed[(int)Guard.Against.Undeclared(outcome)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="order">The order of remedies.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RemedyOrder order) => RemedyOrders[(int)Guard.Against.Undeclared(order)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="effect">An effect on the limit for the reply.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this ClockEffect effect) => Effects[(int)Guard.Against.Undeclared(effect)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="days">Which days of a consultation are excluded.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this ConsultationDays days) => ConsultationSpans[(int)Guard.Against.Undeclared(days)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="stage">Where a request stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestStage stage) => Stages[(int)Guard.Against.Undeclared(stage)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="fault">Why an event is set aside.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestFault fault) => EventFaults[(int)Guard.Against.Undeclared(fault)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="kind">What a time is for.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestTimerKind kind) => TimerKinds[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="actor">Who has to act.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestActor actor) => Actors[(int)Guard.Against.Undeclared(actor)];

    /// <summary>Gets the name of one in both languages.</summary>
    /// <param name="state">Whether a time runs.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this RequestTimerState state) => TimerStates[(int)Guard.Against.Undeclared(state)];
}
