using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement;

/// <summary>The facts of enforcement by name (行政执法事实项), so that an undetermined finding can be settled.</summary>
public static partial class EnforcementKeys
{
    // No fields: which file of a class has its fields set first is not said.
    private static Bilingual Handling => new("办案机构", "the section that handles the case");

    private static Bilingual CaseHandler => new("承办执法的科室", "the section that handles the enforcement");

    private static Bilingual Tutoring => new("校外培训监管科室", "the section that supervises tutoring");

    private static Bilingual Reviewing => new("法制审核机构", "the section that reviews legality");

    private static Bilingual LegalSection => new("本单位法规科室", "the legal section of the body");

    private static Bilingual PersonnelSection => new("本单位组织人事科室", "the personnel section of the body");

    private static Bilingual Office => new("本单位办公室", "the office of the body");

    private static Bilingual Finance => new("本单位财务机构", "the finance section of the body");

    private static Bilingual Justice => new("同级司法行政部门", "the judicial administration at the same level");

    /// <summary>Which rule was in force at the time (当时施行的规定), where the library has not confirmed it.</summary>
    public static FactKey GoverningText { get; } = Key("governing-text", "当时施行的规定", "the rule in force at the time", "当时对该事项如何规定？",
        "What did the rule in force at the time say of it?", Justice);

    /// <summary>How the law of 2021 applies to what began before it (新旧法衔接).</summary>
    public static FactKey Transition { get; } = Key("transition", "新旧法衔接", "how the old law passes into the new one",
        "2021年7月15日以前开始计算的期间如何适用新法？", "How does the new law apply to what began to run before 2021-07-15?", Justice);

    /// <summary>On which days the certificates of the officers were valid (执法证件有效期).</summary>
    public static FactKey Certificate { get; } = Key("officer-certificate", "办案人员执法证件的有效期",
        "the days on which the officers' certificates were valid", "办案人员的执法证件自何日至何日有效？",
        "From when to when were the officers' certificates valid?", Handling);

    /// <summary>Whether the day of the notice counts in 听证的七日前 (通知当日是否计入).</summary>
    public static FactKey HearingCounting { get; } = Key("hearing-counting", "通知当日是否计入", "whether the day of the notice counts",
        "“七日前”是否计入通知当日？", "Does the day of the notice count as one of the seven days?", Justice);

    /// <summary>The kind of body that imposes the penalty (处罚机关的性质).</summary>
    public static FactKey Body { get; } = Key("penalty-body", "处罚机关的性质", "the kind of body that imposes the penalty", "作出处罚的是何种单位？",
        "What kind of body imposes the penalty?", Office);

    /// <summary>The procedure (处罚程序).</summary>
    public static FactKey Procedure { get; } = Key("penalty-procedure", "处罚程序", "the procedure", "本案适用简易程序还是普通程序？",
        "Is the case decided by the summary or by the ordinary procedure?", Handling);

    /// <summary>What the party is (当事人的性质).</summary>
    public static FactKey NaturalPerson { get; } = Key("penalty-natural-person", "当事人的性质", "what the party is", "当事人是公民，还是法人或者其他组织？",
        "Is the party a natural person, or an organisation?", Handling);

    /// <summary>The age of the party at the time of the act (当事人违法时的年龄).</summary>
    public static FactKey Age { get; } = Key("penalty-age", "当事人违法时的年龄", "the age of the party at the time of the act", "当事人违法时年满几周岁？",
        "How many full years old was the party at the time of the act?", Handling);

    /// <summary>The date of the act (违法行为发生日期).</summary>
    public static FactKey Acted { get; } = Key("penalty-acted", "违法行为发生日期", "the date of the act", "违法行为何日发生？",
        "On which day was the act committed?", Handling);

    /// <summary>The date on which the act ended (违法行为终了日期).</summary>
    public static FactKey Ended { get; } = Key("penalty-ended", "违法行为终了日期", "the date on which the act ended", "违法行为有无连续或者继续状态，何日终了？",
        "Did the act continue, and on which day did it end?", Handling);

    /// <summary>Whether life, health or financial safety was harmed (涉及安全和危害后果的情况).</summary>
    public static FactKey Harm { get; } = Key("penalty-harm", "涉及安全和危害后果的情况", "whether life, health or financial safety was harmed",
        "违法行为是否涉及公民生命健康安全、金融安全且有危害后果？", "Did the act touch life, health or financial safety, with a harmful result?", Handling);

    /// <summary>The date on which the act was discovered (违法行为发现日期).</summary>
    public static FactKey Discovered { get; } = Key("penalty-discovered", "违法行为发现日期", "the date on which the act was discovered",
        "违法行为何日被发现？", "On which day was the act discovered?", Handling);

