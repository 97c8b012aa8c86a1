using System.Globalization;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Tests.Calendars;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Findings;

public class AssessmentChangeTests
{
    private const string Article26 = "《政府信息公开条例》第二十六条";

    private static readonly RuleContext Context = new() { AsOf = Day("2025-12-01") };

    /// <summary>20 working days from 2025-09-22 end on 2025-10-24, 15 on 2025-10-17.</summary>
    private static readonly PublicationFacts Notice = new()
    {
        Id = new("通知"),
        Body = BodyKind.Department,
        Formed = Day("2025-09-22"),
        Changed = Fact<LocalDate>.None,
        Published = Day("2025-10-20"),
    };

    private static readonly RuleContext OtherText = Context with { Law = LawBook.National.With(DisclosureLaw.ProactiveLimit, new DatedValue<int>(Span("2025-01-01"), 20, TestLaw.Internal)) };

    private static readonly WorkCalendar Closed = WorkCalendar.StateCouncil.Overlay(DateSpan.Through(Day("2025-10-13"), Day("2025-10-15")), DayKind.LocalClosure, TestLaw.Local);

    private static readonly RuleContext Stricter = Context with { Law = LawBook.National.With(DisclosureLaw.ProactiveLimit, new DatedValue<int>(Span("2025-01-01"), 15, TestLaw.Local)) };

    [Fact]
    public void Diff_OfAnAssessmentWithItself_IsEmpty()
    {
        var change = Diff(Of(Context, Notice), Of(Context, Notice));
        (change.Findings.IsEmpty, change.Unchanged).Should().Be((true, 1));
        Says(change, "总体仍为符合；0项结论有变化，1项未变", "overall still met; findings: 0 changed, 1 unchanged");
    }

    [Fact]
    public void Diff_UnderTwoLawBooks_NamesTheFigureWithBothValuesAndTexts()
    {
        var change = Diff(Of(Context, Notice), Of(Stricter, Notice));
        Says(
            change,
            $"总体由符合变为不符合；1项结论有变化，0项未变\nDISC-02 通知：由符合变为不符合；届满日：提前7日，由2025年10月24日变为2025年10月17日；原因：主动公开期限由20个工作日（{Article26}）变为15个工作日（地方规定《某省政务公开办法》（某政令1号））",
            "overall met before, not met now; findings: 1 changed, 0 unchanged\nDISC-02 通知: met before, not met now; due date: shortened by 7 days, from 2025-10-24 to 2025-10-17; cause: the limit for proactive disclosure: 20 working days (Regulation on Open Government Information, Art. 26) before, 15 working days (local rule: provincial openness measures (某政令1号)) now");
        (change.Findings[0].Deadline!.IsShortened, change.Findings[0].Deadline!.Days).Should().Be((true, -7));
        Causes(Diff(Of(Stricter, Notice), Of(Context, Notice))).Should().Equal($"主动公开期限由15个工作日（地方规定《某省政务公开办法》（某政令1号））变为20个工作日（{Article26}）");
    }

    /// <summary>The text behind a finding is part of it: the verdict stays, and the change is told.</summary>
    [Fact]
    public void Diff_UnderALawBookWithAnotherText_SaysThatTheBasisChanged()
    {
        var change = Diff(Of(Context, Notice), Of(OtherText, Notice)).Findings.Single();
        change.ToText(Language.Chinese).Should().StartWith($"DISC-02 通知：仍为符合；依据由{Article26}变为内部制度《信息发布审核办法》；原因：主动公开期限由20个工作日");
        change.ToText(Language.English).Should().Contain("still met; basis: Regulation").And.Contain(" before, internal rule: review before publication now; cause: ");
        change.Deadline.Should().BeNull();
    }

