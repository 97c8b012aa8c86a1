using LawGov.Domain.Calendars;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Figures;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Enforcement;

/// <summary>The legal figures of enforcement (行政执法法定参数).</summary>
/// <remarks>
/// Those of penalties are selected by the day of the decision, or by the as-of day while there is none, unless another day is named. The
/// text of 2021 turns its limits of 2, 3, 5 and 7 days into working days (Article 85); 15 and 90 days stay calendar days. The text of
/// 1996 knows no working days.
/// </remarks>
public static partial class EnforcementLaw
{
    // No fields: which file of a class has its fields set first is not said.
    private static DateSpan TextOf1996 => DateSpan.Between(new(1996, 10, 1), new(2021, 7, 15));

    private static DateSpan TextOf2021 => DateSpan.From(new(2021, 7, 15));

    /// <summary>How many qualified officers at least (执法人员不得少于两人), in the ordinary procedure.</summary>
    /// <remarks>A law that says otherwise goes before; lay its value over this one.</remarks>
    public static LawParameter<int> LeastOfficers { get; } = new(
        "enforcement.least-officers",
        new("执法人员不得少于两人的规定", "the rule on the least number of officers"),
        new(TextOf1996, 2, Old(37, 1)),
        new(TextOf2021, 2, New(42, 1)));

    /// <summary>The same in the summary procedure: the text of 1996 asks for two in an investigation alone.</summary>
    public static LawParameter<int> LeastOfficersOnTheSpot { get; } = new(
        "enforcement.least-officers-on-the-spot",
        new("简易程序执法人员不得少于两人的规定", "the rule on the least number of officers in the summary procedure"),
        new DatedValue<int>(TextOf2021, 2, New(42, 1)));

    /// <summary>That officers show their certificates (出示执法证件) when they investigate or inspect.</summary>
    public static LawParameter<Bilingual> CertificateDuty { get; } = Duty(
        "certificate-duty", new("调查、检查时出示执法证件的规定", "the duty to show certificates"), Old(37, 1), New(55, 1));

    /// <summary>That officers show their certificates when they decide on the spot (当场处罚出示执法证件).</summary>
    public static LawParameter<Bilingual> CertificateDutyOnTheSpot { get; } = Duty(
        "certificate-duty-on-the-spot",
        new("当场处罚出示执法证件的规定", "the duty to show certificates on the spot"),
        Old(34, 1),
        New(52, 1));

    /// <summary>Within how long an act must be discovered (处罚时效), by the day of the act, or the day on which it ended.</summary>
    /// <remarks>A law that says otherwise goes before; lay its value over this one.</remarks>
    public static LawParameter<TimeLimit> Limitation { get; } = new(
        "enforcement.limitation",
        new("处罚时效", "the limitation of penalties"),
        new(TextOf1996, TimeLimit.Years(2), Old(29, 1)),
        new(TextOf2021, TimeLimit.Years(2), New(36, 1)));

    /// <summary>The same where life, health or financial safety was harmed (延长的处罚时效).</summary>
    public static LawParameter<TimeLimit> HarmLimitation { get; } = new(
        "enforcement.harm-limitation",
        new("涉及生命健康安全、金融安全且有危害后果的处罚时效", "the limitation of penalties where life, health or financial safety was harmed"),
        new DatedValue<TimeLimit>(TextOf2021, TimeLimit.Years(5), New(36, 1)));

    /// <summary>That a case is filed (立案).</summary>
    public static LawParameter<Bilingual> FilingDuty { get; } = Duty(
        "filing-duty", new("立案的规定", "the duty to file a case"), null, New(54, 2));

    /// <summary>Calendar days from filing to the decision (办案期限).</summary>
    public static LawParameter<TimeLimit> DecisionLimit { get; } = new(
        "enforcement.decision-limit",
        new("行政处罚办案期限", "the limit for the decision"),
        new DatedValue<TimeLimit>(TextOf2021, TimeLimit.Days(90), New(60)));

