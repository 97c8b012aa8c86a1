using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure.Chain;

public class DisclosureChainTests
{
    private const string Site = "门户网站";

    private static readonly UnitId Bureau = new("区教体局");
    private static readonly LocalDate On = new(2024, 3, 1);
    /// <summary>张 before the day, 李 from it on, whatever the post.</summary>
    private static readonly PostRegister ByDay = PostRegister.Of(
        Enum.GetValues<ChainRole>().Skip(1).Select(PostOf).Concat([new("旧岗位"), new("新岗位"), new("甲岗"), new("乙岗")]).SelectMany(post => new[]
        {
            new IncumbentRow { Post = post.ToString(), Person = "张", Span = DateSpan.Between(new(2020, 1, 1), On) },
            new IncumbentRow { Post = post.ToString(), Person = "李", Span = DateSpan.From(On) },
        }));

    private static readonly Basis Paper = Basis.Internal(new("信息发布责任清单", "register of responsibility"));

    // Table 6.2 read fault by fault: what each role answers for. The head answers for the whole and stands last.
    public static TheoryData<DisclosureFault, ChainRole[]> Reading => new()
    {
        { DisclosureFault.Untrue, [ChainRole.Originator, ChainRole.Signer, ChainRole.Head] },
        { DisclosureFault.Incomplete, [ChainRole.Originator, ChainRole.Signer, ChainRole.Head] },
        { DisclosureFault.Late, [ChainRole.Publisher, ChainRole.Head] },
        { DisclosureFault.Outdated, [ChainRole.Head] },
        { DisclosureFault.Secret, [ChainRole.Originator, ChainRole.Reviewer, ChainRole.Signer, ChainRole.Head] },
        { DisclosureFault.PersonalData, [ChainRole.Originator, ChainRole.Reviewer, ChainRole.Signer, ChainRole.Head] },
        { DisclosureFault.UnlawfulContent, [ChainRole.Reviewer, ChainRole.Signer, ChainRole.Head] },
        { DisclosureFault.WrongChannel, [ChainRole.Publisher, ChainRole.Head] },
        { DisclosureFault.BrokenLink, [ChainRole.Head] },
        { DisclosureFault.NotAccessible, [ChainRole.Head] },
    };

    [Theory]
    [MemberData(nameof(Reading))]
    public void Trace_OfEachFault_LeadsToEveryRoleThatAnswersAndNoOther(DisclosureFault fault, ChainRole[] roles)
    {
        var trace = Full().Trace(fault, On, Holders(post => "P" + post));

        trace.Answers.Select(answer => answer.Role).Should().Equal(roles);
        trace.Answers.Should().OnlyContain(answer => answer.Holding == HoldingState.InPost && answer.Basis.Kind == BasisKind.Practice);
        trace.Answers.Select(answer => answer.Person.ToString()).Should().Equal(roles.Select(role => "P" + PostOf(role)));
        trace.Answers.Select(answer => answer.Post).Should().Equal(roles.Select(PostOf));
        trace.Answers.Select(answer => answer.Assignments.Single().Basis).Should().AllBeEquivalentTo(Paper);
        (trace.Organ, trace.Fault, trace.On, trace.Channel).Should().Be((Bureau, fault, On, Site));
    }

    [Fact]
    public void Reading_OfTheTheory_NamesEveryFault()
        => Reading.Select(row => row.Data.Item1).Should().Equal(Enum.GetValues<DisclosureFault>().Except([DisclosureFault.Unstated]));

    [Theory]
    [InlineData("2024-02-29", "张")] // the day before the change
    [InlineData("2024-03-01", "李")] // the first day of the new one
    [InlineData("2024-03-02", "李")]
    public void Trace_AroundAChangeOfIncumbent_NamesThePersonOfThatDay(string on, string person)
        => Answer(Full().Trace(DisclosureFault.Late, Day(on), ByDay), ChainRole.Publisher).Person.Should().Be(new PersonId(person));

    [Theory]
    [InlineData("2024-02-29", "旧岗位")]
    [InlineData("2024-03-01", "新岗位")]
    [InlineData("2024-03-02", "新岗位")]
    public void Trace_AroundAChangeOfPost_NamesThePostOfThatDay(string on, string post)
    {
        var chain = Build(Row(ChainRole.Publisher, "旧岗位", Span("2020-01-01", "2024-03-01")), Row(ChainRole.Publisher, "新岗位", Span("2024-03-01")));

        Answer(chain.Trace(DisclosureFault.Late, Day(on), ByDay), ChainRole.Publisher).Post.Should().Be(new PostId(post));
    }

