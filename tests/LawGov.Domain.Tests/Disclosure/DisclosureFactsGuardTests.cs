using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Proactive;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure;

/// <summary>Facts refuse days of another calendar and labels that do not exist, and name the property.</summary>
public class DisclosureFactsGuardTests
{
    private static readonly SubjectId Id = new("x");
    private static readonly LocalDate Iso = Day("2024-03-01");
    private static readonly LocalDate Julian = Iso.WithCalendar(CalendarSystem.Julian);

    [Fact]
    public void Days_OfAnotherCalendar_AreRefusedByName()
    {
        Refuse.Argument(() => new ProactiveDisclosureFacts { Id = Id, Formed = Julian }, "Formed", "ISO");
        Refuse.Argument(() => new ProactiveDisclosureFacts { Id = Id, Published = Julian }, "Published", "ISO");
        Refuse.Argument(() => new SchoolDisclosureFacts { Id = Id, Formed = Julian }, "Formed", "ISO");
        Refuse.Argument(() => new SchoolDisclosureFacts { Id = Id, Published = Julian }, "Published", "ISO");
        Refuse.Argument(() => new CatalogueItemFacts { Id = Id, Formed = Julian }, "Formed", "ISO");
        Refuse.Argument(() => new CatalogueItemFacts { Id = Id, Changed = Julian }, "Changed", "ISO");
        Refuse.Argument(() => new CatalogueItemFacts { Id = Id, Published = Julian }, "Published", "ISO");
        Refuse.Argument(() => new ChannelFacts { Id = Id, Published = Julian }, "Published", "ISO");
        Refuse.Argument(() => new UpdateFacts { Id = Id, On = Julian }, "On", "ISO");
        Refuse.Argument(() => new UpdateFacts { Id = Id, On = Iso, LastUpdated = Julian }, "LastUpdated", "ISO");
        Refuse.Argument(() => new GuideAndCatalogueFacts { Id = Id, On = Julian }, "On", "ISO");
        Refuse.Argument(() => new PupilDataFacts { Id = Id, On = Julian }, "On", "ISO");
        Refuse.Argument(() => new ReviewedBeforePublicationFacts { Id = Id, Published = Julian }, "Published", "ISO");
        Refuse.Argument(() => new ReviewedBeforePublicationFacts { Id = Id, Reviewed = Julian }, "Reviewed", "ISO");
        Refuse.Argument(() => Record() with { Formed = Julian }, "Formed", "ISO");
        Refuse.Argument(() => Record() with { Changed = Julian }, "Changed", "ISO");
        Refuse.Argument(() => Record() with { Published = Julian }, "Published", "ISO");
    }

    [Fact]
    public void Labels_ThatDoNotExist_AreRefusedByName()
    {
        Refuse.OutOfRange(() => new ProactiveDisclosureFacts { Id = Id, Body = (BodyKind)6 }, "Body", "School");
        Refuse.OutOfRange(() => new CatalogueItemFacts { Id = Id, Body = (BodyKind)6 }, "Body", "School");
        Refuse.OutOfRange(() => new ChannelFacts { Id = Id, Body = (BodyKind)6 }, "Body", "School");
        Refuse.OutOfRange(() => new GuideAndCatalogueFacts { Id = Id, On = Iso, Body = (BodyKind)6 }, "Body", "School");
        Refuse.OutOfRange(() => new UpdateFacts { Id = Id, On = Iso, Place = (UpdatePlace)5 }, "Place", "NewMediaAccount");
        Refuse.OutOfRange(() => new ChannelFacts { Id = Id, Channels = NoSuchChannel() }, "Channels", "16");
        Refuse.OutOfRange(() => Record() with { Channels = NoSuchChannel() }, "Channels", "16");
    }

    [Fact]
    public void Rule_OfThePublicationRoles_IsNeverLaw()
        => Refuse.Argument(() => new PublicationRolesFacts { Id = Id, Rule = Basis.Law(Instruments.OpenInformation2019.Article(17).Cite(Application.Direct)) }, "Rule", "CN-OGIR-2019:17");

    private static DisclosureRecord Record() => new() { Id = Id, Item = Id, Unit = new("局") };

    private static Fact<ValueList<DisclosureChannel>> NoSuchChannel() => Fact<ValueList<DisclosureChannel>>.Of([(DisclosureChannel)16]);
}
