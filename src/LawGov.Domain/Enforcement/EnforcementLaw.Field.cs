using System.Globalization;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Figures;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Law.Instruments;

namespace LawGov.Domain.Enforcement;

/// <summary>The legal figures of enforcement (行政执法法定参数).</summary>
public static partial class EnforcementLaw
{
    private static DateSpan SinceDoubleReduction => DateSpan.From(new(2021, 7, 24));

    private static DateSpan SinceTutoringPenalties => DateSpan.From(new(2023, 10, 15));

    private static Citation Of2017 => PenaltyLaw1996.Whole.Cite(Application.Direct);

    /// <summary>That penalties are imposed by officers with the qualification of enforcement (行政执法资格), by the day of the act of
    /// enforcement.</summary>
    /// <remarks>The articles of the older text on it are not confirmed: unsettled.</remarks>
    public static LawParameter<Bilingual> PenaltyQualification { get; } = new(
        "enforcement.penalty-qualification",
        new("行政处罚实施主体和人员资格的规定", "the rule on who imposes penalties"),
        DatedValue<Bilingual>.Unsettled(TextOf1996, Of2017),
        new(
            TextOf2021,
            new("具有行政执法资格的执法人员", "officers with the qualification of enforcement"),
            PenaltyLaw2021.Article(42).Cite(Application.Direct)));

    /// <summary>The lowest rank of a text that authorises an organisation to impose penalties (行政处罚授权依据的最低层级).</summary>
    public static LawParameter<LegalRank> PenaltyAuthorisation { get; } = new(
        "enforcement.penalty-authorisation",
        new("行政处罚授权依据的规定", "the rule on what authorises to impose penalties"),
        DatedValue<LegalRank>.Unsettled(TextOf1996, Of2017),
        new(TextOf2021, LegalRank.LocalRegulation, PenaltyLaw2021.Article(19).Cite(Application.Direct)))
    {
        Say = rank => rank.Name(),
    };

    /// <summary>The lowest rank of a text on whose basis penalties are entrusted (行政处罚委托依据的最低层级).</summary>
    public static LawParameter<LegalRank> PenaltyEntrusting { get; } = new(
        "enforcement.penalty-entrusting",
        new("行政处罚委托依据的规定", "the rule on what allows to entrust penalties"),
        DatedValue<LegalRank>.Unsettled(TextOf1996, Of2017),
        new(TextOf2021, LegalRank.Rule, PenaltyLaw2021.Article(20).Cite(Application.Direct))) { Say = rank => rank.Name() };

    /// <summary>What a deed that entrusts penalties states (委托书应当载明的内容); both sides publish it.</summary>
    public static LawParameter<DeedContents> DeedContents { get; } = new(
        "enforcement.deed-contents",
        new("委托书内容和公布的规定", "the rule on the contents and publication of the deed"),
        DatedValue<DeedContents>.Unsettled(TextOf1996, Of2017),
        new(TextOf2021, Field.DeedContents.All, PenaltyLaw2021.Article(20).Cite(Application.Direct))) { Say = all => all.Name() };

    /// <summary>The kinds of penalty (行政处罚的种类), by the day of the measure; 通报批评 is one from 2021-07-15.</summary>
    public static LawParameter<PenaltyWording> PenaltyWordings { get; } = new(
        "enforcement.penalty-kinds",
        new("行政处罚种类的规定", "the rule on the kinds of penalty"),
        new(TextOf1996, PenaltyWording.All & ~PenaltyWording.NoticeOfCriticism, PenaltyLaw1996.Article(8).Cite(Application.Direct)),
        new(TextOf2021, PenaltyWording.All, PenaltyLaw2021.Article(9).Cite(Application.Direct))) { Say = kinds => kinds.Name() };

    /// <summary>That compulsory measures are not entrusted, and taken by qualified officers of the organ alone (行政强制措施权不得委托).</summary>
    public static LawParameter<Bilingual> CompulsoryOfficers { get; } = new(
        "enforcement.compulsory-officers",
        new("行政强制措施实施主体和人员资格的规定", "the rule on who takes compulsory measures"),
        new DatedValue<Bilingual>(
            DateSpan.From(new(2012, 1, 1)),
            new("不得委托", "not to be entrusted"),
            CompulsionLaw2011.Article(17).Cite(Application.Direct)));

    /// <summary>The lowest rank of a text that authorises an organisation to take compulsory measures (行政强制授权依据的最低层级).</summary>
    public static LawParameter<LegalRank> CompulsoryAuthorisation { get; } = new(
        "enforcement.compulsory-authorisation",
        new("行政强制授权依据的规定", "the rule on what authorises to take compulsory measures"),
        new DatedValue<LegalRank>(
            DateSpan.From(new(2012, 1, 1)),
            LegalRank.AdministrativeRegulation,
            CompulsionLaw2011.Article(70).Cite(Application.Direct))) { Say = rank => rank.Name() };

