using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Disputes;

/// <summary>The legal figures of petitions, appeals, reconsideration and enrolment (信访、申诉、复议、招生法定参数).</summary>
/// <remarks>The petition texts have no rule of counting: a last day that is off moves by analogy with the Civil Code (Articles 200 to
/// 203), and the deadline says so. Reconsideration counts as civil procedure does, by its own law.</remarks>
public static class DisputeLaw
{
    private static readonly LocalDate Petitions = new(2022, 5, 1);
    private static readonly LocalDate Reconsideration = new(2024, 1, 1);
    private static readonly LocalDate Private = new(2021, 9, 1);

    /// <summary>Whether bodies other than governments and their departments are bound (是否适用于行政机关以外的单位), by the day that selects
    /// the law.</summary>
    public static LawParameter<bool> PetitionCoverage { get; } = new(
        "disputes.petition-coverage",
        new("信访规定的适用范围", "whom the petition rules bind"),
        new(Old, false, Of2005(2)),
        new(New, true, Of2022(2)));

    /// <summary>That petitions are entered in the petition system in time (及时录入信访信息系统), by the day of receipt; no number of
    /// days.</summary>
    public static LawParameter<Bilingual> PetitionEntry { get; } = new(
        "disputes.petition-entry",
        new("录入信访信息系统的规定", "the rule on the petition system"),
        new DatedValue<Bilingual>(New, new("及时录入信访信息系统", "enter it in the petition system in time"), Of2022(21, 2)));

    /// <summary>Days to tell the sender of a direct petition in writing (直接提出的信访事项书面告知期限), from the receipt.</summary>
    public static LawParameter<TimeLimit> NoticeDirect { get; } = Days(
        "disputes.notice-direct", new("直接提出事项的书面告知期限", "the limit for telling the sender"), 15, Of2005(22, 2), Of2022(23, 2));

    /// <summary>The same of one that was transferred or assigned (转送、交办的信访事项书面告知期限).</summary>
    public static LawParameter<TimeLimit> NoticeTransferred { get; } = Days(
        "disputes.notice-transferred",
        new("转送、交办事项的书面告知期限", "the limit for telling the sender of a transferred one"),
        15,
        Of2005(21, 2),
        Of2022(23, 3));

    /// <summary>What the sender is told (书面告知内容): whether it is accepted until 2022-04-30, since then receipt and procedure.</summary>
    public static LawParameter<Bilingual> NoticeContent { get; } = new(
        "disputes.notice-content",
        new("书面告知内容", "what the sender is told"),
        new(Old, new("书面告知是否受理", "told in writing whether it is accepted"), Of2005(22, 2)),
        new(New, new("书面告知接收情况以及处理途径和程序", "told in writing of the receipt and of the way it takes"), Of2022(23, 3)));

    /// <summary>Working days to object that a transferred petition is not the body's own (提出异议期限), from the receipt.</summary>
    public static LawParameter<TimeLimit> ObjectionLimit { get; } = new(
        "disputes.objection-limit",
        new("提出异议期限", "the limit for the objection"),
        new DatedValue<TimeLimit>(New, TimeLimit.Workdays(5), Of2022(23, 3)));

    /// <summary>The six ways of claims (申诉求决类事项的办理方式), by the day that selects the law; before it every petition had the 60 days and
    /// the ladder.</summary>
    public static LawParameter<Bilingual> Routing { get; } = new(
        "disputes.routing",
        new("申诉求决类事项分类办理的规定", "the rule on the ways of claims"),
        new DatedValue<Bilingual>(New, new("区分情况，分别办理", "each claim by its own procedure"), Of2022(31)));

    /// <summary>Days to finish a petition (办结期限), from its acceptance.</summary>
    public static LawParameter<TimeLimit> HandleLimit { get; } = Days(
        "disputes.handle-limit", new("办结期限", "the limit for finishing a petition"), 60, Of2005(33), Of2022(34));

    /// <summary>The most days by which that is extended (延长办理期限的上限), by the day of acceptance.</summary>
    public static LawParameter<int> ExtensionMost { get; } = new(
        "disputes.extension-most",
        new("延长办理期限的上限", "the most days of an extension"),
        new(Old, 30, Of2005(33)),
        new(New, 30, Of2022(34)));

    /// <summary>What the written opinion states (信访处理意见书载明事项), by its day.</summary>
    public static LawParameter<Bilingual> OpinionContents { get; } = new(
        "disputes.opinion-contents",
        new("信访处理意见书载明事项的规定", "the rule on what the opinion states"),
        new DatedValue<Bilingual>(
            New, new("投诉请求、事实和理由、处理意见及其法律法规依据", "claim, facts and reasons, view and legal basis"), Of2022(32)));

