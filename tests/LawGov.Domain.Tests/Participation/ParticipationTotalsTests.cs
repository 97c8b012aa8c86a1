using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Domain.Tests.Participation;

public class ParticipationTotalsTests
{
    [Fact]
    public void RollUp_RowsOfAllLevels_AddsEachPlaceToAllAboveIt()
    {
        var divisions = Places.Index();
        var sums = new ParticipationAggregator(divisions);
        sums.AddByCode([411203001003, 411203001000, 411203000000, 441900003000], [5, 3, 0, 7], [10, 4, 6, 9]).Should().BeEmpty();
        divisions.TryFind(new UnitId("一小"), out int school);
        sums.Add([school], [30], [40]);

        var totals = sums.RollUp();

        totals[new UnitId("一小")].Should().Be(new GroupTotal(new(30, 40), 1, 1));
        totals[DivisionCode.Parse("411203001003")].Should().Be(new GroupTotal(new(5, 10), 1, 1));
        totals[DivisionCode.Parse("411203001")].Should().Be(new GroupTotal(new(38, 54), 3, 3));
        totals[DivisionCode.Parse("411203")].Should().Be(new GroupTotal(new(38, 60), 4, 3));
        totals[DivisionCode.Parse("411200")].Should().Be(totals[DivisionCode.Parse("411203")]);
        totals[DivisionCode.Parse("419001")].Should().Be(default(GroupTotal));
        totals[DivisionCode.Parse("440000")].Should().Be(new GroupTotal(new(7, 9), 1, 1));
        totals.Total.Should().Be(new GroupTotal(new(45, 69), 5, 4));
        totals.Total.Should().Be(sums.Total);
        totals[0].Should().Be(totals.Total);
        totals.Divisions.Should().BeSameAs(divisions);
    }

    /// <summary>陕州区 has a row of 38/60 beside its town's 38/60: the same people twice, and the table cannot tell.</summary>
    [Fact]
    public void HasOwnRowsAndBelow_ASubtotalBesideItsParts_IsSaid()
    {
        var divisions = Places.Index();
        var sums = new ParticipationAggregator(divisions);
        sums.AddByCode([411203001000, 411203000000, 419001000000], [38, 38, 1], [60, 60, 2]);
        var totals = sums.RollUp();
        divisions.TryFind(DivisionCode.Parse("411203"), out int county);
        divisions.TryFind(DivisionCode.Parse("411203001"), out int town);

        totals.PlacesWithOwnRowsAndBelow.Should().Equal(county);
        (totals.HasOwnRowsAndBelow(county), totals.HasOwnRowsAndBelow(town), totals.HasOwnRowsAndBelow(0)).Should().Be((true, false, false));
        totals.OwnOf(county).Should().Be(new GroupTotal(new(38, 60), 1, 1));
        totals[county].Should().Be(new GroupTotal(new(76, 120), 2, 2), "they are added, and said");
    }

    [Fact]
    public void RollUp_RowsAddedLater_DoNotChangeIt()
    {
        var sums = new ParticipationAggregator(Places.Index());
        var totals = sums.RollUp();
        sums.Add([0], [1], [1]);

        totals.Total.Rows.Should().Be(0);
    }

    [Fact]
    public void AddByCode_UnknownCodes_AreHandedBackAndListedAsBadRows()
    {
        var sums = new ParticipationAggregator(Places.Index(), firstRow: 2_000);
        long[] codes = new long[1_030]; // more than one block
        Array.Fill(codes, 411203000000);
        codes[1_027] = 411299000000;
        int[] ones = new int[codes.Length];
        Array.Fill(ones, 1);

        sums.AddByCode(codes, ones, ones).Select(error => (error.Row, error.Fault, error.ToString())).Should().Equal((3_027, ParticipationRowFault.UnknownGroup, "第3027行：区划表中没有411299000000"));
        sums.Errors.Select(error => (error.Row, error.Fault)).Should().Equal((3_027, ParticipationRowFault.UnknownGroup));
        sums.Total.Rows.Should().Be(1_029);
        sums.Rows.Should().Be(1_030);
        sums.NextRow.Should().Be(3_030);
    }

    [Fact]
    public void RollUp_OfPlainGroups_SaysThatNothingIsAboveThem()
    {
        var sums = new ParticipationAggregator(groups: 2);
        ((Action)(() => sums.RollUp())).Should().Throw<InvalidOperationException>().WithMessage("*plain groups*");
        ((Action)(() => sums.AddByCode([1], [1], [1]))).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData(1, 2, "participants")]
    [InlineData(2, 1, "eligible")]
    public void AddByCode_ColumnsOfUnlikeLength_RefusesByName(int participants, int eligible, string parameter)
    {
        var sums = new ParticipationAggregator(Places.Index());
        Action act = () => sums.AddByCode([411203000000, 411203000000], new int[participants], new int[eligible]);

        act.Should().Throw<ArgumentException>().WithParameterName(parameter);
        sums.Rows.Should().Be(0);
    }

    [Fact]
    public void Indexer_WhatTheTableDoesNotHold_RefusesByName()
    {
        var totals = new ParticipationAggregator(Places.Index()).RollUp();

        ((Action)(() => _ = totals[13])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
        ((Action)(() => _ = totals[DivisionCode.Parse("411204")])).Should().Throw<ArgumentException>().WithParameterName("code").WithMessage("*2023*411204*");
        ((Action)(() => _ = totals[new UnitId("三小")])).Should().Throw<ArgumentException>().WithParameterName("school").WithMessage("*2023*三小*");
    }
}
