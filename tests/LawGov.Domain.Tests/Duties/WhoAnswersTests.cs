using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Duties;

public class WhoAnswersTests
{
    private static readonly DutyMap Map = Bureau.Builder().Build();

    [Theory]
    [InlineData("2023-06-11", "张")] // the day before the change
    [InlineData("2023-06-12", "李")] // the day itself
    [InlineData("2023-06-13", "李")]
    public void WhoAnswers_AroundAChangeOfHead_SplitsAtTheDay(string on, string person)
    {
        var answer = Map.WhoAnswers(Bureau.Law, Days.Day(on))[DutyTier.Overall];

        (answer.State, answer.Person, answer.Post, answer.Basis).Should().Be((HoldingState.InPost, Bureau.Person(person), new PostId("局长"), Bureau.Paper));
        answer.InheritedFrom.Should().BeNull();
    }

    [Theory]
    [InlineData("2023-02-28", HoldingState.InPost, "王")]
    [InlineData("2023-03-01", HoldingState.Vacant, null)]
    [InlineData("2023-03-31", HoldingState.Vacant, null)]
    [InlineData("2023-04-01", HoldingState.InPost, "赵")]
    public void WhoAnswers_WhileThePostIsEmpty_IsVacantAndNobody(string on, HoldingState state, string? person)
    {
        var answer = Map.WhoAnswers(Bureau.Enrolment, Days.Day(on))[DutyTier.Specific];

        answer.State.Should().Be(state);
        answer.Person.Should().Be(person is null ? PersonId.None : Bureau.Person(person));
        answer.Post.Should().Be(new PostId("副局长"));
    }

    [Theory]
    [InlineData("2023-07-31", HoldingState.InPost, "钱")]
    [InlineData("2023-08-01", HoldingState.StandIn, "吴")]
    [InlineData("2023-08-31", HoldingState.StandIn, "吴")]
    [InlineData("2023-09-01", HoldingState.InPost, "钱")]
    public void WhoAnswers_WhileSomebodyStandsIn_NamesBoth(string on, HoldingState state, string person)
    {
        var answer = Map.WhoAnswers(Bureau.Primary, Days.Day(on))[DutyTier.Direct];

        (answer.State, answer.Person).Should().Be((state, Bureau.Person(person)));
        answer.Holders[0].InPost.Should().Equal(Bureau.Person("钱"));
        answer.Holders[0].StandIns.Select(standIn => standIn.Kind).Should().Equal(state == HoldingState.StandIn ? [StandInKind.Alternate] : []);
    }

    [Fact]
    public void WhoAnswers_OfAnAreaWithoutItsOwn_InheritsAndNamesTheAncestor()
    {
        var answer = Map.WhoAnswers(Bureau.Migrants, new(2023, 5, 1));

        answer[DutyTier.Specific].InheritedFrom!.Path.Should().Be(Bureau.Enrolment);
        answer[DutyTier.Specific].Path.Select(area => area.Path).Should().Equal(Bureau.Migrants, Bureau.Primary, Bureau.Enrolment);
        answer[DutyTier.Direct].InheritedFrom.Should().BeNull();
        answer[DutyTier.Direct].Person.Should().Be(Bureau.Person("孙"));
    }

    [Fact]
    public void WhoAnswers_WhereACloserLeadWins_ListsTheOneThatLost()
        => Map.WhoAnswers(Bureau.Migrants, new(2023, 5, 1))[DutyTier.Direct].RunnersUp.Select(lost => lost.Post).Should().Equal(new PostId("基教科科长"));

    [Fact]
    public void WhoAnswers_OfPartners_ListsThemApartFromTheLead()
        => Map.WhoAnswers(Bureau.Migrants, new(2023, 5, 1))[DutyTier.Direct].Partners.Select(partner => partner.Person).Should().Equal(Bureau.Person("周"));

    [Fact]
    public void WhoAnswers_BeforeTheFirstAssignment_IsNobody()
    {
        var answer = Map.WhoAnswers(Bureau.Enrolment, new(2022, 12, 31))[DutyTier.Overall];

        (answer.State, answer.Person, answer.Holders.Count, answer.InheritedFrom).Should().Be((HoldingState.None, PersonId.None, 0, null));
        answer.Because.ToText(Language.Chinese).Should().Be("2022年12月31日，招生的统筹责任未明确责任岗位");
    }

