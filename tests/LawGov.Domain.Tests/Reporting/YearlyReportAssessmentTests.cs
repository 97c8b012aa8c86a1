using System.Globalization;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Schools;
using NodaTime;

namespace LawGov.Domain.Tests.Reporting;

public class YearlyReportAssessmentTests
{
    private static readonly RuleContext Context = new() { AsOf = new(2024, 6, 30) };
    private static readonly ParticipationFacts Contest = new() { Id = new("竞赛"), Reported = ReportedParticipation.Parse("20665", null, "72.04%") };

    [Fact]
    public void Rows_AreTheTwentyOfTheReport_EachFindingInOne()
    {
        var found = Seeds.Report("shanzhou-2023", 2023).Assess(Context);

        found.Rows.Select(row => row.Row.Id).Should().Equal(Enumerable.Range(1, 20).Select(number => string.Create(CultureInfo.InvariantCulture, $"S{number}")));
        found.Rows.Sum(row => row.Findings.Count).Should().Be(found.Assessment.Findings.Count);
        found.Rows.Should().OnlyContain(row => row.Findings.Count > 0, "the real report speaks of all twenty");
        foreach (var verdict in Enum.GetValues<Verdict>()) { found.Count(verdict).Should().Be(found.Assessment.Count(verdict)); }
    }

    /// <summary>The problem of the real report that no measure answers, its rate with both intervals, and no breach that it does not show.</summary>
    [Fact]
    public void TheRealReport_HasOneBreach_TheProblemsWithoutAMeasure()
    {
        var found = Seeds.Report("shanzhou-2023", 2023).Assess(Context);

        var breach = found.Assessment.Findings.Where(finding => finding.Verdict == Verdict.Breached).Should().ContainSingle().Subject;
        breach.ToString().Should().Be("REPT-09 S18 不符合：报告列出的问题共5个，其中2个在计划中没有对应措施，如：没有专业的执法队伍");
        found.Rows[17].Findings.Should().Contain(breach);
        found.Rows[5].Findings[0].ToString().Should().Contain("28,684–28,687（四舍五入）").And.Contain("28,682–28,685（截尾）");
        found.Assessment.NotAsked.Should().NotBeEmpty("rules without facts are told");
    }

    [Fact]
    public void Questions_OfTheRealReport_AreFewAndBearOnEveryUndeterminedFinding()
    {
        var found = Seeds.Report("shanzhou-2023", 2023).Assess(Context);

        found.Questions.Should().HaveCountLessThanOrEqualTo(25).And.OnlyHaveUniqueItems(question => question.Ask);
        foreach (var finding in found.Assessment.Findings.Where(finding => finding.Verdict == Verdict.Undetermined))
        {
            found.Questions.Should().Contain(question => question.Items.Any(item => finding.Missing.Contains(item.Key) && item.Subjects.Contains(finding.Subject)), finding.ToString());
        }

        var left = found.Assessment.Findings.Where(finding => finding.Verdict == Verdict.Undetermined).ToHashSet();
        int before = int.MaxValue;
        foreach (var question in found.Questions)
        {
            var borne = left.Where(finding => finding.Missing.Any(key => key.Ask == question.Ask)).ToList();
            borne.Count.Should().BeInRange(1, before, "the one that bears on most comes first");
            (before, question.Settles).Should().Match<(int, int)>(pair => pair.Item2 <= question.BearsOn);
            before = borne.Count;
            left.ExceptWith(borne);
            question.Items.Where(item => item.IsFirst).Should().NotBeEmpty();
        }

        left.Should().BeEmpty();
    }