    /// <summary>That the sender of an adopted suggestion is answered (采纳的建议予以回复), by the day of receipt.</summary>
    public static LawParameter<Bilingual> SuggestionAnswer { get; } = new(
        "disputes.suggestion-answer",
        new("建议意见回复的规定", "the rule on answering suggestions"),
        new DatedValue<Bilingual>(New, new("采纳或者部分采纳，并予以回复", "adopt it in whole or in part, and answer"), Of2022(29, 1)));

    /// <summary>That an accusation is never passed on to the accused (检举材料不得转给被检举人), by the day of receipt.</summary>
    public static LawParameter<Bilingual> AccusationSecrecy { get; } = Both(
        "disputes.accusation-secrecy",
        new("检举、揭发材料保密的规定", "the rule on keeping accusations from the accused"),
        new("不得透露或者转给被检举、揭发的人员或者单位", "never to be disclosed or passed on to the accused"),
        Of2005(23),
        Of2022(30, 3));

    /// <summary>That a handler with a direct interest stands aside (回避), by the day of receipt.</summary>
    public static LawParameter<Bilingual> Recusal { get; } = Both(
        "disputes.recusal",
        new("信访回避的规定", "the rule on standing aside"),
        new("有直接利害关系的，应当回避", "who has a direct interest stands aside"),
        Of2005(30),
        Of2022(28, 3));

    /// <summary>Days to ask for a review, and to decide it (复查请求和复查期限), each by the day of the request.</summary>
    public static LawParameter<TimeLimit> ReviewLimit { get; } = Days(
        "disputes.review-limit", new("复查期限", "the limit for the review"), 30, Of2005(34), Of2022(35));

    /// <summary>Days to ask for a re-review, and to decide it (复核请求和复核期限); the time of a hearing is not counted.</summary>
    public static LawParameter<TimeLimit> ReReviewLimit { get; } = Days(
        "disputes.re-review-limit", new("复核期限", "the limit for the re-review"), 30, Of2005(35, 1), Of2022(36, 1));

    /// <summary>That what was re-reviewed is not accepted again on the same facts and reasons (不再受理), by the day of receipt.</summary>
    public static LawParameter<Bilingual> SameMatter { get; } = Both(
        "disputes.same-matter",
        new("复核后不再受理的规定", "the rule that what was re-reviewed is not accepted again"),
        new("仍然以同一事实和理由提出的，不再受理", "not accepted again on the same facts and reasons"),
        Of2005(35, 3),
        Of2022(36, 3));

    /// <summary>The first of the five items published on petitions (公布的信访渠道), by the day asked about.</summary>
    public static LawParameter<Bilingual> StationItems { get; } = new(
        "disputes.station-items",
        new("公布信访渠道的规定", "the rule on publishing the channels of petitions"),
        new(Old, new("电子信箱", "e-mail address"), Of2005(9, 1)),
        new(New, new("网络信访渠道", "online channel"), Of2022(18, 1)));

    /// <summary>What is shown at the place of reception or on the website (接待场所或者网站公布事项), by the day asked about.</summary>
    public static LawParameter<Bilingual> StationPlace { get; } = new(
        "disputes.station-place",
        new("接待场所或者网站公布事项的规定", "the rule on what is shown at the place"),
        new(Old, new("法律、法规、规章", "laws and rules"), Of2005(9, 2)),
        new(New, new("党内法规和法律、法规、规章", "Party rules, laws and rules"), Of2022(18, 1)));

    /// <summary>Days to decide a teacher's appeal against a school (教师申诉处理期限), from the receipt.</summary>
    public static LawParameter<TimeLimit> TeacherAppeal { get; } = new(
        "disputes.teacher-appeal",
        new("教师申诉处理期限", "the limit for a teacher's appeal"),
        new DatedValue<TimeLimit>(
            DateSpan.From(new(1994, 1, 1)), TimeLimit.Days(30).Rolling(RollOver.ByAnalogy), OfTeachers(1)));

    /// <summary>That a teacher's appeal against a department is handled (教师对行政部门的申诉应当处理); no number of days.</summary>
    public static LawParameter<Bilingual> TeacherAppealHandled { get; } = new(
        "disputes.teacher-appeal-handled",
        new("教师对行政部门申诉的规定", "the rule on teachers' appeals against departments"),
        new DatedValue<Bilingual>(DateSpan.From(new(1994, 1, 1)), new("应当作出处理", "it is handled"), OfTeachers(2)));

    /// <summary>Working days of a pupil to appeal to the school (学生申诉期限), from the measure.</summary>
    /// <remarks>Confirmed by sources of 2021 and later; the first day in force is not, so it is unsettled until 2021-12-31.</remarks>
    public static LawParameter<TimeLimit> PupilAppeal { get; } = Discipline(
        "disputes.pupil-appeal", new("学生申诉期限", "the limit for a pupil's appeal"), TimeLimit.Workdays(15), 17);

