using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Domain.Tests.Participation;

public class PartialLedgerTests
{
    private static readonly ParticipationPartial A1 = Places.Part("a", [1], [1], [2]);
    private static readonly ParticipationPartial A2 = Places.Part("a", [1, 2], [2, 1], [2, 9]);
    private static readonly ParticipationPartial B1 = Places.Part("b", [1], [5], [5]);

    [Fact]
    public void Record_RepeatedLateAndCorrected_KeepsTheLatestOfEachSource()
    {
        var ledger = new PartialLedger(Places.Header, Places.Index().Count);
        ledger.Record(A2, 2).Should().Be(DeliveryOutcome.First);
        ledger.Record(A1, 1).Should().Be(DeliveryOutcome.Late);
        ledger.Record(B1, 0).Should().Be(DeliveryOutcome.First);
        ledger.Record(A2, 2).Should().Be(DeliveryOutcome.Repeated);
        ledger.Sum().Should().Be(A2.Combine(B1));
        ledger.Record(A1, 3).Should().Be(DeliveryOutcome.Corrected);

        ledger.Sum().Should().Be(A1.Combine(B1));
        ledger.Sources.Should().Equal(new SubjectId("a"), new SubjectId("b"));
        ledger.LatestOf(new("a"), out long revision).Should().Be(A1);
        revision.Should().Be(3);
        ledger.LatestOf(new("c"), out revision).Should().BeNull();
        revision.Should().Be(-1);
        ledger.Conflicts.Should().BeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Record_OneRevisionWithTwoContents_CountsTheSameOneInEitherOrderAndListsTheSource(bool swapped)
    {
        var ledger = new PartialLedger(Places.Header, Places.Index().Count);
        ledger.Record(swapped ? A2 : A1, 1);
        ledger.Record(swapped ? A1 : A2, 1).Should().Be(DeliveryOutcome.Conflicting);
        ledger.Record(A1, 1).Should().Be(DeliveryOutcome.Repeated);
        ledger.Record(A2, 1).Should().Be(DeliveryOutcome.Repeated);

        ledger.Conflicts.Should().Equal(new SubjectId("a"));
        ledger.Sum().Should().Be(A1, "it has 1 row where the other has 2, and sorts first");
        ledger.Record(A2, 2).Should().Be(DeliveryOutcome.Corrected);
        ledger.Conflicts.Should().BeEmpty();
        ledger.Sum().Should().Be(A2);
    }

    /// <summary>A delivery of a hundred bytes for place 60,000,000 once made the sum prepare 1.92 gigabytes.</summary>
    [Fact]
    public void Record_APlaceBeyondTheTable_IsRefusedByName()
    {
        var ledger = new PartialLedger(Places.Header, 4);
        var far = Far("a");

        ((Action)(() => ledger.Record(far, 1))).Should().Throw<ArgumentException>().WithParameterName("delivery").WithMessage("*a table of 4; a counts at place 60,000,000*");
        ledger.Record(Places.Part("b", [3], [1], [2]), 1).Should().Be(DeliveryOutcome.First, "3 is the last of four");
        ((Action)(() => ledger.Record(Places.Part("c", [4], [1], [2]), 1))).Should().Throw<ArgumentException>();
        ledger.PlaceCount.Should().Be(4);
    }

    /// <summary>Parts may also be combined without a ledger: what they take is their own size.</summary>
    [Fact]
    public void Combine_PlacesFarApart_TakesNoMoreMemoryThanTheyHold()
    {
        ParticipationPartial a = Far("a"), b = Far("b");
        ParticipationPartial? both = null;

        Allocation.Of(() => both = ParticipationPartial.Combine(Places.Header, [a, A1.DeliveredBy(new("c")), b])).Should().BeLessThan(20_000);
        both!.Places.ToArray().Should().Equal(1, 60_000_000);
        both[60_000_000].Should().Be(new GroupTotal(new(2, 4), 2, 2));
        both.Should().Be(a.Combine(b).Combine(A1.DeliveredBy(new("c"))));
    }

    // Place 1 of a good part, renumbered on the wire.
    private static ParticipationPartial Far(string source)
    {
        byte[] bytes = Places.Part(source, [1], [1], [2]).ToBytes();
        bytes.AsSpan(56, 4).ToArray().Should().Equal(1, 0, 0, 0);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(56), 60_000_000);
        PartialFormatTests.Seal(bytes);
        return ParticipationPartial.Read(bytes);
    }

    [Fact]
    public void Record_WhatIsNoDelivery_RefusesByName()
    {
        var ledger = new PartialLedger(Places.Header, Places.Index().Count);
        ((Action)(() => ledger.Record(A1.Combine(B1), 1))).Should().Throw<ArgumentException>().WithParameterName("delivery").WithMessage("*not of 2*");
        ((Action)(() => ledger.Record(A1, -1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("revision");
        ((Action)(() => ledger.Record(null!, 1))).Should().Throw<ArgumentNullException>().WithParameterName("delivery");
        ((Action)(() => _ = new PartialLedger(null!, 1))).Should().Throw<ArgumentNullException>().WithParameterName("header");
        ((Action)(() => _ = new PartialLedger(Places.Header, -1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("places");
        ledger.Sum().Rows.Should().Be(0);
        ledger.Record(A1.Combine(B1).DeliveredBy(new("市")), 1).Should().Be(DeliveryOutcome.First);
    }
}
