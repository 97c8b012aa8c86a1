using System.Numerics;
using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;

namespace LawGov.Domain.Tests.Participation;

public class RateChangeTests
{
    [Fact]
    public void Between_UnitsInBoth_SplitsIntoRateAndMix()
    {
        // Before: 甲 40/50 (80%), 乙 20/50 (40%), whole 60/100. After: 甲 27/30 (90%), 乙 45/90 (50%), whole 72/120 = 60%.
        var change = RateChange.Between([Report("甲", 40, 50), Report("乙", 20, 50)], [Report("甲", 27, 30), Report("乙", 45, 90)]);

        (change.Before, change.After).Should().Be((new ParticipationCount(60, 100), new ParticipationCount(72, 120)));
        change.Total.Should().Be(PointChange.Zero);
        change.RateEffect.Should().Be(Points(1, 10)); // each rose by 10 points, with shares of 1/4 and 3/4
        change.MixEffect.Should().Be(Points(-1, 10)); // (1/4 - 1/2)(80% - 60%) + (3/4 - 1/2)(40% - 60%) = -5 - 5 points
        change.EntryEffect.Should().Be(PointChange.Zero);
        change.ExitEffect.Should().Be(PointChange.Zero);
        (change.Risen, change.Fallen, change.Unchanged).Should().Be((2, 0, 0));
        change.IsReversed.Should().BeFalse("the whole did not fall");
        change.Units.Select(unit => unit.MixEffect).Should().Equal(Points(-1, 20), Points(-1, 20));
        change.Units.Select(unit => unit.RateEffect).Should().Equal(Points(1, 40), Points(3, 40));
    }

    [Fact]
    public void Between_UnitsThatEnterAndLeave_HaveEffectsOfTheirOwn()
    {
        // Before: 甲 50/100, 乙 100/100: R = 75%. After: 甲 60/100, 丙 10/100: 35%.
        var change = RateChange.Between([Report("甲", 50, 100), Report("乙", 100, 100)], [Report("甲", 60, 100), Report("丙", 10, 100)]);

        change.Total.Should().Be(Points(-40, 100));
        change.RateEffect.Should().Be(Points(5, 100)); // 1/2 · 10 points
        change.MixEffect.Should().Be(PointChange.Zero); // half before and after
        change.EntryEffect.Should().Be(Points(-325, 1000)); // 1/2 · (10% - 75%)
        change.ExitEffect.Should().Be(Points(-125, 1000)); // 1/2 · (75% - 100%)
        change.Units.Select(unit => (unit.Movement, unit.Effect)).Should().Equal(
            (UnitMovement.Continuing, Points(5, 100)),
            (UnitMovement.Exited, Points(-125, 1000)),
            (UnitMovement.Entered, Points(-325, 1000)));
        change.Units[1].OwnChange.IsUndefined.Should().BeTrue();
    }

    [Fact]
    public void Between_EveryUnitRisesAndTheWholeFalls_IsFlagged()
    {
        // 90% → 92% and 30% → 33%, while the weak one grows: 84% → 38.9%.
        var change = RateChange.Between([Report("甲", 81, 90), Report("乙", 3, 10)], [Report("甲", 23, 25), Report("乙", 165, 500)]);

        change.IsReversed.Should().BeTrue();
        change.Total.Sign.Should().Be(-1);
        change.RateEffect.Sign.Should().Be(1);
        RateChange.Between([Report("甲", 23, 25), Report("乙", 165, 500)], [Report("甲", 81, 90), Report("乙", 3, 10)]).IsReversed.Should().BeTrue("the other way round too");
        RateChange.Between([Report("甲", 81, 90), Report("乙", 3, 10)], [Report("甲", 22, 25), Report("乙", 165, 500)]).IsReversed.Should().BeFalse("甲 fell too");
    }

    [Fact]
    public void Between_WhoDidNotReport_HasNeitherEnteredNorLeft()
    {
        UnitReport[] before = [Report("甲", 5, 10), UnitReport.NotReported(new("乙")), Report("丙", 1, 10), Report("丙", 2, 10), Report("丁", 0, 0)];
        UnitReport[] after = [Report("甲", 6, 10), Report("乙", 9, 10), UnitReport.Of(new("丙"), 11, 10), Report("丁", 0, 0)];

        var change = RateChange.Between(before, after);

        (change.Before, change.After).Should().Be((new ParticipationCount(5, 10), new ParticipationCount(6, 10)));
        change.Total.Should().Be(Points(1, 10));
        change.LeftOutBefore.Select(unit => (unit.Report, unit.Reason)).Should().Equal(
            (before[1], LeftOutReason.NotReported), (before[2], LeftOutReason.NoCounterpart), (before[3], LeftOutReason.Repeated), (before[4], LeftOutReason.NoBase));
        change.LeftOutAfter.Select(unit => (unit.Report, unit.Reason)).Should().Equal(
            (after[1], LeftOutReason.NoCounterpart), (after[2], LeftOutReason.Unusable), (after[3], LeftOutReason.NoBase));
    }

