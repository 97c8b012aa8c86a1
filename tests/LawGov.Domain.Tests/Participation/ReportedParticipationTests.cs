using FluentAssertions;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Participation;

public class ReportedParticipationTests
{
    [Theory]
    [InlineData("20665", 20665)]
    [InlineData("20,665", 20665)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData(" 5", 5)]
    [InlineData("２０", 20)]
    [InlineData("20 665人", 20665)]
    [InlineData("三十六", 36)]
    public void Parse_ACountPlainOrInGroups_ReadsIt(string text, long count)
        => ReportedParticipation.Parse(text, null, null).Participants.Should().Be((Fact<long>)count);

    [Theory]
    [InlineData("-5")]
    [InlineData("5.0")]
    [InlineData("12,34")]
    [InlineData("1234,567")]
    [InlineData(",123")]
    [InlineData("1,234,")]
    [InlineData("1,,234")]
    [InlineData("9223372036854775808")]
    [InlineData("50%")]
    [InlineData("全覆盖")]
    [InlineData("减少5人")]
    [InlineData("一半")]
    public void Parse_AnotherShape_NamesTextFigureAndShape(string text)
    {
        Action act = () => ReportedParticipation.Parse(null, text, null);

        act.Should().Throw<FormatException>().WithMessage($"*\"{text}\"*eligible*20665 or 20,665*");
        ReportedParticipation.TryRead(null, text, null, out var result).Should().BeFalse();
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

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Parse_ABlank_SaysNothing(string? blank)
        => ReportedParticipation.Parse(blank, blank, blank).Should().Be(new ReportedParticipation());

    [Fact]
    public void Parse_None_IsKnownToBeNone()
    {
        var reported = ReportedParticipation.Parse("无", "无", "无");

        reported.Participants.State.Should().Be(FactState.None);
        reported.Eligible.State.Should().Be(FactState.None);
        reported.Rate.State.Should().Be(FactState.None);
        reported.PrintedRate.State.Should().Be(FactState.None);
    }

    [Fact]
    public void Parse_WhatIsNotExact_IsKeptAsPrintedAndNoCount()
    {
        var reported = ReportedParticipation.Parse("5900余人", "约8000人", "70%以上");

        reported.Participants.IsUnknown.Should().BeTrue();
        reported.Eligible.IsUnknown.Should().BeTrue();
        reported.Rate.IsUnknown.Should().BeTrue();
        reported.PrintedParticipants.Should().Be((Fact<PrintedFigure>)PrintedFigure.Parse("5900余人"));
        reported.PrintedEligible.Should().Be((Fact<PrintedFigure>)PrintedFigure.Parse("约8000人"));
        reported.PrintedRate.Should().Be((Fact<PrintedFigure>)PrintedFigure.Parse("70%以上"));
    }

    [Fact]
    public void TryRead_WhereSeveralFiguresFail_NamesEachWithItsPosition()
    {
        ReportedParticipation.TryRead("20,66", "10000", "72.04", out var result, out var errors).Should().BeFalse();

        result.Should().BeNull();
        errors.Should().Equal(new ReportedFigureError(ReportedFigure.Participants, "20,66", 5), new ReportedFigureError(ReportedFigure.Rate, "72.04", 5));
        errors[1].ToText(Language.English).Should().Be("\"72.04\" is not the figure of rate at character 5: expected a percentage such as 72.04%, 70%以上 or 全覆盖.");
        errors[0].ToString().Should().Be("参加人数“20,66”第6个字符处无法识别，应为20665、20,665、2.6万或者约300一类的人数");
        ReportedParticipation.TryRead("20,665", null, "72.04%", out result, out errors).Should().BeTrue();
        errors.IsEmpty.Should().BeTrue();
        result.Should().NotBeNull();
    }

    [Theory]
    [InlineData("50%", 2)]
    [InlineData("百分之五", 1)]
    [InlineData("5.0", 1)]
    public void TryRead_ARateOrAFractionAsACount_PointsAtIt(string text, int position)
    {
        ReportedParticipation.TryRead(text, null, null, out _, out var errors).Should().BeFalse();
        errors.Should().Equal(new ReportedFigureError(ReportedFigure.Participants, text, position));
    }

    [Fact]
    public void PrintedFigures_OfTheWrongSort_AreRefusedByName()
    {
        Refuse.Argument(() => new ReportedParticipation { PrintedParticipants = PrintedFigure.Parse("50%") }, "PrintedParticipants", "50%");
        Refuse.Argument(() => new ReportedParticipation { PrintedEligible = PrintedFigure.Full }, "PrintedEligible", "全覆盖");
        Refuse.Argument(() => new ReportedParticipation { PrintedRate = PrintedFigure.Parse("50") }, "PrintedRate", "50");
        new ReportedParticipation { PrintedParticipants = PrintedFigure.Unstated }.Should().Be(new ReportedParticipation());
    }
}
