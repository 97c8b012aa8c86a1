using FluentAssertions;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Participation;

public class ParticipationAggregatorTests
{
    [Fact]
    public void Add_GoodRows_SumsByGroup()
    {
        var sums = new ParticipationAggregator(groups: 3);
        sums.Add([0, 2, 0], participants: [30, 0, 41], eligible: [40, 20, 44]);

        sums[0].Should().Be(new GroupTotal(new(71, 84), Rows: 2, RowsWithParticipants: 2));
        sums[1].Should().Be(default(GroupTotal));
        sums[2].Should().Be(new GroupTotal(new(0, 20), Rows: 1, RowsWithParticipants: 0));
        sums.Total.Should().Be(new GroupTotal(new(71, 104), Rows: 3, RowsWithParticipants: 2));
    }

    [Fact]
    public void Add_BadRows_ListsThemByNumberAndChangesNoOther()
    {
        var sums = new ParticipationAggregator(groups: 2);
        sums.Add([0], [1], [1]);
        sums.Add([2, -1, 0, 0, 1, 1], participants: [1, 1, -1, 5, 3, 0], eligible: [1, 1, 4, 4, 3, -2]);

        sums.Errors.Select(error => (error.Fault, error.ToString())).Should().Equal(
            (ParticipationRowFault.UnknownGroup, "第2行：没有编号为2的分组"),
            (ParticipationRowFault.UnknownGroup, "第3行：没有编号为-1的分组"),
            (ParticipationRowFault.NegativeCount, "第4行：人数为负：参加-1，应参加4"),
            (ParticipationRowFault.ParticipantsAboveEligible, "第5行：参加人数超过应参加人数：参加5，应参加4"),
            (ParticipationRowFault.NegativeCount, "第7行：人数为负：参加0，应参加-2"));
        sums.Errors.Select(error => error.ToText(Language.English)).Take(3).Should().Equal(
            "row 2: there is no group 2", "row 3: there is no group -1", "row 4: a count is negative: participants -1, eligible 4");
        sums[0].Count.Should().Be(new ParticipationCount(1, 1));
        sums[1].Count.Should().Be(new ParticipationCount(3, 3));
        sums.Rows.Should().Be(7);
    }

    [Theory]
    [InlineData(1, 2, "participants")]
    [InlineData(2, 1, "eligible")]
    public void Add_ColumnsOfUnlikeLength_RefusesByNameAndAddsNothing(int participants, int eligible, string parameter)
    {
        var sums = new ParticipationAggregator(groups: 1);
        Action act = () => sums.Add([0, 0], new int[participants], new int[eligible]);

        act.Should().Throw<ArgumentException>().WithParameterName(parameter).WithMessage("*2 rows*not 1*");
        sums.Rows.Should().Be(0);
    }

    [Fact]
    public void Combine_PartsOfOneWhole_IsWhatOneWouldHoldInEitherOrder()
    {
        ParticipationAggregator first = new(2), second = new(2, firstRow: 3), one = new(2);
        first.Add([0, 9], [1, 1], [2, 2]);
        second.Add([1, 9], [3, 3], [4, 4]);
        one.Add([0, 9, 1, 9], [1, 1, 3, 3], [2, 2, 4, 4]);

        foreach (var both in new[] { first.Combine(second), second.Combine(first) })
        {
            both.Errors.Should().Equal(one.Errors);
            both.Errors.Select(error => error.Row).Should().Equal(2, 4);
            both.Rows.Should().Be(one.Rows);
            both.NextRow.Should().Be(5);
            both[0].Should().Be(one[0]);
            both[1].Should().Be(one[1]);
        }

        first[1].Should().Be(default(GroupTotal), "the parts stay as they are");
    }

    [Fact]
    public void Combine_AnotherTableOfDivisions_RefusesByName()
    {
        ParticipationAggregator mine = new(DivisionIndex.Of("2023", [])), other = new(DivisionIndex.Of("2024", [])), plain = new(1);

        ((Action)(() => mine.Combine(other))).Should().Throw<ArgumentException>().WithParameterName("other").WithMessage("*2023*2024*");
        ((Action)(() => mine.Combine(plain))).Should().Throw<ArgumentException>().WithParameterName("other").WithMessage("*2023*none*");
        ((Action)(() => mine.Combine(null!))).Should().Throw<ArgumentNullException>().WithParameterName("other");
    }

    [Fact]
    public void Add_TheMostThat64BitsHold_IsExactAndOneMoreOverflows()
    {
        var sums = new ParticipationAggregator(new RunningSums([new() { Eligible = long.MaxValue - 9, Rows = 1 }], VectorSums.IsSupported), null, 1);
        sums.Add([0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 1, 1]);

        sums[0].Count.Eligible.Should().Be(long.MaxValue);
        ((Action)(() => sums.Add([7, 0], [0, 0], [1, 1]))).Should().Throw<OverflowException>();
        sums.Errors.Should().BeEmpty();
        sums.Rows.Should().Be(9);
        ((Action)(() => sums.Combine(sums))).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Combine_AnotherNumberOfGroups_RefusesByName()
    {
        Action act = () => new ParticipationAggregator(2).Combine(new(3));

        act.Should().Throw<ArgumentException>().WithParameterName("other").WithMessage("*2 groups*not 3*");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Indexer_NoSuchGroup_NamesTheBounds(int group)
    {
        var sums = new ParticipationAggregator(groups: 2);
        Action act = () => _ = sums[group];

        act.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(group)).WithMessage("*0 to 1*");
    }
}
