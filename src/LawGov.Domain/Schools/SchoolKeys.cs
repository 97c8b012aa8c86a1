using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools;

/// <summary>The facts of schools and of those who supervise them by name (学校法治工作事实项).</summary>
public static class SchoolKeys
{
    private static readonly Bilingual Office = new("该单位办公室", "the office of the body");
    private static readonly Bilingual Legal = new("教育行政部门法规科室", "the legal section of the education department");
    private static readonly Bilingual Bureau = new("教育行政部门", "the education department");
    private static readonly Bilingual School = new("学校", "the school");
    private static readonly Bilingual Supervision = new("教育督导机构", "the body for educational supervision");
    private static readonly Bilingual Licence = new("教育行政部门审批科室", "the licensing section of the education department");

    /// <summary>The kind of body (单位性质).</summary>
    public static FactKey Body { get; } = Key("body", "单位性质", "the kind of body", "该单位属于何种性质（学校、教育行政部门等）？",
        "Of which kind is the body: a school, an education department or another?", Office);

    /// <summary>The rule in force on the day (当日施行的规定).</summary>
    public static FactKey Governing { get; } = Key("governing", "当日施行的规定", "the rule in force", "当日施行的规定是怎样的？",
        "Which rule was in force on that day?", Legal);

    /// <summary>Whether it is a kindergarten (是否为幼儿园).</summary>
    public static FactKey Kindergarten { get; } = Key("kindergarten", "是否为幼儿园", "whether it is a kindergarten", "该单位是否为幼儿园？",
        "Is it a kindergarten?", Office);

    /// <summary>The list of schools (学校名单).</summary>
    public static FactKey SchoolList { get; } = Key("school-list", "学校名单", "the list of schools", "辖区内有哪些学校，各为何种学校？",
        "Which schools are there, and of which kind?", Bureau);

    /// <summary>The kind of a school (学校类别).</summary>
    public static FactKey SchoolKinds { get; } = Key("school-kinds", "学校类别", "the kind of school", "该校属于何种学校（小学、初级中学、幼儿园等）？",
        "Of which kind is the school: primary, secondary, kindergarten or another?", Bureau);

    /// <summary>Who is law vice-principal where and when (法治副校长任职情况).</summary>
    public static FactKey Appointments { get; } = Key("appointments", "法治副校长任职情况", "who is law vice-principal where",
        "各校法治副校长为何人，各自任职起止日期？", "Who is law vice-principal of which school, from which day to which?", Bureau);

    /// <summary>The school of an appointment (任职学校).</summary>
    public static FactKey AppointmentSchools { get; } = Key("appointment-schools", "任职学校", "the school of the appointment",
        "该法治副校长在哪所学校任职？", "At which school does the law vice-principal serve?", Bureau);

    /// <summary>The rule by which kindergartens have one (幼儿园配备规定).</summary>
    public static FactKey KindergartenRule { get; } = Key("kindergarten-rule", "幼儿园配备法治副园长的规定",
        "the rule on law vice-heads of kindergartens", "本单位或者地方是否规定幼儿园配备法治副园长？",
        "Does a rule of the bureau or of the place have kindergartens appoint one?", Bureau);

    /// <summary>The lesson hours of the year (年度课时).</summary>
    public static FactKey Lessons { get; } = Key("lessons", "以课时计的年度法治教育量", "the law lessons of the year in class hours",
        "该法治副校长当年在该校承担或者组织了多少课时？", "How many class hours did the law vice-principal give or organise at the school in the year?", School);

    /// <summary>Who sent a law vice-principal, and whether retired (任职条件).</summary>
    public static FactKey Qualification { get; } = Key("vice-principal-qualification", "推荐或者委派、退休、年龄、届数情况",
        "who sent them, whether retired, the age and the term", "该法治副校长由何单位推荐或者委派，是否退休，聘任时年龄和届数？",
        "Which organ sent the law vice-principal; retired or not, of which age when appointed, in which term?", Bureau);

    /// <summary>The papers of an appointment (聘任和解聘文件).</summary>
    public static FactKey Letters { get; } = Key("appointment-papers", "聘任和解聘文件", "the papers of appointment and dismissal",
        "聘书何日颁发，解聘文件何日作出？", "On which days were the letter of appointment and the paper of dismissal issued?", Bureau);

