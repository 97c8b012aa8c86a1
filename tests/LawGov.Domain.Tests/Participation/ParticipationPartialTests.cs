using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Participation;

public class ParticipationPartialTests
{
    private static readonly ParticipationPartial First = Places.Part("a", [1, 3, 99], [1, 0, 4], [2, 5, 4]);
    private static readonly ParticipationPartial Second = Places.Part("b", [3, 4, 0], [2, 3, 9], [2, 3, 8]);

    public static TheoryData<PartialHeader, string> Unlike => new()
    {
        { new("知识竞赛", Places.Header.Period, RateBase.ByRegister, "2023"), "metric" },
        { new("竞赛", DateSpan.Year(2024), RateBase.ByRegister, "2023"), "period" },
        { new("竞赛", DateSpan.From(new(2023, 1, 1)), RateBase.ByRegister, "2023"), "period" },
        { new("竞赛", Places.Header.Period, RateBase.Returned, "2023"), "base" },
        { new("竞赛", Places.Header.Period, RateBase.ByRegister, "2024"), "division table" },
    };

    [Fact]
    public void Combine_TwoParts_HoldsWhatBothDelivered()
    {
        var both = First.Combine(Second);

        both.Places.ToArray().Should().Equal(1, 3, 4);
        both[3].Should().Be(new GroupTotal(new(2, 7), 2, 1));
        both[2].Should().Be(default(GroupTotal));
        both.Rows.Should().Be(6);
        both.Sources.Should().Equal(new SubjectId("a"), new SubjectId("b"));
        both.Errors.Select(error => (error.Row, error.Fault, error.ToString())).Should().Equal(
            (3, ParticipationRowFault.UnknownGroup, "a第3行：没有编号为99的分组"),
            (3, ParticipationRowFault.ParticipantsAboveEligible, "b第3行：参加人数超过应参加人数：参加9，应参加8"));
        Second.Combine(First).ToBytes().Should().Equal(both.ToBytes());
        ParticipationPartial.Combine(Places.Header, [Second, First]).Should().Be(both);
        First.Rows.Should().Be(3, "the parts stay as they are");
    }

    [Theory]
    [MemberData(nameof(Unlike))]
    public void Combine_AnotherHeader_SaysInWhat(PartialHeader header, string difference)
    {
        var other = ParticipationPartial.Combine(header, []);
        var both = (Action)(() => First.Combine(other));

        both.Should().Throw<ArgumentException>().WithParameterName("other").WithMessage($"*{difference}: *");
        ((Action)(() => ParticipationPartial.Combine(header, [First]))).Should().Throw<ArgumentException>().WithParameterName("parts").WithMessage($"*{difference}: *");
        ((Action)(() => new PartialLedger(header, 13).Record(First, 1))).Should().Throw<ArgumentException>().WithParameterName("delivery").WithMessage($"*{difference}: *");
        header.DifferenceFrom(First.Header)!.English.Should().StartWith(difference);
        header.DifferenceFrom(header).Should().BeNull();
    }

    [Fact]
    public void Combine_ASourceInBoth_RefusesToCountItTwice()
    {
        ((Action)(() => First.Combine(Second).Combine(First))).Should().Throw<ArgumentException>().WithParameterName("other").WithMessage("*a*twice*");
        ((Action)(() => ParticipationPartial.Combine(Places.Header, [First, First]))).Should().Throw<ArgumentException>().WithParameterName("parts");
    }

    [Fact]
    public void Combine_SumsBeyond64Bits_Overflows()
    {
        var large = Large(long.MaxValue / 2, "a");
        var most = large.Combine(Large(long.MaxValue / 2, "b"));

        most[0].Count.Eligible.Should().Be(long.MaxValue - 1);
        ((Action)(() => most.Combine(Large(2, "c")))).Should().Throw<OverflowException>();
        ((Action)(() => most.Combine(Places.Part("d", [1, 3], [1, 0], [2, 5]).Combine(Large(2, "c"))))).Should().Throw<OverflowException>();
        ((Action)(() => ParticipationPartial.Combine(Places.Header, [most, Large(2, "c")]))).Should().Throw<OverflowException>();
    }

    [Fact]
    public void RollUp_OfAPart_IsThatOfItsRows()
    {
        var divisions = Places.Index();
        var totals = First.Combine(Second).RollUp(divisions);

        totals.Total.Should().Be(new GroupTotal(new(6, 12), 4, 3));
        ((Action)(() => First.RollUp(DivisionIndex.Of("2024", Places.Codes)))).Should().Throw<ArgumentException>().WithParameterName("divisions").WithMessage("*2023*2024*");
        ((Action)(() => First.RollUp(DivisionIndex.Of("2023", [])))).Should().Throw<ArgumentException>().WithParameterName("divisions").WithMessage("*place 3*1 places*");
    }

