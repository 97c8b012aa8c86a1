using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using static LawGov.Domain.Tests.Findings.Judging.Judged;

namespace LawGov.Domain.Tests.Findings.Judging;

public class EachTests
{
    private static readonly Bilingual Items = new("执行的法律", "laws enforced");
    private static readonly FactKey Publicizer = KeyOf("test.publicizer", "普法责任人", "the publicizer");
    private static readonly ListWords Words = new(new("有普法责任人", "with a publicizer"), new("没有普法责任人", "without a publicizer"), "部");

    [Fact]
    public void Each_AllDone_IsMet()
        => Ask(new("甲法", "Law A", FactState.Known), new("乙法", "Law B", FactState.Known))
            .ShouldBe(Verdict.Met, "执行的法律共2部，均有普法责任人", "laws enforced: 2, all with a publicizer");

    [Fact]
    public void Each_OneKnownNotToBe_IsBreachedWhateverTheOthersAre()
        => Ask(new("甲法", "Law A", FactState.Unknown), new("乙法", "Law B", FactState.None), new("丙法", "Law C", FactState.Known), new("丁法", "Law D", FactState.None))
            .ShouldBe(Verdict.Breached, "执行的法律共4部，其中2部没有普法责任人，如：乙法", "laws enforced: 4, of which 2 without a publicizer, such as: Law B");

    [Fact]
    public void Each_OneNotStated_AsksForIt()
        => Ask(new("甲法", "Law A", FactState.Known), new("乙法", "Law B", FactState.Unknown), new("丙法", "Law C", FactState.Unknown)).ShouldBe(
            Verdict.Undetermined,
            "执行的法律共3部，其中2部未载明普法责任人，如：乙法",
            "laws enforced: 3; not stated of 2 of them: the publicizer, such as: Law B",
            Publicizer);

    [Fact]
    public void Each_OfNothing_IsMet() => Ask().ShouldBe(Verdict.Met, "执行的法律共0部，均有普法责任人", "laws enforced: 0, all with a publicizer");

    [Fact]
    public void Each_OfAThousand_GroupsItsNumbers()
        => Ask([.. Enumerable.Repeat(new Item("甲法", "Law A", FactState.Known), 1_000)])
            .ShouldBe(Verdict.Met, "执行的法律共1,000部，均有普法责任人", "laws enforced: 1,000, all with a publicizer");

    [Fact]
    public void Each_OfAFewFacts_NamesEachOfThem()
    {
        AskFew(FactState.Known, FactState.Known).ShouldBe(Verdict.Met, "执行的法律，有普法责任人", "laws enforced: with a publicizer");
        AskFew(FactState.None, FactState.Unknown).ShouldBe(Verdict.Breached, "执行的法律；审查日期没有普法责任人", "laws enforced; without a publicizer: the date of review");
        AskFew(FactState.None, FactState.None).ShouldBe(
            Verdict.Breached, "执行的法律；审查日期、公开日期没有普法责任人", "laws enforced; without a publicizer: the date of review, the date of publication");
        AskFew(FactState.Unknown, FactState.Known).ShouldBe(
            Verdict.Undetermined, "执行的法律；是否有普法责任人，不能确定", "laws enforced; whether with a publicizer cannot be determined", Reviewed);
        AskFew(FactState.Unknown, FactState.Unknown).Missing.Should().Equal(Reviewed, Published);
        Refuse.Null(() => Judged.Ask(c => c.Each(null!, Words, Judged.Basis, (Reviewed, FactState.Known))), "facts");
        Refuse.Null(() => Judged.Ask(c => c.Each(Items, null!, Judged.Basis, (Reviewed, FactState.Known))), "words");
        Refuse.Null(() => Judged.Ask(c => c.Each(Items, Words, null!, (Reviewed, FactState.Unknown))), "basis");
        Refuse.Null(() => Judged.Ask(c => c.Each(Items, Words, Judged.Basis, (null!, FactState.Known))), "asked");
        Refuse.Argument(() => Judged.Ask(c => c.Each(Items, Words, Judged.Basis)), "asked", "one fact");
    }

    [Fact]
    public void Each_WithAPartMissing_NamesThePart()
    {
        Tally<Item> none = default;
        Refuse.Null(() => Judged.Ask(c => c.Each(null!, none, Name, Words, Publicizer, Judged.Basis)), "items");
        Refuse.Null(() => Judged.Ask(c => c.Each(Items, none, null!, Words, Publicizer, Judged.Basis)), "name");
        Refuse.Null(() => Judged.Ask(c => c.Each(Items, none, Name, null!, Publicizer, Judged.Basis)), "words");
        Refuse.Null(() => Judged.Ask(c => c.Each(Items, none, Name, Words, null!, Judged.Basis)), "key");
        Refuse.Null(() => Judged.Ask(c => c.Each(Items, none, Name, Words, Publicizer, null!)), "basis");
    }

