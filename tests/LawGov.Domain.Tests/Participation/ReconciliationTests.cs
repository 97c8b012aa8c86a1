using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
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

    [Theory]
    [InlineData("2.6万", "36000", "72.04%", ReconciliationOutcome.WithinPrintedPrecision)]   // 25,934 of 36,000 is 72.0388…%
    [InlineData("2.6万", "36000", "70.00%", ReconciliationOutcome.Inconsistent)]             // 25,200 prints 2.5万
    [InlineData("2.6万", "36000", "74.99%", ReconciliationOutcome.WithinPrintedPrecision)]   // 26,996 prints 2.6万 if cut off
    [InlineData("2.6万", "3.6万", "72.22%", ReconciliationOutcome.Consistent)]               // 26/36 is 72.22%
    [InlineData("约4733", "6570", "72.04%", ReconciliationOutcome.Consistent)]               // 4733/6570 is 72.04%
    [InlineData("约4733", "6500", "72.04%", ReconciliationOutcome.WithinPrintedPrecision)]   // 4,683 lies within a twentieth
    [InlineData("近300", "300", "80%", ReconciliationOutcome.Inconsistent)]                  // 240 is a fifth below
    [InlineData("7204", "10000", "70%以上", ReconciliationOutcome.WithinPrintedPrecision)]
    [InlineData("6999", "10000", "70%以上", ReconciliationOutcome.Inconsistent)]
    [InlineData("7000", "10000", "70%以上", ReconciliationOutcome.WithinPrintedPrecision)]
    [InlineData("7000", "10000", "超过70%", ReconciliationOutcome.Inconsistent)]
    [InlineData("7204", "10000", "75%左右", ReconciliationOutcome.WithinPrintedPrecision)]
    [InlineData("2300", "2300", "全覆盖", ReconciliationOutcome.Consistent)]
    [InlineData("2299", "2300", "全覆盖", ReconciliationOutcome.Inconsistent)]
    [InlineData("全员", "2300", "100%", ReconciliationOutcome.Consistent)]
    [InlineData("全员", "2300", "99%", ReconciliationOutcome.Inconsistent)]
    [InlineData("全员", null, "100%", ReconciliationOutcome.Underdetermined)]
    [InlineData("2300", null, "全覆盖", ReconciliationOutcome.Derived)]
    [InlineData("约2300", null, null, ReconciliationOutcome.Underdetermined)]
    [InlineData("3000余", "约2000", null, ReconciliationOutcome.Inconsistent)]
    [InlineData("2000余", "约2000", null, ReconciliationOutcome.Derived)]
    [InlineData("300以上", "500", null, ReconciliationOutcome.Derived)]
    [InlineData("600以上", "500", null, ReconciliationOutcome.Inconsistent)]
    [InlineData(null, null, "120%以上", ReconciliationOutcome.Inconsistent)]
    [InlineData("7204人次", "10000人", "72.04%", ReconciliationOutcome.Underdetermined)]      // attendances are no part of people
    [InlineData("7204人", "10000名", "72.04%", ReconciliationOutcome.Consistent)]
    [InlineData("1人次", "10000人", "70%", ReconciliationOutcome.Underdetermined)]            // either may be stated anew in the unit of the other
    [InlineData("6人次", "5人", "120%", ReconciliationOutcome.Inconsistent)]                  // no part of anything is 120% of it
    [InlineData("1万", "4万", "55%", ReconciliationOutcome.OnlyIfMixed)]                      // 19,999 truncated of 36,000 half-up is 55.6%
    [InlineData("全员", null, "99%", ReconciliationOutcome.Inconsistent)]
    [InlineData("全员", "约2300", "99%", ReconciliationOutcome.Inconsistent)]                 // the same people, however many
    [InlineData("3.5万", "0", "70%", ReconciliationOutcome.Inconsistent)]
    public void Reconcile_FiguresThatAreNotExact_HaveTheirOutcome(string? participants, string? eligible, string? rate, ReconciliationOutcome outcome)
        => ReportedParticipation.Parse(participants, eligible, rate).Reconcile().Outcome.Should().Be(outcome);

    [Fact]
    public void Reconcile_ARoundedFigure_GivesTheCountsThatWouldMakeItHold()
    {
        var fit = ReportedParticipation.Parse("2.6万", "36000", "72.04%").Reconcile();

        fit.Participants.HalfUp.Should().Be(CountInterval.Between(25_933, 25_936));    // 72.035% is 25,932.6 and 72.045% is 25,936.2
        fit.Participants.Truncate.Should().Be(CountInterval.Between(25_935, 25_937));  // 72.04% is 25,934.4 and 72.05% is 25,938, left out
        fit.Eligible.HalfUp.Min.Should().Be(35_395);                                   // 25,500 of 35,395 is 72.0440…%, of 35,394 it is 72.0460…%
        fit.Rate.HalfUp.Low.Should().Be(new Ratio(25_500, 36_000));
    }

    [Fact]
    public void Reconcile_UnderANarrowerModel_FindsWhatTheDefaultLetsPass()
    {
        var reported = ReportedParticipation.Parse("约4733", "6500", "72.04%");

        reported.Reconcile(ApproximationModel.Default with { About = new(1, 1_000) }).Outcome.Should().Be(ReconciliationOutcome.Inconsistent);
        Refuse.Null(() => reported.Reconcile(null!), "model");
    }

    [Fact]
    public void Reconcile_ABaseWithoutEndAndATinyWindow_StillAnswers()
        => ReportedParticipation.Parse("1000以上", "1000以上", "50.000001%").Reconcile().Outcome.Should().Be(ReconciliationOutcome.WithinPrintedPrecision);
}
