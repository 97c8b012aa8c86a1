using FluentAssertions;
using LawGov.Domain.Duties;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Duties;

public class DutyLawTests
{
    // The Rules date from late 2016; no official text confirms their first day, so only 2017 and later are surely covered.
    [Theory]
    [InlineData("2016-10-31", Selection.NotYet, null, null)]
    [InlineData("2016-11-01", Selection.Unsettled, null, "CN-FRP-2016:2")]
    [InlineData("2016-12-31", Selection.Unsettled, null, "CN-FRP-2016:2")]
    [InlineData("2017-01-01", Selection.InForce, "党政主要负责人", "CN-FRP-2016:2")]
    public void FirstResponsiblePerson_AroundEachChange_BindsDirectly(string on, Selection state, string? leader, string? key)
        => Check(DutyLaw.FirstResponsiblePerson, on, state, leader, key, Application.Direct);

    [Theory]
    [InlineData("2016-10-31", Selection.NotYet, null, null)]
    [InlineData("2016-11-01", Selection.Unsettled, null, "CN-FRP-2016")]
    [InlineData("2016-12-31", Selection.Unsettled, null, "CN-FRP-2016")]
    [InlineData("2017-01-01", Selection.InForce, "本单位主要负责人", "CN-FRP-2016")]
    public void FirstResponsiblePersonByReference_AroundEachChange_FollowsByReference(string on, Selection state, string? leader, string? key)
        => Check(DutyLaw.FirstResponsiblePersonByReference, on, state, leader, key, Application.ByReference);

    private static void Check(LawParameter<Bilingual> parameter, string on, Selection state, string? leader, string? key, Application application)
    {
        var selected = LawBook.National.On(parameter, Day(on));
        selected.State.Should().Be(state);
        selected.InForce(out var value, out _).Should().Be(leader is not null);
        value?.Chinese.Should().Be(leader);
        selected.Citation?.Application.Should().Be(application);
        selected.Basis?.Key.Should().Be(key);
        (selected.Basis is null).Should().Be(key is null);
    }
}