    [Fact]
    public void Trace_OfAVacantPost_SaysSoAndGuessesNobody()
    {
        var answer = Answer(Full().Trace(DisclosureFault.Late, On, Register([PostOf(ChainRole.Publisher)], _ => "张", Span("2020-01-01", "2024-03-01"))), ChainRole.Publisher);

        (answer.Holding, answer.Person, answer.Post).Should().Be((HoldingState.Vacant, PersonId.None, PostOf(ChainRole.Publisher)));
        answer.Because.ToText(Language.Chinese).Should().Contain("空缺");
    }

    [Fact]
    public void Trace_WhereNobodyKnowsWhoWasInPost_SaysSoAndGuessesNobody()
    {
        var answer = Answer(Full().Trace(DisclosureFault.Late, On, PostRegister.Empty), ChainRole.Publisher);

        (answer.Holding, answer.Person, answer.Post).Should().Be((HoldingState.PersonUnknown, PersonId.None, PostOf(ChainRole.Publisher)));
        answer.Because.ToText(Language.Chinese).Should().Contain("由发布岗承担，未载明何人任职");
    }

    [Fact]
    public void Trace_WhileSomebodyStandsIn_NamesThatPersonAndTheKind()
    {
        var posts = PostRegister.Of(
            [new IncumbentRow { Post = "发布岗", Person = "张", Span = Span("2020-01-01") }],
            [new StandInRow { Post = "发布岗", Person = "王", Kind = StandInKind.InCharge, Span = Span("2024-03-01", "2024-03-02") }]);

        var answer = Answer(Full().Trace(DisclosureFault.Late, On, posts), ChainRole.Publisher);
        (answer.Holding, answer.Person).Should().Be((HoldingState.StandIn, new PersonId("王")));
        answer.Because.ToText(Language.Chinese).Should().Contain("当日由王代行职责（主持工作）");
        Answer(Full().Trace(DisclosureFault.Late, On.PlusDays(1), posts), ChainRole.Publisher).Person.Should().Be(new PersonId("张"));
    }

    [Fact]
    public void Trace_OfAPostWithTwoPersons_PicksNeitherAndNamesThePost()
    {
        var posts = PostRegister.Of([
            new IncumbentRow { Post = "发布岗", Person = "张", Span = Span("2020-01-01", "2024-03-02") },
            new IncumbentRow { Post = "发布岗", Person = "李", Span = Span("2024-03-01") },
        ]);

        var answer = Answer(Full().Trace(DisclosureFault.Late, On, posts), ChainRole.Publisher);
        (answer.Holding, answer.Person, answer.Post).Should().Be((HoldingState.Conflict, PersonId.None, PostOf(ChainRole.Publisher)));
        answer.Because.ToText(Language.Chinese).Should().Contain("当日不止一人任职，未予认定");
    }

    /// <summary>Published without a trace of who drafted, reviewed, approved and posted: the organ still answers, and nobody is made up.</summary>
    [Fact]
    public void Trace_OfAnItemWithoutARegister_ReportsEachRoleAsHeldByNobody()
    {
        var chain = Build();
        var trace = chain.Trace(DisclosureFault.PersonalData, On, PostRegister.Empty);

        trace.Organ.Should().Be(Bureau);
        trace.Answers.Should().HaveCount(4).And.OnlyContain(answer => answer.Holding == HoldingState.None && answer.Post.IsNone && answer.Person.IsNone);
        chain.NotHeld(On).Should().Equal(ChainRole.Originator, ChainRole.Reviewer, ChainRole.Signer, ChainRole.Publisher, ChainRole.Head);
        trace.ToText(Language.Chinese).Should().Contain("对外由区教体局负责").And.Contain("审核（保密、合法、个人信息保护和文字）：2024年3月1日未明确责任岗位");
        trace.ToText(Language.English).Should().Contain("outward 区教体局 answers").And.Contain("no post holds it");
    }