    /// <summary>That the education department re-examines the school's decision on the appeal (申诉复核), by the day of the measure.</summary>
    public static LawParameter<Bilingual> PupilLadder { get; } = Discipline(
        "disputes.pupil-ladder",
        new("学生申诉复核的规定", "the rule on re-examination"),
        new Bilingual("先向学校申诉，再向教育行政部门申请复核", "first the school, then the education department"),
        18);

    /// <summary>Days of the respondent to answer (被申请人书面答复期限), from the receipt of the copy: calendar days until 2023, working days
    /// since.</summary>
    /// <remarks>The older text was read as amended in 2017; before 2018 it is unsettled.</remarks>
    public static LawParameter<TimeLimit> RespondentAnswer { get; } = new(
        "disputes.respondent-answer",
        new("被申请人书面答复期限", "the limit for the respondent's answer"),
        DatedValue<TimeLimit>.Unsettled(DateSpan.Between(new(1999, 10, 1), new(2018, 1, 1)), Of2017(23)),
        new(DateSpan.Between(new(2018, 1, 1), Reconsideration), TimeLimit.Days(10).Rolling(RollOver.ByLaw), Of2017(23)),
        new(DateSpan.From(Reconsideration), TimeLimit.Workdays(10), Of2023(48)));

    /// <summary>The same in the summary procedure (简易程序), which there is from 2024 on.</summary>
    public static LawParameter<TimeLimit> RespondentAnswerSummary { get; } = Since2024(
        "disputes.respondent-answer-summary",
        new("简易程序被申请人书面答复期限", "the limit for the answer in the summary procedure"),
        TimeLimit.Workdays(5),
        Of2023(54, 1));

    /// <summary>Days to decide a reconsideration (行政复议决定期限), from acceptance.</summary>
    public static LawParameter<TimeLimit> ReconsiderationDecision { get; } = new(
        "disputes.reconsideration-decision",
        new("行政复议决定期限", "the limit for the decision on a reconsideration"),
        new(DateSpan.Between(new(1999, 10, 1), Reconsideration), TimeLimit.Days(60).Rolling(RollOver.ByLaw), Of2017(31)),
        new(DateSpan.From(Reconsideration), TimeLimit.Days(60).Rolling(RollOver.ByLaw), Of2023(62, 1)));

    /// <summary>The most days by which that is put off (行政复议延长期限的上限), not in the summary procedure.</summary>
    public static LawParameter<int> ReconsiderationExtension { get; } = new(
        "disputes.reconsideration-extension",
        new("行政复议延长期限的上限", "the most days by which the decision is put off"),
        new(DateSpan.Between(new(1999, 10, 1), Reconsideration), 30, Of2017(31)),
        new(DateSpan.From(Reconsideration), 30, Of2023(62, 1)));

    /// <summary>Days to decide in the summary procedure (简易程序决定期限).</summary>
    public static LawParameter<TimeLimit> ReconsiderationSummary { get; } = Since2024(
        "disputes.reconsideration-summary",
        new("简易程序行政复议决定期限", "the limit for the decision in the summary procedure"),
        TimeLimit.Days(30).Rolling(RollOver.ByLaw),
        Of2023(62, 2));

    /// <summary>That an act tells that reconsideration comes first (告知先申请行政复议), by the day of the act.</summary>
    public static LawParameter<Bilingual> ReconsiderationFirst { get; } = Since2024(
        "disputes.reconsideration-first",
        new("告知先申请行政复议的规定", "the rule that an act tells that reconsideration comes first"),
        new Bilingual("应当告知先申请行政复议", "tell that reconsideration comes first"),
        Of2023(23, 2));

    /// <summary>What a school does when a pupil is injured (学生伤害事故处理), by its day; in time, without a number.</summary>
    public static LawParameter<Bilingual> InjuryHandled { get; } = Since(
        "disputes.injury-handled",
        new("学生伤害事故处理的规定", "the rule on what a school does about an injury"),
        new(2021, 6, 1),
        new("立即救护，及时通知父母或者其他监护人，并报告", "help at once, tell the parents in time, and report"),
        Instruments.MinorsProtection2020.Article(37).Paragraph(2).Cite(Application.Direct));

    /// <summary>That children enter compulsory education without a test (免试入学), by the first day of registration.</summary>
    public static LawParameter<Bilingual> WithoutTest { get; } = Since(
        "disputes.without-test",
        new("义务教育免试入学的规定", "the rule on entry without a test"),
        new(2006, 9, 1),
        new("免试入学", "entry without a test"),
        Instruments.CompulsoryEducation2018.Article(12).Paragraph(1).Cite(Application.Direct));