    /// <summary>The rules on inspections of enterprises (涉企行政检查), with the lowest rank of a text that authorises an organisation for
    /// them.</summary>
    /// <remarks>Published on 2025-01-03; one source dates the document 2024-12-30, so the days between are unsettled.</remarks>
    public static LawParameter<LegalRank> EnterpriseInspection { get; } = new(
        "enforcement.enterprise-inspection",
        new("涉企行政检查的规定", "the rule on inspections of enterprises"),
        DatedValue<LegalRank>.Unsettled(
            DateSpan.Between(new(2024, 12, 30), new(2025, 1, 3)),
            EnterpriseInspection2024.Whole.Cite(Application.Direct)),
        new(DateSpan.From(new(2025, 1, 3)), LegalRank.LocalRegulation, EnterpriseInspection2024.Whole.Cite(Application.Direct)))
    {
        Say = rank => rank.Name(),
    };

    /// <summary>That the yearly cap of inspections is published (年度检查频次上限公布): by the end of June 2025, so from 2025-07-01 it must
    /// stand.</summary>
    public static LawParameter<Bilingual> PublishedCap { get; } = new(
        "enforcement.published-cap",
        new("公布年度检查频次上限的规定", "the rule that the yearly cap is published"),
        new DatedValue<Bilingual>(
            DateSpan.From(new(2025, 7, 1)),
            new("公布同一企业年度检查频次上限", "a published yearly cap per enterprise"),
            EnterpriseInspection2024.Whole.Cite(Application.Direct)));

    /// <summary>When tutoring on the spot must end (线下培训结束时间).</summary>
    /// <remarks>The Notice was published on 2021-04-02; older notices were not read: unsettled from 2018 on.</remarks>
    public static LawParameter<LocalTime> OfflineEnd { get; } = EndOf("enforcement.offline-end", "线下", "offline", new(20, 30));

    /// <summary>When online tutoring must end (线上培训结束时间), as for <see cref="OfflineEnd"/>.</summary>
    public static LawParameter<LocalTime> OnlineEnd { get; } = EndOf("enforcement.online-end", "线上", "online", new(21, 0));

    /// <summary>The longest online lesson in minutes (线上培训每课时最长分钟数).</summary>
    public static LawParameter<int> OnlineLesson { get; } = new(
        "enforcement.online-lesson",
        new("线上培训课时的规定", "the rule on online lessons"),
        new DatedValue<int>(SinceDoubleReduction, 30, DoubleReduction2021.Whole.Cite(Application.Direct)));

    /// <summary>The shortest break between online lessons in minutes (线上培训课程间隔最短分钟数).</summary>
    public static LawParameter<int> OnlineBreak { get; } = new(
        "enforcement.online-break",
        new("线上培训课程间隔的规定", "the rule on breaks between online lessons"),
        new DatedValue<int>(SinceDoubleReduction, 10, DoubleReduction2021.Whole.Cite(Application.Direct)));

    /// <summary>That subject training takes no statutory holiday, rest day or vacation (学科类培训不得占用的日期), in compulsory
    /// education.</summary>
    public static LawParameter<Bilingual> SubjectTrainingDays { get; } = TrainingBan(
        "subject-training-days", "义务教育阶段", "in compulsory education", Application.Direct);

    /// <summary>The same for senior secondary schools, by reference.</summary>
    public static LawParameter<Bilingual> SeniorTrainingDays { get; } = TrainingBan(
        "senior-training-days", "普通高中", "in senior secondary schools", Application.ByReference);

    /// <summary>That children before school get no online training, and no subject training (学龄前儿童培训的禁止).</summary>
    public static LawParameter<Bilingual> PreschoolTraining { get; } = new(
        "enforcement.preschool-training",
        new("学龄前儿童培训的规定", "the rule on training of children before school"),
        new DatedValue<Bilingual>(
            SinceDoubleReduction,
            new("不得开展线上培训和学科类培训", "neither online training nor subject training"),
            DoubleReduction2021.Whole.Cite(Application.Direct)));

    /// <summary>The most months charged at once where fees go by the period (按周期收费的最长月数).</summary>
    /// <remarks>The Notice is of October 2021, its day is not confirmed; the limit of months is older: unsettled from 2018 to October
    /// 2021.</remarks>
    public static LawParameter<int> PrepaidMonths { get; } = Prepaid(
        "enforcement.prepaid-months", "按培训周期", "by the period", new(2018, 1, 1), 3);

    /// <summary>The most lessons charged at once where fees go by the lesson (按课时收费的最多课时).</summary>
    public static LawParameter<int> PrepaidLessons { get; } = Prepaid(
        "enforcement.prepaid-lessons", "按课时", "by the lesson", new(2021, 10, 1), 60);

