using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes;

/// <summary>The facts of disputes by name (信访、申诉、复议、招生事实项).</summary>
public static class DisputeKeys
{
    private static readonly Bilingual Office = new("信访工作机构", "the petition office");
    private static readonly Bilingual Station = new("信访工作站", "the petition station");
    private static readonly Bilingual Appeals = new("教育行政部门申诉受理科室", "the section for appeals of the education department");
    private static readonly Bilingual School = new("学校", "the school");
    private static readonly Bilingual Legal = new("本单位法规科室", "the legal section of the body");
    private static readonly Bilingual Enrolment = new("教育行政部门招生科室", "the enrolment section of the education department");

    /// <summary>The kind of body (单位性质).</summary>
    public static FactKey Body { get; } = Key("body", "单位性质", "the kind of body", "该单位属于何种性质（学校、教育行政部门等）？",
        "Of which kind is the body: a school, an education department or another?", Legal);

    /// <summary>The rule in force on the day (当日施行的规定).</summary>
    public static FactKey Governing { get; } = Key("governing", "当日施行的规定", "the rule in force", "当日施行的规定是怎样的？",
        "Which rule was in force on that day?", Legal);

    /// <summary>The day of the injury (事故日期).</summary>
    public static FactKey InjuryDay { get; } = Day("injury-day", "发生学生伤害事故", "the day of the injury", School);

    /// <summary>The channel (信访渠道).</summary>
    public static FactKey Channel { get; } = Which("channel", "信访渠道", "the channel", Office);

    /// <summary>Whether the matter is within the body's powers (是否属于本机关、单位职权范围).</summary>
    public static FactKey Ours { get; } = Whether("ours", "是否属于本机关、单位职权范围", "whether the matter is within the body's powers", Office);

    /// <summary>Whether the sender's name and address are clear (信访人姓名（名称）、住址是否清楚).</summary>
    public static FactKey Reachable { get; } = Whether("reachable", "信访人姓名（名称）、住址是否清楚", "whether the sender's name and address are clear",
        Office);

    /// <summary>The kind of petition (信访事项类别).</summary>
    public static FactKey Kind { get; } = Which("kind", "信访事项类别", "the kind of petition", Office);

    /// <summary>How it was handled in fact (实际办理方式).</summary>
    public static FactKey HandledAs { get; } = Which("handled-as", "实际办理方式", "how it was handled in fact", Office);

    /// <summary>The day of receipt (收到信访事项日期).</summary>
    public static FactKey Received { get; } = Day("received", "收到信访事项", "the day of receipt", Office);

    /// <summary>The day of entry in the petition system (录入信访信息系统日期).</summary>
    public static FactKey Entered { get; } = Day("entered", "录入信访信息系统", "the day of entry in the petition system", Office);

    /// <summary>The day of the written notice to the sender (书面告知信访人日期).</summary>
    public static FactKey Told { get; } = Day("told", "书面告知信访人", "the day of the written notice to the sender", Office);

    /// <summary>The day of the objection (提出异议日期).</summary>
    public static FactKey Objected { get; } = Day("objected", "提出异议", "the day of the objection", Office);

    /// <summary>Whether the objection gives detailed reasons (异议是否详细说明理由).</summary>
    public static FactKey ObjectionReasons { get; } = Whether("objection-reasons", "异议是否详细说明理由",
        "whether the objection gives detailed reasons", Office);

    /// <summary>The day the sending body agreed (转送、交办机关同意异议日期).</summary>
    public static FactKey Agreed { get; } = Day("agreed", "转送、交办机关同意异议", "the day the sending body agreed", Office);

    /// <summary>The day the papers went back (交还相关材料日期).</summary>
    public static FactKey Returned { get; } = Day("returned", "交还相关材料", "the day the papers went back", Office);

    /// <summary>The day of acceptance (受理日期).</summary>
    public static FactKey Accepted { get; } = Day("accepted", "受理", "the day of acceptance", Office);

    /// <summary>The days of the extension (延长办理日数).</summary>
    public static FactKey ExtensionDays { get; } = HowMany("extension-days", "延长办理日数", "the days of the extension", Office);

    /// <summary>The approval of the extension (负责人批准延长情况).</summary>
    public static FactKey ExtensionApproved { get; } = Known("extension-approved", "负责人批准延长情况", "the approval of the extension", Office);

    /// <summary>Telling the sender why it was extended (告知延期理由情况).</summary>
    public static FactKey ExtensionTold { get; } = Known("extension-told", "告知延期理由情况", "telling the sender why it was extended", Office);