    [Fact]
    public void Trace_OnDaysWithTwoPosts_PicksNeither()
    {
        var chains = DisclosureChains.Build(Bureau, [Site], [Row(ChainRole.Publisher, "甲岗", Span("2024-01-01", "2024-03-02")), Row(ChainRole.Publisher, "乙岗", Span("2024-03-01"))]);
        var chain = chains[Site];

        var answer = Answer(chain.Trace(DisclosureFault.Late, On, ByDay), ChainRole.Publisher);
        (answer.Holding, answer.Post, answer.Person).Should().Be((HoldingState.Conflict, PostId.None, PersonId.None));
        answer.Assignments.Select(given => given.Post.ToString()).Should().Equal("甲岗", "乙岗");
        answer.Because.ToText(Language.Chinese).Should().Contain("2024年3月1日同时由乙岗、甲岗承担，未予认定");
        Answer(chain.Trace(DisclosureFault.Late, Day("2024-02-29"), ByDay), ChainRole.Publisher).Post.Should().Be(new PostId("甲岗"));
        Answer(chain.Trace(DisclosureFault.Late, Day("2024-03-02"), ByDay), ChainRole.Publisher).Post.Should().Be(new PostId("乙岗"));
        chains.Errors.Select(error => (error.Row, error.Fault)).Should().Equal((1, ChainRowFault.GivenTwice), (2, ChainRowFault.GivenTwice));
    }

    [Fact]
    public void Trace_ByTheBureausOwnTable_FollowsIt()
    {
        var rule = Basis.Internal(new("网站管理办法", "site rules"));
        var table = FaultTable.Reading.With(new FaultDuty(DisclosureFault.BrokenLink, [ChainRole.Publisher], rule));

        var trace = Full().Trace(DisclosureFault.BrokenLink, On, ByDay, table);
        trace.Answers.Select(answer => answer.Role).Should().Equal(ChainRole.Publisher, ChainRole.Head);
        trace.Answers.Should().OnlyContain(answer => answer.Basis == rule);
        FaultTable.Reading[DisclosureFault.BrokenLink].Roles.Should().BeEmpty("the table handed in is another");
        Full().Trace(DisclosureFault.Outdated, On, ByDay, table).Answers.Select(answer => answer.Role).Should().Equal(ChainRole.Head);
    }

    [Fact]
    public void FaultDuty_InAnyOrder_PutsTheOriginatorFirst()
        => new FaultDuty(DisclosureFault.Late, [ChainRole.Publisher, ChainRole.Originator], Paper).Roles.Should().Equal(ChainRole.Originator, ChainRole.Publisher);

    [Fact]
    public void Build_OfWrongRows_KeepsEachWithEveryFault()
    {
        var rows = new[]
        {
            Row(ChainRole.Publisher, "信息中心", Span("2024-01-01")),
            Row(ChainRole.Publisher, "信息中心", Span("2024-01-01")) with { Channel = "微博" },
            Row(ChainRole.Signer, "副局长", Span("2024-01-01")) with { Basis = null },
            new ChainRow(),
            Row((ChainRole)6, "局长", Span("2024-01-01")),
        };
        var chains = DisclosureChains.Build(Bureau, [Site], rows);

        chains.Errors.Select(error => (error.Row, error.Fault)).Should().Equal(
            (2, ChainRowFault.UnknownChannel),
            (3, ChainRowFault.BasisMissing),
            (4, ChainRowFault.UnknownChannel),
            (4, ChainRowFault.RoleMissing),
            (4, ChainRowFault.PostMissing),
            (4, ChainRowFault.SpanEmpty),
            (4, ChainRowFault.BasisMissing),
            (5, ChainRowFault.RoleMissing));
        chains.Errors.Select(error => error.ToText(Language.Chinese)).Should().Equal(
            "第2行：渠道不在所列范围：微博",
            "第3行：未填依据：空白",
            "第4行：渠道不在所列范围：空白",
            "第4行：未填责任岗位类别或者类别不存在：未说明",
            "第4行：未填岗位：空白",
            "第4行：期间为空：空白",
            "第4行：未填依据：空白",
            "第5行：未填责任岗位类别或者类别不存在：6");
        chains[Site].Assignments.Should().ContainSingle().Which.Post.Should().Be(new PostId("信息中心"));
    }

