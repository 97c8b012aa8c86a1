using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disclosure;

/// <content>The legal figures of requests; those without a day of their own are selected by the day of receipt.</content>
public static partial class DisclosureLaw
{
    private static DateSpan Since2024 => DateSpan.From(new(2024, 1, 1));

    /// <summary>Working days to reply (答复期限), from the day after receipt.</summary>
    public static LawParameter<int> ReplyLimit { get; } = new(
        "disclosure.reply-limit",
        new("答复期限", "the limit for the reply"),
        new(TextOf2007, 15, Old(24)),
        new(TextOf2019, 20, Paragraph(33, 2))) { Say = days => TimeLimit.Workdays(days) };

    /// <summary>Working days by which the reply may be put off at most, once (延长答复期限的上限).</summary>
    public static LawParameter<int> ReplyExtension { get; } = new(
        "disclosure.reply-extension",
        new("延长答复期限的上限", "the most by which the limit for the reply is extended"),
        new(TextOf2007, 15, Old(24)),
        new(TextOf2019, 20, Paragraph(33, 2))) { Say = days => TimeLimit.Workdays(days) };

    /// <summary>Whether an extension counts without consent, without notice before the limit ended, or where a correction started the limit
    /// anew after it (程序不全的延期是否计入); unsettled.</summary>
    /// <remarks>Neither text says it: lay the reading that you follow over this figure, with its basis.</remarks>
    public static LawParameter<bool> IrregularExtension { get; } = new(
        "disclosure.irregular-extension",
        new(
            "程序不全或者在补正以前决定的延期是否计入答复期限",
            "whether an extension without consent, timely notice, or before a correction counts"),
        DatedValue<bool>.Unsettled(TextOf2007, Old(24)),
        DatedValue<bool>.Unsettled(TextOf2019, Paragraph(33, 2))) { Say = counts => counts ? Counts : DoesNotCount };

    /// <summary>That the office confirms a plain letter on the day of its arrival (平常信函当日确认), by that day.</summary>
    /// <remarks>The interpretation of 2015 makes an exception for applicants whom no telephone finds, and its day is not confirmed:
    /// unsettled before 2019-05-15.</remarks>
    public static LawParameter<Bilingual> PlainLetterDuty { get; } = new(
        "disclosure.plain-letter-duty",
        new("平常信函当日确认的规定", "the duty to confirm a plain letter on the day of its arrival"),
        DatedValue<Bilingual>.Unsettled(TextOf2007, Instruments.RequestTimeInterpretation2015.Whole.Cite(Application.Direct)),
        new(TextOf2019, new("当日与申请人确认", "confirmed with the applicant on that day"), New(31)));

    /// <summary>Working days to ask for a correction (告知补正期限), from the day after receipt.</summary>
    /// <remarks>The text of 2007 sets no number: unsettled.</remarks>
    public static LawParameter<int> CorrectionNoticeLimit { get; } = new(
        "disclosure.correction-notice-limit",
        new("告知补正期限", "the limit for asking for a correction"),
        DatedValue<int>.Unsettled(TextOf2007, Old(21)),
        new(TextOf2019, 7, New(30))) { Say = days => TimeLimit.Workdays(days) };

    /// <summary>What a correction does to the limit for the reply (补正对答复期限的影响).</summary>
    /// <remarks>The text of 2007 says nothing of it: unsettled.</remarks>
    public static LawParameter<ClockEffect> CorrectionEffect { get; } = new(
        "disclosure.correction-effect",
        new("补正对答复期限的影响", "the effect of a correction on the limit for the reply"),
        DatedValue<ClockEffect>.Unsettled(TextOf2007, Old(21)),
        new(TextOf2019, ClockEffect.Restarts, New(30))) { Say = effect => effect.Name() };

    /// <summary>Working days for a third party to answer (第三方提出意见期限), from the day after it received the letter.</summary>
    /// <remarks>The text of 2007 sets no number: unsettled.</remarks>
    public static LawParameter<int> ThirdPartyLimit { get; } = new(
        "disclosure.third-party-limit",
        new("第三方提出意见期限", "the limit for the opinion of a third party"),
        DatedValue<int>.Unsettled(TextOf2007, Old(23)),
        new(TextOf2019, 15, New(32))) { Say = days => TimeLimit.Workdays(days) };

