using FluentAssertions;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Distinct;

namespace LawGov.Domain.Tests.Participation;

public class DistinctParticipantsTests
{
    /// <summary>The three ways of keeping people: any ids, a range with few units, a range with many.</summary>
    public static TheoryData<string> Ways => ["any ids", "few units", "many units"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Add_AStudentWhoChangesSchool_CountsOnceOverAllAndOnceInEachSchool(string way)
    {
        var distinct = Of(way);
        distinct.Add(people: [7, 7, 9, 7, 7], units: [0, 0, 0, 1, 1]);

        distinct.Overall.Should().Be(new DistinctCount(People: 2, Attendances: 5));
        distinct[0].Should().Be(new DistinctCount(2, 3));
        distinct[1].Should().Be(new DistinctCount(1, 2));
        distinct[2].Should().Be(default(DistinctCount));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Add_AfterItWasAsked_GoesOn(string way)
    {
        var distinct = Of(way);
        distinct.Add(7, 0);
        distinct.Overall.Should().Be(new DistinctCount(1, 1));
        distinct.Add(7, 0);
        distinct.Add(8, 0);

        distinct.Overall.Should().Be(new DistinctCount(2, 3));
        distinct[0].Should().Be(new DistinctCount(2, 3));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Add_BadRows_ListsThemByNumberAndCountsTheOthers(string way)
    {
        var distinct = Of(way);
        distinct.Add([3], [0]);
        distinct.Add([3, 4, 5], [-1, 0, 100]);

        distinct.Errors.Select(error => (error.Fault, error.ToString())).Should().Equal(
            (DistinctRowFault.UnknownUnit, "第2行：没有编号为-1的单位"),
            (DistinctRowFault.UnknownUnit, "第4行：没有编号为100的单位"));
        distinct.Overall.Should().Be(new DistinctCount(2, 2));
        distinct.Rows.Should().Be(4);
    }

    [Theory]
    [InlineData(99, false)] // the last id before the range
    [InlineData(100, true)]
    [InlineData(101, true)]
    [InlineData(199, true)]
    [InlineData(200, false)]
    [InlineData(long.MinValue, false)]
    [InlineData(long.MaxValue, false)]
    public void Add_AtTheEndsOfADeclaredRange_TakesWhatLiesWithin(long person, bool within)
    {
        foreach (int units in new[] { 64, 65 })
        {
            var distinct = DistinctParticipants.OfDenseIds(units, first: 100, count: 100);
            distinct.Add(person, units - 1);

            distinct.Overall.People.Should().Be(within ? 1 : 0);
            distinct.Errors.Select(error => (error.Fault, error.ToString())).Should().Equal(
                within ? [] : [(DistinctRowFault.PersonOutOfRange, FormattableString.Invariant($"第1行：人员编号{person}超出声明范围"))]);
        }
    }

    [Fact]
    public void Add_IdsOfAllSixtyFourBits_KeepsThemApart()
    {
        long[] people = [0, -1, 1, long.MinValue, long.MaxValue, 1L << 32, 1L << 56, 0];
        var distinct = DistinctParticipants.OfAnyIds(units: 1);
        distinct.Add(people, new int[people.Length]);

        distinct[0].Should().Be(new DistinctCount(7, 8));
    }

    /// <summary>An id that stands for nobody in particular, such as 0, is found in every unit: each must be found at once.</summary>
    [Fact]
    public void Add_OnePersonInEveryUnit_CountsOneInEach()
    {
        const int Units = 50_000;
        var distinct = DistinctParticipants.OfAnyIds(Units);
        for (int time = 0; time < 2; time++) { distinct.Add(new long[Units], [.. Enumerable.Range(0, Units)]); }

        distinct.Overall.Should().Be(new DistinctCount(1, 2 * Units));
        Enumerable.Range(0, Units).Count(unit => distinct[unit] == new DistinctCount(1, 2)).Should().Be(Units);
    }

    /// <summary>Long columns are worked off at once, short ones wait: 65,536 rows lie between.</summary>
    [Theory]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    public void Add_ColumnsOfAnyLength_CountsTheSame(int rows)
    {
        // Row i: person i mod 50,021 in unit i mod 7; 7 and 50,021 share no factor, so that no pair returns before 350,147 rows.
        long[] people = [.. Enumerable.Range(0, rows).Select(row => (row % 50_021L) << 20)];
        int[] units = [.. Enumerable.Range(0, rows).Select(row => row % 7)];
        units[10] = 9;
        var distinct = DistinctParticipants.OfAnyIds(units: 7);
        distinct.Add(1, 3);
        distinct.Add(people, units);
        distinct.Add(people, units);

        distinct.Overall.Should().Be(new DistinctCount(50_022, (2 * rows) - 1));
        distinct.Errors.Select(error => error.Row).Should().Equal(12, rows + 12);
        int inThird = Enumerable.Range(0, rows).Count(row => row % 7 == 3 && row != 10); // row 10 would be of unit 3
        distinct[3].Should().Be(new DistinctCount(inThird + 1, (2 * inThird) + 1));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Combine_InEitherOrder_IsWhatOneWouldHoldAndLeavesBothAsTheyWere(string way)
    {
        DistinctParticipants first = Of(way), second = Of(way);
        first.Add([1, 2, 9], [0, 0, 500]);
        second.Add([2, 2, 3, 9], [0, 1, 1, 500]);

        var both = first.Combine(second);

        both.Overall.Should().Be(new DistinctCount(3, 5));
        both[0].Should().Be(new DistinctCount(2, 3));
        both[1].Should().Be(new DistinctCount(2, 2));
        both.Errors.Select(error => error.Row).Should().Equal(3, 7);
        second.Combine(first).Overall.Should().Be(both.Overall);
        first.Overall.Should().Be(new DistinctCount(2, 2));
        second.Overall.Should().Be(new DistinctCount(2, 3));
    }

    [Fact]
    public void Combine_WhatIsNotAlike_IsRefusedByName()
    {
        var any = DistinctParticipants.OfAnyIds(2);
        Refused(() => any.Combine(DistinctParticipants.OfAnyIds(3)), "*2 units*not 3*");
        Refused(() => any.Combine(DistinctParticipants.OfDenseIds(2, 0, 9)), "*ids of any 64 bits*not 9 ids from 0 on*");
        Refused(() => DistinctParticipants.OfDenseIds(2, 1, 9).Combine(DistinctParticipants.OfDenseIds(2, 0, 9)), "*9 ids from 1 on*not 9 ids from 0 on*");
        Refused(() => any.Combine(null!), "*");

        static void Refused(Action act, string message) => act.Should().Throw<ArgumentException>().WithParameterName("other").WithMessage(message);
    }

    [Fact]
    public void Add_ColumnsOfUnlikeLength_RefusesByNameAndAddsNothing()
    {
        var distinct = DistinctParticipants.OfAnyIds(1);
        Action act = () => distinct.Add([1, 2], [0]);

        act.Should().Throw<ArgumentException>().WithParameterName("units").WithMessage("*2 rows*not 1*");
        distinct.Rows.Should().Be(0);
    }

    [Theory]
    [InlineData(-1, 0, 0, "units")]
    [InlineData(0, 0, -1, "count")]
    [InlineData(0, long.MaxValue, 1, "first")]
    public void OfDenseIds_OutOfRange_IsRefusedByName(int units, long first, int count, string parameter)
    {
        Action act = () => DistinctParticipants.OfDenseIds(units, first, count);

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Indexer_NoSuchUnit_NamesTheBounds(int unit)
    {
        var distinct = DistinctParticipants.OfAnyIds(2);
        Action act = () => _ = distinct[unit];

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(unit)).WithMessage("*0 to 1*");
    }

    [Fact]
    public void Name_OfAFault_SpeaksBothLanguages()
        => DistinctRowFault.PersonOutOfRange.Name().Should().Be(new LawGov.Domain.Text.Bilingual("人员编号超出声明范围", "the id lies outside the range declared"));

    private static DistinctParticipants Of(string way) => way switch
    {
        "any ids" => DistinctParticipants.OfAnyIds(units: 3),
        "few units" => DistinctParticipants.OfDenseIds(units: 3, first: 0, count: 10),
        _ => DistinctParticipants.OfDenseIds(units: 99, first: 0, count: 10),
    };
}