    [Fact]
    public void Questions_WhereOneFactOfTwoIsAskedOfSomebodyElse_SettlesOnlyWhatIsItsOwn()
    {
        var found = Seeds.Of(Contest).Assess(Context);

        // PART-01, PART-03 and PART-04 miss the number eligible; PART-02 the target, PART-05 the awards and PART-16 the units
        found.Questions.Select(question => (question.Ask.English, question.BearsOn, question.Settles)).Should().Equal(
            ("the section that ran the activity, or the office that keeps the enrolment register", 3, 3),
            ("the section that ran the activity", 2, 2),
            ("the organ that issued the notice", 1, 1));
        var item = found.Questions[0].Items.Should().ContainSingle().Subject;
        (item.BearsOn, item.IsFirst, item.Row.Id, item.Subjects.Count, item.Key).Should().Be((3, true, "S6", 1, ParticipationKeys.Eligible));
    }

    [Fact]
    public void IsStated_OfFactsWithNothingKnown_IsNot()
    {
        var found = Seeds.Of(new HearingFacts { Id = new("会议"), Year = 2023 }, Contest).Assess(Context);

        found.Rows.Where(row => row.IsStated).Select(row => row.Row.Id).Should().Equal("S6");
        found.StatedShare.Should().Be(new Ratio(1, 17));
        (Seeds.Of(Contest) with { Stated = [ReportRow.All[0], ReportRow.All[19]] }).Assess(Context).StatedShare.Should().Be(new Ratio(2, 17), "the report as a whole is no matter of work");
    }

    [Fact]
    public void IsStated_WhereATextSpeaksOfIt_Is()
    {
        var found = (Seeds.Of() with { Text = ReportText.Read("2023年法治政府建设年度报告\n一、工作开展情况\n各校聘任法治副校长。办理信访事项。") }).Assess(Context);

        found.Rows.Where(row => row.IsStated).Select(row => row.Row.Id).Should().Equal("S8", "S12", "S20");
    }

    /// <summary>The report prints 20,655 beside the very rate of the facts, where they state 20,665.</summary>
    [Theory]
    [InlineData("20655名学生参加，参与率72.04%。", "竞赛参加人数正文载明20,655名，事实为20,665名，不一致", "20655名")]
    [InlineData("20665名学生参加，参与率72.40%。", "竞赛参与率正文载明72.40%，事实为72.04%，不一致", "72.40%")]
    public void Text_ThatPrintsAnotherFigureThanTheFacts_IsFoundOnItsCharacters(string text, string because, string characters)
    {
        var found = (Seeds.Of(Contest) with { Text = ReportText.Read(text) }).Assess(Context);

        var breach = found.TextFindings.Where(each => each.Finding.RuleId == "PART-15").Should().ContainSingle().Subject;
        breach.Finding.Verdict.Should().Be(Verdict.Breached);
        breach.Finding.Because.ToText(Domain.Text.Language.Chinese).Should().Contain(because);
        breach.Spans[0].In(text).ToString().Should().Be(characters);
        found.Rows[19].Findings.Should().Contain(breach.Finding);
    }

    [Theory]
    [InlineData("20665名学生参加，参与率72.04%。")]
    [InlineData("300名教师参加，参与率98.5%。")] // of something else
    public void Text_ThatPrintsTheFiguresOfTheFacts_IsNotComplainedOf(string text)
        => (Seeds.Of(Contest) with { Text = ReportText.Read(text) }).Assess(Context).Assessment.Findings.Should().NotContain(finding => finding.RuleId == "PART-15");

    /// <summary>A rate that several activities have, and a round one that anything may have, tell nothing of whose figures these are.</summary>
    [Theory]
    [InlineData("100%", "100%", "1200名学生参加，参与率100%。500名教师参加，参与率100%。")]
    [InlineData("72.04%", "72.04%", "1200名学生参加，参与率72.04%。500名教师参加，参与率72.04%。")]
    [InlineData("95%", "80%", "300名干部参加，参与率95%。")]
    public void Text_WhoseFiguresMayBeOfSomethingElse_IsNotComplainedOf(string one, string other, string text)
    {
        ParticipationFacts[] activities =
        [
            new() { Id = new("学生"), Reported = ReportedParticipation.Parse("1200", null, one) },
            new() { Id = new("教师"), Reported = ReportedParticipation.Parse("500", null, other) },
        ];

        (Seeds.Of([.. activities]) with { Text = ReportText.Read(text) }).Assess(Context).Assessment.Findings.Should().NotContain(finding => finding.RuleId == "PART-15");
    }