    /// <summary>The same of private schools in words of their own (民办学校不得组织入学考试).</summary>
    public static LawParameter<Bilingual> PrivateWithoutTest { get; } = Since(
        "disputes.private-without-test",
        new("民办义务教育学校不得组织入学考试的规定", "the rule that private schools hold no entrance test"),
        Private,
        new("不得组织或者变相组织学科知识类入学考试", "no entrance test of subject knowledge, in whatever form"),
        OfPrivate(4));

    /// <summary>That private schools enrol when public ones do (与公办学校同期招生), by the first day of registration.</summary>
    public static LawParameter<Bilingual> PrivateSameTime { get; } = Since(
        "disputes.private-same-time",
        new("民办学校与公办学校同期招生的规定", "the rule that private schools enrol when public ones do"),
        Private,
        new("同期招生", "at the same time"),
        OfPrivate(1));

    /// <summary>That private schools of compulsory education take pupils inside the area of the approving body (区域内招生).</summary>
    public static LawParameter<Bilingual> PrivateInsideArea { get; } = Since(
        "disputes.private-inside-area",
        new("民办义务教育学校区域内招生的规定", "the rule that private schools take pupils inside the area"),
        Private,
        new("在审批机关管辖的区域内招生", "inside the area of the approving body"),
        OfPrivate(2));

    /// <summary>That children with disabilities are registered before they enter school (残疾儿童、少年入学前登记).</summary>
    public static LawParameter<Bilingual> DisabledRegistration { get; } = Since(
        "disputes.disabled-registration",
        new("残疾儿童、少年入学前登记的规定", "the rule on registering children with disabilities"),
        new(2017, 5, 1),
        new("入学前登记", "registered before they enter school"),
        Instruments.DisabledEducation2017.Article(15).Cite(Application.Direct));

    private static DateSpan Old => DateSpan.Between(new(2005, 5, 1), Petitions);

    private static DateSpan New => DateSpan.From(Petitions);

    private static Citation Of2005(int article) => Instruments.Petitions2005.Article(article).Cite(Application.Direct);

    private static Citation Of2005(int article, int paragraph)
        => Instruments.Petitions2005.Article(article).Paragraph(paragraph).Cite(Application.Direct);

    private static Citation Of2022(int article) => Instruments.Petitions2022.Article(article).Cite(Application.Direct);

    private static Citation Of2022(int article, int paragraph)
        => Instruments.Petitions2022.Article(article).Paragraph(paragraph).Cite(Application.Direct);

    private static Citation Of2017(int article) => Instruments.Reconsideration2017.Article(article).Cite(Application.Direct);

    private static Citation Of2023(int article) => Instruments.Reconsideration2023.Article(article).Cite(Application.Direct);

    private static Citation Of2023(int article, int paragraph)
        => Instruments.Reconsideration2023.Article(article).Paragraph(paragraph).Cite(Application.Direct);

    private static Citation OfTeachers(int paragraph)
        => Instruments.Teachers2009.Article(39).Paragraph(paragraph).Cite(Application.Direct);

    private static Citation OfPrivate(int paragraph)
        => Instruments.PrivateEducationRegulation2021.Article(31).Paragraph(paragraph).Cite(Application.Direct);

    /// <summary>Calendar days in both petition texts, the last of which moves by analogy.</summary>
    private static LawParameter<TimeLimit> Days(string key, Bilingual title, int count, Citation old, Citation since)
    {
        var limit = TimeLimit.Days(count).Rolling(RollOver.ByAnalogy);
        return new(key, title, new(Old, limit, old), new(New, limit, since));
    }

    private static LawParameter<Bilingual> Both(string key, Bilingual title, Bilingual value, Citation old, Citation since)
        => new(key, title, new(Old, value, old), new(New, value, since));

    private static LawParameter<T> Since2024<T>(string key, Bilingual title, T value, Citation citation)
        => new(key, title, new DatedValue<T>(DateSpan.From(Reconsideration), value, citation));

    private static LawParameter<Bilingual> Since(string key, Bilingual title, LocalDate from, Bilingual value, Citation citation)
        => new(key, title, new DatedValue<Bilingual>(DateSpan.From(from), value, citation));

    private static LawParameter<T> Discipline<T>(string key, Bilingual title, T value, int article)
    {
        LocalDate sure = new(2022, 1, 1);
        var citation = Instruments.EducationDiscipline2020.Article(article).Cite(Application.Direct);
        return new(
            key,
            title,
            DatedValue<T>.Unsettled(DateSpan.Between(new(2020, 12, 29), sure), citation),
            new(DateSpan.From(sure), value, citation));
    }
}
