using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure;

/// <content>The facts of requests by name.</content>
public static partial class DisclosureKeys
{
    private static Bilingual Authority
        => new("本级政府信息公开工作主管部门", "the department in charge of open government information at the same level");

    private static Bilingual Justice => new("本级司法行政部门", "the department of justice at the same level");

    /// <summary>The channel by which the request came (申请渠道).</summary>
    public static FactKey RequestChannel { get; } = new(
        "disclosure.request-channel",
        new("申请渠道", "the channel of the request"),
        new(
            "申请通过何种渠道提交（当面、邮寄签收、平常信函、互联网、传真）？",
            "By which channel did the request come: in person, signed mail, plain letter, internet or fax?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>When both sides confirmed that the request arrived (双方确认之日).</summary>
    public static FactKey Confirmed { get; } = new(
        "disclosure.request-confirmed",
        new("双方确认收到申请之日", "the date on which both sides confirmed receipt"),
        new(
            "与申请人于何日确认收到该申请？",
            "On which day did the office and the applicant confirm that the request arrived?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>Which day was the day of receipt under the rules of the time (收到申请之日的规定).</summary>
    public static FactKey ReceiptRule { get; } = new(
        "disclosure.request-receipt-rule",
        new("收到申请之日的规定", "the rule on the day of receipt"),
        new(
            "当时对该渠道的申请以何日为收到申请之日？",
            "Which day counted as that of receipt for this channel at the time?"),
        Authority);

    /// <summary>When the request was received (收到申请之日).</summary>
    public static FactKey Received { get; } = new(
        "disclosure.request-received",
        new("收到申请之日", "the date of receipt"),
        new(
            "该申请何日收到？",
            "On which day was the request received?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>Whether a late correction had good reason (逾期补正的正当理由).</summary>
    public static FactKey CorrectionReason { get; } = new(
        "disclosure.request-correction-reason",
        new("逾期补正有无正当理由", "whether the late correction had good reason"),
        new(
            "申请人逾期补正有无正当理由？",
            "Did the applicant have good reason for correcting the request late?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>What a correction did to the limit at the time (补正对答复期限的影响).</summary>
    public static FactKey CorrectionEffect { get; } = new(
        "disclosure.request-correction-effect",
        new("补正对答复期限的影响", "the effect of a correction on the limit for the reply"),
        new(
            "当时补正对答复期限有何影响？",
            "What did a correction do to the limit for the reply at the time?"),
        Authority);

    /// <summary>Whether the notice lists what must be corrected (补正事项).</summary>
    public static FactKey CorrectionContents { get; } = new(
        "disclosure.request-correction-contents",
        new("告知补正的事项", "what the notice says must be corrected"),
        new(
            "补正告知是否列明需要补正的事项？",
            "Does the notice list what must be corrected?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>When a letter of consultation arrived (收到征求意见书之日).</summary>
    public static FactKey ConsultationReached { get; } = new(
        "disclosure.request-consultation-reached",
        new("收到征求意见书之日", "the date on which the letter of consultation arrived"),
        new(
            "被征求意见方何日收到征求意见书？",
            "On which day did the letter of consultation arrive?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>From when to when a consultation is excluded (征求意见所需时间的起止).</summary>
    public static FactKey ConsultationReading { get; } = new(
        "disclosure.request-consultation-reading",
        new("征求意见所需时间的起止", "from when to when a consultation is excluded"),
        new(
            "征求意见所需时间自何日起、至何日止不计入答复期限？",
            "From which day to which is a consultation excluded from the limit for the reply?"),
        Authority);

    /// <summary>Whether the grounds of an objection are reasonable (不同意公开的理由是否合理).</summary>
    public static FactKey OpinionGrounds { get; } = new(
        "disclosure.request-opinion-grounds",
        new("不同意公开的理由是否合理", "whether the grounds of the objection are reasonable"),
        new(
            "第三方不同意公开的理由经审查是否合理？",
            "Did the organ find the grounds of the objection reasonable?"),
        new("该信息的主管科室", "the section that manages the item"));

    /// <summary>What a notice of a fee does to the limit (收费通知对答复期限的影响).</summary>
    public static FactKey FeeEffect { get; } = new(
        "disclosure.request-fee-effect",
        new("收费通知对答复期限的影响", "the effect of a notice of a fee on the limit for the reply"),
        new(
            "收费通知发出后，答复期限是继续计算、中止，还是自缴费完成次日起重新计算？",
            "After a notice of a fee, does the limit for the reply run on, stand still, or start anew after payment?"),
        Authority);

    /// <summary>When the notice of the fee arrived (收到收费通知之日).</summary>
    public static FactKey FeeNoticeReached { get; } = new(
        "disclosure.request-fee-notice-reached",
        new("收到收费通知之日", "the date on which the notice of the fee arrived"),
        new(
            "申请人何日收到收费通知？",
            "On which day did the applicant receive the notice of the fee?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>Whether the head of the office agreed to the extension (延期经政府信息公开工作机构负责人同意).</summary>
    public static FactKey ExtensionConsent { get; } = new(
        "disclosure.request-extension-consent",
        new("政府信息公开工作机构负责人同意延长的情况", "consent of the head of the office to the extension"),
        new(
            "延长答复期限是否经政府信息公开工作机构负责人同意？",
            "Did the head of the office for open government information agree to the extension?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>When the applicant was told of the extension (告知延期之日).</summary>
    public static FactKey ExtensionTold { get; } = new(
        "disclosure.request-extension-told",
        new("将延长答复期限告知申请人的情况", "when the applicant was told of the extension"),
        new(
            "何日将延长答复期限告知申请人？",
            "On which day was the applicant told of the extension?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>Whether an extension without consent or notice counts (程序不全的延期的效力).</summary>
    public static FactKey ExtensionEffect { get; } = new(
        "disclosure.request-extension-effect",
        new("程序不全或者在补正以前决定的延期是否计入", "whether an extension without consent, timely notice, or before a correction counts"),
        new(
            "程序不全或者在补正以前决定的延期，是否计入答复期限？",
            "Does an extension count without consent, without timely notice, or where a correction followed it?"),
        Authority);

    /// <summary>When the reply was given (答复日期).</summary>
    public static FactKey Replied { get; } = new(
        "disclosure.request-replied",
        new("答复日期", "the date of the reply"),
        new(
            "该申请何日答复？",
            "On which day was the request answered?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>When the reply arrived with the applicant (答复送达之日).</summary>
    public static FactKey ReplyReached { get; } = new(
        "disclosure.request-reply-reached",
        new("答复送达之日", "the date on which the reply arrived"),
        new(
            "答复何日送达申请人？",
            "On which day did the reply reach the applicant?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>How the reply was served (答复送达方式).</summary>
    public static FactKey ReplyService { get; } = new(
        "disclosure.request-reply-service",
        new("答复送达方式", "the way the reply was served"),
        new(
            "答复以何种方式送达（直接送达、委托送达、邮政企业邮寄、其他）？",
            "How was the reply served: in person, by post, or otherwise?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>Which day counts as that of the reply (以何日为答复之日).</summary>
    public static FactKey ReplyDayRule { get; } = new(
        "disclosure.request-reply-day-rule",
        new("以何日为答复之日的规定", "which day counts as that of the reply"),
        new(
            "以该方式答复的，以发出之日还是送达之日为答复之日？",
            "With this way of service, is the day of sending or of arrival that of the reply?"),
        Authority);

    /// <summary>What the reply says (答复内容).</summary>
    public static FactKey ReplyOutcome { get; } = new(
        "disclosure.request-outcome",
        new("答复的办理结果", "what the reply says"),
        new(
            "答复属于何种办理结果？",
            "What does the reply say?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>The reasons that the reply gives (说明的理由).</summary>
    public static FactKey ReplyReasons { get; } = new(
        "disclosure.request-reasons",
        new("答复说明的理由", "the reasons that the reply gives"),
        new(
            "答复是否说明理由？理由是什么？",
            "Does the reply give reasons, and which?"),
        new("该信息的主管科室", "the section that manages the item"));

    /// <summary>What the reply says of remedies (告知的救济途径).</summary>
    public static FactKey RemediesTold { get; } = new(
        "disclosure.request-remedies-told",
        new("答复告知的救济途径", "what the reply says of remedies"),
        new(
            "答复告知申请人何种救济途径？",
            "Which remedies does the reply name?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>Which remedies there were at the time (当时的救济途径).</summary>
    public static FactKey RemediesRule { get; } = new(
        "disclosure.request-remedies-rule",
        new("当日的救济途径", "the remedies of the day"),
        new(
            "当日对该类答复先申请行政复议，还是可以直接起诉？",
            "On that day, did reconsideration come first against such a reply, or was a suit allowed at once?"),
        Justice);

    /// <summary>When, and how often, the applicant was asked to correct the request (告知补正).</summary>
    public static FactKey CorrectionNotice { get; } = new(
        "disclosure.request-correction-notice",
        new("告知补正的时间和次数", "when, and how often, the applicant was asked to correct it"),
        new(
            "何日告知申请人补正？告知几次？",
            "On which day was the applicant asked to correct the request, and how often?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>By when the request must be corrected (补正期限).</summary>
    public static FactKey CorrectionPeriod { get; } = new(
        "disclosure.request-correction-period",
        new("补正期限", "the time to correct the request"),
        new(
            "补正告知载明的补正期限至何日？",
            "By which day must the request be corrected, as the notice says?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>By how much, and how often, the limit was extended (延长的天数和次数).</summary>
    public static FactKey ExtensionLength { get; } = new(
        "disclosure.request-extension-length",
        new("延长的天数和次数", "by how much, and how often, the limit was extended"),
        new(
            "答复期限延长几个工作日？延长几次？",
            "By how many working days was the limit extended, and how often?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>Whether what a third party objected to was disclosed (第三方不同意公开的部分是否公开).</summary>
    public static FactKey DisclosedAgainst { get; } = new(
        "disclosure.request-disclosed-against",
        new("第三方不同意公开的部分是否公开", "whether the part objected to was disclosed"),
        new(
            "第三方不同意公开的部分是否在公开之列？",
            "Is the part that the third party objected to among what was disclosed?"),
        new("该信息的主管科室", "the section that manages the item"));

    /// <summary>Whether the applicant was asked for reasons (要求申请人说明理由).</summary>
    public static FactKey ReasonsAskedFor { get; } = new(
        "disclosure.request-reasons-asked",
        new("是否要求申请人说明理由", "whether the applicant was asked for reasons"),
        new(
            "是否要求申请人就申请数量、频次说明理由？何日？",
            "Was the applicant asked why so many requests are made so often, and when?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>Whether the reasons for many requests are good (申请理由是否合理).</summary>
    public static FactKey ReasonsGood { get; } = new(
        "disclosure.request-reasons-good",
        new("申请人说明的理由是否合理", "whether the reasons of the applicant are good"),
        new(
            "申请人是否说明理由？理由经审查是否合理？",
            "Did the applicant give reasons, and did the organ find them good?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>When the fee was notified (收费通知日期).</summary>
    public static FactKey FeeNotice { get; } = new(
        "disclosure.request-fee-notice",
        new("收费通知日期", "the date of the notice of the fee"),
        new(
            "收费通知何日发出？",
            "On which day was the fee notified?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>The organ that replies (答复机关).</summary>
    public static FactKey ReplyOrgan { get; } = new(
        "disclosure.reply-organ",
        new("答复机关", "the organ that replies"),
        new(
            "答复以哪个机关的名义作出？",
            "In the name of which organ is the reply given?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>The number of the reply (答复文号).</summary>
    public static FactKey ReplyNumber { get; } = new(
        "disclosure.reply-number",
        new("答复文号", "the number of the reply"),
        new(
            "答复的文号是什么？",
            "What is the number of the reply?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>The applicant (申请人).</summary>
    public static FactKey Applicant { get; } = new(
        "disclosure.request-applicant",
        new("申请人", "the applicant"),
        new(
            "申请人是谁？",
            "Who is the applicant?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>What was asked for (申请公开的内容).</summary>
    public static FactKey RequestSubject { get; } = new(
        "disclosure.request-subject",
        new("申请公开的内容", "what was asked for"),
        new(
            "申请公开的是什么信息？",
            "Which information was asked for?"),
        new("政府信息公开工作机构", "the office for open government information"));

    /// <summary>What is provided, or where it can be had (提供的内容或者获取途径).</summary>
    public static FactKey Provided { get; } = new(
        "disclosure.reply-provided",
        new("提供的内容或者获取的方式、途径", "what is provided, or where it can be had"),
        new(
            "提供的内容是什么，或者以何种方式、途径获取？",
            "What is provided, or where and how can it be had?"),
        new("该信息的主管科室", "the section that manages the item"));

    /// <summary>The right organ with its contact (负责公开的行政机关及其联系方式).</summary>
    public static FactKey ProperOrgan { get; } = new(
        "disclosure.reply-proper-organ",
        new("负责公开的行政机关及其联系方式", "the right organ and its contact"),
        new(
            "能否确定负责公开该信息的行政机关？其名称、联系方式是什么？",
            "Can the right organ be determined, and what are its name and contact?"),
        new("该信息的主管科室", "the section that manages the item"));

    /// <summary>To whom one applies for reconsideration (行政复议机关).</summary>
    public static FactKey ReconsiderationAuthority { get; } = new(
        "disclosure.reply-authority",
        new("行政复议机关", "the reconsideration authority"),
        new(
            "对本机关的答复不服，向哪个行政复议机关申请？",
            "To which authority does one apply for reconsideration against the replies of this organ?"),
        Justice);

    /// <summary>The court for a suit (有管辖权的人民法院).</summary>
    public static FactKey Court { get; } = new(
        "disclosure.reply-court",
        new("有管辖权的人民法院", "the court"),
        new(
            "对本机关的答复不服，向哪个人民法院起诉？",
            "Before which court does one bring a suit against the replies of this organ?"),
        Justice);
}
