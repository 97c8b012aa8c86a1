using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Tests.Participation;

public class ReconciliationTests
{
    [Fact]
    public void Reconcile_TheRealReport_DerivesTheBaseUnderEachRounding()
    {
        var fit = ReportedParticipation.Parse("20665", null, "72.04%").Reconcile();

        fit.Outcome.Should().Be(ReconciliationOutcome.Derived);
        fit.Eligible.HalfUp.Should().Be(CountInterval.Between(28_684, 28_687));
        fit.Eligible.Truncate.Should().Be(CountInterval.Between(28_682, 28_685));
        fit.Participants.HalfUp.Should().Be(CountInterval.Only(20_665));
    }

    [Fact]
    public void Reconcile_TheWholePrintedAs100_AdmitsOneLess()
        => ReportedParticipation.Parse(null, "2,300", "100.0%").Reconcile().Participants.HalfUp.Should().Be(CountInterval.Between(2_299, 2_300));

    [Theory]
    [InlineData(null, null, null, ReconciliationOutcome.Underdetermined)]
    [InlineData("5", null, null, ReconciliationOutcome.Underdetermined)]
    [InlineData(null, null, "50%", ReconciliationOutcome.Underdetermined)]
    [InlineData("0", "0", null, ReconciliationOutcome.Underdetermined)]        // nobody of nobody has no rate
    [InlineData("3", "4", null, ReconciliationOutcome.Derived)]
    [InlineData(null, "43", "87.3%", ReconciliationOutcome.Inconsistent)]      // 37/43 is 86.0%, 38/43 is 88.4%
    [InlineData("1", null, "70%", ReconciliationOutcome.Inconsistent)]         // 1/1 is 100%, 1/2 is 50%
    [InlineData("7", null, "0%", ReconciliationOutcome.Derived)]               // 7 of 1,401 or more
    [InlineData("0", null, "1%", ReconciliationOutcome.Inconsistent)]
    [InlineData(null, null, "101%", ReconciliationOutcome.Inconsistent)]
    [InlineData("7204", "10000", "72.04%", ReconciliationOutcome.Consistent)]
    [InlineData("1", "8", "12%", ReconciliationOutcome.Consistent)]            // 12.5% half-even
    [InlineData("1", "8", "13%", ReconciliationOutcome.Consistent)]            // 12.5% half-up
    [InlineData("2299", "2300", "99.9%", ReconciliationOutcome.ConsistentIfTruncated)]
    [InlineData("43", "43", "87.3%", ReconciliationOutcome.Inconsistent)]
    [InlineData("11", "10", null, ReconciliationOutcome.Inconsistent)]
    [InlineData("0", "0", "0%", ReconciliationOutcome.Inconsistent)]           // a rate printed without a base
    [InlineData("0", "10", "0.00%", ReconciliationOutcome.Consistent)]
    [InlineData("10", "10", "100.00%", ReconciliationOutcome.Consistent)]
    public void Reconcile_FiguresWorkedByHand_HasTheirOutcome(string? participants, string? eligible, string? rate, ReconciliationOutcome outcome)
        => ReportedParticipation.Parse(participants, eligible, rate).Reconcile().Outcome.Should().Be(outcome);

    [Fact]
    public void Reconcile_ARateThatReachesDownToZero_LeavesTheBaseOpen()
    {
        var fit = ReportedParticipation.Parse("7", null, "0%").Reconcile();

        fit.Eligible.HalfUp.Should().Be(CountInterval.AtLeast(1_401)); // 7/1400 is 0.5%, which rounds up to 1%
        fit.Eligible.HalfEven.Should().Be(CountInterval.AtLeast(1_400)); // 0.5% goes to the even 0%
        fit.Eligible.Truncate.Should().Be(CountInterval.AtLeast(701));
    }

    [Fact]
    public void Reconcile_CountsNearTheLimitOf64Bits_StaysExact()
    {
        var fit = ReportedParticipation.Parse("4611686018427387903", null, "50%").Reconcile();

        // p/0.505 < e <= p/0.495, in whole numbers; worked in a calculator of any precision.
        fit.Eligible.HalfUp.Min.Should().Be(9132051521638391888);
        fit.Eligible.HalfUp.Max.Should().Be(long.MaxValue - 1);
    }
}
