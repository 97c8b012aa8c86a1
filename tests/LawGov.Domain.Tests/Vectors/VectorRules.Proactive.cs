using System.Text.Json;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Law;

namespace LawGov.Domain.Tests.Vectors;

internal static partial class VectorRules
{
    private static PublicationFacts Publication(JsonElement facts) => new()
    {
        Id = Subject,
        Body = Body(facts),
        Authorised = Read(facts, "authorised", Enumerated<LegalRank>),
        Formed = Read(facts, "formed", Day),
        Changed = Read(facts, "changed", Day),
        Published = Read(facts, "published", Day),
        Reviewed = Read(facts, "reviewed", Day),
        Manager = Read(facts, "manager", Words),
        Reviewer = Read(facts, "reviewer", Words),
        Publisher = Read(facts, "publisher", Words),
        RolesRule = Read(facts, "rolesRule", Basis),
        ManagedBy = Read(facts, "managedBy", Person),
        ReviewedBy = Read(facts, "reviewedBy", Person),
        SignedBy = Read(facts, "signedBy", Person),
        Separation = Read(facts, "separation", value => new OwnRule<ValueList<ChainRole>>(List(value.GetProperty("roles"), Enumerated<ChainRole>), Basis(value.GetProperty("basis")))),
        Catalogue = Read(facts, "catalogue", Basis),
        CatalogueLimit = Read(facts, "catalogueLimit", value => CatalogueLimit.Read(value.GetString()).Limit),
        Channels = Read(facts, "channels", Channels),
        ListedChannels = Read(facts, "listedChannels", value => new OwnRule<ValueList<DisclosureChannel>>(Channels(value.GetProperty("channels")), Basis(value.GetProperty("basis")))),
        SchoolLimit = Read(facts, "schoolLimit", value => new OwnRule<TimeLimit>(TimeLimit.Workdays(value.GetProperty("workdays").GetInt32()), Basis(value.GetProperty("basis")))),
        PersonalFields = Read(facts, "personalFields", Flags<PersonalFields>),
        WithoutConsent = Read(facts, "withoutConsent", value => value.GetInt32()),
        IsOfKindergarten = Read(facts, "kindergarten", value => value.GetBoolean()),
        ConsentGround = Read(facts, "consentGround", Enumerated<ConsentGround>),
        LegalDuty = Read(facts, "legalDuty", Enumerated<LegalRank>),
    };

    private static UpdateFacts Update(JsonElement facts) => new()
    {
        Id = Subject,
        On = Day(facts, "on"),
        Place = Read(facts, "place", Enumerated<UpdatePlace>),
        LastUpdated = Read(facts, "lastUpdated", Day),
    };

    private static GuideAndCatalogueFacts GuideAndCatalogue(JsonElement facts) => new()
    {
        Id = Subject,
        On = Day(facts, "on"),
        Body = Body(facts),
        Guide = Read(facts, "guide", Flags<GuideContents>),
        Catalogue = Read(facts, "catalogue", Flags<CatalogueContents>),
        OutOfDate = Read(facts, "outOfDate", Words),
    };

    private static ValueList<DisclosureChannel> Channels(JsonElement names)
        => [.. names.EnumerateArray().Select(name => DisclosureCatalogue.TryParseChannel(name.GetString(), out var channel) ? channel : throw new InvalidDataException($"No channel {name}."))];

    /// <summary>Labels in an array, each as the enum names it.</summary>
    private static T Flags<T>(JsonElement labels)
        where T : struct, Enum
        => Enum.Parse<T>(labels.GetArrayLength() == 0 ? "None" : string.Join(',', labels.EnumerateArray().Select(label => label.GetString())), ignoreCase: true);
}
