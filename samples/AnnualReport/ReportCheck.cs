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
            .. Duties(report.Duties, context),
            .. report.Activities.Select(activity => Assessment.Of(ParticipationRules.All, activity.Facts, context)),
            .. report.Publication.Select(facts => Assessment.Of(DisclosureRules.All, facts, context)),
            .. report.Proactive.Select(facts => Assessment.Of(DisclosureRules.All, facts, context)),
            Assessment.Of(ReportingRules.All, report.Yearly, context),
        ]));

    private static IEnumerable<Assessment> Duties(DutySeed? duties, RuleContext context) => duties is null ? [] :
    [
        Assessment.Of(DutyRules.All, duties.Heads, context),
        Assessment.Of(DutyRules.All, duties.Coverage, context),
        Assessment.Of(DutyRules.All, duties.Plan, context),
        Assessment.Of(DutyRules.All, duties.Hearings, context),
        Assessment.Of(DutyRules.All, duties.Leaders, context),
        Assessment.Of(DutyRules.All, duties.Powers, context),
        Assessment.Of(DutyRules.All, duties.Laws, context),
    ];
}
