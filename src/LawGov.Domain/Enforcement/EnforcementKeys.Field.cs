using LawGov.Domain.Findings;

namespace LawGov.Domain.Enforcement;

/// <summary>The facts of enforcement by name (行政执法事实项), so that an undetermined finding can be settled.</summary>
public static partial class EnforcementKeys
{
    /// <summary>The law in force on the day (当日施行的规定).</summary>
    public static FactKey FieldText { get; } = Key("law-of-the-day", "当日施行的规定", "the law in force on the day", "当日施行的是哪一文本，自何日起施行？",
        "Which text was in force on the day, and since when?", Justice);

    /// <summary>The kind of act (执法行为的种类).</summary>
    public static FactKey Act { get; } = Key("act", "执法行为的种类", "the kind of act", "拟实施的是行政处罚、行政强制措施、涉企行政检查，还是行政指导或者教育督导？",
        "Is it a penalty, a compulsory measure, an inspection of an enterprise, guidance or school supervision?", CaseHandler);

    /// <summary>The title to enforce (执法主体资格).</summary>
    public static FactKey Title { get; } = Key("title", "执法主体资格", "the title to enforce", "该单位是具有法定职权的行政机关、授权组织，还是受委托组织？",
        "Is the body an organ with statutory power, an authorised or an entrusted organisation?", Justice);

    /// <summary>The rank of what authorises or allows to entrust (授权或者委托依据的层级).</summary>
    public static FactKey TitleRank { get; } = Key("title-rank", "授权或者委托依据的层级", "the rank of what authorises or allows to entrust",
        "授权或者委托依据的是法律、行政法规、地方性法规，还是规章？", "Does it rest on a law, an administrative regulation, a local regulation or a rule?",
        LegalSection);

    /// <summary>The deed, and its first day (委托书).</summary>
    public static FactKey DeedFrom { get; } = Key("deed-from", "委托书", "the deed", "是否有书面委托书，自何日起？",
        "Is there a written deed, and from which day?", LegalSection);

    /// <summary>The last day of the deed (委托书的截止日期).</summary>
    public static FactKey DeedThrough { get; } = Key("deed-through", "委托书的截止日期", "the last day of the deed", "委托书至何日止？",
        "Until which day does the deed run?", LegalSection);

    /// <summary>The contents of the deed (委托书内容).</summary>
    public static FactKey Deed { get; } = Key("deed", "委托书内容", "the contents of the deed", "委托书载明了委托的哪些事项、权限和期限？",
        "Which matters, powers and period does the deed state?", LegalSection);

    /// <summary>The date on which the organ that entrusts published the deed (委托机关公布委托书的日期).</summary>
    public static FactKey PublishedByPrincipal { get; } = Key("deed-published-by-principal", "委托机关公布委托书的日期",
        "the date on which the organ that entrusts published the deed", "委托机关何日向社会公布委托书？",
        "On which day did the organ that entrusts publish the deed?", LegalSection);

    /// <summary>The date on which the entrusted organisation published the deed (受委托组织公布委托书的日期).</summary>
    public static FactKey PublishedByTrustee { get; } = Key("deed-published-by-trustee", "受委托组织公布委托书的日期",
        "the date on which the entrusted organisation published the deed", "受委托组织何日向社会公布委托书？",
        "On which day did the entrusted organisation publish the deed?", LegalSection);

    /// <summary>The certificate, and its first day (执法证).</summary>
    public static FactKey CertifiedFrom { get; } = Key("certified-from", "执法证", "the certificate", "该人员是否持有行政执法证，自何日起有效？",
        "Does the person hold an enforcement certificate, and from which day?", Justice);

    /// <summary>The last day of the certificate (执法证的截止日期).</summary>
    public static FactKey CertifiedThrough { get; } = Key("certified-through", "执法证的截止日期", "the last day of the certificate", "执法证至何日止？",
        "Until which day is the certificate valid?", Justice);

    /// <summary>The establishment of the person (人员身份).</summary>
    public static FactKey Establishment { get; } = Key("establishment", "人员身份", "the establishment of the person",
        "该人员属于行政编制、事业编制、工勤、合同制，还是临时人员？",
        "Is the person on the establishment of organs or of public institutions, a worker, on contract, or temporary?", PersonnelSection);

    /// <summary>The local rule against enforcement by workers, contract and temporary staff (限制编外和工勤人员执法的地方规定).</summary>
    public static FactKey StaffRule { get; } = Key("staff-rule", "限制编外和工勤人员执法的地方规定",
        "the local rule against enforcement by workers, contract and temporary staff", "本地是否规定工勤、合同制和临时人员不得从事行政执法？",
        "Does a local rule say that workers, contract staff and temporary staff must not enforce?", Justice);

