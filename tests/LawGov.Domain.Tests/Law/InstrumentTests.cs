using FluentAssertions;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Law;

public class InstrumentTests
{
    private static readonly Bilingual Text = new("文", "text");

    [Fact]
    public void Equals_ByKey_TellsTwoVersionsOfOneTitleApart()
    {
        TestLaw.OpenInformation2007.Should().NotBe(TestLaw.OpenInformation2019);
        new Instrument("CN-OGIR-2019", Text, Text, Text).Should().Be(TestLaw.OpenInformation2019);
    }

    [Fact]
    public void ToText_OfATitle_StandsInBookMarksInChineseOnly()
    {
        var instrument = new Instrument("CN-X", new("中华人民共和国甲法", "A Law of the PRC"), new("甲法", "A Law"), Text);
        instrument.ToText(Language.Chinese).Should().Be("《甲法》");
        instrument.ToText(Language.English).Should().Be("A Law");
        instrument.ToString().Should().Be("CN-X");
    }

    [Fact]
    public void ToText_InNoLanguage_IsRefused() => Refuse.OutOfRange(() => TestLaw.OpenInformation2007.ToText((Language)2), "language", "2");

    [Theory]
    [InlineData("cn-ogir")]
    [InlineData("CN OGIR")]
    [InlineData("CN:33")]
    [InlineData("条例")]
    public void Constructor_WithAKeyOfAnotherShape_NamesKeyAndShape(string key)
        => Refuse.Argument(() => new Instrument(key, Text, Text, Text), "key", $"\"{key}\"", "CN-OGIR-2019");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Constructor_WithoutAKey_NamesTheKey(string? key) => Refuse.Argument(() => new Instrument(key!, Text, Text, Text), "key");

    [Fact]
    public void Constructor_WithoutAPart_NamesThePart()
    {
        Refuse.Null(() => new Instrument("A", null!, Text, Text), "title");
        Refuse.Null(() => new Instrument("A", Text, null!, Text), "shortTitle");
        Refuse.Null(() => new Instrument("A", Text, Text, null!), "issuer");
    }

    [Fact]
    public void Article_OutOfRange_NamesTheNumber()
    {
        Refuse.OutOfRange(() => TestLaw.OpenInformation2019.Article(0), "main", "1 to 9999");
        Refuse.OutOfRange(() => TestLaw.OpenInformation2019.Article(1, 100), "inserted", "0 to 99");
    }

    [Fact]
    public void Numbers_NotConfirmed_AreNull()
    {
        var instrument = Instruments.FirstResponsiblePerson2016;
        (instrument.Number, instrument.Promulgated, instrument.InForceFrom, instrument.LapsedFrom, instrument.RepealedBy)
            .Should().Be((null, null, null, null, null));
    }
}
