using LawGov.Domain.Collections;
using LawGov.Domain.Duties.Rules;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Duties;

/// <summary>The rules of duties (职责规则).</summary>
public static class DutyRules
{
    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        FirstResponsiblePersonDesignated.Rule,
        FirstResponsiblePersonThroughoutYear.Rule,
        EveryAreaHasOneLead.Rule,
        DeployedAndAssessedTogether.Rule,
        MeetingHearsReports.Rule,
        LeadersReportOnLaw.Rule,
        ResponsibilityListCovered.Rule,
        EnforcersPublicize.Rule,
    ];
}
