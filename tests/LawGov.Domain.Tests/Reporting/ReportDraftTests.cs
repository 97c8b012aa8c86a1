using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disputes;
using LawGov.Domain.Duties;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Publicity;
using LawGov.Domain.Reporting;
using LawGov.Domain.Schools;
using LawGov.Domain.Text;
using LawGov.Domain.Training;
using NodaTime;

namespace LawGov.Domain.Tests.Reporting;

public class ReportDraftTests
{
    private static readonly LocalDate Day = new(2023, 4, 3);
    private static readonly RuleContext Context = new() { AsOf = new(2024, 3, 1) };

    /// <summary>Facts that come to one sentence each, and that sentence.</summary>
    private static readonly (IFacts Facts, string Chinese, string English)[] Cases =
    [
        (new FirstResponsiblePersonFacts { Id = new("S1"), On = Day, Holder = "局长" }, "局长为推进法治建设第一责任人，对本单位法治建设负总责。", "局长 is first responsible person for building the rule of law."),
        (new HearingFacts { Id = new("局长办公会"), Year = 2023, Held = new[] { Day, Day, Day.PlusDays(30) }.ToValueList() }, "局长办公会听取法治建设工作汇报2次。", "The director's office meeting heard reports on law-based work 2 times."),
        (new PlanAssessmentFacts { Id = new("计划"), Planned = new[] { "公开", "普法" }.ToValueList() }, "年度计划列入法治建设目标2项：公开、普法。", "The year's plan held 2 targets of law-based work: 公开, 普法."),
        (new ResponsibilityListFacts { Id = new("清单"), On = Day, Items = new[] { new ResponsibilityItem("1", "许可", PowerKind.License, AreaPath.Parse("许可")) }.ToValueList() }, "权责清单共1项。", "The list of powers and duties holds 1 item."),
        (new EnforcementTeamFacts { Id = new("队伍"), On = Day, Staff = 6, Certified = 2 }, "现有执法工作人员6名，其中2名持有有效的行政执法证。", "There are 6 enforcement staff, 2 of them with a valid certificate."),
        (new EnforcementTeamFacts { Id = new("队伍"), On = Day, Staff = 6 }, "现有执法工作人员6名。", "There are 6 enforcement staff."),
        (new CarrierFacts { Id = new("载体"), On = Day, Units = new[] { new UnitId("一小"), new UnitId("二小") }.ToValueList(), Carriers = new[] { new PublicityRecord(new("一小"), "宣传栏") }.ToValueList() }, "2个单位设有法治宣传载体1处。", "Law publicity at 2 units: 1 carrier."),
        (new CarrierFacts { Id = new("载体"), On = Day, Platforms = new[] { "微信群", "公众号" }.ToValueList() }, "运用微信群、公众号等网络平台开展普法。", "Law is publicized on 微信群, 公众号."),
        (new LeaderReportFacts { Id = new("述法"), Year = 2023, Reports = new[] { new LeaderReport(new("张某"), YearEndReport.Law, Day), new LeaderReport(new("王某"), YearEndReport.Law, default) }.ToValueList() }, "1名领导干部提交年终述法（述廉、述职）报告。", "The year-end reports were given by 1 leader."),
        (new TrainingSessionFacts { Id = new("专题学习"), Held = Day, Texts = new[] { new StudyText("宪法") }.ToValueList() }, "2023年4月3日举办专题学习，学习《宪法》。", "On 2023-04-03 a session was held (专题学习) on 《宪法》."),
        (new TrainingSessionFacts { Id = new("专题学习"), Held = Day, Texts = new[] { new StudyText("宪法") }.ToValueList(), InvitedCount = 5, AttendedCount = 4 }, "2023年4月3日举办专题学习，学习《宪法》，应到5人，实到4人。", "On 2023-04-03 a session was held (专题学习) on 《宪法》; 5 were invited, 4 came."),
        (new CampaignFacts { Id = new("五个一"), Year = 2023, Checklist = new[] { "讲座", "晨会" }.ToValueList(), Schools = new[] { new UnitId("一小") }.ToValueList() }, "在1所学校开展五个一，内容包括讲座、晨会。", "五个一 took place in 1 school: 讲座, 晨会."),
        (new CampaignFacts { Id = new("五个一"), Year = 2023, Checklist = new[] { "讲座" }.ToValueList() }, "开展五个一，内容包括讲座。", "五个一 took place: 讲座."),
        (new CeremonyFacts { Id = new("仪式"), Year = 2023, Entrance = true, Pioneers = true, ComingOfAge = true, Graduation = true }, "在入学仪式、入队仪式、成人礼仪式、毕业典礼中安排法治教育内容。", "Law had a part in the entrance ceremony, the pioneers' ceremony, the coming-of-age ceremony, the graduation ceremony."),
        (Figures("20,665", "28,685", "72.04%"), "竞赛：应参加28,685人，实际参加20,665人，参与率72.04%。", "竞赛: 20,665 people of 28,685 people took part, a rate of 72.04%."),
        (Figures("20,665人", null, "72.04%"), "竞赛：20,665人参加，参与率72.04%。", "竞赛: 20,665 people took part, a rate of 72.04%."),
        (Figures("约300人", null, null), "竞赛：约300人参加。", "竞赛: about 300 people took part."),
        (new ContestFacts { Id = new("学宪法讲宪法"), Year = 2023, Edition = 8 }, "组织参加第8届学宪法讲宪法。", "The bureau took part in edition 8 of 学宪法讲宪法."),
        (new DecisionFile { Id = new("学区调整"), On = Day, Steps = [new ProcedureStep(ProcedureStepKind.LegalityReview), new ProcedureStep(ProcedureStepKind.LegalityReview)] }, "2023年4月3日就学区调整作出决定，履行了合法性审查。", "学区调整 was decided on 2023-04-03 after the legality review."),
        (new DecisionCatalogueFacts { Id = new("目录"), Year = 2023, Items = new[] { new DecisionCatalogueItem { Matter = "学区调整" } }.ToValueList() }, "确定年度重大行政决策事项1项：学区调整。", "The catalogue of major decisions of the year held 1: 学区调整."),
        (Principals(), "辖区2所学校中，1所配备了法治副校长。", "Of 2 schools, 1 have a law vice-principal."),
        (new EnrolmentFacts { Id = new("小学招生"), On = Day, PolicyPublished = Day }, "2023年4月3日公布小学招生政策。", "The policy on 小学招生 was published on 2023-04-03."),
        (new PublicationFacts { Id = new("收费标准"), Published = Day }, "2023年4月3日公开收费标准。", "收费标准 was made public on 2023-04-03."),
        (new PetitionCase { Id = new("来信1号"), Received = Day, Finished = Day.PlusDays(7) }, "2023年4月3日收到来信1号，2023年4月10日办结。", "来信1号 came in on 2023-04-03 and was finished on 2023-04-10."),
        (new PenaltyCase { Id = new("示教罚1号"), Decided = Day }, "2023年4月3日作出行政处罚决定（示教罚1号）。", "A penalty was decided on 2023-04-03 (示教罚1号)."),
        (new SchoolVisitFacts { Id = new("一小"), Year = 2023, Visits = new[] { Day, Day.PlusDays(7) }.ToValueList() }, "开学前后到校检查2次，分别在2023年4月3日、2023年4月10日。", "Schools were visited 2 times at the start of term, on 2023-04-03, 2023-04-10."),
        (new SupervisionFacts { Id = new("专项督导"), On = Day, Visited = Day, OpinionIssued = Day.PlusDays(7) }, "2023年4月3日开展专项督导，2023年4月10日发出督导意见书。", "专项督导 took place on 2023-04-03; the opinion was issued on 2023-04-10."),
        (new DemonstrationSchoolFacts { Id = new("一中"), Recognised = Day }, "一中于2023年4月3日被认定为依法治校示范校。", "一中 was recognised as a demonstration school on 2023-04-03."),
        (new JointOperationFacts { Id = new("校园周边整治"), On = Day, Partners = new[] { "城管局", "公安局" }.ToValueList() }, "会同城管局、公安局开展校园周边整治。", "校园周边整治 was carried out together with 城管局, 公安局."),
        (new JointOperationFacts { Id = new("校园周边整治"), On = Day, Partners = new[] { "城管局" }.ToValueList(), Lead = "教体局" }, "由教体局牵头，会同城管局开展校园周边整治。", "校园周边整治 was carried out under the lead of 教体局, together with 城管局."),
        (new YearlyReportFacts { Id = new("S20"), Year = 2023, Letters = new[] { new SupervisionLetter("普法提示函", default) }.ToValueList() }, "收到普法提示函。", "普法提示函 came in."),
    ];