    [Fact]
    public void Build_OfOneRoleForTwoChannelsOrOnAdjoiningDays_IsInOrder()
        => DisclosureChains.Build(Bureau, [Site, "公众号"], [
            Row(ChainRole.Publisher, "甲岗", Span("2024-01-01", "2024-03-01")),
            Row(ChainRole.Publisher, "乙岗", Span("2024-03-01")),
            Row(ChainRole.Publisher, "丙岗", Span("2024-01-01")) with { Channel = "公众号" },
        ]).Errors.Should().BeEmpty();

    [Fact]
    public void Calls_ThatAreTheCallersMistake_AreRefused()
    {
        var chain = Full();
        Refuse.OutOfRange(() => chain.Trace(DisclosureFault.Unstated, On, ByDay), "fault", "Untrue", "NotAccessible");
        Refuse.OutOfRange(() => chain.Trace((DisclosureFault)11, On, ByDay), "fault", "Untrue", "NotAccessible");
        Refuse.Null(() => chain.Trace(DisclosureFault.Late, On, null!), "posts");
        Refuse.Argument(() => chain.Trace(DisclosureFault.Late, On.WithCalendar(CalendarSystem.Julian), ByDay), "on", "ISO");
        Refuse.Argument(() => chain.NotHeld(On.WithCalendar(CalendarSystem.Julian)), "on", "ISO");
        Refuse.OutOfRange(() => FaultTable.Reading[DisclosureFault.Unstated], "fault", "Untrue");
        Refuse.Argument(() => FaultTable.Reading.With(new FaultDuty(DisclosureFault.Late, [], Paper), new FaultDuty(DisclosureFault.Late, [], Paper)), "duties", "Late");
        Refuse.Null(() => FaultTable.Reading.With((FaultDuty)null!), "duties");
        Refuse.OutOfRange(() => new FaultDuty(DisclosureFault.Unstated, [], Paper), "fault", "Untrue");
        Refuse.Argument(() => new FaultDuty(DisclosureFault.Late, [ChainRole.Head], Paper), "roles", "Publisher");
        Refuse.Argument(() => new FaultDuty(DisclosureFault.Late, [ChainRole.Signer, ChainRole.Signer], Paper), "roles", "once");
        Refuse.Null(() => new FaultDuty(DisclosureFault.Late, [], null!), "basis");
        Refuse.Argument(() => new FaultDuty(DisclosureFault.Late, [], Basis.Law(Instruments.OpenInformation2019.Article(17).Cite(Application.Direct))), "basis", "CN-OGIR-2019:17");
        Refuse.Argument(() => DisclosureChains.Build(UnitId.None, [Site], []), "organ", "none");
        Refuse.Argument(() => DisclosureChains.Build(Bureau, [Site, Site], []), "channels", Site);
        Refuse.Argument(() => DisclosureChains.Build(Bureau, [" "], []), "channels");
        Refuse.Null(() => DisclosureChains.Build(Bureau, [Site], null!), "rows");
        Refuse.Null(() => DisclosureChains.Build(Bureau, [Site], [null!]), "rows");
        Refuse.OutOfRange(() => DisclosureChains.Build(Bureau, [Site], [])["微博"], "channel", Site, "微博");
    }

    private static PostRegister Holders(Func<PostId, string> nameOf) => Register([.. Enum.GetValues<ChainRole>().Skip(1).Select(PostOf)], nameOf, Span("2020-01-01"));

    private static PostRegister Register(PostId[] posts, Func<PostId, string> nameOf, DateSpan span)
        => PostRegister.Of(posts.Select(post => new IncumbentRow { Post = post.ToString(), Person = nameOf(post), Span = span }));

    private static FaultAnswer Answer(FaultTrace trace, ChainRole role) => trace.Answers.Single(answer => answer.Role == role);

    private static PostId PostOf(ChainRole role) => new(role.Name().Chinese + "岗");

    private static DisclosureChain Full() => Build([.. Enum.GetValues<ChainRole>().Skip(1).Select(role => Row(role, PostOf(role).ToString(), Span("2020-01-01")))]);

    private static DisclosureChain Build(params ChainRow[] rows) => DisclosureChains.Build(Bureau, [Site], rows)[Site];

    private static ChainRow Row(ChainRole role, string post, DateSpan span) => new() { Channel = Site, Role = role, Post = new(post), Span = span, Basis = Paper };
}
