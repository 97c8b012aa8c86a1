using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson;
using LawGov.Samples.AnnualReport.Seeds;
using NodaTime;

namespace LawGov.Samples.AnnualReport;

/// <summary>What the library makes of the chains and the catalogue of a report.</summary>
/// <remarks>Disclosure knows nothing of duties: it is given the register of posts, and a delegate that says who answers for an area.</remarks>
internal sealed class DisclosureCheck(FactsDocument document, ReportNotes notes, RuleContext context)
{
    private readonly Unit _bureau = new(document.Bureau, document.Bureau.ToString(), notes.Kind);

    public ValueList<FaultTrace> Faults() => notes.Chains is not { } chains ? default : (notes.Faults ?? [])
        .Where(fault => chains.Chains.Any(chain => chain.Channel == fault.Channel))
        .Select(fault => chains[fault.Channel].Trace(fault.Fault, fault.On, document.DutyMap?.Posts ?? PostRegister.Empty)).ToValueList();

    public DisclosureCatalogue? Catalogue() => notes.Catalogue is { } own
        ? DisclosureCatalogue.Build(own.Basis, [.. CatalogueFile.Compulsory.Rows, .. own.Rows], notes.YearEnd)
        : null;

    /// <summary>The records are the published items that name an item of the catalogue.</summary>
    public DisclosureCoverage Coverage(DisclosureCatalogue catalogue) => DisclosureCoverage.Of(
        catalogue,
        document.Facts.OfType<PublicationFacts>().Where(facts => facts.Item.State == FactState.Known).ToValueList(),
        recordsAreComplete: true,
        OwedBy,
        (item, _, on) => WhoAnswers(item, on),
        context);

    /// <summary>A school owes the items that speak of the school itself; the bureau owes the others.</summary>
    private IEnumerable<Unit> OwedBy(CatalogueItem item)
        => item.Body == "学校" ? notes.Catalogue!.Schools.Select(school => new Unit(new(school), school, BodyKind.School)) : [_bureau];

    private string? WhoAnswers(CatalogueItem item, LocalDate on)
    {
        var area = AreaPath.Parse(item.FirstLevel.StartsWith("招生", StringComparison.Ordinal) ? "招生" : "公开");
        if (document.DutyMap is not { } map || map.Areas.IndexOf(area) < 0) { return null; }

        var answer = map.WhoAnswers(area, on)[DutyTier.Direct];
        return answer.Person.IsNone ? null : $"{answer.Post} {answer.Person}";
    }
}