    /// <summary>That the party is told before the decision (事先告知).</summary>
    public static LawParameter<Bilingual> NoticeDuty { get; } = Duty(
        "notice-duty", new("事先告知的规定", "the duty to tell the party before the decision"), Old(31), New(44));

    /// <summary>That the party is heard (听取陈述、申辩).</summary>
    public static LawParameter<Bilingual> DefenceDuty { get; } = Duty(
        "defence-duty", new("听取陈述、申辩的规定", "the duty to hear the party"), Old(32), New(45));

    /// <summary>For which kinds a hearing is due (应当告知听证权利的处罚种类): fines and confiscations where the amount is a larger one.</summary>
    public static LawParameter<PenaltyKinds> HearingKinds { get; } = new(
        "enforcement.hearing-kinds",
        new("应当告知听证权利的规定", "the rule on when a hearing is due"),
        new(TextOf1996, PenaltyKinds.BusinessStopped | PenaltyKinds.LicenceRevoked | PenaltyKinds.Fine, Old(42, 1)),
        new(
            TextOf2021,
            PenaltyKinds.Fine | PenaltyKinds.IncomeConfiscated | PenaltyKinds.PropertyConfiscated | PenaltyKinds.GradeLowered
                | PenaltyKinds.LicenceRevoked | PenaltyKinds.BusinessStopped | PenaltyKinds.Closed | PenaltyKinds.OccupationBarred,
            New(63, 1))) { Say = kinds => kinds.Name() };

    /// <summary>Within how long the party asks for a hearing (要求听证期限), from the notice.</summary>
    public static LawParameter<TimeLimit> HearingRequestLimit { get; } = new(
        "enforcement.hearing-request-limit",
        new("要求听证期限", "the time to ask for a hearing"),
        new(TextOf1996, TimeLimit.Days(3), Item(Instruments.PenaltyLaw1996.Article(42).Paragraph(1), 1)),
        new(TextOf2021, TimeLimit.Workdays(5), Item(Instruments.PenaltyLaw2021.Article(64), 1)));

    /// <summary>How long before the hearing the party is told of it (听证通知期限).</summary>
    public static LawParameter<TimeLimit> HearingNoticeLimit { get; } = new(
        "enforcement.hearing-notice-limit",
        new("听证通知期限", "the time between notice and hearing"),
        new(TextOf1996, TimeLimit.Days(7), Item(Instruments.PenaltyLaw1996.Article(42).Paragraph(1), 2)),
        new(TextOf2021, TimeLimit.Workdays(7), Item(Instruments.PenaltyLaw2021.Article(64), 2)));

    /// <summary>Which cases need a legality review (应当进行法制审核的情形).</summary>
    /// <remarks>The amendment of 2017 asked for a review too; its first day in force is not confirmed: unsettled until
    /// 2021-07-14.</remarks>
    public static LawParameter<CaseClasses> ReviewedCases { get; } = new(
        "enforcement.reviewed-cases",
        new("法制审核的规定", "the rule on legality review"),
        DatedValue<CaseClasses>.Unsettled(TextOf1996, Old(38, 3)),
        new(
            TextOf2021,
            CaseClasses.PublicInterest | CaseClasses.HeardInterest | CaseClasses.ManyRelations | CaseClasses.OtherReviewed,
            New(58, 1))) { Say = classes => classes.Name() };

    /// <summary>Which cases need a collective discussion (应当集体讨论的情形).</summary>
    public static LawParameter<CaseClasses> DiscussedCases { get; } = new(
        "enforcement.discussed-cases",
        new("集体讨论的规定", "the rule on collective discussion"),
        new(TextOf1996, CaseClasses.ComplexOrGrave, Old(38, 2)),
        new(TextOf2021, CaseClasses.ComplexOrGrave, New(57, 2))) { Say = classes => classes.Name() };