    /// <summary>What the draft says besides the rules, for the test that wants every template said.</summary>
    internal static IEnumerable<object> Sentences()
    {
        var plan = Plan();
        var report = Seeds.Of([plan, new ParticipationFacts { Id = new("竞赛"), Reported = ReportedParticipation.Parse("10人", null, null), Awarded = 2 }, .. Cases.Select(each => each.Facts)]);
        return [.. ReportDraft.Of(report, Context).Paragraphs.Concat(ReportDraft.Of(Seeds.Of(), Context).Paragraphs).Select(paragraph => paragraph.Text)];
    }

    public static IEnumerable<TheoryDataRow<int>> Numbers() => Enumerable.Range(0, Cases.Length).Select(number => new TheoryDataRow<int>(number));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Of_OneFact_SaysOneSentence(int number)
    {
        var (facts, chinese, english) = Cases[number];

        var said = ReportDraft.Of(Seeds.Of(facts), Context).Paragraphs.Where(paragraph => paragraph is { Level: 0, IsQuestion: false }).Select(paragraph => paragraph.Text).ToList();

        said.Select(text => text.ToText(Language.Chinese)).Should().Equal(chinese);
        said.Select(text => text.ToText(Language.English)).Should().Equal(english);
    }

    [Fact]
    public void Of_Awards_SaysThemBehindTheParticipants()
    {
        var facts = new ParticipationFacts { Id = new("竞赛"), Reported = ReportedParticipation.Parse("20,665人", null, null), Awarded = 600 };

        Of(facts).Should().Contain("竞赛：20,665人参加。\n\n其中600人获奖。\n");
    }

