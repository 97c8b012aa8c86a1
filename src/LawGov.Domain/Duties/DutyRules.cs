using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Duties;

/// <summary>The rules of duties (职责规则).</summary>
public static class DutyRules
{
    /// <summary>DUTY-01: is the first responsible person the main leader of the body (第一责任人由主要负责人担任)?</summary>
    public static Rule<FirstResponsiblePersonFacts> FirstResponsiblePerson => Rules.FirstResponsiblePerson.Rule;

    /// <summary>DUTY-02: was there a first responsible person on every day of the year (全年均有第一责任人)?</summary>
    public static Rule<FirstResponsiblePersonFacts> FirstResponsiblePersonThroughoutYear => Rules.FirstResponsiblePersonThroughoutYear.Rule;

    /// <summary>DUTY-03: has every area exactly one lead on each tier (每一事项逐级有一名牵头责任人)?</summary>
    public static Rule<DutyCoverageFacts> EveryAreaHasOneLead => Rules.EveryAreaHasOneLead.Rule;

    /// <summary>DUTY-04: does each target of the yearly plan stand in the assessment (同部署、同考核)?</summary>
    public static Rule<PlanAssessmentFacts> DeployedAndAssessedTogether => Rules.DeployedAndAssessedTogether.Rule;

    /// <summary>DUTY-05: did the director's office meeting hear reports as often as its rules say (局长办公会定期听取汇报)?</summary>
    public static Rule<HearingFacts> MeetingHearsReports => Rules.MeetingHearsReports.Rule;

    /// <summary>DUTY-06: did every leader give the reports that were due at year-end (年终述法、述廉、述职)?</summary>
    public static Rule<LeaderReportFacts> LeadersReportOnLaw => Rules.LeadersReportOnLaw.Rule;

    /// <summary>DUTY-07: has each item of the list of powers and duties a post that does the work (权责清单事项均有直接责任岗位)?</summary>
    public static Rule<ResponsibilityListFacts> ResponsibilityListCovered => Rules.ResponsibilityListCovered.Rule;

    /// <summary>DUTY-08: does somebody answer for publicizing each law that the body enforces (谁执法谁普法)?</summary>
    public static Rule<EnforcedLawFacts> EnforcersPublicize => Rules.EnforcersPublicize.Rule;

    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        FirstResponsiblePerson,
        FirstResponsiblePersonThroughoutYear,
        EveryAreaHasOneLead,
        DeployedAndAssessedTogether,
        MeetingHearsReports,
        LeadersReportOnLaw,
        ResponsibilityListCovered,
        EnforcersPublicize,
    ];
}