    /// <summary>The number of the team (执法队伍人数).</summary>
    public static FactKey TeamStaff { get; } = Key("team-staff", "执法队伍人数", "the number of the team", "执法队伍共有多少人？",
        "How many people does the enforcement team have?", PersonnelSection);

    /// <summary>The number of those with certificates (持证人数).</summary>
    public static FactKey Certified { get; } = Key("certified", "持证人数", "the number of those with certificates", "其中多少人持有有效的行政执法证？",
        "How many of them hold a valid enforcement certificate?", PersonnelSection);

    /// <summary>How many of them are away at one time (持证人员同时请假、外出的人数).</summary>
    public static FactKey OnLeave { get; } = Key("on-leave", "持证人员同时请假、外出的人数", "how many of them are away at one time",
        "持证人员同时请假、外出的最多几人？", "How many of those with certificates are on leave or away at one time at most?", PersonnelSection);

    /// <summary>How many of them rest at that time (持证人员同时轮休的人数).</summary>
    public static FactKey Resting { get; } = Key("resting", "持证人员同时轮休的人数", "how many of them rest at that time", "持证人员同时轮休的最多几人？",
        "How many others of them rest at the same time at most?", PersonnelSection);

    /// <summary>Whether the addressee is outside the bureau's system (对象是否在本系统以外).</summary>
    public static FactKey IsToOutsider { get; } = Key("soft-outsider", "对象是否在本系统以外",
        "whether the addressee is outside the bureau's system", "对象是所属公办学校、幼儿园及其人员，还是民办学校、培训机构等系统外的单位或者个人？",
        "Is it addressed to the bureau's own schools and staff, or to private schools, institutions or others outside?", CaseHandler);

    /// <summary>The sanctions that the letter states (文书载明的处罚用语).</summary>
    public static FactKey Wording { get; } = Key("soft-wording", "文书载明的处罚用语", "the sanctions that the letter states",
        "文书中是否写有警告、通报批评、罚款等内容，哪些？", "Does the letter state a warning, a notice of criticism, a fine or the like, and which?", CaseHandler);

    /// <summary>How the measure was taken (措施的形式).</summary>
    public static FactKey SoftForm { get; } = Key("soft-form", "措施的形式", "how the measure was taken", "是否书面作出、两人实施、有记录、要求签收或者回复？",
        "Was it in writing, by two persons, recorded, with a receipt or an answer asked for?", CaseHandler);

    /// <summary>The rule on how it is taken (对形式的规定).</summary>
    public static FactKey SoftFormRule { get; } = Key("soft-form-rule", "对形式的规定", "the rule on how it is taken",
        "本单位或者本地对行政指导、建议、告诫的形式有何规定？", "Which own or local rule says how guidance, suggestions and admonitions are made?", LegalSection);

    /// <summary>Whether an enterprise is inspected (检查对象是否为企业).</summary>
    public static FactKey IsEnterprise { get; } = Key("inspected-enterprise", "检查对象是否为企业", "whether an enterprise is inspected",
        "被检查的是登记为企业的机构，还是学校或者非营利机构？", "Is the object registered as an enterprise, or a school or a body not for profit?", CaseHandler);

    /// <summary>Who inspects (检查实施者).</summary>
    public static FactKey Inspector { get; } = Key("inspector", "检查实施者", "who inspects", "检查由行政执法机关、授权组织、受委托组织，还是其他组织或者人员实施？",
        "Is the inspection done by an organ, an authorised or entrusted organisation, or by others?", CaseHandler);

    /// <summary>The date on which the matter was published (检查事项公布日期).</summary>
    public static FactKey MatterPublished { get; } = Key("matter-published", "检查事项公布日期", "the date on which the matter was published",
        "该检查事项何日列入公布的检查事项清单？", "On which day was the matter published in the list of inspection matters?", LegalSection);

    /// <summary>The date of approval (检查审批日期).</summary>
    public static FactKey InspectionApproved { get; } = Key("inspection-approved", "检查审批日期", "the date of approval", "检查何日经审批？",
        "On which day was the inspection approved?", CaseHandler);

    /// <summary>The date of the notice (检查通知日期).</summary>
    public static FactKey InspectionNotified { get; } = Key("inspection-notified", "检查通知日期", "the date of the notice", "检查通知何日送达企业？",
        "On which day was the enterprise given the notice?", CaseHandler);

    /// <summary>The number of officers with certificates (持证检查人员人数).</summary>
    public static FactKey InspectionOfficers { get; } = Key("inspection-officers", "持证检查人员人数", "the number of officers with certificates",
        "到场的持证执法人员几人？", "How many officers with certificates were there?", CaseHandler);

