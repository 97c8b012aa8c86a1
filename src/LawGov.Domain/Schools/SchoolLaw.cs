using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>The legal figures of schools and of those who supervise them (学校法治工作法定参数).</summary>
public static class SchoolLaw
{
    private static readonly LocalDate Measures = new(2022, 5, 1);
    private static readonly LocalDate Statute = new(2025, 11, 1);
    private static readonly LocalDate Minors = new(2021, 6, 1);

    /// <summary>The least number of law vice-principals of a school (每校法治副校长最低人数), by the day asked about.</summary>
    /// <remarks>The number stands in the ministry's Measures throughout; from 2025-11-01 a statute has schools appoint as these require.
    /// Before 2022-05-01 there was none.</remarks>
    public static LawParameter<int> VicePrincipalMinimum { get; } = new(
        "schools.vice-principal-minimum",
        new("法治副校长最低人数", "the least number of law vice-principals"),
        new(DateSpan.Between(Measures, Statute), 1, ByMeasures),
        new(DateSpan.From(Statute), 1, Instruments.LawPublicity2025.Article(41).Paragraph(1).Cite(Application.Direct)));

    /// <summary>How strongly a statute asks for law vice-principals (法律对聘任法治副校长的要求), by the day asked about.</summary>
    public static LawParameter<Bilingual> VicePrincipalStrength { get; } = new(
        "schools.vice-principal-strength",
        new("法律对聘任法治副校长的要求", "how strongly a statute asks for law vice-principals"),
        new(
            DateSpan.Between(Minors, Statute),
            new("法律规定可以聘任", "by statute a school may appoint one"),
            Instruments.DelinquencyPrevention2020.Article(18).Cite(Application.Direct)),
        new(
            DateSpan.From(Statute),
            new("法律规定应当按照要求聘任", "by statute a school must appoint one as required"),
            Instruments.LawPublicity2025.Article(41).Paragraph(1).Cite(Application.Direct)));

    /// <summary>The most schools that one person may serve at a time (一人同时任职学校上限), by the day asked about.</summary>
    public static LawParameter<int> VicePrincipalSchools { get; } = Set(
        "schools.vice-principal-schools", "一人同时任职学校的上限", "the most schools that one person may serve", Measures, 2, ByMeasures);

    /// <summary>The least lesson hours a year that a law vice-principal gives or organises at each school (年度课时), by the day asked
    /// about.</summary>
    /// <remarks>课时 of a school, not 学时 of a training and not hours.</remarks>
    public static LawParameter<int> VicePrincipalLessons { get; } = Set(
        "schools.vice-principal-lessons", "法治副校长年度课时", "the lesson hours a year of a law vice-principal", Measures, 4, ByMeasures);

    /// <summary>The age that a retired person may not exceed when appointed (退休人员任职年龄上限), by the day asked about.</summary>
    public static LawParameter<int> RetiredAge { get; } = Set(
        "schools.retired-age", "退休人员任职年龄的上限", "the greatest age of a retired law vice-principal", Measures, 65, ByMeasures);

    /// <summary>The terms that a retired person may serve (退休人员任职届数上限), by the day asked about.</summary>
    public static LawParameter<int> RetiredTerms { get; } = Set(
        "schools.retired-terms", "退休人员任职届数的上限", "the most terms of a retired law vice-principal", Measures, 1, ByMeasures);

    /// <summary>That bullying is stopped and the parents of both sides are told (制止欺凌并通知双方父母), by the day on which the school
    /// learned of it.</summary>
    public static LawParameter<Bilingual> BullyingStopped { get; } = Set(
        "schools.bullying-stopped",
        "制止欺凌并通知双方父母的规定",
        "the rule on stopping bullying and telling the parents",
        Minors,
        new Bilingual("立即制止，通知双方父母或者其他监护人", "stop it at once and tell the parents of both sides"),
        Instruments.MinorsProtection2020.Article(39).Paragraph(2).Cite(Application.Direct));

    /// <summary>That serious bullying is reported to the police and the education department (严重欺凌报告), by the day on which the school
    /// learned of it.</summary>
    /// <remarks>In time (及时): the law gives no number of hours.</remarks>
    public static LawParameter<Bilingual> BullyingReported { get; } = Set(
        "schools.bullying-reported",
        "严重欺凌报告的规定",
        "the rule on reporting serious bullying",
        Minors,
        new Bilingual("及时向公安机关、教育行政部门报告", "report it in time to the police and the education department"),
        Instruments.MinorsProtection2020.Article(39).Paragraph(3).Cite(Application.Direct));