    /// <summary>The day it was finished (办结日期).</summary>
    public static FactKey Finished { get; } = Day("finished", "办结", "the day it was finished", Office);

    /// <summary>The claim (投诉请求).</summary>
    public static FactKey StatesClaim { get; } = Stated("states-claim", "投诉请求", "the claim", Office);

    /// <summary>Facts and reasons (事实和理由).</summary>
    public static FactKey StatesFacts { get; } = Stated("states-facts", "事实和理由", "facts and reasons", Office);

    /// <summary>What is decided (处理意见).</summary>
    public static FactKey StatesView { get; } = Stated("states-view", "处理意见", "what is decided", Office);

    /// <summary>The legal basis (法律法规依据).</summary>
    public static FactKey StatesBasis { get; } = Stated("states-basis", "法律法规依据", "the legal basis", Office);

    /// <summary>The day the sender received the written answer (信访人收到处理意见书面答复日期).</summary>
    public static FactKey AnswerReceived { get; } = Day("answer-received", "信访人收到处理意见书面答复",
        "the day the sender received the written answer", Office);

    /// <summary>The day of the request for review (收到复查请求日期).</summary>
    public static FactKey ReviewAsked { get; } = Day("review-asked", "收到复查请求", "the day of the request for review", Office);

    /// <summary>The day of the review opinion (提出复查意见日期).</summary>
    public static FactKey ReviewDecided { get; } = Day("review-decided", "提出复查意见", "the day of the review opinion", Office);

    /// <summary>The day the sender received the review opinion (信访人收到复查意见书面答复日期).</summary>
    public static FactKey ReviewReceived { get; } = Day("review-received", "信访人收到复查意见书面答复",
        "the day the sender received the review opinion", Office);

    /// <summary>The day of the request for re-review (收到复核请求日期).</summary>
    public static FactKey ReReviewAsked { get; } = Day("re-review-asked", "收到复核请求", "the day of the request for re-review", Office);

    /// <summary>The day of the re-review opinion (提出复核意见日期).</summary>
    public static FactKey ReReviewDecided { get; } = Day("re-review-decided", "提出复核意见", "the day of the re-review opinion", Office);

    /// <summary>The days of the hearing in the re-review (复核听证起止日期).</summary>
    public static FactKey Hearing { get; } = Which("hearing", "复核听证起止日期", "the days of the hearing in the re-review", Office);

    /// <summary>Whether the suggestion is adopted in whole or in part (建议意见是否采纳或者部分采纳).</summary>
    public static FactKey Adopted { get; } = Whether("adopted", "建议意见是否采纳或者部分采纳", "whether the suggestion is adopted in whole or in part",
        Office);

    /// <summary>The day of the reply to the sender (回复信访人日期).</summary>
    public static FactKey Answered { get; } = Day("answered", "回复信访人", "the day of the reply to the sender", Office);

    /// <summary>Whether the accusation was disclosed or passed on to the accused (是否将检举、揭发材料及有关情况透露或者转给被检举、揭发的人员或者单位).</summary>
    public static FactKey HandedToAccused { get; } = Whether("handed-to-accused", "是否将检举、揭发材料及有关情况透露或者转给被检举、揭发的人员或者单位",
        "whether the accusation was disclosed or passed on to the accused", Office);

    /// <summary>Whether a handler has a direct interest (办理人员是否有直接利害关系).</summary>
    public static FactKey HasInterest { get; } = Whether("has-interest", "办理人员是否有直接利害关系", "whether a handler has a direct interest",
        Office);

    /// <summary>Whether the person with an interest stood aside (有直接利害关系的人员是否回避).</summary>
    public static FactKey Recused { get; } = Whether("recused", "有直接利害关系的人员是否回避", "whether the person with an interest stood aside",
        Office);

    /// <summary>The day of an earlier re-review opinion on the same facts and reasons (同一事实和理由此前作出复核意见日期).</summary>
    public static FactKey ConcludedBefore { get; } = Day("concluded-before", "同一事实和理由此前作出复核意见",
        "the day of an earlier re-review opinion on the same facts and reasons", Office);

    /// <summary>The online channel (until 2022-04-30: the e-mail address) (网络信访渠道（2022年4月30日以前为电子信箱）).</summary>
    public static FactKey Online { get; } = Shown("station-online", "网络信访渠道（2022年4月30日以前为电子信箱）",
        "the online channel (until 2022-04-30: the e-mail address)", Station);