    [Fact]
    public void Of_NothingKnown_InventsNothing()
        => ReportDraft.Of(Seeds.Of(), Context).Paragraphs.Where(paragraph => paragraph.Level == 0).Should().OnlyContain(paragraph => paragraph.IsQuestion);

    [Fact]
    public void Of_APlan_TellsProblemsMeasuresAndWhatBecameOfTheLastPlan()
    {
        string draft = Of(Plan());

        draft.Should().Contain("# 示例区教体局2023年法治政府建设年度报告（初稿）\n").And.Contain("\n## 二、存在的问题\n\n没有执法证。\n");
        draft.Should().Contain("组织执法资格考试；责任岗位：法规科；指标：持证人数；目标：不少于4人；完成时限：2024年10月31日。\n");
        draft.Should().Contain("上年计划的“修订章程”已完成。\n\n上年计划的“组建队伍”尚未完成。\n");
    }

    [Fact]
    public void Of_WhatIsMissing_AsksWhomToAsk()
        => Of(new ParticipationFacts { Id = new("竞赛"), Reported = ReportedParticipation.Parse("20,665人", null, "72.04%") })
            .Should().Contain("【待补充】应参加人数是多少？按哪些学校、哪些学段、何日的在校生数统计？（竞赛；询问组织该活动的科室，或者掌握在校生数的学籍管理部门）");

    [Fact]
    public void ToMarkdown_OfANameWithMarks_EscapesThem()
        => Of(new PublicationFacts { Id = new("*收费*[标准]"), Published = Day }).Should().Contain("2023年4月3日公开\\*收费\\*\\[标准\\]。");

    private static string Of(params IFacts[] facts) => ReportDraft.Of(Seeds.Of([.. facts]), Context).ToMarkdown(Language.Chinese);

    private static ReportPlanFacts Plan() => new()
    {
        Id = new("计划"),
        Year = 2023,
        Problems = new[] { new ReportProblem("没有执法证") }.ToValueList(),
        Measures = new[] { new PlannedMeasure("组织执法资格考试") { Owner = new PostId("法规科"), Indicator = "持证人数", Target = "不少于4人", Due = new LocalDate(2024, 10, 31) } }.ToValueList(),
        LastMeasures = new[] { new LastMeasure("修订章程", true), new LastMeasure("组建队伍", false), new LastMeasure("建阵地", default) }.ToValueList(),
    };

    private static ParticipationFacts Figures(string participants, string? eligible, string? rate) => new() { Id = new("竞赛"), Reported = ReportedParticipation.Parse(participants, eligible, rate) };

    private static VicePrincipalFacts Principals() => new()
    {
        Id = new("法治副校长"),
        On = Day,
        Schools = new[] { new ListedSchool(new("一小"), SchoolKind.PrimarySchool), new ListedSchool(new("二小"), SchoolKind.PrimarySchool) }.ToValueList(),
        Appointments = new[] { new VicePrincipalAppointment(new("李某"), new UnitId("一小"), Domain.Time.DateSpan.Year(2023)) }.ToValueList(),
    };
}