    /// <summary>What follows where a school knows of serious bullying and does not report it (明知不报告的后果), by the same day.</summary>
    public static LawParameter<Bilingual> BullyingConcealed { get; } = Set(
        "schools.bullying-concealed",
        "明知发生严重欺凌不报告的后果",
        "what follows where serious bullying is known and not reported",
        new(2026, 1, 1),
        new Bilingual(
            "明知不按规定报告或者处理的，责令改正，建议对责任人员给予处分",
            "a school that knows and does not report or act as prescribed is ordered to, and sanctions are proposed"),
        Instruments.PublicSecurity2025.Article(60).Paragraph(2).Cite(Application.Direct));

    /// <summary>Days to finish the inquiry into bullying, in principle (欺凌调查期限), from the start of the procedure; the start selects
    /// it.</summary>
    public static LawParameter<TimeLimit> BullyingInquiry { get; } = Set(
        "schools.bullying-inquiry",
        "欺凌调查期限",
        "the limit for the inquiry into bullying",
        new(2017, 11, 22),
        TimeLimit.Days(10),
        Instruments.BullyingPlan2017.Whole.Cite(Application.Direct));

    /// <summary>Who decides whether it is bullying (欺凌认定主体), by the day on which the school learned of it.</summary>
    public static LawParameter<Bilingual> BullyingDecided { get; } = Set(
        "schools.bullying-decided",
        "欺凌认定的规定",
        "the rule on who decides whether it is bullying",
        new(2017, 11, 22),
        new Bilingual("学生欺凌治理委员会", "the school's committee against bullying"),
        Instruments.BullyingPlan2017.Whole.Cite(Application.Direct));

    /// <summary>That the record of crimes of staff is checked (教职工违法犯罪记录查询), before each hire by its day, yearly by the last day
    /// of the year.</summary>
    public static LawParameter<Bilingual> StaffCheck { get; } = Set(
        "schools.staff-check",
        "教职工违法犯罪记录查询的规定",
        "the rule on checking the records of staff",
        Minors,
        new Bilingual("录用前查询，每年定期查询", "before each hire and regularly every year"),
        Instruments.MinorsProtection2020.Article(62).Cite(Application.Direct));

    /// <summary>The same before each hire of a kindergarten (幼儿园聘用前查询), by the day of the hire.</summary>
    public static LawParameter<Bilingual> KindergartenStaffCheck { get; } = Set(
        "schools.kindergarten-staff-check",
        "幼儿园聘用前查询的规定",
        "the rule on checks before a kindergarten hires",
        new(2025, 6, 1),
        new Bilingual("聘用前查询", "before each hire"),
        Instruments.PreschoolEducation2024.Article(44).Cite(Application.Direct));

    /// <summary>The least regular supervisions of a school in a term (经常性督导次数), by the day asked about.</summary>
    public static LawParameter<int> RegularVisits { get; } = Set(
        "schools.regular-visits",
        "经常性督导次数",
        "the number of regular supervisions a term",
        new(2012, 10, 1),
        2,
        Instruments.EducationSupervision2012.Article(14).Paragraph(1).Cite(Application.Direct));

    /// <summary>The least inspectors of a special or comprehensive supervision (督导小组人数), by the day asked about.</summary>
    public static LawParameter<int> SupervisionTeam { get; } = Set(
        "schools.supervision-team",
        "专项、综合督导程序的规定",
        "the rule on the procedure of special and comprehensive supervision",
        new(2012, 10, 1),
        3,
        Instruments.EducationSupervision2012.Article(16).Cite(Application.Direct));

    /// <summary>That a school engages a law teacher, full- or part-time (法治教育教师), by the day asked about.</summary>
    public static LawParameter<Bilingual> LawTeacher { get; } = Set(
        "schools.law-teacher",
        "聘任法治教育教师的规定",
        "the rule on engaging a law teacher",
        Minors,
        new Bilingual("专职或者兼职法治教育教师", "a full- or part-time law teacher"),
        Instruments.DelinquencyPrevention2020.Article(18).Cite(Application.Direct));

    /// <summary>That schools of every kind have a law course (法治教育课程), by the day asked about.</summary>
    public static LawParameter<Bilingual> LawCourse { get; } = Set(
        "schools.law-course",
        "开设法治教育课程的规定",
        "the rule on a law course",
        Statute,
        new Bilingual("法治教育课程", "a law course"),
        Instruments.LawPublicity2025.Article(41).Paragraph(1).Cite(Application.Direct));

    /// <summary>That law literacy is part of the evaluation of pupils (法治素养纳入综合素质评价), by the day asked about.</summary>
    public static LawParameter<Bilingual> LawLiteracy { get; } = Set(
        "schools.law-literacy",
        "法治素养纳入学生综合素质评价的规定",
        "the rule on law literacy in the evaluation of pupils",
        Statute,
        new Bilingual("综合素质评价中的法治素养内容", "law literacy in the comprehensive evaluation of pupils"),
        Instruments.LawPublicity2025.Article(40).Paragraph(1).Cite(Application.Direct));