    /// <summary>The level of a demonstration school (示范校级别).</summary>
    public static FactKey Level { get; } = Key("demonstration-level", "示范校级别", "the level of the title", "创建哪一级依法治校示范校？",
        "Which level of demonstration school is aimed at?", School);

    /// <summary>When it became a target school (列为目标校日期).</summary>
    public static FactKey Target { get; } = Key("demonstration-target", "列为目标校日期", "the day it became a target school", "何日列为目标校？",
        "On which day did it become a target school?", Bureau);

    /// <summary>When it applied (申报日期).</summary>
    public static FactKey Applied { get; } = Key("demonstration-applied", "申报日期", "the day of the application", "何日申报？",
        "On which day did it apply?", School);

    /// <summary>When it was checked (考核验收日期).</summary>
    public static FactKey Examined { get; } = Key("demonstration-checked", "考核验收日期", "the day it was checked", "何日考核验收？",
        "On which day was it checked?", Bureau);

    /// <summary>When it was recognised (认定日期).</summary>
    public static FactKey Recognised { get; } = Key("demonstration-recognised", "认定日期", "the day it was recognised", "何日认定？",
        "On which day was it recognised?", Bureau);

    /// <summary>When the title was withdrawn (撤销称号日期).</summary>
    public static FactKey Withdrawn { get; } = Key("demonstration-withdrawn", "撤销称号日期", "the day the title was withdrawn", "称号是否撤销，何日撤销？",
        "Was the title withdrawn, and on which day?", Bureau);

    /// <summary>What bars the title (一票否决情形).</summary>
    public static FactKey KnockOut { get; } = Key("demonstration-knock-out", "一票否决情形", "what bars the title", "规定年限内有无一票否决情形，为何种情形？",
        "Did anything happen within the years of the rule that bars the title, and what?", Bureau);

    /// <summary>When the bullying was stopped (制止日期).</summary>
    public static FactKey Stopped { get; } = Key("bullying-stopped", "制止欺凌", "stopping it", "何日制止？", "On which day was it stopped?",
        School);

    /// <summary>When the offender's parents were told (通知实施方父母).</summary>
    public static FactKey OffenderParents { get; } = Key("bullying-offender-parents", "通知实施方父母", "telling the offender's parents",
        "何日通知实施欺凌学生的父母或者其他监护人？", "On which day were the parents of the pupil who bullied told?", School);

    /// <summary>When the victim's parents were told (通知受害方父母).</summary>
    public static FactKey VictimParents { get; } = Key("bullying-victim-parents", "通知受害方父母", "telling the victim's parents",
        "何日通知被欺凌学生的父母或者其他监护人？", "On which day were the parents of the bullied pupil told?", School);

    /// <summary>When the inquiry started (启动调查日期).</summary>
    public static FactKey InquiryStarted { get; } = Key("bullying-inquiry-started", "启动调查日期", "the day the inquiry started", "何日启动调查处理程序？",
        "On which day did the procedure start?", School);

    /// <summary>When the inquiry was finished (完成调查日期).</summary>
    public static FactKey InquiryDone { get; } = Key("bullying-inquiry-done", "完成调查日期", "the day the inquiry was finished", "何日完成调查？",
        "On which day was the inquiry finished?", School);

    /// <summary>Why the inquiry took longer (延期理由).</summary>
    public static FactKey OverrunReason { get; } = Key("bullying-overrun", "延期理由", "the reason for the delay", "调查超过规定日数的理由是什么？",
        "For which reason did the inquiry take longer?", School);

    /// <summary>Whether the committee decided (是否由委员会认定).</summary>
    public static FactKey Committee { get; } = Key("bullying-committee", "是否由学生欺凌治理委员会认定", "whether the committee decided",
        "是否由学生欺凌治理委员会认定？", "Did the school's committee against bullying decide?", School);

    /// <summary>Whether the bullying is serious (是否严重).</summary>
    public static FactKey Serious { get; } = Key("bullying-serious", "是否为严重欺凌", "whether it is serious", "是否认定为严重欺凌行为？",
        "Was it found to be serious?", School);

    /// <summary>When it was reported to the police (向公安机关报告).</summary>
    public static FactKey PoliceTold { get; } = Key("bullying-police", "向公安机关报告", "the report to the police", "何日向公安机关报告？",
        "On which day was it reported to the police?", School);