    [Fact]
    public void Tally_OfAList_CountsAndNamesTheFirstOfEach()
    {
        Item a = new("甲法", "Law A", FactState.Known), b = new("乙法", "Law B", FactState.Unknown), c = new("丙法", "Law C", FactState.None);
        var tally = TallyOf(a, b, c, b, c, c);

        (tally.All, tally.Done, tally.Denied, tally.Open).Should().Be((6, 1, 3, 2));
        tally.FirstDenied.Should().BeSameAs(c);
        tally.FirstOpen.Should().BeSameAs(b);
        tally.Coverage.Should().Be(new Ratio(1, 6));
        tally.Should().Be(TallyOf(a, b, c, b, c, c));
        tally.Should().NotBe(TallyOf(a, b, c, b, c));
    }

    [Fact]
    public void Tally_OfItemsBesideSomethingElse_HandsItToTheFunction()
    {
        ValueList<Item> items = [new("甲法", "Law A", FactState.Known), new("乙法", "Law B", FactState.None)];
        Tally<Item>.Of(items, FactState.None, static (item, done) => item.State == done ? FactState.Known : FactState.None).Should().Be(Tally<Item>.Of(items, item => item == items[1] ? FactState.Known : FactState.None));
        Refuse.Null(() => Tally<Item>.Of(items, 1, null!), "state");
    }

    [Fact]
    public void Tally_OfNothing_IsTheDefaultAndCoversNothing()
    {
        TallyOf().Should().Be(default(Tally<Item>));
        (default(Tally<Item>).All, default(Tally<Item>).Open, default(Tally<Item>).FirstOpen, default(Tally<Item>).FirstDenied).Should().Be((0, 0, null, null));
        default(Tally<Item>).Coverage.IsUndefined.Should().BeTrue();
        Refuse.Null(() => Tally<Item>.Of([], null!), "state");
    }

    /// <summary>Three facts of their own names, each known, none or unknown: the verdict on which all completions agree, and every fact that is not stated.</summary>
    [Fact]
    public void Each_OfNamedFacts_FindsWhatEveryCompletionFinds()
    {
        FactState[] states = [FactState.Unknown, FactState.None, FactState.Known];
        foreach (var (one, two, three) in from a in states from b in states from c in states select (a, b, c))
        {
            FactState[] stated = [one, two, three];
            var verdict = stated.Contains(FactState.None) ? Verdict.Breached : stated.Contains(FactState.Unknown) ? Verdict.Undetermined : Verdict.Met;
            var finding = Named(one, two, three);

            finding.Verdict.Should().Be(verdict);
            finding.Missing.Should().Equal(verdict == Verdict.Undetermined ? NamedKeys.Where((_, i) => stated[i] == FactState.Unknown) : []);
        }
    }

    [Fact]
    public void Each_OfNamedFacts_NamesThoseThatDoNotHold()
    {
        Named(FactState.Known, FactState.Known, FactState.Known).ShouldBe(Verdict.Met, "主管、审核、发布，均有人承担", "three roles: each is held by somebody");
        Named(FactState.None, FactState.Unknown, FactState.None).ShouldBe(Verdict.Breached, "主管、审核、发布；主管、发布无人承担", "three roles; held by nobody: the manager, the publisher");
        Named(FactState.Known, FactState.Unknown, FactState.Known).ShouldBe(
            Verdict.Undetermined, "主管、审核、发布；是否均有人承担，不能确定", "three roles; whether each is held by somebody cannot be determined", NamedKeys[1]);
    }

    [Fact]
    public void Each_OfNamedFactsWithAPartMissing_NamesThePart()
    {
        (FactKey, FactState) fact = (Publicizer, FactState.Known);
        Refuse.Null(() => Judged.Ask(c => c.Each(null!, RoleWords, Judged.Basis, fact)), "facts");
        Refuse.Null(() => Judged.Ask(c => c.Each(Items, null!, Judged.Basis, fact)), "words");
        Refuse.Null(() => Judged.Ask(c => c.Each(Items, RoleWords, null!, fact)), "basis");
        Refuse.Null(() => Judged.Ask(c => c.Each(Items, RoleWords, Judged.Basis, (null!, FactState.Known))), "asked");
    }

    private static readonly ListWords RoleWords = new(new("均有人承担", "each is held by somebody"), new("无人承担", "held by nobody"));

    private static readonly FactKey[] NamedKeys = [KeyOf("test.manager", "主管", "the manager"), KeyOf("test.reviewer", "审核", "the reviewer"), KeyOf("test.publisher", "发布", "the publisher")];

    private static Finding Named(FactState one, FactState two, FactState three)
        => Judged.Ask(c => c.Each(new Bilingual("主管、审核、发布", "three roles"), RoleWords, Judged.Basis, (NamedKeys[0], one), (NamedKeys[1], two), (NamedKeys[2], three)));

    private static Finding Ask(params Item[] items) => Judged.Ask(c => c.Each(Items, TallyOf(items), Name, Words, Publicizer, Judged.Basis));

    private static Finding AskFew(FactState one, FactState other) => Judged.Ask(c => c.Each(Items, Words, Judged.Basis, (Reviewed, one), (Published, other)));

    private static Tally<Item> TallyOf(params Item[] items) => Tally<Item>.Of(items.ToValueList(), item => item.State);

    private static object Name(Item item) => new Bilingual(item.Chinese, item.English);

    private sealed record Item(string Chinese, string English, FactState State);
}
