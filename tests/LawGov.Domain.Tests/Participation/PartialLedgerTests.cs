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
        var ledger = new PartialLedger(Places.Header);
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
        var ledger = new PartialLedger(Places.Header);
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

    [Fact]
    public void Record_WhatIsNoDelivery_RefusesByName()
    {
        var ledger = new PartialLedger(Places.Header);
        ((Action)(() => ledger.Record(A1.Combine(B1), 1))).Should().Throw<ArgumentException>().WithParameterName("delivery").WithMessage("*not of 2*");
        ((Action)(() => ledger.Record(A1, -1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("revision");
        ((Action)(() => ledger.Record(null!, 1))).Should().Throw<ArgumentNullException>().WithParameterName("delivery");
        ledger.Sum().Rows.Should().Be(0);
        ledger.Record(A1.Combine(B1).DeliveredBy(new("市")), 1).Should().Be(DeliveryOutcome.First);
    }
}
