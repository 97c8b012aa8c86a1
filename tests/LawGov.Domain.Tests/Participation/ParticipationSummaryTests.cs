using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Tests.Participation;

public class ParticipationSummaryTests
{
    private static readonly UnitId First = new("一小");
    private static readonly UnitId Second = new("二小");
    private static readonly UnitId Third = new("三小");

    [Fact]
    public void Of_UnitsThatReportedAndDidNot_KeepsThreeNumbersApart()
    {
        var summary = ParticipationSummary.Of(
        [
            new(First, new ParticipationCount(30, 40)),
            new(Second, new ParticipationCount(0, 20)),
            UnitReport.NotReported(Third),
        ]);

        (summary.Asked, summary.Reported, summary.Participating).Should().Be((3, 2, 1));
        summary.Total.Should().Be(new ParticipationCount(30, 60));
        summary.Coverage.Should().Be(new Ratio(2, 3));
        summary.Missing.Should().Equal(Third);
        summary.Rate.ToPercentage(1, Rounding.HalfUp).Should().Be(Percentage.Parse("50.0%"));
    }

    [Fact]
    public void Of_AUnitTwice_CountsTheFirstAndListsTheSecond()
    {
        UnitReport again = new(First, new ParticipationCount(5, 5));
        var summary = ParticipationSummary.Of([new(First, new ParticipationCount(1, 2)), again]);

        summary.Asked.Should().Be(1);
        summary.Total.Should().Be(new ParticipationCount(1, 2));
        summary.Repeated.Should().Equal(again);
    }

    [Fact]
    public void Of_Nobody_HasNoCoverageAndNoRate()
    {
        var summary = ParticipationSummary.Of([]);

        summary.Coverage.IsUndefined.Should().BeTrue();
        summary.Rate.IsUndefined.Should().BeTrue();
    }

    [Fact]
    public void Of_EveryoneSilent_HasNoRateThoughCoverageIsZero()
    {
        var summary = ParticipationSummary.Of([UnitReport.NotReported(First)]);

        summary.Coverage.Should().Be(new Ratio(0, 1));
        summary.Rate.ToPercentage(0, Rounding.HalfUp).Should().BeNull();
    }
}
