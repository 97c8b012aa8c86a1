using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure;

/// <summary>Facts refuse days of another calendar, labels that do not exist and rules that are law, and name the property.</summary>
public class DisclosureFactsGuardTests
{
    private static readonly PublicationFacts Facts = new() { Id = new("x") };
    private static readonly LocalDate Iso = Day("2024-03-01");
    private static readonly LocalDate Julian = Iso.WithCalendar(CalendarSystem.Julian);
    private static readonly Basis Law = Basis.Law(Instruments.OpenInformation2019.Article(17).Cite(Application.Direct));
    private static readonly Basis Local = Basis.Local(new("目录", "catalogue"));

    [Fact]
    public void Days_OfAnotherCalendar_AreRefusedByName()
    {
        Refuse.Argument(() => Facts with { Formed = Julian }, "Formed", "ISO");
        Refuse.Argument(() => Facts with { Changed = Julian }, "Changed", "ISO");
        Refuse.Argument(() => Facts with { Published = Julian }, "Published", "ISO");
        Refuse.Argument(() => Facts with { Reviewed = Julian }, "Reviewed", "ISO");
        Refuse.Argument(() => new UpdateFacts { Id = new("x"), On = Julian }, "On", "ISO");
        Refuse.Argument(() => new UpdateFacts { Id = new("x"), On = Iso, LastUpdated = Julian }, "LastUpdated", "ISO");
        Refuse.Argument(() => new GuideAndCatalogueFacts { Id = new("x"), On = Julian }, "On", "ISO");
    }

    [Fact]
    public void Labels_ThatDoNotExist_AreRefusedByName()
    {
        Refuse.OutOfRange(() => Facts with { Body = (BodyKind)99 }, "Body", "PartyDepartment");
        Refuse.OutOfRange(() => Facts with { Authorised = (LegalRank)5 }, "Authorised", "LocalRegulation");
        Refuse.OutOfRange(() => new GuideAndCatalogueFacts { Id = new("x"), On = Iso, Body = (BodyKind)99 }, "Body", "PartyDepartment");
        Refuse.OutOfRange(() => new UpdateFacts { Id = new("x"), On = Iso, Place = (UpdatePlace)5 }, "Place", "NewMediaAccount");
        Refuse.OutOfRange(() => Facts with { Channels = Fact<ValueList<DisclosureChannel>>.Of([(DisclosureChannel)16]) }, "Channels", "16");
    }

    [Fact]
    public void Ids_ThatNameNothing_AreRefusedByName()
    {
        Refuse.Argument(() => Facts with { Item = SubjectId.None }, "Item", "none");
        Refuse.Argument(() => Facts with { Unit = UnitId.None }, "Unit", "none");
        Refuse.Argument(() => Facts with { ManagedBy = PersonId.None }, "ManagedBy", "none");
        Refuse.Argument(() => Facts with { ReviewedBy = PersonId.None }, "ReviewedBy", "none");
        Refuse.Argument(() => Facts with { SignedBy = PersonId.None }, "SignedBy", "none");
    }

    [Fact]
    public void Rules_OfTheRolesAndOfACatalogue_AreNeverLaw()
    {
        Refuse.Argument(() => Facts with { RolesRule = Law }, "RolesRule", "CN-OGIR-2019:17");
        Refuse.Argument(() => Facts with { Catalogue = Law }, "Catalogue", "CN-OGIR-2019:17");
        Refuse.Argument(() => new OwnRule<ValueList<DisclosureChannel>>([DisclosureChannel.Website], Law), "basis", "CN-OGIR-2019:17");
    }

    [Fact]
    public void ListedChannels_EmptyOrUnknown_AreRefusedAndOthersPutInOrder()
    {
        Refuse.Argument(() => Facts with { ListedChannels = Listed() }, "ListedChannels");
        Refuse.OutOfRange(() => Facts with { ListedChannels = Listed((DisclosureChannel)16) }, "ListedChannels", "16");
        (Facts with { ListedChannels = Listed(DisclosureChannel.Print, DisclosureChannel.Website, DisclosureChannel.Print) }).ListedChannels.ValueOr(null!).Value
            .Should().Equal(DisclosureChannel.Website, DisclosureChannel.Print);
    }

    [Theory]
    [InlineData(new[] { ChainRole.Originator })]
    [InlineData(new[] { ChainRole.Originator, ChainRole.Originator })]
    [InlineData(new[] { ChainRole.Originator, ChainRole.Publisher })]
    public void Separation_OfOtherRoles_IsRefused(ChainRole[] roles)
        => Refuse.Argument(() => Facts with { Separation = new OwnRule<ValueList<ChainRole>>(roles.ToValueList(), Local) }, "Separation", "Reviewer");

    [Fact]
    public void Separation_OnPractice_IsRefused()
        => Refuse.Argument(
            () => Facts with { Separation = new OwnRule<ValueList<ChainRole>>([ChainRole.Originator, ChainRole.Reviewer], Basis.Practice(new("惯例", "custom"))) }, "Separation", "practice");

    private static Fact<OwnRule<ValueList<DisclosureChannel>>> Listed(params DisclosureChannel[] channels) => new OwnRule<ValueList<DisclosureChannel>>(channels.ToValueList(), Local);
}