    /// <summary>The date of filing (立案日期).</summary>
    public static FactKey Filed { get; } = Key("penalty-filed", "立案日期", "the date of filing", "本案何日立案？",
        "On which day was the case filed?", Handling);

    /// <summary>The limit for the decision set elsewhere (另行规定的办案期限).</summary>
    public static FactKey DecisionLimit { get; } = Key("penalty-decision-limit", "另行规定的办案期限", "the limit for the decision set elsewhere",
        "法律、法规、规章对本类案件的办案期限有无另行规定？", "Does another law, regulation or rule set a limit for deciding such cases?", Reviewing);

    /// <summary>The suspensions of the limit for the decision (办案期限的中止).</summary>
    public static FactKey Suspensions { get; } = Key("penalty-suspensions", "办案期限的中止", "the suspensions of the limit for the decision",
        "办案期限有无依法中止，自何日至何日？", "Was the limit for the decision suspended, from when to when?", Handling);

    /// <summary>The date of the investigation (调查日期).</summary>
    public static FactKey Investigated { get; } = Key("penalty-investigated", "调查日期", "the date of the investigation", "何日进行调查？",
        "On which day was the case investigated?", Handling);

    /// <summary>The officers of the case (办案人员).</summary>
    public static FactKey Officers { get; } = Key("penalty-officers", "办案人员", "the officers of the case", "办案人员为何人？",
        "Who were the officers of the case?", Handling);

    /// <summary>Whether certificates were shown (出示执法证件的情况).</summary>
    public static FactKey Shown { get; } = Key("penalty-shown", "出示执法证件的情况", "whether certificates were shown", "执法人员是否主动出示执法证件？",
        "Did the officers show their certificates?", Handling);

    /// <summary>The kinds of penalty (处罚种类).</summary>
    public static FactKey Penalties { get; } = Key("penalty-penalties", "处罚种类", "the kinds of penalty", "拟给予或者给予何种处罚？",
        "Which kinds of penalty are imposed or proposed?", Handling);

    /// <summary>The amount of the fine (罚款数额).</summary>
    public static FactKey Fine { get; } = Key("penalty-fine", "罚款数额", "the amount of the fine", "罚款多少？", "How much is the fine?",
        Handling);

    /// <summary>The value confiscated (没收的数额、价值).</summary>
    public static FactKey Confiscated { get; } = Key("penalty-confiscated", "没收的数额、价值", "the value confiscated", "没收的违法所得、非法财物数额（价值）多少？",
        "How much income or property is confiscated?", Handling);

    /// <summary>The date of the notice to the party (事先告知日期).</summary>
    public static FactKey Noticed { get; } = Key("penalty-noticed", "事先告知日期", "the date of the notice to the party",
        "何日告知当事人拟作出的处罚内容及事实、理由、依据和权利？", "On which day was the party told of the proposed penalty, its grounds and the rights?", Handling);

    /// <summary>What the notice to the party lacks (事先告知缺少的内容).</summary>
    public static FactKey NoticeLacks { get; } = Key("penalty-notice-lacks", "事先告知缺少的内容", "what the notice to the party lacks",
        "事先告知缺少何项内容（处罚内容、事实、理由、依据、陈述申辩和听证的权利）？", "What does the notice lack of the penalty, facts, grounds, basis and rights?", Handling);

    /// <summary>The date of the statement (陈述、申辩日期).</summary>
    public static FactKey Answered { get; } = Key("penalty-answered", "陈述、申辩日期", "the date of the statement", "当事人有无陈述、申辩，何日提出？",
        "Did the party make a statement, and on which day?", Handling);

    /// <summary>Whether the statement was considered (复核陈述、申辩的情况).</summary>
    public static FactKey Considered { get; } = Key("penalty-considered", "复核陈述、申辩的情况", "whether the statement was considered",
        "当事人提出的事实、理由和证据是否复核？", "Were the facts, grounds and evidence of the party considered?", Handling);

    /// <summary>Whether the penalty was made heavier for the statement (因陈述、申辩加重处罚的情况).</summary>
    public static FactKey Heavier { get; } = Key("penalty-heavier", "因陈述、申辩加重处罚的情况",
        "whether the penalty was made heavier for the statement", "是否因当事人陈述、申辩而给予更重的处罚？",
        "Was the penalty made heavier because of the statement?", Handling);

    /// <summary>The threshold of a larger amount (较大数额标准).</summary>
    public static FactKey LargeAmount { get; } = Key("penalty-large-amount", "较大数额标准", "the threshold of a larger amount",
        "本机关适用的较大数额（价值）标准是多少？", "What is the threshold of a larger amount that the body follows?", Reviewing);

