using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>What a file says of disclosure: the chains with the faults to trace, the catalogue with its records, and the sections with the rules that each asks.</summary>
internal sealed record DisclosureSeed(
    DisclosureChains? Chains,
    ValueList<SeedFault> Faults,
    DisclosureCatalogue? Catalogue,
    ValueList<PublicationFacts> Records,
    ValueList<SeedSchool> Schools,
    ValueList<InformationFacts> Decisions,
    ValueList<SeedSection> Sections);

/// <summary>A section of the file: the rule that it asks, and its facts.</summary>
internal sealed record SeedSection(ValueList<Rule> Rules, ValueList<IFacts> Facts);

/// <summary>A fault to be traced to the persons of its day.</summary>
internal sealed record SeedFault(DisclosureFault Fault, string Channel, LocalDate On);

/// <summary>A school, and the section of the bureau that looks after its disclosure.</summary>
internal sealed record SeedSchool(string Id, string Name);
