using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Proactive;
using LawGov.Domain.Law;

namespace LawGov.Domain.Tests.Vectors;

internal static partial class VectorRules
{
    private static UpdateFacts Update(JsonElement facts) => new()
    {
        Id = Subject,
        On = Day(facts, "on"),
        Place = Read(facts, "place", value => Enum.Parse<UpdatePlace>(value.GetString()!, ignoreCase: true)),
        LastUpdated = Read(facts, "lastUpdated", Day),
    };

    private static SchoolDisclosureFacts SchoolDisclosure(JsonElement facts) => new()
    {
        Id = Subject,
        Authorised = Read(facts, "authorised", Enumerated<LegalRank>),
        Guide = Read(facts, "guide", value => new SchoolGuideLimit(value.GetProperty("workdays").GetInt32(), Basis(value.GetProperty("basis")))),
        Formed = Read(facts, "formed", Day),
        Published = Read(facts, "published", Day),
    };

    private static GuideAndCatalogueFacts GuideAndCatalogue(JsonElement facts) => new()
    {
        Id = Subject,
        On = Day(facts, "on"),
        Body = Body(facts),
        Guide = Read(facts, "guide", Flags<GuideContents>),
        Catalogue = Read(facts, "catalogue", Flags<CatalogueContents>),
        OutOfDate = Read(facts, "outOfDate", value => value.GetString()!),
    };

    private static CatalogueItemFacts CatalogueItem(JsonElement facts) => new()
    {
        Id = Subject,
        Catalogue = Read(facts, "catalogue", Basis),
        Limit = Read(facts, "limit", value => CatalogueLimit.Read(value.GetString()).Limit),
        Body = Body(facts),
        Formed = Read(facts, "formed", Day),
        Changed = Read(facts, "changed", Day),
        Published = Read(facts, "published", Day),
    };

    private static ChannelFacts Channel(JsonElement facts) => new()
    {
        Id = Subject,
        Body = Body(facts),
        Published = Read(facts, "published", Day),
        Channels = Read(facts, "channels", Channels),
        Listed = Read(facts, "listed", value => new ChannelList(Channels(value.GetProperty("channels")), Basis(value.GetProperty("basis")))),
    };

    private static PupilDataFacts PupilData(JsonElement facts) => new()
    {
        Id = Subject,
        On = Day(facts, "on"),
        Fields = Read(facts, "fields", Flags<PersonalFields>),
        WithoutConsent = Read(facts, "withoutConsent", value => value.GetInt32()),
        LegalDuty = Read(facts, "legalDuty", Enumerated<LegalRank>),
    };

    private static ValueList<DisclosureChannel> Channels(JsonElement names)
        => [.. names.EnumerateArray().Select(name => DisclosureChannelTexts.TryParse(name.GetString(), out var channel) ? channel : throw new InvalidDataException($"No channel {name}."))];

    /// <summary>Labels in an array, each as the enum names it.</summary>
    private static T Flags<T>(JsonElement labels)
        where T : struct, Enum
        => Enum.Parse<T>(labels.GetArrayLength() == 0 ? "None" : string.Join(',', labels.EnumerateArray().Select(label => label.GetString())), ignoreCase: true);
}
