using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
using LawGov.Samples.AnnualReport.Seeds;

namespace LawGov.Samples.AnnualReport;

/// <summary>A report and all that the library finds of it: the whole use of the library is in <see cref="Of"/>.</summary>
internal sealed record ReportCheck(SeedFile Report, RuleContext Context, Assessment Assessment, DisclosureCheck? Disclosure)
{
    public static ReportCheck Of(SeedFile report, RuleContext context) => new(
        report,
        context,
        Assessment.Of(RuleCatalogue.All, context, FactsOf(report)),
        report.Disclosure is null ? null : DisclosureCheck.Of(report.Disclosure, report.Bureau, report.Duties?.Map, context));

    private static IEnumerable<IFacts> FactsOf(SeedFile report) =>
    [
        .. report.FirstResponsiblePerson,
        .. report.Duties?.All ?? [],
        .. report.Activities.Select(activity => activity.Facts),
        .. report.Figures?.All ?? [],
        .. report.Publication,
        .. report.Disclosure?.All ?? [],
        report.Yearly,
    ];
}
