using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Tests.Participation;

public class ReportedParticipationTests
{
    [Theory]
    [InlineData("20665", 20665)]
    [InlineData("20,665", 20665)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void Parse_ACountPlainOrInGroups_ReadsIt(string text, long count)
        => ReportedParticipation.Parse(text, null, null).Participants.Should().Be((Fact<long>)count);

    [Theory]
    [InlineData("")]
    [InlineData(" 5")]
    [InlineData("-5")]
    [InlineData("5.0")]
    [InlineData("12,34")]
    [InlineData("1234,567")]
    [InlineData(",123")]
    [InlineData("1,234,")]
    [InlineData("1,,234")]
    [InlineData("9223372036854775808")]
    [InlineData("２０")]
    public void Parse_AnotherShape_NamesTextFigureAndShape(string text)
    {
        Action act = () => ReportedParticipation.Parse(null, text, null);

        act.Should().Throw<FormatException>().WithMessage($"*\"{text}\"*eligible*20665 or 20,665*");
        ReportedParticipation.TryParse(null, text, null, out var result).Should().BeFalse();
        result.Should().BeNull();
    }

    [Fact]
    public void Parse_ARateOfAnotherShape_NamesTheShape()
    {
        Action act = () => ReportedParticipation.Parse(null, null, "72,04%");

        act.Should().Throw<FormatException>().WithMessage("*\"72,04%\"*72.04%*");
    }

    [Fact]
    public void Parse_WhatIsNotPrinted_IsUnknown()
    {
        var reported = ReportedParticipation.Parse(null, null, null);

        reported.Should().Be(new ReportedParticipation());
        reported.Rate.IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void Participants_Negative_RefusesByName()
    {
        Action act = () => _ = new ReportedParticipation { Participants = -1 };

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Participants").WithMessage("*0 or more*");
    }
}