    /// <summary>Whether a hearing is due on other grounds (其他应当听证的情形).</summary>
    public static FactKey HearingOtherwise { get; } = Key("penalty-hearing-otherwise", "其他应当听证的情形",
        "whether a hearing is due on other grounds", "是否属于其他较重的处罚，或者法律、法规、规章规定应当告知听证权利的其他情形？",
        "Is it another heavier penalty, or does a law, regulation or rule ask for a hearing?", Reviewing);

    /// <summary>The date on which a hearing was asked for (要求听证日期).</summary>
    public static FactKey HearingAsked { get; } = Key("penalty-hearing-asked", "要求听证日期", "the date on which a hearing was asked for",
        "当事人有无要求听证，何日提出？", "Did the party ask for a hearing, and on which day?", Handling);

    /// <summary>Whether the hearing was waived (放弃听证的情况).</summary>
    public static FactKey HearingWaived { get; } = Key("penalty-hearing-waived", "放弃听证的情况", "whether the hearing was waived",
        "当事人是否明确放弃要求听证的权利？", "Did the party expressly waive the hearing?", Handling);

    /// <summary>The date of the notice of the hearing (听证通知日期).</summary>
    public static FactKey HearingNotified { get; } = Key("penalty-hearing-notified", "听证通知日期", "the date of the notice of the hearing",
        "何日通知当事人听证的时间、地点？", "On which day was the party told when and where the hearing is held?", Handling);

    /// <summary>The date of the hearing (听证日期).</summary>
    public static FactKey HearingHeld { get; } = Key("penalty-hearing-held", "听证日期", "the date of the hearing", "何日举行听证？",
        "On which day was the hearing held?", Handling);

    /// <summary>Who hosted the hearing (听证主持人的情况).</summary>
    public static FactKey HostInvolved { get; } = Key("penalty-host-involved", "听证主持人的情况", "who hosted the hearing", "听证主持人是否为本案调查人员？",
        "Did the host of the hearing investigate the case?", Reviewing);

    /// <summary>The record of the hearing (听证笔录).</summary>
    public static FactKey HearingRecorded { get; } = Key("penalty-hearing-recorded", "听证笔录", "the record of the hearing", "是否制作听证笔录？",
        "Was a record of the hearing made?", Reviewing);

    /// <summary>The class of the case (案件类别).</summary>
    public static FactKey Classes { get; } = Key("penalty-classes", "案件类别", "the class of the case",
        "本案是否涉及重大公共利益、经听证的重大权益、疑难复杂，或者情节复杂、重大违法？",
        "Is it a case of great public interest, of great interests after a hearing, of several legal relations, or complex or grave?",
        Reviewing);

    /// <summary>The date of the legality review (法制审核日期).</summary>
    public static FactKey Reviewed { get; } = Key("penalty-reviewed", "法制审核日期", "the date of the legality review", "何日完成法制审核？",
        "On which day was the legality review done?", Reviewing);

    /// <summary>The outcome of the legality review (法制审核的结论).</summary>
    public static FactKey ReviewPassed { get; } = Key("penalty-review-passed", "法制审核的结论", "the outcome of the legality review",
        "法制审核是否通过？", "Was the legality review passed?", Reviewing);

    /// <summary>The date of the collective discussion (集体讨论日期).</summary>
    public static FactKey Discussed { get; } = Key("penalty-discussed", "集体讨论日期", "the date of the collective discussion",
        "行政机关负责人何日集体讨论？", "On which day did the responsible persons discuss the case?", Office);

    /// <summary>The date of the decision (处罚决定日期).</summary>
    public static FactKey Decided { get; } = Key("penalty-decided", "处罚决定日期", "the date of the decision", "何日作出决定？",
        "On which day was the decision made?", Handling);

    /// <summary>Whether the party was present at the announcement (当事人在场的情况).</summary>
    public static FactKey Present { get; } = Key("penalty-present", "当事人在场的情况", "whether the party was present at the announcement",
        "宣告决定时当事人是否在场？", "Was the party present when the decision was announced?", Handling);

    /// <summary>The date of service (送达日期).</summary>
    public static FactKey Served { get; } = Key("penalty-served", "送达日期", "the date of service", "决定书何日送达当事人？",
        "On which day was the decision served on the party?", Handling);

    /// <summary>The date of payment (缴清罚款日期).</summary>
    public static FactKey Paid { get; } = Key("penalty-paid", "缴清罚款日期", "the date of payment", "罚款何日缴清？",
        "On which day was the fine paid in full?", Finance);

