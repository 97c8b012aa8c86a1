using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Proactive;
using LawGov.Domain.Findings;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>What a file says of disclosure: the chains with the faults to trace, the catalogue with its records, and the facts of each rule.</summary>
internal sealed record DisclosureSeed(
    DisclosureChains? Chains,
    ValueList<SeedFault> Faults,
    DisclosureCatalogue? Catalogue,
    ValueList<DisclosureRecord> Records,
    ValueList<SeedSchool> Schools,
    ValueList<ProactiveDisclosureFacts> Proactive,
    ValueList<ScopeRespectedFacts> Decisions,
    ValueList<ReviewedBeforePublicationFacts> Reviews,
    ValueList<RolesSeparatedFacts> Separation,
    ValueList<CatalogueItemFacts> Items,
    ValueList<ChannelFacts> Channels,
    ValueList<SchoolDisclosureFacts> SchoolItems,
    ValueList<UpdateFacts> Updates,
    ValueList<GuideAndCatalogueFacts> Guides,
    ValueList<PupilDataFacts> PupilData)
{
    /// <summary>The facts of all rules, in the order of the rules.</summary>
    public IEnumerable<IFacts> All =>
        [.. Proactive, .. Decisions, .. Reviews, .. Separation, .. Items, .. Channels, .. SchoolItems, .. Updates, .. Guides, .. PupilData];
}

/// <summary>A fault to be traced to the persons of its day.</summary>
internal sealed record SeedFault(DisclosureFault Fault, string Channel, LocalDate On);

/// <summary>A school, and the section of the bureau that looks after its disclosure.</summary>
internal sealed record SeedSchool(string Id, string Name);