    [Theory]
    [InlineData("每月听取一次信访工作汇报。")]
    [InlineData("每月开展一次食堂检查。")]
    [InlineData("法治副校长尚未实现全覆盖。")]
    [InlineData("力争法治副校长全覆盖。")]
    public void Text_OfOtherHearingsVisitsAndPlans_IsNotHeldAgainstTheFacts(string text)
    {
        var hearings = new HearingFacts { Id = new("会议"), Year = 2023, Held = ValueList.Create(new LocalDate(2023, 3, 1)) };
        var visits = new SchoolVisitFacts { Id = new("一小"), Year = 2023, Visits = ValueList.Create(new LocalDate(2023, 3, 1)) };
        var principals = new VicePrincipalFacts
        {
            Id = new("法治副校长"),
            On = new(2023, 12, 31),
            Schools = ValueList.Create(new ListedSchool(new("一小"), SchoolKind.PrimarySchool)),
            Appointments = Fact<ValueList<VicePrincipalAppointment>>.None,
        };

        (Seeds.Of(hearings, visits, principals) with { Text = ReportText.Read(text) }).Assess(Context).Assessment.Findings
            .Should().NotContain(finding => finding.RuleId == "PART-09" || finding.RuleId == "PART-08");
    }

    [Theory]
    [InlineData(2, Verdict.Breached)]
    [InlineData(6, Verdict.Met)]
    public void Text_OfAFrequency_IsHeldAgainstTheDaysOfTheFacts(int times, Verdict verdict)
    {
        var hearings = new HearingFacts { Id = new("局长办公会"), Year = 2023, Held = Enumerable.Range(1, times).Select(month => new LocalDate(2023, month, 1)).ToValueList() };

        var found = (Seeds.Of(hearings) with { Text = ReportText.Read("局长办公会每两月听取一次法治建设情况汇报。") }).Assess(Context);

        found.TextFindings.Should().ContainSingle(each => each.Finding.RuleId == "PART-09").Which.Finding.Verdict.Should().Be(verdict);
    }

    [Theory]
    [InlineData(1, Verdict.Breached)]
    [InlineData(2, Verdict.Met)]
    public void Text_OfFullCoverage_IsHeldAgainstTheCountsOfTheFacts(int appointed, Verdict verdict)
    {
        UnitId[] schools = [new("一小"), new("二小")];
        var principals = new VicePrincipalFacts
        {
            Id = new("法治副校长"),
            On = new(2023, 12, 31),
            Schools = schools.Select(school => new ListedSchool(school, SchoolKind.PrimarySchool)).ToValueList(),
            Appointments = schools.Take(appointed).Select(school => new VicePrincipalAppointment(new("李某"), school, Domain.Time.DateSpan.Year(2023))).ToValueList(),
        };

        var found = (Seeds.Of(principals) with { Text = ReportText.Read("全区中小学法治副校长实现全覆盖。") }).Assess(Context);

        var claim = found.TextFindings.Should().ContainSingle(each => each.Finding.RuleId == "PART-08").Subject;
        claim.Finding.Verdict.Should().Be(verdict);
        claim.Spans[0].Start.Should().Be(12);
    }