    [Fact]
    public void Between_ABaseThatComesOrGoes_CountsAsEnteringOrLeaving()
    {
        var change = RateChange.Between([Report("甲", 5, 10), Report("乙", 0, 0)], [Report("甲", 0, 0), Report("乙", 5, 10)]);

        change.Units.Select(unit => unit.Movement).Should().Equal(UnitMovement.Exited, UnitMovement.Entered);
        change.Total.Should().Be(PointChange.Zero);
        (change.Risen, change.Fallen, change.Unchanged).Should().Be((0, 0, 0));
    }

    [Fact]
    public void Between_MergedSplitAndRenamedUnits_AreComparedAsOne()
    {
        UnitReport[] before = [Report("甲", 1, 10), Report("乙", 2, 10), Report("丙", 3, 10), Report("丁", 4, 10)];
        UnitReport[] after = [Report("甲", 6, 20), Report("丙", 2, 4), Report("丙分校", 3, 6), Report("丁学校", 5, 10)];
        UnitSuccession[] successions = [To("乙", "甲"), To("丙", "丙"), To("丙", "丙分校"), To("丁", "丁学校")]; // 甲 goes on under its own id

        var change = RateChange.Between(before, after, successions);

        change.Units.Select(unit => $"{string.Join('+', unit.UnitsBefore)}>{string.Join('+', unit.UnitsAfter)} {unit.Before}>{unit.After} {unit.Movement}").Should().Equal(
            "甲+乙>甲 3/20>6/20 Continuing", "丙>丙+丙分校 3/10>5/10 Continuing", "丁>丁学校 4/10>5/10 Continuing");
        change.MixEffect.Should().Be(PointChange.Zero);
        change.RateEffect.Should().Be(change.Total).And.Be(Points(6, 40));
        RateChange.Between(before, after).Units.Select(unit => unit.Movement).Should().Equal(
            UnitMovement.Continuing, UnitMovement.Exited, UnitMovement.Continuing, UnitMovement.Exited, UnitMovement.Entered, UnitMovement.Entered);
    }

    [Fact]
    public void Between_OnePartOfAMergerDidNotReport_LeavesAllItsPartsOut()
    {
        var change = RateChange.Between([Report("甲", 1, 10), UnitReport.NotReported(new("乙")), Report("丙", 3, 10)], [Report("新校", 6, 20), Report("丙", 3, 10)], [To("甲", "新校"), To("乙", "新校")]);

        change.Units.Should().ContainSingle().Which.UnitsBefore.Should().Equal(new UnitId("丙"));
        change.LeftOutBefore.Select(unit => unit.Reason).Should().Equal(LeftOutReason.NoCounterpart, LeftOutReason.NotReported);
        change.LeftOutAfter.Select(unit => unit.Reason).Should().Equal(LeftOutReason.NoCounterpart);
    }

    /// <summary>A unit that goes on under another's name is not the one that bears its old name now.</summary>
    [Fact]
    public void Between_ANameThatPassesToAnotherUnit_FollowsTheSuccession()
    {
        var change = RateChange.Between([Report("甲", 1, 10)], [Report("甲", 9, 10), Report("乙", 1, 10)], [To("甲", "乙")]);

        change.Units.Select(unit => (unit.Movement, unit.UnitsAfter[0].ToString())).Should().Equal((UnitMovement.Continuing, "乙"), (UnitMovement.Entered, "甲"));
    }

    [Fact]
    public void Between_APeriodWithoutABase_TellsNothing()
    {
        var change = RateChange.Between([], [Report("甲", 1, 10)]);

        new[] { change.Total, change.RateEffect, change.MixEffect, change.EntryEffect, change.ExitEffect, change.Units[0].Effect }.Should().AllBeEquivalentTo(PointChange.Undefined);
        change.IsReversed.Should().BeFalse();
        RateChange.Between([], []).Total.IsUndefined.Should().BeTrue();
    }

    [Fact]
    public void Between_CountsOfSixtyFourBits_StaysExact()
    {
        const long Half = long.MaxValue / 2;
        var change = RateChange.Between([Report("甲", Half - 1, Half), Report("乙", 1, Half)], [Report("甲", Half, Half), Report("丙", Half - 1, Half)]);

        (change.RateEffect + change.MixEffect + change.EntryEffect + change.ExitEffect).Should().Be(change.Total);
        Action act = () => RateChange.Between([Report("甲", 1, long.MaxValue), Report("乙", 1, 1)], []);
        act.Should().Throw<OverflowException>();
    }

    [Fact]
    public void Between_WhatACallerGotWrong_IsRefusedByName()
    {
        Refused(() => RateChange.Between(null!, []), "before");
        Refused(() => RateChange.Between([], null!), "after");
        Refused(() => RateChange.Between([], [], null!), "successions");
        Refused(() => RateChange.Between([], [], [default]), "successions");

        static void Refused(Action act, string parameter) => act.Should().Throw<ArgumentException>().WithParameterName(parameter);
    }

    private static PointChange Points(int numerator, int denominator) => new(new BigInteger(numerator), denominator);

    private static UnitSuccession To(string before, string after) => new(new(before), new(after));

    private static UnitReport Report(string unit, long participants, long eligible) => new(new UnitId(unit), new ParticipationCount(participants, eligible));
}