    [Fact]
    public void WhoAnswers_OfTwoEqualLeads_PicksNone()
    {
        var map = Bureau.Builder().Assign(Bureau.Give("招生", DutyTier.Direct, "督导室主任", span: DateSpan.From(new(2023, 9, 15)))).Build();

        map.WhoAnswers(Bureau.Primary, new(2023, 9, 14))[DutyTier.Direct].State.Should().Be(HoldingState.InPost);
        var answer = map.WhoAnswers(Bureau.Primary, new(2023, 9, 15))[DutyTier.Direct];
        (answer.State, answer.Person, answer.Post, answer.Basis).Should().Be((HoldingState.Conflict, PersonId.None, PostId.None, null));
        answer.Holders.Select(holder => holder.Post.ToString()).Should().BeEquivalentTo("基教科科长", "督导室主任");
        map.Find(Bureau.Primary, DutyTier.Direct, new(2023, 9, 15)).Person.Should().Be(PersonId.None);
        answer.Because.ToText(Language.English).Should().Contain("none is picked");
    }

    [Fact]
    public void WhoAnswers_OfLeadsMadeToAnswerTogether_NamesEach()
    {
        var map = Bureau.Builder()
            .Assign(Bureau.Give("法治", DutyTier.Direct, "基教科科长", joint: true), Bureau.Give("法治", DutyTier.Direct, "督导室主任", joint: true)).Build();

        var answer = map.WhoAnswers(Bureau.Law, new(2023, 5, 1))[DutyTier.Direct];
        answer.State.Should().Be(HoldingState.Joint);
        answer.Holders.Select(holder => holder.Person).Should().BeEquivalentTo([Bureau.Person("钱"), Bureau.Person("周")]);
        map.Audit(Bureau.Year, Bureau.Law).Of(DutyIssueKind.Conflict).Should().BeEmpty();
    }

    [Fact]
    public void WhoAnswers_WithOneJointAndOneOtherLead_IsAConflict()
        => Bureau.Builder().Assign(Bureau.Give("招生", DutyTier.Direct, "督导室主任", joint: true)).Build()
            .WhoAnswers(Bureau.Enrolment, new(2023, 5, 1))[DutyTier.Direct].State.Should().Be(HoldingState.Conflict);

    [Fact]
    public void WhoAnswers_OfTwoPersonsInOnePost_PicksNone()
    {
        var map = Bureau.Builder().Incumbent(Bureau.Hold("局长", "王", Bureau.Year)).Build();

        var answer = map.WhoAnswers(Bureau.Law, new(2023, 5, 1))[DutyTier.Overall];
        (answer.State, answer.Person).Should().Be((HoldingState.Conflict, PersonId.None));
        answer.Holders.Single().InPost.Should().Equal(Bureau.Person("张"), Bureau.Person("王"));
        map.Posts.On(new("局长"), new(2023, 5, 1)).State.Should().Be(HoldingState.Conflict);
    }

    [Fact]
    public void WhoAnswers_OfAnUndeclaredArea_NamesIt()
    {
        Refuse.OutOfRange(() => Map.WhoAnswers(AreaPath.Parse("财务"), new(2023, 5, 1)), "area", "财务", "declared");
        Refuse.OutOfRange(() => Map.WhoAnswers(Bureau.Law, new(2023, 5, 1))[DutyTier.Unstated], "tier", "Unstated", "Overall");
    }

    [Fact]
    public void Because_OfAStandIn_NamesTheDecision()
        => Map.WhoAnswers(Bureau.Enrolment, new(2023, 8, 5))[DutyTier.Direct].Because.ToText(Language.Chinese).Should().Be(
            "2023年8月5日，招生的直接责任由基教科科长承担，由吴代行职责（AB角，依据：内部制度《领导班子分工》（示教〔2023〕1号））；分工依据内部制度《领导班子分工》（示教〔2023〕1号）（本事项分工）");