    /// <summary>The most charged at once for non-subject training (非学科类一次性收费上限).</summary>
    /// <remarks>The Opinions are of December 2022, their day is not confirmed.</remarks>
    public static LawParameter<Money> PrepaidSum { get; } = new(
        "enforcement.prepaid-sum",
        new("非学科类培训一次性收费上限", "the most charged at once for non-subject training"),
        DatedValue<Money>.Unsettled(
            DateSpan.Between(new(2022, 12, 1), new(2023, 1, 1)),
            NonSubjectTutoring2022.Whole.Cite(Application.Direct)),
        new(DateSpan.From(new(2023, 1, 1)), Money.Yuan(5_000), NonSubjectTutoring2022.Whole.Cite(Application.Direct)));

    /// <summary>The same for subject training: practice carried the sum over in 2023, no text of it was read; unsettled.</summary>
    public static LawParameter<Money> PrepaidSumOfSubject { get; } = new(
        "enforcement.prepaid-sum-of-subject",
        new("学科类培训一次性收费上限", "the most charged at once for subject training"),
        DatedValue<Money>.Unsettled(DateSpan.From(new(2022, 12, 1)), NonSubjectTutoring2022.Whole.Cite(Application.ByAnalogy)));

    /// <summary>The least fine for an unapproved institution, in times of the illegal income (擅自举办校外培训机构罚款幅度的下限), by the day of the
    /// act.</summary>
    public static LawParameter<int> UnapprovedFineLeast { get; } = Fine(
        "unapproved-fine-least", 17, 1, "擅自举办校外培训机构罚款幅度的下限", "the least fine for an unapproved institution");

    /// <summary>The highest such fine (擅自举办校外培训机构罚款幅度的上限).</summary>
    public static LawParameter<int> UnapprovedFineMost { get; } = Fine(
        "unapproved-fine-most", 17, 5, "擅自举办校外培训机构罚款幅度的上限", "the highest fine for an unapproved institution");

    /// <summary>The highest fine for hidden subject training that is serious (情节严重的最高罚款); the least where it is very serious.
    /// Where it is neither, there is no fine.</summary>
    public static LawParameter<Money> SeriousFineMost { get; } = Fine(
        "serious-fine-most", 18, Money.Yuan(50_000), "变相开展学科类培训情节严重的最高罚款", "the highest fine for serious hidden training");

    /// <summary>The highest where it is very serious (情节特别严重的最高罚款).</summary>
    public static LawParameter<Money> VerySeriousFineMost { get; } = Fine(
        "very-serious-fine-most", 18, Money.Yuan(100_000), "变相开展学科类培训情节特别严重的最高罚款", "the highest fine for very serious hidden training");

    /// <summary>An hour as a day writes it: 20:30.</summary>
    internal static string Hour(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static LawParameter<LocalTime> EndOf(string key, string chinese, string english, LocalTime end) => new(
        key,
        new($"{chinese}培训结束时间的规定", $"the rule on when {english} tutoring ends"),
        DatedValue<LocalTime>.Unsettled(DateSpan.Between(new(2018, 1, 1), new(2021, 4, 2)), PupilSleep2021.Whole.Cite(Application.Direct)),
        new(DateSpan.From(new(2021, 4, 2)), end, PupilSleep2021.Whole.Cite(Application.Direct))) { Say = time => Hour(time) };

    private static LawParameter<Bilingual> TrainingBan(string key, string stage, string inEnglish, Application application) => new(
        "enforcement." + key,
        new(stage + "学科类培训日期的规定", "the rule on the days of subject training " + inEnglish),
        new DatedValue<Bilingual>(
            SinceDoubleReduction,
            new("不得占用国家法定节假日、休息日及寒暑假期", "it must not be on statutory holidays, rest days or in vacations"),
            DoubleReduction2021.Whole.Cite(application)));

    private static LawParameter<int> Prepaid(string key, string way, string inEnglish, LocalDate maybeFrom, int most) => new(
        key,
        new(way + "一次收取培训费用的上限", "the limit on fees charged at once " + inEnglish),
        DatedValue<int>.Unsettled(DateSpan.Between(maybeFrom, new(2021, 11, 1)), TutoringPrepayment2021.Whole.Cite(Application.Direct)),
        new(DateSpan.From(new(2021, 11, 1)), most, TutoringPrepayment2021.Whole.Cite(Application.Direct)));

    private static LawParameter<T> Fine<T>(string key, int article, T figure, string chinese, string english)
        where T : notnull
        => new(
        "enforcement." + key,
        new(chinese, english),
        new DatedValue<T>(SinceTutoringPenalties, figure, TutoringPenalties2023.Article(article).Cite(Application.Direct)));
}