    /// <summary>The postal address (通信地址).</summary>
    public static FactKey Address { get; } = Shown("station-address", "通信地址", "the postal address", Station);

    /// <summary>The phone number (咨询投诉电话).</summary>
    public static FactKey Phone { get; } = Shown("station-phone", "咨询投诉电话", "the phone number", Station);

    /// <summary>Time and place of reception (信访接待的时间和地点).</summary>
    public static FactKey Reception { get; } = Shown("station-reception", "信访接待的时间和地点", "time and place of reception", Station);

    /// <summary>The way to ask for progress and result (查询处理进展以及结果的方式).</summary>
    public static FactKey Inquiry { get; } = Shown("station-inquiry", "查询处理进展以及结果的方式", "the way to ask for progress and result", Station);

    /// <summary>The rules on petitions (信访工作有关规定).</summary>
    public static FactKey LawsShown { get; } = Shown("station-laws", "信访工作有关规定", "the rules on petitions", Station);

    /// <summary>The procedure of petitions (信访事项的处理程序).</summary>
    public static FactKey ProcedureShown { get; } = Shown("station-procedure", "信访事项的处理程序", "the procedure of petitions", Station);

    /// <summary>The days looked at (核查的起止日期).</summary>
    public static FactKey Period { get; } = Which("station-period", "核查的起止日期", "the days looked at", Station);

    /// <summary>Who answers for the station when (各时段的信访负责人).</summary>
    public static FactKey Duties { get; } = Which("station-duties", "各时段的信访负责人", "who answers for the station when", Station);

    /// <summary>Whether the appeal is against a school (申诉对象是否为学校或者其他教育机构).</summary>
    public static FactKey AgainstSchool { get; } = Whether("against-school", "申诉对象是否为学校或者其他教育机构", "whether the appeal is against a school",
        Appeals);

    /// <summary>Whether it is a personnel dispute for arbitration (是否为应当通过仲裁处理的人事争议).</summary>
    public static FactKey PersonnelDispute { get; } = Whether("personnel-dispute", "是否为应当通过仲裁处理的人事争议",
        "whether it is a personnel dispute for arbitration", Appeals);

    /// <summary>The day the appeal was received (收到教师申诉日期).</summary>
    public static FactKey AppealReceived { get; } = Day("appeal-received", "收到教师申诉", "the day the appeal was received", Appeals);

    /// <summary>The day the appeal was decided (作出申诉处理日期).</summary>
    public static FactKey AppealDecided { get; } = Day("appeal-decided", "作出申诉处理", "the day the appeal was decided", Appeals);

    /// <summary>Whether handling it was refused (是否不予处理).</summary>
    public static FactKey AppealRefused { get; } = Whether("appeal-refused", "是否不予处理", "whether handling it was refused", Appeals);

    /// <summary>The day of the measure (作出教育惩戒或者纪律处分日期).</summary>
    public static FactKey Measured { get; } = Day("measured", "作出教育惩戒或者纪律处分", "the day of the measure", School);

    /// <summary>The day of the appeal to the school (学生及其家长向学校申诉日期).</summary>
    public static FactKey Appealed { get; } = Day("pupil-appealed", "学生及其家长向学校申诉", "the day of the appeal to the school", School);

    /// <summary>Whether the school took the appeal up (学校是否受理申诉).</summary>
    public static FactKey TakenUp { get; } = Whether("pupil-taken-up", "学校是否受理申诉", "whether the school took the appeal up", School);

    /// <summary>The day of the school's decision on the appeal (学校作出申诉处理决定日期).</summary>
    public static FactKey SchoolDecided { get; } = Day("pupil-decided", "学校作出申诉处理决定", "the day of the school's decision on the appeal",
        School);

    /// <summary>The day of the request for re-examination (向教育行政部门申请复核日期).</summary>
    public static FactKey ReExamAsked { get; } = Day("re-examination-asked", "向教育行政部门申请复核", "the day of the request for re-examination",
        School);

    /// <summary>The day of the decision on the re-examination (教育行政部门作出复核决定日期).</summary>
    public static FactKey ReExamined { get; } = Day("re-examined", "教育行政部门作出复核决定", "the day of the decision on the re-examination", School);

    /// <summary>The kind of act (行政行为类别).</summary>
    public static FactKey Matter { get; } = Which("reconsideration-matter", "行政行为类别", "the kind of act", Legal);