    /// <summary>Working days for an organ that made the information jointly to answer (共同制作机关提出意见期限); its silence is consent.</summary>
    public static LawParameter<int> CoMakerLimit { get; } = new(
        "disclosure.co-maker-limit",
        new("共同制作机关提出意见期限", "the limit for the opinion of an organ that made it jointly"),
        new DatedValue<int>(TextOf2019, 15, New(34))) { Say = days => TimeLimit.Workdays(days) };

    /// <summary>Whose consultation is excluded from the limit for the reply (不计入答复期限的征求意见).</summary>
    public static LawParameter<ValueList<Consulted>> ExcludedConsultations { get; } = new(
        "disclosure.excluded-consultations",
        new("征求意见所需时间不计入答复期限的规定", "whose consultation is excluded from the limit for the reply"),
        new(TextOf2007, [Consulted.ThirdParty], OldOnConsultation),
        new(TextOf2019, [Consulted.ThirdParty, Consulted.CoMaker, Consulted.OtherOrgan], Paragraph(33, 3)))
    {
        Say = consulted => Joined.Of(consulted.Select(each => each.Name())),
    };

    /// <summary>From which day to which a consultation is excluded (征求意见所需时间的起止); unsettled.</summary>
    /// <remarks>Neither text says it: lay the reading that you follow over this figure, with its basis.</remarks>
    public static LawParameter<ConsultationDays> ConsultationDays { get; } = new(
        "disclosure.consultation-days",
        new("征求意见所需时间的起止", "from which day to which a consultation is excluded"),
        DatedValue<ConsultationDays>.Unsettled(TextOf2007, OldOnConsultation),
        DatedValue<ConsultationDays>.Unsettled(TextOf2019, Paragraph(33, 3))) { Say = days => days.Name() };

    /// <summary>Working days to pay a processing fee (缴费期限), from the day after the notice was received.</summary>
    /// <remarks>The day of the notice selects it. Its article is not confirmed: the whole is cited. A fee not paid in time means that the
    /// request is abandoned.</remarks>
    public static LawParameter<int> PaymentLimit { get; } = new(
        "disclosure.payment-limit",
        new("缴费期限", "the limit for paying the fee"),
        new DatedValue<int>(DateSpan.From(new(2021, 1, 1)), 20, Fees)) { Say = days => TimeLimit.Workdays(days) };

    /// <summary>What a notice of a fee does to the limit for the reply (收费通知对答复期限的影响), by the day of the notice; unsettled.</summary>
    /// <remarks>What the Measures say of it is not confirmed: lay the reading that you follow over this figure, with its basis.</remarks>
    public static LawParameter<ClockEffect> FeeEffect { get; } = new(
        "disclosure.fee-effect",
        new("收费通知对答复期限的影响", "the effect of a notice of a fee on the limit for the reply"),
        DatedValue<ClockEffect>.Unsettled(DateSpan.From(new(2021, 1, 1)), Fees)) { Say = effect => effect.Name() };

    /// <summary>The channels by which a request is received only when both sides confirm it (以双方确认之日为收到申请之日的渠道), by the day of
    /// arrival.</summary>
    /// <remarks>
    /// From 2019-05-15 plain letters, the internet and fax. Before, an interpretation of 2015, whose day is not confirmed, took electronic
    /// mail as received when the system received it, and left online forms to the organ's own rule, else to confirmation: lay that
    /// rule over this figure. What is submitted in person and mail that is signed for is received on that day at all times.
    /// </remarks>
    public static LawParameter<ValueList<RequestChannel>> ConfirmedChannels { get; } = new(
        "disclosure.confirmed-channels",
        new("以双方确认之日为收到申请之日的渠道", "the channels of which the day of confirmation is that of receipt"),
        DatedValue<ValueList<RequestChannel>>.Unsettled(
            DateSpan.Between(new(2008, 5, 1), new(2016, 1, 1)), Instruments.OpenInformation2007.Whole.Cite(Application.Unstated)),
        new(
            DateSpan.Between(new(2016, 1, 1), new(2019, 5, 15)),
            [RequestChannel.PlainLetter, RequestChannel.OnlineForm, RequestChannel.Fax],
            Instruments.RequestTimeInterpretation2015.Whole.Cite(Application.Direct)),
        new(
            TextOf2019,
            [RequestChannel.PlainLetter, RequestChannel.OnlineForm, RequestChannel.Email, RequestChannel.Fax],
            New(31))) { Say = channels => Joined.Of(channels.Select(channel => channel.Name())) };