    /// <summary>That the effect of prevention education is part of the yearly appraisal of schools (预防犯罪教育效果纳入学校年度考核), by the
    /// day asked about.</summary>
    public static LawParameter<Bilingual> PreventionEffect { get; } = Set(
        "schools.prevention-effect",
        "预防犯罪教育效果纳入学校年度考核的规定",
        "the rule on prevention education in the appraisal of schools",
        Minors,
        new Bilingual("学校年度考核中的预防犯罪教育效果内容", "the effect of prevention education in the yearly appraisal of schools"),
        Instruments.DelinquencyPrevention2020.Article(23).Cite(Application.Direct));

    /// <summary>Working days to send an application for a school bus permit on (校车使用许可申请转送期限), from the receipt of the
    /// papers.</summary>
    public static LawParameter<TimeLimit> BusSent { get; } = Bus(
        "schools.bus-sent", "校车使用许可申请的转送期限", "the limit for sending the application on", 3);

    /// <summary>Working days for the opinions of the police and the transport department (公安、交通运输部门回复期限), from the day on which
    /// it was sent on.</summary>
    public static LawParameter<TimeLimit> BusAnswered { get; } = Bus(
        "schools.bus-answered", "征求意见的回复期限", "the limit for the opinions", 3);

    /// <summary>Working days for the education department's view to the government (教育行政部门提出审查意见期限), from the receipt of the
    /// opinions.</summary>
    public static LawParameter<TimeLimit> BusViewed { get; } = Bus("schools.bus-viewed", "审查意见的期限", "the limit for the view", 5);

    /// <summary>Days to decide on leave to prepare a private school (筹设民办学校审批期限), from acceptance.</summary>
    /// <remarks>Calendar days: the law has no counting clause, and that of the licensing law speaks of its own periods alone. So it
    /// is with
    /// the months of the others.</remarks>
    public static LawParameter<TimeLimit> PrivateSchoolPreparation { get; } = Set(
        "schools.private-preparation",
        "筹设民办学校的审批期限",
        "the limit for deciding on the preparation of a private school",
        new(2003, 9, 1),
        TimeLimit.Days(30),
        Private(14));

    /// <summary>Months to decide on the setting up of a private school (设立民办学校审批期限), from acceptance; not of higher
    /// education.</summary>
    public static LawParameter<TimeLimit> PrivateSchoolSetUp { get; } = Set(
        "schools.private-set-up",
        "设立民办学校的审批期限",
        "the limit for deciding on the setting up of a private school",
        new(2003, 9, 1),
        TimeLimit.Months(3),
        Private(17));

    /// <summary>Months to decide on a split or merger (民办学校分立、合并审批期限), from acceptance; confirmed from the text of 2018
    /// on.</summary>
    public static LawParameter<TimeLimit> PrivateSchoolMerger { get; } = Since2018(
        "schools.private-merger", "民办学校分立、合并的审批期限", "the limit for deciding on a split or merger", 53);

    /// <summary>Months to decide on a change to another kind of private school (变更为其他民办学校审批期限), from acceptance; confirmed from
    /// the text of 2018 on.</summary>
    public static LawParameter<TimeLimit> PrivateSchoolChange { get; } = Since2018(
        "schools.private-change", "变更为其他民办学校的审批期限", "the limit for deciding on a change of the kind of private school", 55);

    private static Citation ByMeasures => Instruments.VicePrincipalMeasures2021.Whole.Cite(Application.Direct);

    private static Citation Private(int article) => Instruments.PrivateEducation2018.Article(article).Cite(Application.Direct);

    private static LawParameter<TimeLimit> Bus(string key, string chinese, string english, int workdays)
        => Set(
            key,
            chinese,
            english,
            new(2012, 4, 5),
            TimeLimit.Workdays(workdays),
            Instruments.SchoolBus2012.Article(15).Cite(Application.Direct));

    private static LawParameter<TimeLimit> Since2018(string key, string chinese, string english, int article)
    {
        LocalDate text = new(2018, 12, 29);
        return new(
            key,
            new(chinese, english),
            DatedValue<TimeLimit>.Unsettled(DateSpan.Between(new(2003, 9, 1), text), Private(article)),
            new(DateSpan.From(text), TimeLimit.Months(3), Private(article)));
    }

    /// <summary>A figure with one value.</summary>
    private static LawParameter<T> Set<T>(string key, string chinese, string english, LocalDate from, T value, Citation citation)
        => new(key, new(chinese, english), new DatedValue<T>(DateSpan.From(from), value, citation));
}
