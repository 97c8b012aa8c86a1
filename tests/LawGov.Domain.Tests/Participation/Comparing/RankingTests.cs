using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Participation;

public class RankingTests
{
    [Theory]
    [InlineData(Ties.SharedSkip, "1 2 2 4")]
    [InlineData(Ties.SharedDense, "1 2 2 3")]
    [InlineData(Ties.SharedLast, "1 3 3 4")]
    public void Of_TwoOfOneRate_ShareAPlaceAsTold(Ties ties, string places)
    {
        var ranking = Ranking.Of([Report("丁", 1, 10), Report("乙", 1, 2), Report("丙", 30, 60), Report("甲", 9, 10)], ties, minimumBase: 1);

        string.Join(' ', ranking.Places.Select(unit => unit.Place)).Should().Be(places);
        ranking.Places.Select(unit => unit.Unit.ToString()).Should().Equal("甲", "乙", "丙", "丁");
        ranking.NotRanked.Should().BeEmpty();
        (ranking.Ties, ranking.MinimumBase).Should().Be((ties, 1));
    }

    [Fact]
    public void Of_WhatCannotBeRanked_ListsItWithTheReason()
    {
        UnitReport[] reports =
        [
            UnitReport.NotReported(new("甲")),
            Report("乙", 29, 29),
            Report("丙", 30, 30),
            Report("丙", 1, 100),
            Report("丁", 0, 0),
            UnitReport.Of(new("戊"), 9, 8),
            Report("己", 0, 31),
        ];

        var ranking = Ranking.Of(reports, Ties.SharedSkip, minimumBase: 30);

        ranking.Places.Should().Equal(new RankedUnit(1, new("丙"), new(30, 30)), new RankedUnit(2, new("己"), new(0, 31)));
        ranking.NotRanked.Select(unit => (unit.Report, unit.Reason)).Should().Equal(
            (reports[0], LeftOutReason.NotReported),
            (reports[1], LeftOutReason.BelowMinimumBase),
            (reports[3], LeftOutReason.Repeated),
            (reports[4], LeftOutReason.NoBase),
            (reports[5], LeftOutReason.Unusable));
    }

    /// <summary>Both print 72.04%, and a quotient of 53 bits takes them for equal.</summary>
    [Fact]
    public void Of_RatesThatDifferInTheLastPerson_AreNotShared()
    {
        const long Base = 1L << 62;
        const long Took = 3_322_262_218_000_000_000; // about 72.04%
        var ranking = Ranking.Of([Report("甲", Took, Base), Report("乙", Took + 1, Base), Report("丙", Took, Base), Report("丁", Took - 1, Base - 1)], Ties.SharedSkip, 1);

        // (Took - 1)/(Base - 1) < Took/Base, for what was taken off both is the whole of one.
        ranking.Places.Select(unit => (unit.Place, unit.Unit.ToString())).Should().Equal((1, "乙"), (2, "甲"), (2, "丙"), (4, "丁"));
    }

    [Theory]
    [InlineData(2_147_483_647)] // the largest base of exact keys
    [InlineData(2_147_483_648)]
    public void Of_NeighbouringRatesOfLargeBases_StandInOrder(long @base)
    {
        var ranking = Ranking.Of([Report("甲", @base - 2, @base - 1), Report("乙", @base - 1, @base), Report("丙", @base, @base)], Ties.SharedSkip, 1);

        ranking.Places.Select(unit => unit.Unit.ToString()).Should().Equal("丙", "乙", "甲");
        ranking.Places.Select(unit => unit.Place).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void PlacesOf_Counts_GivesEachItsPlaceAndNoneToThoseWithoutBase()
    {
        int[] places = [9, 9, 9, 9];

        Ranking.PlacesOf([new(1, 2), new(0, 0), new(2, 4), new(4, 4)], Ties.SharedSkip, 1, places).Should().Be(3);
        places.Should().Equal(2, 0, 2, 1);
    }

    [Fact]
    public void Of_NoReports_RanksNobody()
    {
        var ranking = Ranking.Of([], Ties.SharedLast, 1);
        ranking.Places.Should().BeEmpty();
        ranking.NotRanked.Should().BeEmpty();
    }

    [Fact]
    public void Of_WhatACallerGotWrong_IsRefusedByName()
    {
        Refused(() => Ranking.Of(null!, Ties.SharedSkip, 1), "reports", "*");
        Refused(() => Ranking.Of([], (Ties)3, 1), "ties", "*SharedSkip, SharedDense, SharedLast*");
        Refused(() => Ranking.Of([], Ties.SharedSkip, 0), "minimumBase", "*1 to 9223372036854775807*");
        Refused(() => Ranking.PlacesOf([default], Ties.SharedSkip, 1, []), "places", "*1 places*not 0*");
        Refused(() => Ranking.PlacesOf([], (Ties)3, 1, []), "ties", "*");
        Refused(() => Ranking.PlacesOf([], Ties.SharedSkip, -1, []), "minimumBase", "*");

        static void Refused(Action act, string parameter, string message) => act.Should().Throw<ArgumentException>().WithParameterName(parameter).WithMessage(message);
    }

    [Fact]
    public void Name_OfEveryLabel_SpeaksBothLanguages()
    {
        Enum.GetValues<Ties>().Select(ties => ties.Name().Chinese).Should().Equal("并列占位", "并列不占位", "并列取末位");
        Enum.GetValues<LeftOutReason>().Select(reason => reason.Name().Chinese).Should().Equal("参与比较", "未填报", "填报有误", "重复填报", "无基数", "基数不足", "无可比数据");
        Enum.GetValues<UnitMovement>().Select(movement => movement.Name().ToText(Language.English)).Should().Equal("in both periods", "entered", "left");
    }

    private static UnitReport Report(string unit, long participants, long eligible) => new(new UnitId(unit), new ParticipationCount(participants, eligible));
}