    /// <summary>The ways of service of which it is settled that the day of posting or of signature counts (以交邮、签收之日为期限计算时点的送达方式),
    /// by that day.</summary>
    public static LawParameter<ValueList<ReplyChannel>> ServedReplies { get; } = new(
        "disclosure.served-replies",
        new("以交邮、签收之日为答复时点的送达方式", "the ways of service of which the day of posting or of signature counts"),
        new DatedValue<ValueList<ReplyChannel>>(
            DateSpan.From(new(2016, 12, 7)),
            [ReplyChannel.InPerson, ReplyChannel.Post],
            Instruments.ReplyServiceInterpretation2016.Whole.Cite(Application.Direct)))
    {
        Say = channels => Joined.Of(channels.Select(channel => channel.Name())),
    };

    /// <summary>The replies that must give reasons (应当说明理由的答复), besides disclosure in part.</summary>
    /// <remarks>Of the text of 2007 it is confirmed of refusals alone.</remarks>
    public static LawParameter<ValueList<RequestOutcome>> ReasonsDuty { get; } = new(
        "disclosure.reasons-duty",
        new("应当说明理由的答复", "the replies that must give reasons"),
        new(TextOf2007, Refusals, Old(21)),
        new(TextOf2019, [.. Refusals, RequestOutcome.NotOurs], New(36)))
    {
        Say = outcomes => Joined.Of(outcomes.Select(outcome => outcome.Name())),
    };

    /// <summary>That a reply which discloses a part gives reasons for the rest (对不予公开的部分说明理由).</summary>
    /// <remarks>Of the text of 2007 only the head of the article is confirmed: unsettled.</remarks>
    public static LawParameter<Bilingual> PartReasonsDuty { get; } = new(
        "disclosure.part-reasons-duty",
        new("对不予公开的部分说明理由的规定", "the duty to give reasons for the part that is withheld"),
        DatedValue<Bilingual>.Unsettled(TextOf2007, Old(22)),
        new(TextOf2019, new("对不予公开的内容说明理由", "reasons for what is withheld"), New(37)));

    /// <summary>That a third party is told in writing what is disclosed against its objection, and why (书面告知第三方).</summary>
    public static LawParameter<Bilingual> OverrideNotice { get; } = new(
        "disclosure.override-notice",
        new("决定公开的内容和理由书面告知第三方的规定", "the duty to tell a third party what is disclosed against its objection"),
        new(TextOf2007, new("书面通知第三方", "told in writing"), Old(23)),
        new(TextOf2019, new("书面告知第三方", "told in writing"), New(32)));

    /// <summary>How requests beyond reason in number are handled (数量、频次明显超过合理范围的申请的处理).</summary>
    public static LawParameter<Bilingual> VolumeProcedure { get; } = new(
        "disclosure.volume-procedure",
        new("数量、频次明显超过合理范围的申请的处理规定", "the procedure for requests beyond reason in number"),
        new DatedValue<Bilingual>(TextOf2019, new("可以要求申请人说明理由", "the applicant may be asked for reasons"), New(35)));

    /// <summary>That the organ must say where reconsideration comes first (告知先申请行政复议), by the day of the reply.</summary>
    public static LawParameter<Bilingual> RemedyNotice { get; } = new(
        "disclosure.remedy-notice",
        new("告知先申请行政复议的规定", "the duty to say that reconsideration comes first"),
        new DatedValue<Bilingual>(
            Since2024,
            new("告知先申请行政复议", "told that reconsideration comes first"),
            Instruments.Reconsideration2023.Article(23).Paragraph(2).Cite(Application.Direct)));

    /// <summary>Which way there is against a refusal under Articles 14 to 16 (对不予公开的救济途径), whole or in part, by the day of the
    /// reply.</summary>
    public static LawParameter<RemedyOrder> RefusalRemedy { get; } = new(
        "disclosure.refusal-remedy",
        new("对不予公开的救济途径", "the remedies against a refusal"),
        new(TextOf2007, RemedyOrder.Either, Old(33)),
        new(DateSpan.Between(new(2019, 5, 15), new(2024, 1, 1)), RemedyOrder.Either, New(51)),
        new(
            Since2024,
            RemedyOrder.ReconsiderationFirst,
            Instruments.Reconsideration2023.Article(23).Paragraph(1).Item(4).Cite(Application.Direct)))
    {
        Say = order => order.Name(),
    };