    /// <summary>When it was reported to the education department (向教育行政部门报告).</summary>
    public static FactKey DepartmentTold { get; } = Key("bullying-department", "向教育行政部门报告", "the report to the education department",
        "何日向教育行政部门报告？", "On which day was it reported to the education department?", School);

    /// <summary>When a person was hired (录用日期).</summary>
    public static FactKey Hired { get; } = Key("staff-hired", "录用日期", "the day of the hire", "何日录用？", "On which day was the person hired?",
        School);

    /// <summary>When the record was checked (查询日期).</summary>
    public static FactKey Checks { get; } = Key("staff-checks", "违法犯罪记录查询日期", "the days on which the record was checked",
        "在哪些日期查询过该人员的违法犯罪记录？", "On which days was the record of the person checked?", School);

    /// <summary>Whether a supervision is special (是否为专项、综合督导).</summary>
    public static FactKey Special { get; } = Key("supervision-special", "是否为专项、综合督导", "whether the supervision is special",
        "该次督导是否为专项督导或者综合督导？", "Is it a special or comprehensive supervision, or a regular one?", Supervision);

    /// <summary>The days of the term (学期起止日期).</summary>
    public static FactKey Term { get; } = Key("term", "学期起止日期", "the first and last day of the term", "该学期自何日至何日？",
        "From which day to which does the term run?", Bureau);

    /// <summary>When a school was regularly supervised (经常性督导日期).</summary>
    public static FactKey Visits { get; } = Key("visits", "经常性督导日期", "the days of the regular supervisions", "该学期对该校进行经常性督导的日期？",
        "On which days was the school regularly supervised in the term?", Supervision);

    /// <summary>How many inspectors there are (督导小组人数).</summary>
    public static FactKey Inspectors { get; } = Key("inspectors", "督导小组人数", "the number of inspectors", "督导小组由几名督学组成？",
        "How many inspectors are in the team?", Supervision);

    /// <summary>Whether no notice was ordered (是否依上级部署不预先通知).</summary>
    public static FactKey Unannounced { get; } = Key("supervision-unannounced", "是否依上级部署不预先通知", "whether it was ordered without notice",
        "是否依上级部署采取不预先通知的方式？", "Was it ordered from above that no notice be given?", Supervision);

    /// <summary>When the body was told (书面通知日期).</summary>
    public static FactKey Noticed { get; } = Key("supervision-notice", "书面通知日期", "the day of the written notice", "何日书面通知被督导单位？",
        "On which day was the body told in writing?", Supervision);

    /// <summary>When the team was on the spot (现场考察日期).</summary>
    public static FactKey Visited { get; } = Key("supervision-visit", "现场考察日期", "the day of the visit", "何日现场考察？",
        "On which day was the team on the spot?", Supervision);

    /// <summary>When the public was asked (征求公众意见日期).</summary>
    public static FactKey PublicAsked { get; } = Key("supervision-public", "征求公众意见日期", "the day the public was asked", "何日征求公众意见？",
        "On which day was the public asked?", Supervision);

    /// <summary>When the first view was given (反馈初步意见日期).</summary>
    public static FactKey FirstView { get; } = Key("supervision-first-view", "反馈初步意见日期", "the day of the first view", "何日反馈初步督导意见？",
        "On which day was the first view given?", Supervision);

    /// <summary>When the body defended itself (申辩日期).</summary>
    public static FactKey Defended { get; } = Key("supervision-defence", "申辩日期", "the day of the defence", "被督导单位是否申辩，何日申辩？",
        "Did the body defend itself, and on which day?", Supervision);

    /// <summary>When the opinion letter went out (督导意见书日期).</summary>
    public static FactKey OpinionIssued { get; } = Key("supervision-opinion", "督导意见书日期", "the day of the opinion letter", "何日发出督导意见书？",
        "On which day did the opinion letter go out?", Supervision);

    /// <summary>The last day for correction (整改期限).</summary>
    public static FactKey CorrectBy { get; } = Key("supervision-correct-by", "整改期限届满日", "the last day for correction", "督导意见书要求何日以前整改？",
        "By which day does the letter want correction?", Supervision);

    /// <summary>When the correction was reported (整改报告日期).</summary>
    public static FactKey Corrected { get; } = Key("supervision-corrected", "整改报告日期", "the day of the report on correction",
        "被督导单位何日报告整改情况？", "On which day did the body report its correction?", Supervision);

