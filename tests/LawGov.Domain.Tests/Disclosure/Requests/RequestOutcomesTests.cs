using FluentAssertions;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Statistics;
using static LawGov.Domain.Disclosure.Requests.RequestOutcome;

namespace LawGov.Domain.Tests.Disclosure.Requests;

public class RequestOutcomesTests
{
    [Theory]
    [InlineData(AlreadyPublic, RequestTableRow.Disclosed)]
    [InlineData(Disclosed, RequestTableRow.Disclosed)]
    [InlineData(PartlyDisclosed, RequestTableRow.PartlyDisclosed)]
    [InlineData(SpecialRegister, RequestTableRow.AdministrativeQuery)]
    [InlineData(NotFound, RequestTableRow.NotHeld)]
    [InlineData(NotOurs, RequestTableRow.NotHeld)]
    [InlineData(Petition, RequestTableRow.Petition)]
    [InlineData(NotCorrectedInTime, RequestTableRow.NotCorrectedInTime)]
    [InlineData(FeeUnpaid, RequestTableRow.FeeUnpaid)]
    [InlineData(Withdrawn, RequestTableRow.Other)]
    [InlineData(Other, RequestTableRow.Other)]
    public void Row_OfAnOutcome_IsThatOfTheForm(RequestOutcome outcome, RequestTableRow row) => outcome.Row(RequestTableForm.Revised2021).Should().Be(row);

    [Fact]
    public void Row_OfOtherHandling_IsOneInTheTrialForm()
    {
        foreach (var outcome in (RequestOutcome[])[NotCorrectedInTime, FeeUnpaid, Withdrawn, Other]) { outcome.Row(RequestTableForm.Trial2019).Should().Be(RequestTableRow.OtherHandling); }
    }

    /// <summary>Every result row of the form has an outcome, and a work secret has none: an outcome for it does not exist.</summary>
    [Fact]
    public void Rows_OfTheForm_AreAllReached()
        => Enum.GetValues<RequestOutcome>().Select(outcome => outcome.Row(RequestTableForm.Revised2021)).OfType<RequestTableRow>().Distinct().Should().BeEquivalentTo(
            Enum.GetValues<RequestTableRow>().Where(row => row is >= RequestTableRow.Disclosed and <= RequestTableRow.Other and not RequestTableRow.OtherHandling));

    [Fact]
    public void Refusals_AreThoseUnderArticles14To16AndInPart()
        => Enum.GetValues<RequestOutcome>().Where(outcome => outcome.IsRefusal()).Should().Equal(
            PartlyDisclosed, StateSecret, ForbiddenByLaw, Endangerment, ThirdPartyRights, InternalAffairs, ProcessInformation, EnforcementFile);

    [Fact]
    public void Parts_DecidedOneByOne_MakeOneOutcome()
    {
        RequestOutcomes.OfParts(Disclosed, AlreadyPublic).Should().Be(Disclosed);
        RequestOutcomes.OfParts(AlreadyPublic, AlreadyPublic).Should().Be(AlreadyPublic);
        RequestOutcomes.OfParts(Disclosed, ThirdPartyRights).Should().Be(PartlyDisclosed);
        RequestOutcomes.OfParts(Disclosed, NotFound, StateSecret).Should().Be(PartlyDisclosed, "it counts there alone");
        RequestOutcomes.OfParts(StateSecret, StateSecret).Should().Be(StateSecret);
        RequestOutcomes.OfParts(StateSecret, NotFound).Should().BeNull("one of them has to be chosen");
        FluentActions.Invoking(() => RequestOutcomes.OfParts()).Should().Throw<ArgumentException>().WithParameterName("parts");
        FluentActions.Invoking(() => RequestOutcomes.OfParts(PartlyDisclosed)).Should().Throw<ArgumentException>().WithParameterName("parts");
    }
}