    /// <summary>The highest fine on the spot for a natural person (对公民当场罚款的限额).</summary>
    public static LawParameter<Money> SummaryFineOfPerson { get; } = new(
        "enforcement.summary-fine-of-person",
        new("对公民当场罚款的限额", "the highest fine on the spot for a natural person"),
        new(TextOf1996, Money.Yuan(50), Old(33)),
        new(TextOf2021, Money.Yuan(200), New(51)));

    /// <summary>The highest fine on the spot for an organisation (对法人或者其他组织当场罚款的限额).</summary>
    public static LawParameter<Money> SummaryFineOfOrganization { get; } = new(
        "enforcement.summary-fine-of-organization",
        new("对法人或者其他组织当场罚款的限额", "the highest fine on the spot for an organisation"),
        new(TextOf1996, Money.Yuan(1_000), Old(33)),
        new(TextOf2021, Money.Yuan(3_000), New(51)));

    /// <summary>The highest fine of the summary procedure that is collected on the spot without more (当场收缴罚款的限额).</summary>
    public static LawParameter<Money> CashFine { get; } = new(
        "enforcement.cash-fine",
        new("当场收缴罚款的限额", "the highest fine collected on the spot"),
        new(TextOf1996, Money.Yuan(20), Old(47)),
        new(TextOf2021, Money.Yuan(100), New(68)));

    /// <summary>Within how long the decision is served on a party that was absent (送达期限), from the decision.</summary>
    public static LawParameter<TimeLimit> ServiceLimit { get; } = new(
        "enforcement.service-limit",
        new("处罚决定书送达期限", "the limit for service"),
        new(TextOf1996, TimeLimit.Days(7), Old(40)),
        new(TextOf2021, TimeLimit.Workdays(7), New(61, 1)));

    /// <summary>Within how long a fine is paid (缴纳罚款期限), from the day on which the decision was received.</summary>
    public static LawParameter<TimeLimit> PaymentLimit { get; } = new(
        "enforcement.payment-limit",
        new("缴纳罚款期限", "the limit for payment"),
        new(TextOf1996, TimeLimit.Days(15), Old(46, 3)),
        new(TextOf2021, TimeLimit.Days(15), New(67, 3)));

    /// <summary>How many percent of the fine a day of delay costs (加处罚款的比例).</summary>
    public static LawParameter<int> LateFeeRate { get; } = new(
        "enforcement.late-fee-rate",
        new("加处罚款的比例", "the rate of the late fee"),
        new(TextOf1996, 3, Item(Instruments.PenaltyLaw1996.Article(51), 1)),
        new(TextOf2021, 3, Item(Instruments.PenaltyLaw2021.Article(72).Paragraph(1), 1)));

    /// <summary>How many percent of the fine the late fee is at most (加处罚款的上限), by the last day that is counted.</summary>
    public static LawParameter<int> LateFeeCap { get; } = new(
        "enforcement.late-fee-cap",
        new("加处罚款的上限", "the cap of the late fee"),
        new DatedValue<int>(TextOf2021, 100, Item(Instruments.PenaltyLaw2021.Article(72).Paragraph(1), 1)));

    /// <summary>That no late fee is counted during a review or suit (复议、诉讼期间不计算加处罚款), by each day.</summary>
    /// <remarks>The text of 1996 says nothing of it: unsettled.</remarks>
    public static LawParameter<Bilingual> LateFeePause { get; } = new(
        "enforcement.late-fee-pause",
        new("复议、诉讼期间加处罚款的规定", "the rule on the late fee during a review or suit"),
        DatedValue<Bilingual>.Unsettled(TextOf1996, Old(45)),
        new(TextOf2021, new("不予计算", "not counted"), New(73, 3)));