    [Fact]
    public void WhoAnswers_UnderAPolicy_EscalatesToTheTierAbove()
    {
        var policy = new EscalationPolicy(Bureau.Paper, HoldingState.Vacant, HoldingState.None);
        var answer = Bureau.Builder().Build(policy).WhoAnswers(Bureau.Enrolment, new(2023, 3, 15))[DutyTier.Specific];

        (answer.State, answer.EscalatedTo!.Person, answer.EscalationBasis).Should().Be((HoldingState.Vacant, Bureau.Person("张"), Bureau.Paper));
        Map.WhoAnswers(Bureau.Enrolment, new(2023, 3, 15))[DutyTier.Specific].EscalatedTo.Should().BeNull();
    }

    [Fact]
    public void WhoAnswers_OfTheHighestTier_EscalatesNowhere()
        => Bureau.Builder().Build(new(Bureau.Paper, HoldingState.None)).WhoAnswers(Bureau.Law, new(2022, 1, 1))[DutyTier.Overall].EscalatedTo.Should().BeNull();

    [Fact]
    public void Constructor_OfAPolicyForAStateInWhichSomebodyAnswers_NamesIt()
    {
        Refuse.OutOfRange(() => new EscalationPolicy(Bureau.Paper, HoldingState.InPost), "when", "InPost", "Vacant");
        Refuse.Null(() => new EscalationPolicy(null!), "basis");
    }

    /// <summary>The policy speaks of vacancies; the tier is filled.</summary>
    [Fact]
    public void WhoAnswers_OfAFilledTierUnderAPolicyOnVacancies_DoesNotEscalate()
    {
        var map = Bureau.Builder().Build(new EscalationPolicy(Bureau.Paper, HoldingState.Vacant));

        map.WhoAnswers(Bureau.Enrolment, new(2023, 2, 1))[DutyTier.Specific].EscalatedTo.Should().BeNull();
        map.WhoAnswers(Bureau.Enrolment, new(2023, 8, 15))[DutyTier.Direct].EscalatedTo.Should().BeNull("a stand-in answers");
        map.WhoAnswers(Bureau.Enrolment, new(2023, 3, 15))[DutyTier.Specific].EscalatedTo.Should().NotBeNull();
    }

    [Fact]
    public void WhoAnswers_WhileTheHolderIsAbsentAndNobodyStandsIn_NamesHimAndSaysSo()
    {
        var away = new AbsenceRow { Person = "王", Span = DateSpan.Between(new(2023, 2, 1), new(2023, 2, 10)) };
        var map = Bureau.Builder().Absent(away).Build(new EscalationPolicy(Bureau.Paper, HoldingState.Absent));

        var answer = map.WhoAnswers(Bureau.Enrolment, new(2023, 2, 5))[DutyTier.Specific];
        (answer.State, answer.Person, answer.EscalatedTo!.Person).Should().Be((HoldingState.Absent, Bureau.Person("王"), Bureau.Person("张")));
        Bureau.Builder().Absent(away).Build().WhoAnswers(Bureau.Enrolment, new(2023, 2, 5))[DutyTier.Specific].Because.ToText(Language.Chinese).Should().Be(
            "2023年2月5日，招生的具体责任由副局长承担，王当日缺席，未载明由何人代行，责任仍由其承担；依据内部制度《领导班子分工》（示教〔2023〕1号）（本事项分工）");
        var issue = map.Audit(Bureau.Year, Bureau.Enrolment).Of(DutyIssueKind.Absence).Single();
        issue.Reason.ToText(Language.Chinese).Should().Be("2023年2月1日至2023年2月9日，承担招生的具体责任的副局长任职人缺席，未载明由何人代行");
        issue.Remedy.ToText(Language.Chinese).Should().Be("以文件明确副局长任职人缺席期间由何人代行职责");
    }