    /// <summary>The local rule that inspections need two officers (检查须有两名执法人员的地方规定).</summary>
    public static FactKey TwoOfficersRule { get; } = Key("two-officers-rule", "检查须有两名执法人员的地方规定",
        "the local rule that inspections need two officers", "本地是否规定行政检查须有两名以上执法人员？",
        "Does a local rule ask for two officers at inspections?", Justice);

    /// <summary>The visits of the year that count towards the cap (本年度计入上限的检查日期).</summary>
    public static FactKey CountedVisits { get; } = Key("counted-visits", "本年度计入上限的检查日期",
        "the visits of the year that count towards the cap", "本年度对该企业计入频次上限的检查各在何日？",
        "On which days of the year were visits to the enterprise that count towards the cap?", CaseHandler);

    /// <summary>The yearly cap of inspections (年度检查频次上限).</summary>
    public static FactKey YearlyCap { get; } = Key("yearly-cap", "年度检查频次上限", "the yearly cap of inspections", "本单位公布的同一企业年度检查频次上限是几次？",
        "How many visits a year to one enterprise does the published cap allow?", LegalSection);

    /// <summary>The first days of the terms (开学日期).</summary>
    public static FactKey TermStarts { get; } = Key("term-starts", "开学日期", "the first days of the terms", "春季学期、秋季学期各自何日开学？",
        "On which days did the spring and the autumn term begin?", CaseHandler);

    /// <summary>The days of the visits (到校检查日期).</summary>
    public static FactKey SchoolVisits { get; } = Key("school-visits", "到校检查日期", "the days of the visits", "本年度何日到校检查？",
        "On which days of the year was the school visited?", CaseHandler);

    /// <summary>The days within which schools are visited (开学检查的期限).</summary>
    public static FactKey VisitsWithin { get; } = Key("visits-within", "开学检查的期限", "the days within which schools are visited",
        "本单位规定开学后几日内到校检查？", "Within how many days of a term do the bureau's own rules have schools visited?", CaseHandler);

    /// <summary>The body that leads (牵头单位).</summary>
    public static FactKey Lead { get; } = Key("joint-lead", "牵头单位", "the body that leads", "联合执法由哪个单位牵头？",
        "Which body leads the joint operation?", CaseHandler);

    /// <summary>The bodies that take part (参加单位).</summary>
    public static FactKey Partners { get; } = Key("joint-partners", "参加单位", "the bodies that take part", "哪些单位参加联合执法？",
        "Which bodies take part in the joint operation?", CaseHandler);

    /// <summary>The share and powers of each body (各单位的分工和职权).</summary>
    public static FactKey JointMeasures { get; } = Key("joint-measures", "各单位的分工和职权", "the share and powers of each body",
        "各项措施由哪个单位实施，是否在其法定职权以内？", "Which body takes which measure, and does it lie within that body's powers?", CaseHandler);

    /// <summary>The cases passed on (移送的案件).</summary>
    public static FactKey Transfers { get; } = Key("joint-transfers", "移送的案件", "the cases passed on", "移送了哪些案件？",
        "Which cases were passed on?", CaseHandler);

    /// <summary>The days on which it was passed on and signed for (移送和签收日期).</summary>
    public static FactKey TransferDays { get; } = Key("joint-transfer-days", "移送和签收日期",
        "the days on which it was passed on and signed for", "各案件何日移送，何日签收？", "On which day was each case passed on, and signed for?",
        CaseHandler);

    /// <summary>Whether the tutoring is online (培训是否为线上).</summary>
    public static FactKey IsOnline { get; } = Key("tutoring-online", "培训是否为线上", "whether the tutoring is online", "培训在线上还是线下进行？",
        "Is the tutoring online or on the spot?", Tutoring);

    /// <summary>When the tutoring ends (培训结束时间).</summary>
    public static FactKey EndsAt { get; } = Key("tutoring-end", "培训结束时间", "when the tutoring ends", "当日培训几时结束？",
        "When does the tutoring of the day end?", Tutoring);

    /// <summary>The length of an online lesson (线上课时长度).</summary>
    public static FactKey LessonMinutes { get; } = Key("tutoring-lesson", "线上课时长度", "the length of an online lesson", "线上每课时多少分钟？",
        "How many minutes is an online lesson?", Tutoring);

    /// <summary>The break between online lessons (线上课程间隔).</summary>
    public static FactKey BreakMinutes { get; } = Key("tutoring-break", "线上课程间隔", "the break between online lessons", "线上课程间隔多少分钟？",
        "How many minutes lie between online lessons?", Tutoring);

    /// <summary>Whether it is subject training (培训是否为学科类).</summary>
    public static FactKey IsSubject { get; } = Key("tutoring-subject", "培训是否为学科类", "whether it is subject training", "培训内容属于学科类还是非学科类？",
        "Is it subject or non-subject training?", Tutoring);

