using FluentAssertions;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Text;

public class BilingualTests
{
    private static readonly Bilingual Rate = new("参与率", "participation rate");

    [Theory]
    [InlineData(Language.Chinese, "参与率")]
    [InlineData(Language.English, "participation rate")]
    public void ToText_InALanguage_GivesThatSide(Language language, string text) => Rate.ToText(language).Should().Be(text);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void ToText_InNoLanguage_NamesTheLanguages(int language)
        => Refuse.OutOfRange(() => Rate.ToText((Language)language), "language", $"{language}", "Chinese, English");

    [Fact]
    public void ToString_Always_GivesTheChineseSide() => Rate.ToString().Should().Be("参与率");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Constructor_WithABlankSide_NamesTheSide(string? blank)
    {
        Refuse.Argument(() => new Bilingual(blank!, "rate"), "chinese");
        Refuse.Argument(() => new Bilingual("率", blank!), "english");
    }
}
