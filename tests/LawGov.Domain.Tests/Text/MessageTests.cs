using FluentAssertions;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Text;

public class MessageTests
{
    private static readonly MessageTemplate Took = new("{who}有{count}人参加", "{count} of {who} took part");

    public static TheoryData<object, string, string> Figures => new()
    {
        { "实验小学", "实验小学", "实验小学" },
        { 2023, "2,023", "2,023" }, // whoever means the year hands it in as text
        { 20_665, "20,665", "20,665" },
        { 12_345_678_901L, "12,345,678,901", "12,345,678,901" },
        { new LocalDate(2023, 1, 2), "2023年1月2日", "2023-01-02" },
        { new Bilingual("学生", "pupils"), "学生", "pupils" },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void ToText_OfAFigure_WritesItInTheLanguage(object figure, string chinese, string english)
    {
        var message = new MessageTemplate("【{x}】", "<{x}>").With(("x", figure));
        message.ToText(Language.Chinese).Should().Be($"【{chinese}】");
        message.ToText(Language.English).Should().Be($"<{english}>");
        message.ToString().Should().Be($"【{chinese}】");
    }

    [Fact]
    public void ToText_WithHolesInAnotherOrder_FillsEachWithItsOwn()
    {
        var message = Took.With(("count", 20_665), ("who", "学校"));
        message.ToText(Language.Chinese).Should().Be("学校有20,665人参加");
        message.ToText(Language.English).Should().Be("20,665 of 学校 took part");
    }

    [Fact]
    public void ToText_WithAHoleNamedTwice_FillsBoth()
        => new MessageTemplate("{n}中的{n}", "{n} of {n}").With(("n", 3)).ToText(Language.English).Should().Be("3 of 3");

    [Fact]
    public void ToText_WhenAFigureHoldsBraces_LeavesThemAlone()
        => Took.With(("who", "{count}"), ("count", 1)).ToString().Should().Be("{count}有1人参加");

    [Fact]
    public void ToText_InNoLanguage_IsRefused()
        => Refuse.OutOfRange(() => Took.With(("who", "a"), ("count", 1)).ToText((Language)2), "language", "2");

    [Fact]
    public void Item_ByName_GivesTheFigureAsHandedIn()
    {
        var message = new MessageTemplate("{on}起", "from {on}").With(("on", Day("2023-01-02")));
        message["on"].Should().Be(Day("2023-01-02"));
        message.Names.Should().Equal("on");
    }

    [Fact]
    public void Item_ByAnUnknownName_NamesTheHoles()
        => Refuse.OutOfRange(() => Took.With(("who", "a"), ("count", 1))["whom"], "name", "whom", "who", "count");

    [Fact]
    public void With_AHoleLeftOpen_NamesIt() => Refuse.Argument(() => Took.With(("who", "a")), "figures", "\"count\"", "not filled");

    [Fact]
    public void With_AHoleFilledTwice_NamesIt()
        => Refuse.Argument(() => Took.With(("who", "a"), ("who", "b"), ("count", 1)), "figures", "\"who\"", "twice");

    [Fact]
    public void With_AFigureWithoutHole_NamesItAndTheHoles()
        => Refuse.Argument(() => Took.With(("who", "a"), ("count", 1), ("rate", 2)), "figures", "\"rate\"", "[who, count]");

    [Fact]
    public void With_AFigureOfAnotherType_NamesTheTypes()
    {
        Refuse.Argument(() => Took.With(("who", "a"), ("count", 0.5m)), "figures", "\"count\"", "LocalDate");
        Refuse.Argument(() => Took.With(("who", null!), ("count", 1)), "figures", "\"who\"", "LocalDate");
    }

    [Fact]
    public void Equals_AnotherTemplateOfTheSameWords_IsFalse()
        => new MessageTemplate("{n}", "{n}").With(("n", 1)).Should().NotBe(new MessageTemplate("{n}", "{n}").With(("n", 1)));
}