    /// <summary>What a heading tells is found in the text; what none tells may stand anywhere, and what facts state stands.</summary>
    [Fact]
    public void Contents_OfTheText_AreFoundByTheirHeadings()
    {
        const string text = "2023年法治政府建设年度报告\n一、工作开展情况\n落实责任。\n二、存在问题和不足\n执法证不足。\n三、工作计划\n组织考试。";
        var yearly = new YearlyReportFacts { Id = new("S20"), Year = 2023, Body = BodyKind.Department, NextYear = Fact<string>.None };

        var finding = (Seeds.Of(yearly) with { Text = ReportText.Read(text) }).Assess(Context).Assessment.Findings.Single(each => each.RuleId == "REPT-07");

        finding.ToString().Should().Be("REPT-07 S20 违反规定：主要举措和成效：一、工作开展情况；存在的不足和原因：二、存在问题和不足；主要负责人履行第一责任人职责情况：未载明；下一年度主要安排：无（经核实）；下一年度主要安排没有写明");
        (Seeds.Of(yearly with { NextYear = default }) with { Text = ReportText.Read(text) }).Assess(Context).Assessment.Findings.Single(each => each.RuleId == "REPT-07").Missing
            .Should().Equal(ReportingKeys.LeaderPerformance);
    }

    [Fact]
    public void Before_WithAPlan_IsHeldAgainstThisYear()
    {
        var last = Seeds.Of(new ReportPlanFacts
        {
            Id = new("2022"),
            Year = 2022,
            Problems = new[] { new ReportProblem("没有执法证") }.ToValueList(),
            Measures = new[] { new PlannedMeasure("组建队伍") }.ToValueList(),
        });
        var own = new ReportPlanFacts { Id = new("2023"), Year = 2023, Problems = new[] { new ReportProblem("没有执法证"), new ReportProblem("学法不够") }.ToValueList() };

        var found = (Seeds.Of(own) with { Before = last }).Assess(Context);

        found.Assessment.Findings.Single(finding => finding.RuleId == "REPT-13").ToString().Should().EndWith("报告列出的问题共2个，其中1个上年报告已经列出：没有执法证");
        found.Assessment.Findings.Single(finding => finding.RuleId == "REPT-12").ToString().Should().EndWith("共1项，其中1项未载明落实情况：组建队伍");
        (Seeds.Of(own) with { Before = Seeds.Of(new ReportPlanFacts { Id = new("2022"), Year = 2022, Measures = Fact<ValueList<PlannedMeasure>>.None, Problems = Fact<ValueList<ReportProblem>>.None }) })
            .Assess(Context).Assessment.Findings.Where(finding => finding.RuleId is "REPT-12" or "REPT-13").Select(finding => finding.Verdict).Should().Equal(Verdict.NotApplicable, Verdict.Met);
    }

    [Fact]
    public void Before_WithAText_TellsWhatWasCopied()
    {
        const string sentence = "坚持把法治建设纳入年度工作要点统筹推进。";
        var last = Seeds.Of() with { Year = 2022, Text = ReportText.Read(sentence) };

        (Seeds.Of() with { Text = ReportText.Read(sentence), Before = last }).Assess(Context).Copied.Should().ContainSingle().Which.From.Should().Be("示例区教体局 2022");
    }

    [Fact]
    public void Hints_OfProblemsWithoutAMeasureStated_AreMadeAndNeverCounted()
    {
        var plan = new ReportPlanFacts
        {
            Id = new("计划"),
            Year = 2023,
            Problems = new[] { new ReportProblem("人员没有执法证"), new ReportProblem("法治工作能力不强"), new ReportProblem("矛盾化解能力不足") { AnsweredBy = Fact<ValueList<string>>.None } }.ToValueList(),
            Measures = new[] { new PlannedMeasure("组织执法证考试"), new PlannedMeasure("推进法治工作，加强能力建设"), new PlannedMeasure("健全矛盾化解机制") }.ToValueList(),
        };

        var found = Seeds.Of(plan).Assess(Context);

        found.Hints.Select(hint => hint.ToString()).Should().Equal("人员没有执法证 ← 组织执法证考试（执法证）");
        found.Assessment.Findings.Single(finding => finding.RuleId == "REPT-09").ToString().Should().Contain("其中1个在计划中没有对应措施：矛盾化解能力不足");
    }

    [Fact]
    public void Of_FactsOfEveryKind_HasAMatterForEach()
        => Seeds.Document("facts-of-every-kind").Facts.Select(ReportRow.Of).Distinct().Count().Should().BeGreaterThanOrEqualTo(18);
}