    [Fact]
    public void WhoAnswers_AfterAHolderCame_SaysThatWhoeverWasInChargeIsNoMore()
    {
        var map = Bureau.Builder().StandIn(Bureau.StandIn("副局长", "周", StandInKind.InCharge, DateSpan.From(new(2023, 3, 1)), Bureau.Paper)).Build();

        map.Find(Bureau.Enrolment, DutyTier.Specific, new(2023, 3, 31)).Person.Should().Be(Bureau.Person("周"));
        var answer = map.WhoAnswers(Bureau.Enrolment, new(2023, 4, 1))[DutyTier.Specific];
        (answer.State, answer.Person).Should().Be((HoldingState.InPost, Bureau.Person("赵")));
        answer.Because.ToText(Language.Chinese).Should().EndWith("（本事项分工；已有任职人，周主持工作的安排不再适用）");
        var issue = map.Audit(Bureau.Year).Of(DutyIssueKind.LapsedStandIn).Single();
        (issue.Span, issue.Reason.ToText(Language.Chinese)).Should().Be((DateSpan.Between(new(2023, 4, 1), new(2024, 1, 1)), "2023年4月1日至2023年12月31日，副局长已有任职人，周主持工作的安排不再适用"));
    }

    [Fact]
    public void WhoAnswers_SomebodyActingBesideAHolder_NamesBothAndPicksNone()
        => Bureau.Builder().StandIn(Bureau.StandIn("局长", "王", StandInKind.Acting, Bureau.Year, Bureau.Paper)).Build()
            .WhoAnswers(Bureau.Law, new(2023, 5, 1))[DutyTier.Overall].Because.ToText(Language.Chinese)
            .Should().StartWith("2023年5月1日，法治建设的统筹责任由局长承担，张在任，又载明由王代行职责，未予认定");

    [Fact]
    public void WhoAnswers_OfAPostOfSeveralSeats_NamesAllOfThemAndOfASeatItsHolder()
    {
        var map = Bureau.Builder()
            .Incumbent(Bureau.Hold("督学", "甲", Bureau.Year) with { Seats = 2 }, Bureau.Hold("督学", "乙", Bureau.Year) with { Seats = 2 })
            .Assign(Bureau.Give("法治", DutyTier.Specific, "督学"), Bureau.Give("法治", DutyTier.Direct, "督学·甲"))
            .Build();

        var answer = map.WhoAnswers(Bureau.Law, new(2023, 5, 1));
        (answer[DutyTier.Specific].State, answer[DutyTier.Specific].Person, answer[DutyTier.Specific].HasSomebody).Should().Be((HoldingState.Joint, PersonId.None, true));
        answer[DutyTier.Specific].Because.ToText(Language.Chinese).Should().StartWith("2023年5月1日，法治建设的具体责任由督学承担，乙、甲同任该职务，各负其责；依据");
        answer[DutyTier.Direct].Person.Should().Be(Bureau.Person("甲"));
        map.WhoAnsweredFor(Bureau.Law, new(2023, 5, 1), new(2024, 5, 1)).Where(then => then.Tier != DutyTier.Overall).Select(then => (then.Person.ToString(), then.HasLeft))
            .Should().BeEquivalentTo([("甲", true), ("乙", true), ("甲", true)]);
        map.WhoAnsweredFor(Bureau.Law, new(2023, 5, 1), new(2023, 5, 1)).Should().OnlyContain(then => !then.HasLeft);
        map.AnswersFor(Bureau.Person("乙"), Bureau.Year).Should().ContainSingle().Which.State.Should().Be(HoldingState.Joint);
        map.Audit(Bureau.Year, Bureau.Law).Issues.Should().BeEmpty();
    }

    [Fact]
    public void AnswersFor_APartnerPost_ListsWhatItWorksAlongWith()
        => Map.AnswersFor(new PostId("督导室主任"), Bureau.Year).Select(stretch => (stretch.Area.Path, stretch.Tier, stretch.Assignment.Part, stretch.Person)).Should().Equal(
            (Bureau.Enrolment, DutyTier.Direct, Part.Partner, Bureau.Person("周")),
            (Bureau.Primary, DutyTier.Direct, Part.Partner, Bureau.Person("周")),
            (Bureau.Migrants, DutyTier.Direct, Part.Partner, Bureau.Person("周")));

