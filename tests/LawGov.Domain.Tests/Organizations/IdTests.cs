using FluentAssertions;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Tests.Organizations;

public class IdTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Constructor_WithABlankText_NamesTheText(string? blank)
    {
        Refuse.Argument(() => new UnitId(blank!), "text");
        Refuse.Argument(() => new PostId(blank!), "text");
        Refuse.Argument(() => new PersonId(blank!), "text");
        Refuse.Argument(() => new SubjectId(blank!), "text");
    }

    [Theory]
    [InlineData("实验小学")]
    [InlineData("P 017")]
    [InlineData("第一小学（东校区）")]
    [InlineData("\u1820\u180E\u1820")] // the vowel separator of Mongolian
    [InlineData("\u0646\u200C\u0647")] // a non-joiner, inside
    [InlineData("\uD840\uDC0B小学")] // 𠀋, beyond the first plane
    public void ToString_OfAName_GivesItBack(string text)
        => new[] { new UnitId(text).ToString(), new PostId(text).ToString(), new PersonId(text).ToString(), new SubjectId(text).ToString() }
            .Should().OnlyContain(printed => printed == text);

    [Theory]
    [InlineData("一小 ", "U+0020")]
    [InlineData(" 一小", "U+0020")]
    [InlineData("一小\u3000", "U+3000")] // the wide blank
    [InlineData("一小\u00A0", "U+00A0")]
    [InlineData("一小\u200B", "U+200B")]
    [InlineData("一\u200B小", "U+200B")]
    [InlineData("\uFEFF一小", "U+FEFF")]
    [InlineData("一小\u202E", "U+202E")]
    [InlineData("一\u2067小", "U+2067")]
    [InlineData("一小\u200D", "U+200D")]
    [InlineData("一\t小", "U+0009")]
    [InlineData("一\n小", "U+000A")]
    [InlineData("一\u2028小", "U+2028")]
    [InlineData("一\u001B[2J小", "U+001B")]
    [InlineData("一\u3164小", "U+3164")]
    [InlineData("一\uDB40\uDC41小", "U+E0041")] // a tag
    public void Constructor_WithWhatCannotBeSeen_NamesTheCharacter(string text, string character)
    {
        Refuse.Argument(() => new UnitId(text), "text", character);
        Refuse.Argument(() => new PostId(text), "text", character);
        Refuse.Argument(() => new PersonId(text), "text", character);
        Refuse.Argument(() => new SubjectId(text), "text", character);
        (UnitId.TryParse(text, null, out _), PostId.TryParse(text, null, out _), PersonId.TryParse(text, null, out _), SubjectId.TryParse(text, null, out _))
            .Should().Be((false, false, false, false));
        LawGov.Domain.Duties.AreaPath.TryParse(text, null, out _).Should().BeFalse();
    }

    [Fact]
    public void Constructor_WithHalfAPairOfSurrogates_NamesIt() => Refuse.Argument(() => new UnitId("一\uD840小"), "text", "U+D840");

    [Fact]
    public void Parse_OfALongText_QuotesSixtyCharacters()
        => Refuse.Format(() => UnitId.Parse(new string('一', 10_000) + " ", null), $"\"{new string('一', 60)}…\"");

    [Fact]
    public void Equals_InAnotherCase_IsFalse()
    {
        new UnitId("a").Should().NotBe(new UnitId("A"));
        (new UnitId("B") < new UnitId("a")).Should().BeTrue(); // ordinal: capitals first
    }

    [Fact]
    public void None_Always_NamesNothing()
    {
        (UnitId.None.IsNone, PostId.None.IsNone, PersonId.None.IsNone, SubjectId.None.IsNone).Should().Be((true, true, true, true));
        Refuse.Argument(() => new UnitId("—"), "text"); // it would print as none does
        UnitId.Parse("—", null).Should().Be(UnitId.None);
    }
}
