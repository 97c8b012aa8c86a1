using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
using LawGov.Samples.AnnualReport.Seeds;

namespace LawGov.Samples.AnnualReport;

/// <summary>A report and all that the library finds of it: the whole use of the library is in <see cref="Of"/>.</summary>
internal sealed record ReportCheck(SeedFile Report, RuleContext Context, ValueList<Assessment> Assessments, DisclosureCheck? Disclosure)
{
    private static readonly Verdict[] GravestFirst = [Verdict.Breached, Verdict.Undetermined, Verdict.Pending, Verdict.Met];

    public ValueList<Finding> Findings { get; } = Assessments.SelectMany(assessment => assessment.Findings).ToValueList();

    public Verdict Overall => GravestFirst.FirstOrDefault(verdict => Count(verdict) > 0, Verdict.NotApplicable);

    /// <summary>Every rule is put to all facts of the report; of a published item, each section of the file asks its own.</summary>
    public static ReportCheck Of(SeedFile report, RuleContext context) => new(
        report,
        context,
        [
            Assessment.Of(RuleCatalogue.All, context, FactsOf(report)),
            Assessment.Of([DisclosureRules.PublicationRolesNamed], context, report.Publication),
            .. (report.Disclosure?.Sections ?? []).Select(section => Assessment.Of(section.Rules, context, section.Facts)),
            Assessment.Of(RuleCatalogue.All, context, report.Yearly),
        ],
        report.Disclosure is null ? null : DisclosureCheck.Of(report.Disclosure, report.Bureau, report.Duties?.Map, context));

    public int Count(Verdict verdict) => Assessments.Sum(assessment => assessment.Count(verdict));

    private static IEnumerable<IFacts> FactsOf(SeedFile report) =>
    [
        .. report.FirstResponsiblePerson,
        .. report.Duties?.All ?? [],
        .. report.Activities.Select(activity => activity.Facts),
        .. report.Figures?.All ?? [],
    ];
}