    /// <summary>Which way there is where no reply comes in time (对逾期不答复的救济途径), by the day after the last day to reply.</summary>
    /// <remarks>From 2024 to May 2025 it was argued whether silence is non-performance: unsettled.</remarks>
    public static LawParameter<RemedyOrder> SilenceRemedy { get; } = new(
        "disclosure.silence-remedy",
        new("对逾期不答复的救济途径", "the remedies where no reply comes in time"),
        new(TextOf2007, RemedyOrder.Either, Old(33)),
        new(DateSpan.Between(new(2019, 5, 15), new(2024, 1, 1)), RemedyOrder.Either, New(51)),
        DatedValue<RemedyOrder>.Unsettled(
            DateSpan.Between(new(2024, 1, 1), new(2025, 6, 1)),
            Instruments.Reconsideration2023.Article(23).Paragraph(1).Item(3).Cite(Application.Direct)),
        new(
            DateSpan.Between(new(2025, 6, 1), new(2026, 7, 1)),
            RemedyOrder.Either,
            Instruments.OpenInformationCases2025.Article(2).Paragraph(2).Cite(Application.Direct)),
        new(
            DateSpan.From(new(2026, 7, 1)),
            RemedyOrder.ReconsiderationFirst,
            Instruments.ReconsiderationRegulation2026.Article(30).Paragraph(1).Cite(Application.Direct)))
    {
        Say = order => order.Name(),
    };

    /// <summary>The replies against which courts docket no suit (起诉不予立案的答复), by the day of the reply.</summary>
    public static LawParameter<ValueList<RequestOutcome>> RepliesNotDocketed { get; } = new(
        "disclosure.replies-not-docketed",
        new("起诉不予立案的答复", "the replies against which no suit is docketed"),
        new DatedValue<ValueList<RequestOutcome>>(
            DateSpan.From(new(2025, 6, 1)),
            [
                RequestOutcome.SpecialRegister,
                RequestOutcome.WouldHaveToBeMade,
                RequestOutcome.Petition,
                RequestOutcome.Repeated,
                RequestOutcome.Publication,
            ],
            Instruments.OpenInformationCases2025.Article(10).Paragraph(2).Cite(Application.Direct)))
    {
        Say = outcomes => Joined.Of(outcomes.Select(outcome => outcome.Name())),
    };

    /// <summary>The time to apply for reconsideration (申请行政复议期限), from the day after the reply was received, by that day.</summary>
    /// <remarks>The last day moves by law from 2024 on, and by analogy before: the article of the older text was not read for it.</remarks>
    public static LawParameter<TimeLimit> ReconsiderationLimit { get; } = new(
        "disclosure.reconsideration-limit",
        new("申请行政复议期限", "the time to apply for reconsideration"),
        new(
            DateSpan.Between(new(2008, 5, 1), new(2024, 1, 1)),
            TimeLimit.Days(60).Rolling(RollOver.ByAnalogy),
            Instruments.Reconsideration2017.Article(9).Cite(Application.Direct)),
        new(
            Since2024,
            TimeLimit.Days(60).Rolling(RollOver.ByLaw),
            Instruments.Reconsideration2023.Article(20).Paragraph(1).Cite(Application.Direct)));

    /// <summary>The time to bring a suit without reconsideration before (直接起诉期限), from the day after the reply was received, by that
    /// day.</summary>
    /// <remarks>Six months are confirmed from 2018-02-08 on; since when they hold is not: unsettled before.</remarks>
    public static LawParameter<TimeLimit> SuitLimit { get; } = new(
        "disclosure.suit-limit",
        new("直接起诉期限", "the time to bring a suit"),
        DatedValue<TimeLimit>.Unsettled(DateSpan.Between(new(2008, 5, 1), new(2018, 2, 8)), OnSuits),
        new(DateSpan.From(new(2018, 2, 8)), TimeLimit.Months(6).Rolling(RollOver.ByAnalogy), OnSuits));

    private static ValueList<RequestOutcome> Refusals =>
    [
        RequestOutcome.StateSecret,
        RequestOutcome.ForbiddenByLaw,
        RequestOutcome.Endangerment,
        RequestOutcome.ThirdPartyRights,
        RequestOutcome.InternalAffairs,
        RequestOutcome.ProcessInformation,
        RequestOutcome.EnforcementFile,
    ];

    private static Bilingual Counts => new("计入", "it counts");

    private static Bilingual DoesNotCount => new("不计入", "it does not count");

    private static Citation OldOnConsultation => Instruments.OpenInformation2007.Article(24).Paragraph(3).Cite(Application.Direct);

    private static Citation OnSuits => Instruments.Litigation2017.Article(46).Cite(Application.Direct);

    private static Citation Fees => Instruments.ProcessingFee2020.Whole.Cite(Application.Direct);
}
