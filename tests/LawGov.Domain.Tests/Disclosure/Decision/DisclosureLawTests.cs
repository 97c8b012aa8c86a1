using FluentAssertions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure.Decision;

public class DisclosureLawTests
{
    // What the text of 2007 is confirmed to say (Articles 2, 9, 14) and what it is not; the whole of it is named where it is open.
    public static TheoryData<LawParameter<DisclosureScope>, string?, string?> Scopes => new()
    {
        { DisclosureLaw.GeneralDuty, null, "CN-OGIR-2019:13.1" },
        { DisclosureLaw.DutyByTest, "CN-OGIR-2007:9", null },
        { DisclosureLaw.StateSecrets, "CN-OGIR-2007:14", "CN-OGIR-2019:14" },
        { DisclosureLaw.ForbiddenOrDangerous, null, "CN-OGIR-2019:14" },
        { DisclosureLaw.SecretsOfOthers, "CN-OGIR-2007:14", "CN-OGIR-2019:15" },
        { DisclosureLaw.OtherInterests, null, "CN-OGIR-2019:15" },
        { DisclosureLaw.WayOut, "CN-OGIR-2007:14", "CN-OGIR-2019:15" },
        { DisclosureLaw.InternalAffairs, null, "CN-OGIR-2019:16.1" },
        { DisclosureLaw.ProcessAndFiles, null, "CN-OGIR-2019:16.2" },
    };

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Scopes_AroundEachChange_CiteTheArticleOfThatText(LawParameter<DisclosureScope> parameter, string? before, string? after) => Check(parameter, before, after);

    [Fact]
    public void Texts_AroundEachChange_CiteTheArticleOfThatText()
    {
        Check(DisclosureLaw.GoverningText, "CN-OGIR-2007:2", "CN-OGIR-2019:2");
        Check(DisclosureLaw.AuthorisedText, null, "CN-OGIR-2019:54");
        Check(DisclosureLaw.SchoolText, null, "CN-OGIR-2019:55.1");
        Check(DisclosureLaw.DisclosingBody, "CN-OGIR-2007:17", "CN-OGIR-2019:10");
        Check(DisclosureLaw.Channels, "CN-OGIR-2007:15", "CN-OGIR-2019:23");
        Check(DisclosureLaw.UpdatingDuty, "CN-OGIR-2007:19", "CN-OGIR-2019:53(2)");
        Check(DisclosureLaw.ProactiveLimit, "CN-OGIR-2007:18", "CN-OGIR-2019:26");
        Check(DisclosureLaw.ReviewBeforePublication, "CN-OGIR-2007:14", "CN-OGIR-2019:17");
    }

    [Theory]
    [InlineData("2008-04-30", Selection.NotYet, null)]
    [InlineData("2008-05-01", Selection.Unsettled, "CN-OGIR-2007:17")]
    [InlineData("2019-05-14", Selection.Unsettled, "CN-OGIR-2007:17")]
    [InlineData("2019-05-15", Selection.InForce, "CN-OGIR-2019:10")]
    public void DisclosingBodyAmongOrgans_AroundEachChange_IsNotSaidByTheTextOf2007(string on, Selection state, string? key)
        => State(DisclosureLaw.DisclosingBodyAmongOrgans, on).Should().Be((state, key));

    [Theory]
    [InlineData("2021-10-31", Selection.NotYet, null)]
    [InlineData("2021-11-01", Selection.InForce, "CN-PIPL-2021:25")]
    [InlineData("2021-11-02", Selection.InForce, "CN-PIPL-2021:25")]
    public void ConsentToPublish_AroundTheFirstDay_IsInForceFromNovember2021(string on, Selection state, string? key)
        => State(DisclosureLaw.ConsentToPublish, on).Should().Be((state, key));

    [Theory]
    [InlineData("2025-05-31", Selection.NotYet, null)]
    [InlineData("2025-06-01", Selection.InForce, "CN-PSEL-2024:21.2")]
    [InlineData("2025-06-02", Selection.InForce, "CN-PSEL-2024:21.2")]
    public void ConsentOfGuardians_AroundTheFirstDay_IsInForceFromJune2025(string on, Selection state, string? key)
        => State(DisclosureLaw.ConsentOfGuardians, on).Should().Be((state, key));

    [Theory]
    [InlineData("2008-05-01", "保密审查")]
    [InlineData("2019-05-14", "保密审查")]
    [InlineData("2019-05-15", "公开前审查")]
    public void ReviewBeforePublication_AroundTheChange_IsCalledAsTheTextCallsIt(string on, string name)
    {
        LawBook.National.On(DisclosureLaw.ReviewBeforePublication, Day(on)).InForce(out Bilingual? review, out _).Should().BeTrue();
        review!.Chinese.Should().Be(name);
    }

    private static void Check<T>(LawParameter<T> parameter, string? before, string? after)
    {
        State(parameter, "2008-04-30").Should().Be((Selection.NotYet, null));
        foreach (string on in new[] { "2008-05-01", "2008-05-02", "2019-05-14" })
        {
            State(parameter, on).Should().Be(before is null ? (Selection.Unsettled, "CN-OGIR-2007") : (Selection.InForce, before), parameter.Key);
        }

        foreach (string on in new[] { "2019-05-15", "2019-05-16" })
        {
            State(parameter, on).Should().Be(after is null ? (Selection.Lapsed, null) : (Selection.InForce, after), parameter.Key);
        }
    }

    private static (Selection State, string? Key) State<T>(LawParameter<T> parameter, string on)
    {
        var selected = LawBook.National.On(parameter, Day(on));
        return (selected.State, selected.Basis?.Key);
    }
}
