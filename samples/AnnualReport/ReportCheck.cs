using LawGov.Domain.Disclosure;
using LawGov.Domain.Duties;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Samples.AnnualReport.Seeds;

namespace LawGov.Samples.AnnualReport;

/// <summary>A report and all that the library finds of it: the whole use of the library is in <see cref="Of"/>.</summary>
internal sealed record ReportCheck(SeedFile Report, RuleContext Context, Assessment Assessment)
{
    public static ReportCheck Of(SeedFile report, RuleContext context) => new(
        report,
        context,
        Assessment.Join(
        [
            .. report.FirstResponsiblePerson.Select(facts => Assessment.Of(DutyRules.All, facts, context)),
            .. report.Activities.Select(activity => Assessment.Of(ParticipationRules.All, activity.Facts, context)),
            .. report.Publication.Select(facts => Assessment.Of(DisclosureRules.All, facts, context)),
            .. report.Proactive.Select(facts => Assessment.Of(DisclosureRules.All, facts, context)),
            Assessment.Of(ReportingRules.All, report.Yearly, context),
        ]));
}
