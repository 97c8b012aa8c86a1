using FluentAssertions;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Text;

public class MessageTemplateTests
{
    [Fact]
    public void Holes_NamedSeveralTimes_AreListedOnceInTheOrderOfTheChinese()
        => new MessageTemplate("{b}和{a}，再{b}", "{a} and {b}").Holes.Should().Equal("b", "a");

    [Fact]
    public void Holes_OfAPlainSentence_AreNone() => new MessageTemplate("没有", "none").Holes.IsEmpty.Should().BeTrue();

    [Theory]
    [InlineData("{count人")]      // no end
    [InlineData("{}人")]          // no name
    [InlineData("{a b}人")]       // a blank in the name
    [InlineData("{人数}人")]      // not ASCII
    [InlineData("{{count}}人")]   // there is no escape
    public void Constructor_WithABadHole_NamesSideAndSentence(string sentence)
    {
        Refuse.Argument(() => new MessageTemplate(sentence, "people"), "chinese", "{name}", sentence);
        Refuse.Argument(() => new MessageTemplate("人", sentence), "english", "{name}", sentence);
    }

    [Theory]
    [InlineData("{count}人", "people", "count")]
    [InlineData("人", "{count} people", "count")]
    [InlineData("{count}人", "{Count} people", "count, Count")] // names are case-sensitive
    public void Constructor_WithHolesOnOneSideOnly_NamesThem(string chinese, string english, string holes)
        => Refuse.Argument(() => new MessageTemplate(chinese, english), "english", holes);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Constructor_WithABlankSide_NamesTheSide(string? blank)
    {
        Refuse.Argument(() => new MessageTemplate(blank!, "x"), "chinese");
        Refuse.Argument(() => new MessageTemplate("x", blank!), "english");
    }
}
