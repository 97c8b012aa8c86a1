using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Findings;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>What a file says of duties: the map with its audit over the year, and the facts of each rule.</summary>
internal sealed record DutySeed(
    DutyMap? Map,
    DutyAudit? Audit,
    DutyCalendar? Calendar,
    FirstResponsiblePersonYearFacts Heads,
    DutyCoverageFacts Coverage,
    PlanAssessmentFacts Plan,
    HearingFacts Hearings,
    LeaderReportFacts Leaders,
    ResponsibilityListFacts Powers,
    EnforcedLawFacts Laws)
{
    /// <summary>The facts of all rules, in the order of the rules.</summary>
    public IEnumerable<IFacts> All => [Heads, Coverage, Plan, Hearings, Leaders, Powers, Laws];
}
