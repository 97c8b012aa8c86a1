using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Domain.Tests.Participation;

public class UnitReportTests
{
    [Theory]
    [InlineData(50, 50, ParticipationRowFault.None)]
    [InlineData(51, 50, ParticipationRowFault.ParticipantsAboveEligible)]
    [InlineData(-1, 50, ParticipationRowFault.NegativeCount)]
    [InlineData(1, -50, ParticipationRowFault.NegativeCount)]
    [InlineData(1, null, ParticipationRowFault.CountMissing)]
    [InlineData(null, 50, ParticipationRowFault.CountMissing)]
    [InlineData(null, null, ParticipationRowFault.None)]
    public void Of_WhatAFormHolds_KeepsWhatMakesNoCountAsAFault(int? participants, int? eligible, ParticipationRowFault fault)
    {
        var report = UnitReport.Of(new("一小"), Fact.From((long?)participants), Fact.From((long?)eligible));

        report.Fault.Should().Be(fault);
        report.Count.State.Should().Be(fault == ParticipationRowFault.None && participants is not null ? FactState.Known : FactState.Unknown);
    }

    [Fact]
    public void SummaryOf_ARowThatMakesNoCount_CountsItAsReportedAndListsIt()
    {
        var wrong = UnitReport.Of(new("二小"), 510, 500);
        var summary = ParticipationSummary.Of([UnitReport.Of(new("一小"), 49, 50), wrong, UnitReport.NotReported(new("三小"))]);

        (summary.Asked, summary.Reported, summary.Participating).Should().Be((3, 2, 1));
        summary.Total.Should().Be(new ParticipationCount(49, 50));
        summary.Unusable.Should().Equal(wrong);
        summary.Missing.Should().ContainSingle().Which.ToString().Should().Be("三小");
    }
}