    /// <summary>The date to which payment is deferred (批准延期缴纳的截止日期).</summary>
    public static FactKey DeferredTo { get; } = Key("penalty-deferred-to", "批准延期缴纳的截止日期", "the date to which payment is deferred",
        "是否批准延期、分期缴纳，至何日止？", "Was payment deferred or split, and to which day?", Finance);

    /// <summary>The time of review and suit (行政复议、行政诉讼期间).</summary>
    public static FactKey Remedies { get; } = Key("penalty-remedies", "行政复议、行政诉讼期间", "the time of review and suit",
        "当事人有无申请行政复议、提起行政诉讼，自何日至何日？", "Was there a review or a suit, from when to when?", Reviewing);

    /// <summary>The late fee charged (加处罚款数额).</summary>
    public static FactKey LateFeeCharged { get; } = Key("penalty-late-fee-charged", "加处罚款数额", "the late fee charged", "加处罚款多少？",
        "How much late fee was charged?", Finance);

    /// <summary>Whether the fine was collected on the spot (当场收缴罚款的情况).</summary>
    public static FactKey CashCollected { get; } = Key("penalty-cash-collected", "当场收缴罚款的情况", "whether the fine was collected on the spot",
        "罚款是否当场收缴？", "Was the fine collected on the spot?", Finance);

    /// <summary>Whether it could hardly be collected later (事后难以执行的情况).</summary>
    public static FactKey HardToCollect { get; } = Key("penalty-hard-to-collect", "事后难以执行的情况",
        "whether it could hardly be collected later", "是否不当场收缴事后难以执行，或者当事人因交通不便提出当场缴纳？",
        "Could it hardly be collected later, or did the party in a remote place ask for it?", Handling);

    /// <summary>Whether the decision must be published (决定应否公开).</summary>
    public static FactKey Publishable { get; } = Key("penalty-publishable", "决定应否公开", "whether the decision must be published",
        "该决定是否具有一定社会影响、应当依法公开？", "Has the decision a certain social effect, so that it must be published?", Reviewing);

    /// <summary>The date of publication (处罚决定公开日期).</summary>
    public static FactKey Published { get; } = Key("penalty-published", "处罚决定公开日期", "the date of publication", "决定何日公开？",
        "On which day was the decision published?", Office);

    /// <summary>The date on which the decision was changed (决定变更、撤销日期).</summary>
    public static FactKey Changed { get; } = Key("penalty-changed", "决定变更、撤销日期", "the date on which the decision was changed",
        "决定有无被变更、撤销、确认违法或者无效，何日？", "Was the decision changed, revoked or found unlawful or invalid, and on which day?", Reviewing);

    /// <summary>The date on which the publication was withdrawn (撤回公开信息日期).</summary>
    public static FactKey Withdrawn { get; } = Key("penalty-withdrawn", "撤回公开信息日期", "the date on which the publication was withdrawn",
        "何日撤回决定信息并公开说明理由？", "On which day was the publication withdrawn, with public reasons?", Office);

    /// <summary>The order to correct (责令改正的情况).</summary>
    public static FactKey OrderedToCorrect { get; } = Key("penalty-ordered-to-correct", "责令改正的情况", "the order to correct",
        "是否责令当事人改正或者限期改正？", "Was the party ordered to correct the act?", Handling);

    /// <summary>The mitigation (从轻或者减轻的情况).</summary>
    public static FactKey Mitigated { get; } = Key("penalty-mitigated", "从轻或者减轻的情况", "the mitigation", "是否从轻或者减轻处罚？",
        "Was the penalty mitigated?", Handling);

    /// <summary>The ground for no penalty (不予处罚的理由).</summary>
    public static FactKey Ground { get; } = Key("penalty-ground", "不予处罚的理由", "the ground for no penalty", "不予处罚的理由是什么？",
        "Why was no penalty imposed?", Handling);

    /// <summary>The education of the party (进行教育的情况).</summary>
    public static FactKey Educated { get; } = Key("penalty-educated", "进行教育的情况", "the education of the party", "不予处罚的，是否对当事人进行教育？",
        "Was the party educated where no penalty was imposed?", Handling);

    /// <summary>The discretion standard cited (引用的裁量基准).</summary>
    public static FactKey Discretion { get; } = Key("penalty-discretion", "引用的裁量基准", "the discretion standard cited", "决定引用裁量基准的哪一档？",
        "Which step of the discretion standard does the decision cite?", Reviewing);

    /// <summary>The date of archiving (归档日期).</summary>
    public static FactKey Archived { get; } = Key("penalty-archived", "归档日期", "the date of archiving", "案卷何日归档？",
        "On which day were the papers archived?", Handling);

    private static FactKey Key(string id, string name, string english, string ask, string askInEnglish, Bilingual whom)
        => new("enforcement." + id, new(name, english), new(ask, askInEnglish), whom);
}