    [Fact]
    public void AnswersFor_APersonAmongContestedStandInsAndJointLeads_ListsEachStretch()
    {
        var map = Bureau.Builder()
            .StandIn(Bureau.StandIn("基教科科长", "郑", StandInKind.Alternate, DateSpan.Between(new(2023, 8, 10), new(2023, 8, 20)), Bureau.Paper))
            .Assign(Bureau.Give("法治", DutyTier.Direct, "基教科科长", joint: true), Bureau.Give("法治", DutyTier.Direct, "督导室主任", joint: true))
            .Build();

        map.AnswersFor(Bureau.Person("郑"), Bureau.Year).Where(stretch => stretch.Area.Path == Bureau.Law || stretch.Area.Path == Bureau.Enrolment)
            .Select(stretch => (stretch.Area.Path.ToString(), stretch.State, stretch.Person, stretch.Span)).Should().BeEquivalentTo([
                ("法治", HoldingState.Conflict, PersonId.None, DateSpan.Between(new(2023, 8, 10), new(2023, 8, 20))),
                ("招生", HoldingState.Conflict, PersonId.None, DateSpan.Between(new(2023, 8, 10), new(2023, 8, 20)))]);
        map.AnswersFor(Bureau.Person("周"), Bureau.Year).Where(stretch => stretch.Area.Path == Bureau.Law).Select(stretch => (stretch.State, stretch.Span)).Should().Equal((HoldingState.Joint, Bureau.Year));
    }

    [Fact]
    public void WhoAnsweredFor_AskedOnTheDayOfTheAct_FindsEverybodyStillThere()
        => Map.WhoAnsweredFor(Bureau.Enrolment, new(2023, 8, 5), new(2023, 8, 5)).Select(then => (then.Tier, then.Person.ToString(), then.HasLeft))
            .Should().Equal((DutyTier.Overall, "李", false), (DutyTier.Specific, "赵", false), (DutyTier.Direct, "吴", false));

    [Fact]
    public void WhoAnsweredFor_AnActBeforeATransfer_StaysWithThePerson()
    {
        var map = Bureau.Builder().Incumbent(Bureau.Hold("督导室主任", "张", DateSpan.From(new(2023, 7, 1)))).Build();

        var personal = map.WhoAnsweredFor(Bureau.Law, new(2023, 6, 11), new(2023, 12, 31)).Single();
        (personal.Tier, personal.Then.Person, personal.HasLeft).Should().Be((DutyTier.Overall, Bureau.Person("张"), true));
        personal.PostsNow.Should().Equal(new PostId("督导室主任"));
        map.WhoAnsweredFor(Bureau.Law, new(2023, 6, 12), new(2023, 12, 31)).Single().HasLeft.Should().BeFalse();
    }

    [Fact]
    public void WhoAnsweredFor_AskedBeforeTheAct_IsRefused()
        => Refuse.OutOfRange(() => Map.WhoAnsweredFor(Bureau.Law, new(2023, 6, 11), new(2023, 6, 10)), "askedOn", "2023", "day of the act");

    [Fact]
    public void AnswersFor_APerson_ListsAreasAndDays()
    {
        var stretches = Map.AnswersFor(Bureau.Person("吴"), Bureau.Year);

        stretches.Select(stretch => (stretch.Area.Path, stretch.Span, stretch.State, stretch.IsInherited)).Should().Equal(
            (Bureau.Enrolment, DateSpan.Between(new(2023, 8, 1), new(2023, 9, 1)), HoldingState.StandIn, false),
            (Bureau.Primary, DateSpan.Between(new(2023, 8, 1), new(2023, 9, 1)), HoldingState.StandIn, true));
    }

    [Fact]
    public void AnswersFor_APost_ListsItsVacanciesToo()
        => Map.AnswersFor(new PostId("副局长"), Bureau.Year).Where(stretch => stretch.Area.Path == Bureau.Enrolment)
            .Select(stretch => (stretch.State, stretch.Person, stretch.Span)).Should().Equal(
                (HoldingState.InPost, Bureau.Person("王"), DateSpan.Between(new(2023, 1, 1), new(2023, 3, 1))),
                (HoldingState.Vacant, PersonId.None, DateSpan.Between(new(2023, 3, 1), new(2023, 4, 1))),
                (HoldingState.InPost, Bureau.Person("赵"), DateSpan.Between(new(2023, 4, 1), new(2024, 1, 1))));

    [Fact]
    public void AnswersFor_NoDays_IsNothing() => Map.AnswersFor(Bureau.Person("张"), DateSpan.Empty).Should().BeEmpty();
}