    [Fact]
    public void Diff_OnTwoDays_NamesTheAsOfDay()
    {
        var waiting = Notice with { Published = Fact<LocalDate>.None };
        var change = Diff(Of(Context with { AsOf = Day("2025-10-24") }, waiting), Of(Context with { AsOf = Day("2025-10-25") }, waiting)).Findings.Single();
        Says(
            change,
            "DISC-02 通知：由未到期变为违反规定；原因：评价基准日由2025年10月24日变为2025年10月25日",
            "DISC-02 通知: pending before, in breach of law now; cause: the as-of date: 2025-10-24 before, 2025-10-25 now");
    }

    [Fact]
    public void Diff_UnderTheNoticeOfAYear_SaysThatTheDeadlineBecameFinal()
    {
        var facts = Notice with { Formed = Day("2026-12-10"), Published = Day("2026-12-11") };
        var asked = Context with { AsOf = Day("2027-06-01") };
        var change = Diff(Of(asked, facts), Of(asked with { Calendar = WorkCalendar.StateCouncil.With(Notices.Whole2027) }, facts)).Findings.Single();
        change.Deadline!.BecameFinal.Should().BeTrue();
        change.ToText(Language.Chinese).Should().StartWith("DISC-02 通知：仍为符合；届满日：").And.EndWith("，由推算转为确定；原因：已公布放假安排的最后一日由2026年12月31日变为2027年12月31日");
        change.ToText(Language.English).Should().EndWith("projected before and final now; cause: the last day whose arrangement is announced: 2026-12-31 before, 2027-12-31 now");
    }

    /// <summary>Another calendar alone is nothing that a reader sees.</summary>
    [Fact]
    public void Diff_UnderACalendarThatLeadsToTheSameDay_IsEmpty()
        => Diff(Of(Context, Notice), Of(Context with { Calendar = WorkCalendar.StateCouncil.With(Notices.Whole2027) }, Notice)).Findings.Should().BeEmpty();

    [Fact]
    public void Diff_UnderALocalClosure_NamesTheCalendar()
    {
        var change = Diff(Of(Context, Notice), Of(Context with { Calendar = Closed }, Notice)).Findings.Single();
        Says(
            change,
            "DISC-02 通知：仍为符合；届满日：顺延5日，由2025年10月24日变为2025年10月29日；原因：工作日历有变化",
            "DISC-02 通知: still met; due date: extended by 5 days, from 2025-10-24 to 2025-10-29; cause: the work calendar changed");
    }

    [Fact]
    public void Diff_UnderAnotherConvention_NamesTheApproximations()
    {
        var facts = new ShareFacts { Id = new("占比"), Part = PrintedFigure.Parse("约90人"), Whole = PrintedFigure.Parse("100人"), Share = PrintedFigure.Parse("80%") };
        Rule[] rules = [ParticipationRules.ShareAgrees];
        var change = Diff(Assessment.Of(rules, Context, facts), Assessment.Of(rules, Context with { Approximations = ApproximationModel.Default with { About = new(1, 5) } }, facts)).Findings.Single();
        change.Causes.Select(cause => cause.ToText(Language.English)).Should().Equal("the convention on approximate figures changed");
        Causes(change).Should().Equal("约数口径有变化");
    }