    /// <summary>The day of the act (作出行政行为日期).</summary>
    public static FactKey Acted { get; } = Day("acted", "作出行政行为", "the day of the act", Legal);

    /// <summary>Whether it was told that reconsideration comes first (是否告知先申请行政复议).</summary>
    public static FactKey ToldFirst { get; } = Whether("told-first", "是否告知先申请行政复议", "whether it was told that reconsideration comes first",
        Legal);

    /// <summary>The day the application was accepted (受理行政复议申请日期).</summary>
    public static FactKey CaseAccepted { get; } = Day("case-accepted", "受理行政复议申请", "the day the application was accepted", Legal);

    /// <summary>Whether the summary procedure is used (是否适用简易程序).</summary>
    public static FactKey Summary { get; } = Whether("summary", "是否适用简易程序", "whether the summary procedure is used", Legal);

    /// <summary>The day the respondent received the copy (被申请人收到申请书副本日期).</summary>
    public static FactKey CopyReceived { get; } = Day("copy-received", "被申请人收到申请书副本", "the day the respondent received the copy", Legal);

    /// <summary>The day of the written answer (被申请人提出书面答复日期).</summary>
    public static FactKey CaseAnswered { get; } = Day("case-answered", "被申请人提出书面答复", "the day of the written answer", Legal);

    /// <summary>The days of the extension (行政复议延长日数).</summary>
    public static FactKey CaseExtension { get; } = HowMany("case-extension", "行政复议延长日数", "the days of the extension", Legal);

    /// <summary>The approval of the extension (负责人批准延长行政复议期限情况).</summary>
    public static FactKey CaseExtensionApproved { get; } = Known("case-extension-approved", "负责人批准延长行政复议期限情况",
        "the approval of the extension", Legal);

    /// <summary>The day of the decision (作出行政复议决定日期).</summary>
    public static FactKey CaseDecided { get; } = Day("case-decided", "作出行政复议决定", "the day of the decision", Legal);

    /// <summary>The help (救护).</summary>
    public static FactKey Rescued { get; } = Act("rescued", "救护", "the help", School);

    /// <summary>Telling the parents (通知父母或者其他监护人).</summary>
    public static FactKey ParentsTold { get; } = Act("injury-parents", "通知父母或者其他监护人", "telling the parents", School);

    /// <summary>The report to the departments (向有关部门报告).</summary>
    public static FactKey Reported { get; } = Act("injury-reported", "向有关部门报告", "the report to the departments", School);

    /// <summary>The day the mediation was accepted (受理调解申请日期).</summary>
    public static FactKey MediationAccepted { get; } = Day("mediation-accepted", "受理调解申请", "the day the mediation was accepted", School);

    /// <summary>The day the mediation ended (调解终结日期).</summary>
    public static FactKey MediationEnded { get; } = Day("mediation-ended", "调解终结", "the day the mediation ended", School);

    /// <summary>The local limit for mediation (本地学生伤害事故调解期限).</summary>
    public static FactKey MediationLimit { get; } = Which("mediation-limit", "本地学生伤害事故调解期限", "the local limit for mediation", School);

    /// <summary>Whether it is compulsory education (是否为义务教育招生).</summary>
    public static FactKey Compulsory { get; } = Whether("compulsory", "是否为义务教育招生", "whether it is compulsory education", Enrolment);

    /// <summary>Whether it is a private school (是否为民办学校招生).</summary>
    public static FactKey Private { get; } = Whether("private", "是否为民办学校招生", "whether it is a private school", Enrolment);

    /// <summary>The first day of registration (报名首日).</summary>
    public static FactKey Registered { get; } = Act("registered", "报名首日", "the first day of registration", Enrolment);

    /// <summary>Publishing the policy (公布招生政策).</summary>
    public static FactKey PolicyPublished { get; } = Act("policy-published", "公布招生政策", "publishing the policy", Enrolment);

    /// <summary>Publishing the school districts (公布招生范围).</summary>
    public static FactKey AreasPublished { get; } = Act("areas-published", "公布招生范围", "publishing the school districts", Enrolment);

    /// <summary>Publishing the times (公布招生时间).</summary>
    public static FactKey TimesPublished { get; } = Act("times-published", "公布招生时间", "publishing the times", Enrolment);

    /// <summary>The day the results were settled (确定招生结果日期).</summary>
    public static FactKey ResultsDecided { get; } = Day("results-decided", "确定招生结果", "the day the results were settled", Enrolment);