    /// <summary>Whom the tutoring is for (培训对象).</summary>
    public static FactKey Stage { get; } = Key("tutoring-stage", "培训对象", "whom the tutoring is for", "培训对象为学龄前儿童、义务教育阶段学生，还是普通高中学生？",
        "Is it for children before school, pupils of compulsory education or of senior secondary schools?", Tutoring);

    /// <summary>Whether the day lies in a vacation (是否在寒暑假期内).</summary>
    public static FactKey IsVacation { get; } = Key("tutoring-vacation", "是否在寒暑假期内", "whether the day lies in a vacation",
        "当日是否在本地中小学寒暑假期内？", "Does the day lie in the vacations of the local schools?", Tutoring);

    /// <summary>The way of charging (收费方式).</summary>
    public static FactKey IsChargedByLesson { get; } = Key("tutoring-charged-by-lesson", "收费方式", "the way of charging", "按培训周期收费，还是按课时收费？",
        "Are fees charged by the period or by the lesson?", Tutoring);

    /// <summary>The months charged at once (一次收取的月数).</summary>
    public static FactKey PrepaidMonths { get; } = Key("tutoring-prepaid-months", "一次收取的月数", "the months charged at once", "一次收取了几个月的费用？",
        "For how many months was charged at once?", Tutoring);

    /// <summary>The lessons charged at once (一次收取的课时数).</summary>
    public static FactKey PrepaidLessons { get; } = Key("tutoring-prepaid-lessons", "一次收取的课时数", "the lessons charged at once",
        "一次收取了多少课时的费用？", "For how many lessons was charged at once?", Tutoring);

    /// <summary>The sum charged at once (一次收取的金额).</summary>
    public static FactKey PrepaidSum { get; } = Key("tutoring-prepaid-sum", "一次收取的金额", "the sum charged at once", "一次收取了多少费用？",
        "How much was charged at once?", Tutoring);

    /// <summary>Whether it was approved (是否经过审批).</summary>
    public static FactKey IsApproved { get; } = Key("offence-approved", "是否经过审批", "whether it was approved", "该机构是否经过审批？",
        "Was the institution approved?", Tutoring);

    /// <summary>Whether there was a place, site or application (有无培训场所或者网站、应用程序).</summary>
    public static FactKey HasPlace { get; } = Key("offence-place", "有无培训场所或者网站、应用程序", "whether there was a place, site or application",
        "有无线下培训场所，或者线上网站、应用程序？", "Was there a place of training, or online a site or application?", CaseHandler);

    /// <summary>The number of people who worked in it (从业人员人数).</summary>
    public static FactKey OffenceStaff { get; } = Key("offence-staff", "从业人员人数", "the number of people who worked in it", "有几名从业人员？",
        "How many people worked in it?", CaseHandler);

    /// <summary>Whether there was an organisation with a division of work (有无组织机构和分工).</summary>
    public static FactKey IsOrganised { get; } = Key("offence-organised", "有无组织机构和分工",
        "whether there was an organisation with a division of work", "有无组织机构和分工？", "Was there an organisation with a division of work?",
        CaseHandler);

    /// <summary>Whether it was hidden subject training (是否属于变相开展学科类培训).</summary>
    public static FactKey IsHiddenSubject { get; } = Key("offence-hidden-subject", "是否属于变相开展学科类培训",
        "whether it was hidden subject training", "是否以第十八条所列方式有偿开展学科类培训？",
        "Was it subject training for pay in a form that Article 18 names?", CaseHandler);

    /// <summary>The gravity (情节).</summary>
    public static FactKey Gravity { get; } = Key("offence-gravity", "情节", "the gravity", "认定的情节为一般、严重，还是特别严重？",
        "Was it found ordinary, serious or very serious?", CaseHandler);

    /// <summary>The illegal income (违法所得).</summary>
    public static FactKey IllegalIncome { get; } = Key("offence-income", "违法所得", "the illegal income", "违法所得多少？",
        "How much was the illegal income?", CaseHandler);

    /// <summary>The fine (罚款数额).</summary>
    public static FactKey OffenceFine { get; } = Key("offence-fine", "罚款数额", "the fine", "决定书载明罚款多少？",
        "How much of a fine does the decision print?", CaseHandler);

    /// <summary>Whether the penalty is mitigated (是否减轻处罚).</summary>
    public static FactKey IsMitigated { get; } = Key("offence-mitigated", "是否减轻处罚", "whether the penalty is mitigated", "决定书是否载明减轻处罚的情形？",
        "Does the decision state a ground for a penalty below the range?", CaseHandler);
}