    [Fact]
    public void Diff_OfTwoStatesOfTheFacts_NamesTheFactsThatChangedTheFinding()
    {
        var late = Notice with { Published = Day("2025-10-27"), Manager = "基础教育科", Unit = new UnitId("教育局") };
        Says(
            Diff(Of(Context, Notice), Of(Context, late)).Findings.Single(),
            "DISC-02 通知：由符合变为违反规定；原因：公开日期由2025年10月20日变为2025年10月27日",
            "DISC-02 通知: met before, in breach of law now; cause: the date of publication: 2025-10-20 before, 2025-10-27 now");
        Causes(Diff(Of(Context, Notice), Of(Context, Notice with { Published = Fact<LocalDate>.Unknown })).Findings.Single()).Should().Equal("公开日期由2025年10月20日变为未载明");
        Diff(Of(Context, Notice), Of(Context, Notice with { Manager = "基础教育科" })).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Diff_WithSeveralCauses_NamesThemInOneOrder()
    {
        var later = Notice with { Formed = Day("2025-09-01"), Published = Day("2025-10-27") };
        Causes(Diff(Of(Context, Notice), Of(Stricter with { AsOf = Day("2025-12-02") }, later)).Findings.Single()).Should().Equal(
            $"主动公开期限由20个工作日（{Article26}）变为15个工作日（地方规定《某省政务公开办法》（某政令1号））",
            "形成日期由2025年9月22日变为2025年9月1日",
            "公开日期由2025年10月20日变为2025年10月27日");
    }

    [Fact]
    public void Diff_WhereTheVerdictStays_SaysWhatIsToBeFoundOutNow()
        => Says(
            Diff(Of(Context, Notice with { Body = Fact<BodyKind>.Unknown }), Of(Context, Notice with { Formed = Fact<LocalDate>.Unknown })).Findings.Single(),
            "DISC-02 通知：仍为未能判定；需要查明的事项由公开主体的性质变为形成日期；原因：公开主体的性质由未载明变为政府工作部门；形成日期由2025年9月22日变为未载明",
            "DISC-02 通知: still undetermined; to be found out: the kind of body that publishes before, the date of formation now; cause: the kind of body that publishes: not stated before, department of the government now; the date of formation: 2025-09-22 before, not stated now");

    [Fact]
    public void Diff_WhereOnlyTheSentenceChanged_SaysBothSentences()
    {
        var change = Diff(Of(Context, Notice), Of(Context, Notice with { Published = Day("2025-10-21") })).Findings.Single();
        Says(
            change,
            "DISC-02 通知：仍为符合；理由由“2025年9月22日形成或者变更，期限20个工作日，最迟2025年10月24日公开；2025年10月20日公开，按期”变为“2025年9月22日形成或者变更，期限20个工作日，最迟2025年10月24日公开；2025年10月21日公开，按期”；原因：公开日期由2025年10月20日变为2025年10月21日",
            "DISC-02 通知: still met; reason: \"formed or changed on 2025-09-22, limit 20 working days, due 2025-10-24; published on 2025-10-20, in time\" before, \"formed or changed on 2025-09-22, limit 20 working days, due 2025-10-24; published on 2025-10-21, in time\" now; cause: the date of publication: 2025-10-20 before, 2025-10-21 now");
    }

    [Fact]
    public void Diff_WhereOnlyTheCertaintyChanged_SaysHowSureTheDatesAre()
    {
        Says(
            Diff(Assessment.Of([Surer], TestRules.Context, TestRules.Facts), Assessment.Of([Surer], Context, TestRules.Facts)).Findings.Single(),
            "TEST-01 2023-report：仍为符合；日期由推算转为确定；原因：评价基准日由2024年1月1日变为2025年12月1日",
            "TEST-01 2023-report: still met; its dates: projected before, final now; cause: the as-of date: 2024-01-01 before, 2025-12-01 now");
    }

    /// <summary>The sentence names the last day alone; its bounds are part of what a reader is told all the same.</summary>
    [Fact]
    public void Diff_WhereOnlyTheBoundsChanged_SaysTheBounds()
    {
        var rule = TestRules.Make((c, _) => c.Due(
            DueWindow.Of(Deadline.Restore(Day("2027-01-04"), TimeLimit.Workdays(20), new(Day("2027-02-01"), Day("2027-01-30"), Day(c.AsOf.Year > 2024 ? "2027-02-10" : "2027-02-14"), Certainty.Projected), c.Context.Calendar)),
            TestRules.Because,
            new("办理", "done"),
            Fact<LocalDate>.None,
            TestRules.Key,
            TestLaw.Practice));
        var (was, now) = (Assessment.Of([rule], new() { AsOf = Day("2024-06-01") }, TestRules.Facts), Assessment.Of([rule], new() { AsOf = Day("2025-06-01") }, TestRules.Facts));
        Diff(was, now).Findings.Single().Deadline!.BoundsChanged.Should().BeTrue();
        Says(
            Diff(was, now).Findings.Single(),
            "TEST-01 2023-report：仍为未到期；届满日：日期未变，仍为2027年2月1日，最早由2027年1月30日变为2027年1月30日，最迟由2027年2月14日变为2027年2月10日；原因：评价基准日由2024年6月1日变为2025年6月1日",
            "TEST-01 2023-report: still pending; due date: the date is still 2027-02-01, the earliest from 2027-01-30 to 2027-01-30, the latest from 2027-02-14 to 2027-02-10; cause: the as-of date: 2024-06-01 before, 2025-06-01 now");

        // the same sentence, and other bounds
        var silent = TestRules.Make((c, _) => c.Due(
            DueWindow.Of(Deadline.Restore(Day("2023-01-04"), TimeLimit.Workdays(20), new(Day("2023-02-01"), Day("2023-01-30"), Day(c.Context.Calendar.Overlays.IsEmpty ? "2023-02-10" : "2023-02-14"), Certainty.Projected), c.Context.Calendar)),
            TestRules.Because,
            new("办理", "done"),
            Day("2023-01-10"),
            TestRules.Key,
            TestLaw.Practice));
        Causes(Diff(Assessment.Of([silent], Context, TestRules.Facts), Assessment.Of([silent], Context with { Calendar = Closed }, TestRules.Facts))).Should().Equal("工作日历有变化");
    }

    [Fact]
    public void Diff_OfFactsThatCameOrWent_SaysSo()
    {
        var other = Notice with { Id = new("公告") };
        var (one, both) = (Of(Context, Notice), Of(Context, Notice, other));
        var added = Diff(one, both);
        (added.Unchanged, added.Findings.Count, added.Findings[0].Before).Should().Be((1, 1, null));
        Says(added.Findings[0], "DISC-02 公告：新增结论：符合；原因：增加公告的事实", "DISC-02 公告: new finding: met; cause: facts on 公告 were added");
        var dropped = Diff(both, one);
        (dropped.Unchanged, dropped.Findings.Count, dropped.Findings[0].After).Should().Be((1, 1, null));
        Says(
            dropped.Findings[0],
            "DISC-02 公告：不再有结论，原为符合；原因：不再提供公告的事实",
            "DISC-02 公告: no finding any more, met before; cause: facts on 公告 are no longer supplied");
    }

    [Fact]
    public void Diff_OfRulesThatCameOrWent_SaysSo()
    {
        Rule[] two = [DisclosureRules.ProactiveDisclosureInTime, DisclosureRules.PublicationRolesNamed];
        var (one, both) = (Of(Context, Notice), Assessment.Of(two, Context, Notice));
        Says(Diff(one, both).Findings.Single(), "DISC-01 通知：新增结论：未能判定；原因：增加规则DISC-01", "DISC-01 通知: new finding: undetermined; cause: rule DISC-01 was added");
        Says(
            Diff(both, one).Findings.Single(),
            "DISC-01 通知：不再有结论，原为未能判定；原因：不再使用规则DISC-01",
            "DISC-01 通知: no finding any more, undetermined before; cause: rule DISC-01 is no longer used");
        Causes(Diff(one, Assessment.Of([TestRules.Always(Verdict.Met)], Context, TestRules.Facts)).Findings[1]).Should().Equal("增加规则TEST-01", "增加2023-report的事实");
    }

    [Fact]
    public void Diff_OfTwoRulesWithOneId_NamesTheRuleWhereTheyFindOtherwise()
    {
        var (met, breached) = (TestRules.Always(Verdict.Met), TestRules.Always(Verdict.Breached));
        var was = Assessment.Of([met], Context, TestRules.Facts);
        Says(Diff(was, Assessment.Of([breached], Context, TestRules.Facts)).Findings.Single(), "TEST-01 2023-report：由符合变为不符合；原因：规则TEST-01有变化", "TEST-01 2023-report: met before, not met now; cause: rule TEST-01 changed");
        Diff(was, Assessment.Of([TestRules.Always(Verdict.Met)], Context, TestRules.Facts)).Findings.Should().BeEmpty();

        // it looks at facts of another type now
        var over = new Rule<OtherFacts>("TEST-01", met.Title, met.Explanation, (c, _) => c.NotApplicable(TestRules.Because));
        var both = new Rule<TestFacts>("TEST-02", met.Title, met.Explanation, (c, _) => c.NotApplicable(TestRules.Because));
        Causes(Diff(Assessment.Of([met, both], Context, TestRules.Facts), Assessment.Of([over, both], Context, TestRules.Facts)).Findings.Single()).Should().Equal("规则TEST-01有变化");
    }

    [Fact]
    public void Diff_OfACallersOwnFacts_SaysThatTheFactsChanged()
    {
        var rule = new Rule<OwnFacts>("OWN-01", TestRules.Always(Verdict.Met).Title, TestRules.Always(Verdict.Met).Explanation, (c, facts) => facts.Count > 1 ? c.Met(TestRules.Because, TestLaw.Practice) : c.Breached(TestRules.Because, TestLaw.Practice));
        Says(
            Diff(Assessment.Of([rule], Context, new OwnFacts(TestRules.Subject, 1)), Assessment.Of([rule], Context, new OwnFacts(TestRules.Subject, 2))).Findings.Single(),
            "OWN-01 2023-report：由不符合变为符合；原因：所给事实有变化",
            "OWN-01 2023-report: not met before, met now; cause: the facts supplied changed");
    }

    /// <summary>Two of three make the difference: one alone does not, neither into the former state nor out of the later one.</summary>
    [Fact]
    public void Diff_WhereNoDifferenceDoesItAlone_NamesAll()
    {
        var rule = TestRules.Always(Verdict.Met);
        var both = new Rule<OwnFacts>("OWN-02", rule.Title, rule.Explanation, (c, facts) => (facts.Count, c.AsOf.Year, c.Context.Calendar.Overlays.Count) switch
        {
            (2, 2025, _) or (2, _, 1) or (_, 2025, 1) => c.Met(TestRules.Because, TestLaw.Practice),
            _ => c.Pending(TestRules.Because),
        });
        Causes(Diff(
            Assessment.Of([both], TestRules.Context, new OwnFacts(TestRules.Subject, 1)),
            Assessment.Of([both], Context with { Calendar = Closed }, new OwnFacts(TestRules.Subject, 2))).Findings.Single())
            .Should().Equal("评价基准日由2024年1月1日变为2025年12月1日", "工作日历有变化", "所给事实有变化");
    }

    [Fact]
    public void Diff_WhereTheRuleRefusesAMixture_CountsTheRefusalAsADifference()
    {
        var rule = new Rule<OwnFacts>("OWN-01", TestRules.Always(Verdict.Met).Title, TestRules.Always(Verdict.Met).Explanation, (c, facts)
            => (facts.Count, c.AsOf.Year) switch { (1, 2024) => c.Pending(TestRules.Because), (2, 2025) => c.Met(TestRules.Because, TestLaw.Practice), _ => null! });
        Causes(Diff(Assessment.Of([rule], TestRules.Context, new OwnFacts(TestRules.Subject, 1)), Assessment.Of([rule], Context, new OwnFacts(TestRules.Subject, 2))).Findings.Single())
            .Should().Equal("评价基准日由2024年1月1日变为2025年12月1日", "所给事实有变化");
    }

    [Fact]
    public void Diff_OfASubjectThatStandsTwice_ComparesTheFirstWithTheFirst()
    {
        var late = Notice with { Published = Day("2025-10-27") };
        var change = Diff(Of(Context, Notice, late), Of(Context, late, late, Notice));
        (change.Unchanged, change.Findings.Count).Should().Be((1, 2));
        change.Findings[0].ToText(Language.Chinese).Should().StartWith("DISC-02 通知：由符合变为违反规定");
        Says(change.Findings[1], "DISC-02 通知：新增结论：符合；原因：增加通知的事实", "DISC-02 通知: new finding: met; cause: facts on 通知 were added");
    }

    [Fact]
    public void Diff_OfFindingsOverOneDeadlineAndOverNone_HasNoDeadline()
    {
        var change = Diff(Of(Context, Notice), Of(Context, Notice with { Body = BodyKind.School })).Findings.Single();
        (change.Before!.Deadline is null, change.After!.Deadline is null, change.Deadline is null).Should().Be((false, true, true));
        change.ToText(Language.Chinese).Should().Be("DISC-02 通知：由符合变为不适用；原因：公开主体的性质由政府工作部门变为学校");
    }

    [Fact]
    public void Diff_InAnyCulture_SaysTheSame()
    {
        string[] texts = Every();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in (string[])["ar-SA", "fa-IR", "sv-SE", "zh-CN", "th-TH"])
            {
                CultureInfo.CurrentCulture = new(name);
                Every().Should().Equal(texts);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        static string[] Every() => [.. Changes().SelectMany(change => new[] { change.ToText(Language.Chinese), change.ToText(Language.English) })];
    }

    [Fact]
    public void Diff_MadeTwice_IsEqual() => Changes().Should().Equal(Changes());

    [Fact]
    public void Diff_WithAPartMissing_NamesThePart()
    {
        Refuse.Null(() => Assessment.Diff(null!, Of(Context, Notice)), "before");
        Refuse.Null(() => Assessment.Diff(Of(Context, Notice), null!), "after");
    }

    /// <summary>One change of each form, for the test that no sentence is dead.</summary>
    internal static AssessmentChange[] Changes()
    {
        var facts = Notice with { Id = new("公告") };
        var waiting = Notice with { Published = Fact<LocalDate>.None };
        return
        [
            Diff(Of(Context, Notice), Of(Stricter, Notice, facts)),
            Diff(Of(Stricter, Notice, facts), Of(Context, Notice)),
            Diff(Of(Context, Notice), Assessment.Of([Met], Context, TestRules.Facts)),
            Diff(Of(Context, Notice), Of(Context, Notice with { Published = Day("2025-10-21") })),
            Diff(Of(Context, Notice), Of(OtherText, Notice)),
            Diff(Of(Context, waiting with { Body = Fact<BodyKind>.Unknown }), Of(Context, waiting with { Formed = Fact<LocalDate>.Unknown })),
            Diff(Assessment.Of([Surer], TestRules.Context, TestRules.Facts), Assessment.Of([Surer], Context, TestRules.Facts)),
            Diff(Assessment.Of([Surer], Context, TestRules.Facts), Assessment.Of([Breached], Context, TestRules.Facts)),
        ];
    }

    private static readonly Rule Met = TestRules.Always(Verdict.Met);

    private static readonly Rule Breached = TestRules.Always(Verdict.Breached);

    private static readonly Rule Surer = TestRules.Make((c, _) => c.Met(TestRules.Because, TestLaw.Practice, c.AsOf.Year > 2024 ? Certainty.Final : Certainty.Projected));

    private static Assessment Of(RuleContext context, params IFacts[] facts) => Assessment.Of([DisclosureRules.ProactiveDisclosureInTime], context, facts);

    private static AssessmentChange Diff(Assessment before, Assessment after) => Assessment.Diff(before, after);

    private static IEnumerable<string> Causes(AssessmentChange change) => Causes(change.Findings.Single());

    private static IEnumerable<string> Causes(FindingChange change) => change.Causes.Select(cause => cause.ToText(Language.Chinese));

    private static void Says(IBilingualText text, string chinese, string english)
    {
        text.ToText(Language.Chinese).Should().Be(chinese);
        text.ToText(Language.English).Should().Be(english);
        text.ToString().Should().Be(chinese);
    }

    private sealed record OwnFacts(SubjectId Id, int Count) : IFacts;
}
