using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Duties;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Samples.AnnualReport.Seeds;

namespace LawGov.Samples.AnnualReport;

/// <summary>A report and all that the library finds of it: the whole use of the library is in <see cref="Of"/>.</summary>
internal sealed record ReportCheck(SeedFile Report, RuleContext Context, Assessment Assessment, DisclosureCheck? Disclosure)
{
    public static ReportCheck Of(SeedFile report, RuleContext context) => new(
        report,
        context,
        Assessment.Join(
        [
            .. report.FirstResponsiblePerson.Select(facts => Assessment.Of(DutyRules.All, facts, context)),
            .. Duties(report.Duties, context),
            .. report.Activities.Select(activity => Assessment.Of(ParticipationRules.All, activity.Facts, context)),
            .. Printed(report.Figures, context),
            .. report.Publication.Select(facts => Assessment.Of(DisclosureRules.All, facts, context)),
            .. Published(report.Disclosure, context),
            Assessment.Of(ReportingRules.All, report.Yearly, context),
        ]),
        report.Disclosure is null ? null : DisclosureCheck.Of(report.Disclosure, report.Bureau, report.Duties?.Map, context));

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

    private static IEnumerable<Assessment> Printed(FigureSeed? figures, RuleContext context) => figures is null ? [] :
    [
        .. figures.Totals.Select(facts => Assessment.Of(ParticipationRules.All, facts, context)),
        .. figures.Growth.Select(facts => Assessment.Of(ParticipationRules.All, facts, context)),
        .. figures.Shares.Select(facts => Assessment.Of(ParticipationRules.All, facts, context)),
        .. figures.Frequencies.Select(facts => Assessment.Of(ParticipationRules.All, facts, context)),
        .. figures.Texts.Select(facts => Assessment.Of(ParticipationRules.All, facts, context)),
    ];

    private static IEnumerable<Assessment> Published(DisclosureSeed? disclosure, RuleContext context) => disclosure is null ? [] :
    [
        .. Assess(disclosure.Proactive, context),
        .. Assess(disclosure.Decisions, context),
        .. Assess(disclosure.Reviews, context),
        .. Assess(disclosure.Separation, context),
        .. Assess(disclosure.Items, context),
        .. Assess(disclosure.Channels, context),
        .. Assess(disclosure.SchoolItems, context),
        .. Assess(disclosure.Updates, context),
        .. Assess(disclosure.Guides, context),
        .. Assess(disclosure.PupilData, context),
    ];

    private static IEnumerable<Assessment> Assess<TFacts>(ValueList<TFacts> all, RuleContext context) => all.Select(facts => Assessment.Of(DisclosureRules.All, facts, context));
}
