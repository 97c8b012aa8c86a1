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
    [InlineData(" P-017 ")] // the caller's own: not trimmed
    public void ToString_OfAName_GivesItBack(string text)
        => new[] { new UnitId(text).ToString(), new PostId(text).ToString(), new PersonId(text).ToString(), new SubjectId(text).ToString() }
            .Should().OnlyContain(printed => printed == text);

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
        new UnitId("—").Should().NotBe(UnitId.None);
    }
}
