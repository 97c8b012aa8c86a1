using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Disputes;
using LawGov.Domain.Duties;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Publicity;
using LawGov.Domain.Schools;
using LawGov.Domain.Text;
using LawGov.Domain.Training;

namespace LawGov.Domain.Reporting;

/// <summary>One of the twenty matters of which the yearly report of an education bureau speaks (报告事项), S1–S20, in its order.</summary>
/// <remarks>Drawn from one real report; a bureau without such a section has the matter all the same.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class ReportRow
{
    private ReportRow(int number, string section, string chinese, string english, params string[] terms)
        => (Number, Section, Title, Terms) = (number, section, new(chinese, english), terms);

    /// <summary>All of them, in the order of the report.</summary>
    public static ValueList<ReportRow> All { get; } =
    [
        new(1, "一(一)1", "责任制落实", "the responsibility system", "第一责任人", "一把手", "局长办公会"),
        new(2, "一(一)2", "执法队伍建设", "the enforcement team", "执法队伍", "执法人员"),
        new(3, "一(二)1", "法治文化阵地", "carriers of law culture", "宣传栏", "文化墙", "电子显示屏", "法治文化"),
        new(4, "一(二)2", "学法和培训", "study and training in law", "学法", "法治培训", "学习强国", "述法"),
        new(5, "一(二)3", "主题日和校园法治活动", "theme days and law in school life", "宪法日", "五个一", "安全教育日"),
        new(6, "一(二)4", "学宪法讲宪法等竞赛", "contests", "学宪法", "讲宪法", "竞赛"),
        new(7, "一(三)1", "重大行政决策", "major decisions", "重大行政决策", "重大决策", "三重一大"),
        new(8, "一(三)2", "法治副校长和学生保护", "law vice-principals and the protection of pupils", "法治副校长", "法治副园长", "欺凌"),
        new(9, "一(三)3", "招生和申诉、复议", "enrolment, appeals and reconsideration", "招生", "就近入学", "行政复议"),
        new(10, "一(四)1", "主动公开", "proactive disclosure", "主动公开", "政务公开", "政府信息公开"),
        new(11, "一(四)1", "依申请公开", "disclosure on application", "依申请公开"),
        new(12, "一(四)1", "信访", "petitions", "信访", "群众工作站"),
        new(13, "一(四)2", "学校信息公开", "disclosure by schools", "校务公开", "学校信息公开"),
        new(14, "一(五)1", "行政执法和校外培训监管", "enforcement and out-of-school tutoring", "行政执法", "双减", "校外培训", "行政处罚"),
        new(15, "一(五)1", "检查和督导", "inspections and supervision", "开学检查", "督导", "专项检查"),
        new(16, "一(五)2", "依法治校示范校", "demonstration schools", "示范校"),
        new(17, "一(五)2", "联合执法", "joint operations", "联合执法", "校园周边"),
        new(18, "二", "存在的问题", "problems", "存在问题", "存在的问题", "不足"),
        new(19, "三", "下一年度计划", "the plan for the next year", "工作计划", "下一步", "工作打算", "主要安排"),
        new(20, "全文", "报告整体", "the report as a whole"),
    ];

    /// <summary>1–20.</summary>
    public int Number { get; }

    /// <summary>S1 to S20.</summary>
    public string Id => "S" + InvariantText.Of(Number);

    /// <summary>Where the report speaks of it, such as 一(二)4; 全文 of the report as a whole.</summary>
    public string Section { get; }

    /// <summary>What it is called.</summary>
    public Bilingual Title { get; }

    /// <summary>Whether it is one of the matters of work (S1–S17), which most bureaus report: a habit, and no law.</summary>
    public bool IsWork => Number <= 17;

    /// <summary>Words by which a text is seen to speak of it.</summary>
    internal string[] Terms { get; }

    /// <summary>The matter that facts belong to.</summary>
    /// <param name="facts">The facts, the library's own; a caller's belong to the report as a whole.</param>
    /// <exception cref="ArgumentNullException">There are no facts.</exception>
    public static ReportRow Of(IFacts facts) => All[NumberOf(Guard.Against.Null(facts)) - 1];

    /// <summary>Returns id and section, such as S6 一(二)4.</summary>
    public override string ToString() => $"{Id} {Section}";

    private static int NumberOf(IFacts facts) => facts switch
    {
        FirstResponsiblePersonFacts or DutyCoverageFacts or PlanAssessmentFacts or HearingFacts => 1,
        ResponsibilityListFacts or EnforcedLawFacts => 1,
        EnforcementTeamFacts => 2,
        CarrierFacts => 3,
        LeaderReportFacts or TrainingSessionFacts or TrainingRecordFacts or LawListFacts or StudyRateFacts or PublicityDutyFacts => 4,
        CampaignFacts or CeremonyFacts => 5,
        ParticipationFacts or ContestFacts or ShareFacts => 6,
        DecisionFile or CollectiveMatter or DecisionCatalogueFacts => 7,
        VicePrincipalFacts or BullyingFacts or StaffCheckFacts or SchoolDutyFacts or LicenceClockFacts => 8,
        EnrolmentFacts or TeacherAppealFacts or PupilAppealFacts or ReconsiderationFacts or InjuryFacts => 9,
        PublicationFacts publication => publication.Body.ValueOr(default) == BodyKind.School ? 13 : 10,
        UpdateFacts or GuideAndCatalogueFacts or InformationFacts => 10,
        RequestFacts or RequestTableFacts or DisclosureReportFacts => 11,
        PetitionStationFacts or PetitionCase => 12,
        PenaltyCase or SoftMeasureFacts or TutoringFacts or TutoringOffenceFacts => 14,
        SchoolVisitFacts or InspectionFacts or SupervisionFacts or FrequencyFacts => 15,
        DemonstrationSchoolFacts => 16,
        JointOperationFacts => 17,
        EnforcerFacts => 18,
        ReportPlanFacts => 19,
        _ => 20,
    };
}