    /// <summary>The day the results were published (公布招生结果日期).</summary>
    public static FactKey ResultsPublished { get; } = Day("results-published", "公布招生结果", "the day the results were published", Enrolment);

    /// <summary>The criteria of the nearby school (就近入学的具体标准).</summary>
    public static FactKey NearbyCriteria { get; } = Which("nearby-criteria", "就近入学的具体标准", "the criteria of the nearby school", Enrolment);

    /// <summary>Whether an entrance test is held, in whatever form (是否组织或者变相组织入学考试).</summary>
    public static FactKey HasTest { get; } = Whether("has-test", "是否组织或者变相组织入学考试", "whether an entrance test is held, in whatever form",
        Enrolment);

    /// <summary>The days on which public schools enrol (同级同类公办学校招生起止日期).</summary>
    public static FactKey PublicDays { get; } = Which("public-days", "同级同类公办学校招生起止日期", "the days on which public schools enrol", Enrolment);

    /// <summary>Whether pupils are taken from outside the area of the approving body (是否在审批机关管辖区域以外招生).</summary>
    public static FactKey AdmitsOutside { get; } = Whether("admits-outside", "是否在审批机关管辖区域以外招生",
        "whether pupils are taken from outside the area of the approving body", Enrolment);

    /// <summary>The day the registration of children with disabilities was finished (完成适龄残疾儿童、少年入学前登记日期).</summary>
    public static FactKey DisabledRegistered { get; } = Day("disabled-registered", "完成适龄残疾儿童、少年入学前登记",
        "the day the registration of children with disabilities was finished", Enrolment);

    /// <summary>The first day of school (入学日期).</summary>
    public static FactKey Entry { get; } = Day("entry", "入学", "the first day of school", Enrolment);

    /// <summary>The days on which there must be enquiry points (咨询点开放的起止日期要求).</summary>
    public static FactKey EnquiryPeriod { get; } = Which("enquiry-period", "咨询点开放的起止日期要求", "the days on which there must be enquiry points",
        Enrolment);

    /// <summary>The enquiry points of urban schools (城区学校咨询点).</summary>
    public static FactKey Points { get; } = Which("enquiry-points", "城区学校咨询点", "the enquiry points of urban schools", Enrolment);

    /// <summary>The number of questions received (收到的招生咨询件数).</summary>
    public static FactKey QuestionsAsked { get; } = HowMany("questions-asked", "收到的招生咨询件数", "the number of questions received", Enrolment);

    /// <summary>The number of questions answered (已答复的招生咨询件数).</summary>
    public static FactKey QuestionsAnswered { get; } = HowMany("questions-answered", "已答复的招生咨询件数", "the number of questions answered",
        Enrolment);

    private static FactKey Day(string id, string act, string day, Bilingual ask) => new(
        "disputes." + id, new(act + "日期", day), new($"何日{act}？", $"Which is {day}?"), ask);

    private static FactKey Whether(string id, string chinese, string english, Bilingual ask) => new(
        "disputes." + id, new(chinese, english), new(chinese + "？", $"Please state {english}."), ask);

    private static FactKey Known(string id, string chinese, string english, Bilingual ask) => new(
        "disputes." + id, new(chinese, english), new(chinese + "如何？", $"How was it done: {english}?"), ask);

    private static FactKey Shown(string id, string chinese, string english, Bilingual ask) => new(
        "disputes." + id, new(chinese, english), new($"是否公布{chinese}？", $"Is it published: {english}?"), ask);

    private static FactKey Stated(string id, string chinese, string english, Bilingual ask) => new(
        "disputes." + id, new(chinese, english), new($"意见书是否载明{chinese}？", $"Does the opinion state {english}?"), ask);

    private static FactKey Act(string id, string chinese, string english, Bilingual ask) => new(
        "disputes." + id, new(chinese, english), new($"何日{chinese}？", $"On which day was it done: {english}?"), ask);

    private static FactKey Key(string id, string name, string english, string ask, string askInEnglish, Bilingual whom)
        => new("disputes." + id, new(name, english), new(ask, askInEnglish), whom);

    private static FactKey HowMany(string id, string chinese, string english, Bilingual ask) => new(
        "disputes." + id, new(chinese, english), new(chinese + "是多少？", $"How many are they: {english}?"), ask);

    private static FactKey Which(string id, string chinese, string english, Bilingual ask) => new(
        "disputes." + id, new(chinese, english), new(chinese + "是什么？", $"What is it: {english}?"), ask);
}