    /// <summary>Within how long a penalty is published (处罚决定公开期限), from the decision: policy, not law.</summary>
    /// <remarks>Its first day, in December 2018, is not confirmed: unsettled for that month.</remarks>
    public static LawParameter<TimeLimit> PublicationLimit { get; } = Policy(
        "publication-limit",
        new("行政处罚决定公开期限", "the limit for publishing a penalty"),
        TimeLimit.Workdays(7),
        new("行政许可、行政处罚决定自作出之日起7个工作日内公开", "licences and penalties are published within 7 working days"));

    /// <summary>Within how long other decisions of enforcement are published (其他执法决定公开期限): policy, not law.</summary>
    /// <remarks>Its first day, in December 2018, is not confirmed: unsettled for that month.</remarks>
    public static LawParameter<TimeLimit> OtherPublicationLimit { get; } = Policy(
        "other-publication-limit",
        new("其他执法决定公开期限", "the limit for publishing other decisions"),
        TimeLimit.Workdays(20),
        new("其他执法决定自作出之日起20个工作日内公开", "other decisions of enforcement are published within 20 working days"));

    /// <summary>Within how long a published decision is withdrawn after its change (撤回公开信息期限), by the day of the change.</summary>
    public static LawParameter<TimeLimit> WithdrawalLimit { get; } = new(
        "enforcement.withdrawal-limit",
        new("撤回处罚决定信息期限", "the limit for withdrawing a published decision"),
        new DatedValue<TimeLimit>(TextOf2021, TimeLimit.Workdays(3), New(48, 2)));

    /// <summary>That a party that is punished is ordered to correct (责令改正).</summary>
    public static LawParameter<Bilingual> CorrectionDuty { get; } = Duty(
        "correction-duty", new("责令改正的规定", "the duty to order correction"), Old(23), New(28, 1));

    /// <summary>How minors are punished (未成年人的处罚): not under fourteen, mitigated under eighteen.</summary>
    public static LawParameter<Bilingual> MinorRule { get; } = Duty(
        "minor-rule", new("未成年人行政处罚的规定", "the rule on the penalties of minors"), Old(25), New(30));

    /// <summary>That a party that is not punished is educated (不予处罚的教育).</summary>
    public static LawParameter<Bilingual> EducationDuty { get; } = Duty(
        "education-duty", new("不予处罚应当教育的规定", "the duty to educate where no penalty is imposed"), null, New(33, 3));

    /// <summary>That the whole course of a case is recorded and archived (全过程记录、归档).</summary>
    public static LawParameter<Bilingual> ArchiveDuty { get; } = Duty(
        "archive-duty", new("归档保存的规定", "the duty to archive"), null, New(47));

    private static LawParameter<Bilingual> Duty(string key, Bilingual title, Citation? old, Citation current)
    {
        DatedValue<Bilingual> now = new(TextOf2021, title, current);
        return old is null ? new("enforcement." + key, title, now) : new("enforcement." + key, title, new(TextOf1996, title, old), now);
    }

    private static LawParameter<TimeLimit> Policy(string key, Bilingual title, TimeLimit limit, Bilingual principle) => new(
        "enforcement." + key,
        title,
        DatedValue<TimeLimit>.Unsettled(
            DateSpan.Between(new(2018, 12, 1), new(2019, 1, 1)), Instruments.EnforcementPublicity2018.Whole.Cite(Application.Direct)),
        new(
            DateSpan.From(new(2019, 1, 1)),
            limit,
            Basis.Practice(new($"国办发〔2018〕118号，{principle.Chinese}", $"国办发〔2018〕118号, {principle.English}"))));

    private static Citation Old(int article, int paragraph = 0) => Cited(Instruments.PenaltyLaw1996.Article(article), paragraph);

    private static Citation New(int article, int paragraph = 0) => Cited(Instruments.PenaltyLaw2021.Article(article), paragraph);

    private static Citation Cited(Provision article, int paragraph)
        => (paragraph == 0 ? article : article.Paragraph(paragraph)).Cite(Application.Direct);

    private static Citation Item(Provision place, int item) => place.Item(item).Cite(Application.Direct);
}