    /// <summary>When the correction was checked (整改核查日期).</summary>
    public static FactKey Rechecked { get; } = Key("supervision-check", "整改核查日期", "the day of the check", "何日核查整改情况？",
        "On which day was the correction checked?", Supervision);

    /// <summary>When the report went to the government (督导报告提交日期).</summary>
    public static FactKey Reported { get; } = Key("supervision-report", "督导报告提交日期", "the day of the report", "何日向本级人民政府提交督导报告？",
        "On which day did the report go to the own government?", Supervision);

    /// <summary>When the report was filed (备案日期).</summary>
    public static FactKey Filed { get; } = Key("supervision-filing", "督导报告备案日期", "the day of the filing", "何日报上一级备案？",
        "On which day was the report filed with the higher body?", Supervision);

    /// <summary>When the report was published (公布日期).</summary>
    public static FactKey Published { get; } = Key("supervision-published", "督导报告公布日期", "the day of the publication", "何日向社会公布督导报告？",
        "On which day was the report published?", Supervision);

    /// <summary>Whether a law teacher is engaged (法治教育教师).</summary>
    public static FactKey LawTeacher { get; } = Key("law-teacher", "专职或者兼职法治教育教师", "a full- or part-time law teacher",
        "学校是否聘任专职或者兼职法治教育教师？", "Does the school have a full- or part-time law teacher?", School);

    /// <summary>Whether there is a law course (法治教育课程).</summary>
    public static FactKey LawCourse { get; } = Key("law-course", "法治教育课程", "a law course", "学校是否开设法治教育课程？",
        "Does the school have a law course?", School);

    /// <summary>Whether law literacy is evaluated (法治素养内容).</summary>
    public static FactKey LiteracyItem { get; } = Key("literacy-item", "综合素质评价中的法治素养内容", "law literacy in the evaluation of pupils",
        "学生综合素质评价办法是否列有法治素养内容？", "Do the rules on the comprehensive evaluation of pupils hold law literacy?", Bureau);

    /// <summary>Whether prevention education is appraised (预防犯罪教育效果内容).</summary>
    public static FactKey PreventionItem { get; } = Key("prevention-item", "学校年度考核中的预防犯罪教育效果内容",
        "the effect of prevention education in the appraisal of schools", "学校年度考核标准是否列有预防犯罪教育效果内容？",
        "Do the criteria of the yearly appraisal of schools hold the effect of prevention education?", Bureau);

    /// <summary>What is to be licensed (许可事项).</summary>
    public static FactKey Matter { get; } = Key("licence-matter", "许可事项", "what is to be licensed", "申请何种许可？", "What is to be licensed?",
        Licence);

    /// <summary>When it was accepted or received (受理或者收到材料之日).</summary>
    public static FactKey Received { get; } = Key("licence-received", "受理或者收到材料之日", "the day of acceptance or receipt",
        "何日受理（校车许可为何日收到申请材料）？", "On which day was it accepted, or for a bus permit the papers received?", Licence);

    /// <summary>When a bus application was sent on (转送征求意见日期).</summary>
    public static FactKey Sent { get; } = Key("bus-sent", "转送征求意见日期", "the day it was forwarded", "何日送同级公安机关、交通运输部门征求意见？",
        "On which day was it sent to the police and the transport department?", Licence);

    /// <summary>When the opinions came (收到回复意见日期).</summary>
    public static FactKey Answered { get; } = Key("bus-answered", "收到回复意见日期", "the day the opinions came", "何日收到公安机关、交通运输部门的意见？",
        "On which day did the opinions of the police and the transport department come?", Licence);

    /// <summary>When the view went to the government (提出审查意见日期).</summary>
    public static FactKey Viewed { get; } = Key("bus-viewed", "提出审查意见日期", "the day of the view", "何日提出审查意见报本级人民政府？",
        "On which day did the view go to the government?", Licence);

    /// <summary>When it was decided (审批决定日期).</summary>
    public static FactKey Decided { get; } = Key("licence-decided", "审批决定日期", "the day of the decision", "何日作出审批决定？",
        "On which day was it decided?", Licence);

    private static FactKey Key(string id, string name, string english, string ask, string askInEnglish, Bilingual whom)
        => new("schools." + id, new(name, english), new(ask, askInEnglish), whom);
}