    [Fact]
    public void DeliveredBy_AHigherOffice_KeepsWhereBadRowsCameFrom()
    {
        var province = First.Combine(Second).DeliveredBy(new("省"));

        province.Sources.Should().Equal(new SubjectId("省"));
        province.Errors.Select(error => error.Table!.ToString()).Should().Equal("a", "b");
        ParticipationPartial.Read(province.ToBytes()).Should().Be(province);
        ((Action)(() => First.DeliveredBy(SubjectId.None))).Should().Throw<ArgumentException>().WithParameterName("source");
    }

    [Fact]
    public void OfPlace_OfTheSumsOfSomeRows_IsWhatAddingTheRowsGives()
    {
        var alone = new ParticipationAggregator(groups: 1);
        alone.Add([0, 0, 0], [30, 0, 18], [40, 5, 20]);
        var among = new ParticipationAggregator(groups: 8);
        among.Add([6, 6, 6], [30, 0, 18], [40, 5, 20]);

        ParticipationPartial.OfPlace(Places.Header, new("a"), 6, alone[0]).Should().Be(among.ToPartial(Places.Header, new("a")));
        ParticipationPartial.OfPlace(Places.Header, new("a"), 6, default).Should().Be(new ParticipationAggregator(groups: 8).ToPartial(Places.Header, new("a")));
    }

    [Theory]
    [InlineData(5, 10, 0, 0)] // people of no rows
    [InlineData(0, 10, 0, 0)]
    [InlineData(5, 10, 2, 0)] // participants, and no row with any
    [InlineData(0, 10, 2, 1)]
    [InlineData(5, 10, 2, 3)]
    [InlineData(1, 10, 2, 2)] // two rows with one participant
    [InlineData(5, 10, 2, -1)]
    [InlineData(0, 0, -1, 0)]
    public void OfPlace_OfSumsThatCannotBe_RefusesThem(long participants, long eligible, long rows, long withParticipants)
        => ((Action)(() => ParticipationPartial.OfPlace(Places.Header, new("a"), 6, new(new(participants, eligible), rows, withParticipants))))
            .Should().Throw<ArgumentException>().WithParameterName("total");

    [Fact]
    public void OfPlace_WithoutSourceHeaderOrPlace_SaysWhich()
    {
        var total = new GroupTotal(new(1, 2), 1, 1);

        ((Action)(() => ParticipationPartial.OfPlace(null!, new("a"), 6, total))).Should().Throw<ArgumentNullException>().WithParameterName("header");
        ((Action)(() => ParticipationPartial.OfPlace(Places.Header, SubjectId.None, 6, total))).Should().Throw<ArgumentException>().WithParameterName("source");
        ((Action)(() => ParticipationPartial.OfPlace(Places.Header, new("a"), -1, total))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("place");
    }

    [Fact]
    public void ToPartial_OverAnotherTable_RefusesByName()
    {
        var sums = new ParticipationAggregator(Places.Index());
        ((Action)(() => sums.ToPartial(new("竞赛", Places.Header.Period, RateBase.Sat, "2024"), new("a")))).Should().Throw<ArgumentException>().WithParameterName("header").WithMessage("*2023*2024*");
        ((Action)(() => sums.ToPartial(Places.Header, SubjectId.None))).Should().Throw<ArgumentException>().WithParameterName("source");
    }

    [Fact]
    public void Header_WithoutWhatMerges_RefusesByName()
    {
        ((Action)(() => _ = new PartialHeader(" ", Places.Header.Period, RateBase.Sat, "1"))).Should().Throw<ArgumentException>().WithParameterName("metric");
        ((Action)(() => _ = new PartialHeader("竞赛", DateSpan.Empty, RateBase.Sat, "1"))).Should().Throw<ArgumentException>().WithParameterName("period");
        ((Action)(() => _ = new PartialHeader("竞赛", Places.Header.Period, RateBase.Unstated, "1"))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("takenOf");
        ((Action)(() => _ = new PartialHeader("竞赛", Places.Header.Period, RateBase.Sat, ""))).Should().Throw<ArgumentException>().WithParameterName("divisionVersion");
    }

    private static ParticipationPartial Large(long eligible, string source)
        => new ParticipationAggregator(new RunningSums([new() { Eligible = eligible, Rows = 1 }], VectorSums.IsSupported), null, 1).ToPartial(Places.Header, new(source));
}
