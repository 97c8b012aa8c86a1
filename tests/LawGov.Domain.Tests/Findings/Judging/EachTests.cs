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

    private static Finding Ask(params Item[] items) => Judged.Ask(c => c.Each(Items, TallyOf(items), Name, Words, Publicizer, Judged.Basis));

    private static Finding AskFew(FactState one, FactState other) => Judged.Ask(c => c.Each(Items, Words, Judged.Basis, (Reviewed, one), (Published, other)));

    private static Tally<Item> TallyOf(params Item[] items) => Tally<Item>.Of(items.ToValueList(), item => item.State);

    private static object Name(Item item) => new Bilingual(item.Chinese, item.English);

    private sealed record Item(string Chinese, string English, FactState State);
}
