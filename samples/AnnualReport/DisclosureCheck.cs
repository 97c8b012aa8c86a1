using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Samples.AnnualReport.Seeds;
using NodaTime;

namespace LawGov.Samples.AnnualReport;

/// <summary>What the library makes of the chains, the catalogue and the decisions of a file.</summary>
/// <remarks>Disclosure knows nothing of duties: it is given the register of posts, and a delegate that says who answers for an area.</remarks>
internal sealed record DisclosureCheck(DisclosureSeed Seed, ValueList<FaultTrace> Traces, DisclosureCoverage? Coverage, ValueList<DisclosureDecision> Decisions)
{
    public static DisclosureCheck Of(DisclosureSeed seed, Unit bureau, DutyMap? map, RuleContext context) => new(
        seed,
        seed.Chains is not { } chains ? default : seed.Faults
            .Select(fault => chains[fault.Channel].Trace(fault.Fault, fault.On, map?.Posts ?? PostRegister.Empty)).ToValueList(),
        seed.Catalogue is not { } catalogue ? null : DisclosureCoverage.Of(
            catalogue, seed.Records, recordsAreComplete: true, item => OwedBy(item, bureau, seed.Schools), (item, _, on) => WhoAnswers(item, on, map), context),
        seed.Decisions.Select(facts => DisclosureDecision.Decide(facts, context)).ToValueList());

    /// <summary>A school owes the items that speak of the school itself; the bureau owes the others.</summary>
    private static IEnumerable<Unit> OwedBy(CatalogueItem item, Unit bureau, ValueList<SeedSchool> schools)
        => item.Body == "学校" ? schools.Select(school => new Unit(new(school.Id), school.Name, BodyKind.School)) : [bureau];

    private static string? WhoAnswers(CatalogueItem item, LocalDate on, DutyMap? map)
    {
        var area = AreaPath.Parse(item.FirstLevel.StartsWith("招生", StringComparison.Ordinal) ? "招生" : "公开");
        if (map is null || map.Areas.IndexOf(area) < 0) { return null; }

        var answer = map.WhoAnswers(area, on)[DutyTier.Direct];
        return answer.Person.IsNone ? null : $"{answer.Post} {answer.Person}";
    }
}
